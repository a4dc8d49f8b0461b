using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>A data block for programs. It is not run, and its JSON is written by the library with every character escaped that HTML could misread.</summary>
public sealed class JsonLd : ComponentBase
{
    [Parameter, EditorRequired] public string Json { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Json.AsSpan().ContainsAny('<', '>', '&'))
        {
            throw new InvalidOperationException("JSON for a page must escape what HTML could misread.");
        }

        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{Json}</script>");
    }
}
