using System.Collections.Immutable;
using System.Text;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Joins what is kept of a draft into the article's one text, with the map to the source and what was taken out.</summary>
internal sealed class ArticleComposer
{
    private const string Gap = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<ArticleBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
    private readonly ImmutableArray<TextLink>.Builder _links = ImmutableArray.CreateBuilder<TextLink>();
    private readonly ImmutableArray<OffsetMap.Segment>.Builder _segments = ImmutableArray.CreateBuilder<OffsetMap.Segment>();
    private readonly ImmutableArray<RemovedBlock>.Builder _removed = ImmutableArray.CreateBuilder<RemovedBlock>();

    /// <summary>The article's text and what belongs to it.</summary>
    public sealed record Composition(string Text, ImmutableArray<ArticleBlock> Blocks, ImmutableArray<TextLink> Links, OffsetMap Map, ImmutableArray<RemovedBlock> Removed);

    public static Composition Compose(ArticleDraft draft)
    {
        var composer = new ArticleComposer();
        // Positions must ascend in text and source alike, so blocks stay where they stand; the title is the first that is kept.
        foreach (var block in draft.Blocks)
        {
            composer.Add(block);
        }

        return new Composition(composer._text.ToString(), composer._blocks.ToImmutable(), composer._links.ToImmutable(), new OffsetMap(composer._segments.ToImmutable()), composer._removed.ToImmutable());
    }

    private void Add(DraftBlock block)
    {
        if (!block.IsKept)
        {
            Remove(block, new TextSpan(0, block.Text.Length), block.Removed ?? "");
            return;
        }

        if (block.From > 0)
        {
            Remove(block, new TextSpan(0, block.Text.AsSpan(0, block.From).TrimEnd().Length), "dateline");
        }

        var from = block.From;
        var to = block.From + block.Text.AsSpan(block.From, block.To - block.From).TrimEnd().Length;
        if (to <= from)
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append(Gap);
        }

        var start = _text.Length;
        _text.Append(block.Text, from, to - from);
        _blocks.Add(new ArticleBlock(block.Kind, new TextSpan(start, _text.Length), block.Source.Level));
        AddSegments(block.Source.Map, from, to, start - from);
        foreach (var link in block.Source.Links.Where(l => l.Span.Start < to && l.Span.End > from))
        {
            // A link over a dateline or a credit keeps the words of it that are kept.
            _links.Add(link with { Span = new TextSpan(Math.Max(link.Span.Start, from), Math.Min(link.Span.End, to)).Shift(start - from) });
        }

        if (block.Text.AsSpan(block.To).TrimStart().Length is > 0 and var cut)
        {
            Remove(block, new TextSpan(block.Text.Length - cut, block.Text.Length), block.Kind == BlockKind.Title ? "byline" : "credit");
        }
    }

    private void Remove(DraftBlock block, TextSpan words, string reason) =>
        _removed.Add(new RemovedBlock(block.SourceOf(words), _text.Length, words.In(block.Text), reason));

    private void AddSegments(OffsetMap map, int from, int to, int shift)
    {
        foreach (var segment in map.Segments)
        {
            int start = Math.Max(segment.Text, from), end = Math.Min(segment.Text + segment.Length, to);
            if (end <= start)
            {
                continue;
            }

            var whole = start == segment.Text && end == segment.Text + segment.Length;
            _segments.Add(whole || segment.Length != segment.SourceLength
                ? segment with { Text = segment.Text + shift }
                : new OffsetMap.Segment(start + shift, end - start, segment.Source + start - segment.Text, end - start));
        }
    }
}
