using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsReader.Text;

namespace NewsReader.Web.Components.Marks;

/// <summary>A stretch of text with its marks. Text is always text: nothing in it becomes markup.</summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    /// <summary>The stretch to draw; all of the text where it is <c>null</c>.</summary>
    [Parameter] public TextSpan? Span { get; set; }

    [Parameter] public ImmutableArray<TextSpan> Marks { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var span = Span ?? new TextSpan(0, Text.Length);
        Draw(builder, Text, MarkedPieces.Cut(span, [.. Marks.Select(m => new TextMark(m, "hit"))]));
    }

    /// <summary>Draws pieces one after the other, with nothing between them.</summary>
    internal static void Draw(RenderTreeBuilder builder, string text, IEnumerable<MarkedPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Class is null)
            {
                builder.AddContent(0, piece.Span.In(text));
                continue;
            }

            builder.OpenElement(1, "mark");
            builder.AddAttribute(2, "class", piece.Class);
            builder.AddAttribute(3, "id", piece.Id);
            if (piece.Opens)
            {
                builder.AddAttribute(4, "tabindex", "-1");
                builder.AddAttribute(5, "autofocus", true);
            }

            builder.AddAttribute(6, "data-begins", piece.Begins);
            builder.AddAttribute(7, "data-ends", piece.Ends);
            builder.AddContent(8, piece.Span.In(text));
            builder.CloseElement();
        }
    }
}
