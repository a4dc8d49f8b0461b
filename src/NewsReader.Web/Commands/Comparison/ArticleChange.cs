using System.Collections.Immutable;

namespace NewsReader.Web.Commands.Comparison;

/// <summary>What changed in one article between two runs.</summary>
/// <param name="Key">As <see cref="ExtractedArticle.Key"/>.</param>
/// <param name="Gained">Quotes only the new run has.</param>
/// <param name="Lost">Quotes only the old run has.</param>
/// <param name="Reattributed">Quotes whose speaker is another, old and new.</param>
/// <param name="Moved">Quotes of the same speaker that begin or end elsewhere, old and new.</param>
/// <param name="Values">Event, venue and days that differ.</param>
public sealed record ArticleChange(
    string Key,
    ImmutableArray<ExtractedQuote> Gained,
    ImmutableArray<ExtractedQuote> Lost,
    ImmutableArray<(ExtractedQuote Old, ExtractedQuote New)> Reattributed,
    ImmutableArray<(ExtractedQuote Old, ExtractedQuote New)> Moved,
    ImmutableArray<(string Name, string Old, string New)> Values)
{
    /// <summary>Two quotes are one where they share at least this part of their words' stretch.</summary>
    private const double SameQuote = 0.5;

    public bool IsNone => Gained.IsEmpty && Lost.IsEmpty && Reattributed.IsEmpty && Moved.IsEmpty && Values.IsEmpty;

    public static ArticleChange Between(ExtractedArticle before, ExtractedArticle after)
    {
        var pairs = new List<(ExtractedQuote Old, ExtractedQuote New)>();
        var open = after.Quotes.ToList();
        var lost = ImmutableArray.CreateBuilder<ExtractedQuote>();
        foreach (var quote in before.Quotes)
        {
            var best = open.OrderByDescending(o => o.Overlap(quote)).ThenByDescending(o => o.Speaker == quote.Speaker).FirstOrDefault();
            if (best is not null && best.Overlap(quote) >= SameQuote)
            {
                open.Remove(best);
                pairs.Add((quote, best));
            }
            else
            {
                lost.Add(quote);
            }
        }

        return new ArticleChange(before.Key, [.. open], lost.ToImmutable(),
            [.. pairs.Where(p => p.Old.Speaker != p.New.Speaker)],
            [.. pairs.Where(p => p.Old.Speaker == p.New.Speaker && (p.Old.Start, p.Old.End) != (p.New.Start, p.New.End))],
            [.. before.Values.Zip(after.Values).Where(v => v.First.Value != v.Second.Value).Select(v => (v.First.Name, v.First.Value, v.Second.Value))]);
    }
}
