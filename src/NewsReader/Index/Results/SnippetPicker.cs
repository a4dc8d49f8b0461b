using NewsReader.Articles;
using NewsReader.Search;
using NewsReader.Text;

namespace NewsReader.Index.Results;

/// <summary>Picks the passage of an article that holds most of what a query asks for.</summary>
internal static class SnippetPicker
{
    /// <summary>Characters a passage aims at.</summary>
    public const int Length = 240;

    public static Snippet? Pick(Article article, List<(TextSpan Span, int Leaf)> hits)
    {
        if (hits.Count == 0)
        {
            return null;
        }

        hits.Sort();
        var (best, most) = (0, -1);
        for (var first = 0; first < hits.Count; first++)
        {
            var inside = hits.Skip(first).TakeWhile(h => h.Span.End <= hits[first].Span.Start + Length).ToList();
            var worth = (inside.Select(h => h.Leaf).Distinct().Count() * 100) + Math.Min(99, inside.Select(h => h.Span.Start).Distinct().Count());
            (best, most) = worth > most ? (first, worth) : (best, most);
        }

        var span = Around(article, hits[best].Span, hits.Where(h => h.Span.Start >= hits[best].Span.Start && h.Span.End <= hits[best].Span.Start + Length).Select(h => h.Span).Append(hits[best].Span).Max(s => s.End));
        return new Snippet(span, HitFinder.Join(hits.Where(h => span.Contains(h.Span)).Select(h => h.Span)));
    }

    /// <summary>The words around the first hit, within its paragraph unless the hits go on beyond it.</summary>
    private static TextSpan Around(Article article, TextSpan first, int lastEnd)
    {
        var text = article.Text;
        var block = article.Blocks.FirstOrDefault(b => b.Span.Contains(first)).Span;
        block = block.IsEmpty ? new TextSpan(0, text.Length) : block;
        var spare = Math.Max(0, Length - (lastEnd - first.Start));
        var start = Math.Max(block.Start, first.Start - (spare / 2));
        var end = Math.Min(Math.Max(block.End, lastEnd), Math.Max(lastEnd, start + Length));
        start = Math.Max(block.Start, Math.Min(start, end - Length));
        return new TextSpan(WordStart(text, start, block.Start, first.Start), WordEnd(text, end, lastEnd));
    }

    private static int WordStart(string text, int at, int least, int most)
    {
        var space = at <= least ? -1 : text.IndexOf(' ', at - 1, most - at + 1);
        return at <= least ? least : space < 0 ? SafeCut(text, at) : space + 1;
    }

    private static int WordEnd(string text, int at, int least)
    {
        if (at >= text.Length || !char.IsLetterOrDigit(text[at]))
        {
            return at;
        }

        var space = text.LastIndexOf(' ', at - 1, at - least);
        return space < 0 ? SafeCut(text, at) : space;
    }

    private static int SafeCut(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
