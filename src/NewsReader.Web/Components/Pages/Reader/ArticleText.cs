using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsReader.Text;
using NewsReader.Web.Components.Marks;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>A block of an article: its words with quotes and links, and over them the marks of a search or a shared passage.</summary>
/// <remarks>Quotes and links are cut at their own boundaries only, marks lie inside them: taking the marks away gives back the identical HTML.</remarks>
public sealed class ArticleText : ComponentBase
{
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    [Parameter, EditorRequired] public TextSpan Span { get; set; }

    /// <summary>Where quotes overlap, the shortest is shown.</summary>
    [Parameter] public ImmutableArray<QuoteMark> Quotes { get; set; } = [];

    [Parameter] public ImmutableArray<TextLink> Links { get; set; } = [];

    [Parameter] public ImmutableArray<TextMark> Marks { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var quotes = Quotes.Where(q => q.Span.Overlaps(Span)).OrderBy(q => q.Span.Length).ToArray();
        var links = Links.Where(l => l.Span.Overlaps(Span)).ToArray();
        var marks = Marks.Where(m => m.Span.Overlaps(Span)).ToImmutableArray();
        foreach (var piece in Pieces(quotes, links))
        {
            var quote = quotes.Cast<QuoteMark?>().FirstOrDefault(q => q!.Value.Span.Contains(piece));
            var link = links.Cast<TextLink?>().FirstOrDefault(l => l!.Value.Span.Contains(piece));
            Open(builder, quote, link, piece);
            MarkedText.Draw(builder, Text, MarkedPieces.Cut(piece, marks));
            Close(builder, quote, link);
        }
    }

    private IEnumerable<TextSpan> Pieces(QuoteMark[] quotes, TextLink[] links)
    {
        var cuts = quotes.Select(q => q.Span).Concat(links.Select(l => l.Span)).SelectMany(s => new[] { s.Start, s.End })
            .Where(c => c > Span.Start && c < Span.End).Append(Span.Start).Append(Span.End).Distinct().Order().ToArray();
        return cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end));
    }

    private static void Open(RenderTreeBuilder builder, QuoteMark? quote, TextLink? link, TextSpan piece)
    {
        if (quote is { } q)
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", $"quote {q.Class}");
            builder.AddAttribute(2, "id", q.Span.Start == piece.Start ? q.Id : null);
        }

        if (link is { } l)
        {
            builder.OpenElement(3, "a");
            builder.AddAttribute(4, "href", l.Url);
            builder.AddAttribute(5, "rel", "noopener noreferrer nofollow external");
            builder.AddAttribute(6, "class", "outlink");
        }
    }

    private static void Close(RenderTreeBuilder builder, QuoteMark? quote, TextLink? link)
    {
        if (link is not null)
        {
            builder.CloseElement();
        }

        if (quote is not null)
        {
            builder.CloseElement();
        }
    }
}
