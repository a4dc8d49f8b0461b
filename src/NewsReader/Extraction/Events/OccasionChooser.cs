using NewsReader.Extraction.Quotes;

namespace NewsReader.Extraction.Events;

/// <summary>Chooses the occasion that an article reports from among those it names, or none: each is weighed by its signs, and kinds of occasion compete.</summary>
/// <remarks>Several interviews of one article are one answer: together they say that it reports an interview, and the weightiest of them is named.</remarks>
internal sealed class OccasionChooser
{
    private readonly EventTieFinder _ties;
    private readonly IReadOnlyCollection<Occasion> _occasions;
    private readonly HashSet<string> _titled;
    private readonly bool _explained;
    private readonly ILookup<Occasion, FoundQuote> _there;
    private readonly double _letters;
    private readonly double _ofPrincipal;

    /// <param name="ties">How occasions are tied to words.</param>
    /// <param name="occasions">Those the article names.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="given">For each quote the occasion it was said at, where that is told.</param>
    public OccasionChooser(EventTieFinder ties, IReadOnlyCollection<Occasion> occasions, List<FoundQuote> quotes, Occasion?[] given)
    {
        (_ties, _occasions) = (ties, occasions);
        (_titled, _explained) = ([.. ties.TitleKinds()], ties.TitleExplains());
        var said = quotes.Select((q, i) => (Quote: q, Given: given[i])).Where(q => ties.PlaceOf(q.Quote.Sentence) >= 0 && (q.Quote.Source is not null || q.Given is not null)).ToList();
        _letters = said.Sum(q => (double)q.Quote.Quote.Text.Length);
        _there = said.Where(q => q.Given is not null).ToLookup(q => q.Given!, q => q.Quote); // not null: filtered
        var named = said.Where(q => q.Quote.Source is not null).GroupBy(q => q.Quote.Source?.Name).Select(g => g.Count()).DefaultIfEmpty();
        _ofPrincipal = said.Count == 0 ? 0 : (double)named.Max() / said.Count;
    }

    /// <summary>The occasion and how probable its kind is, 0 to 1; <c>null</c> where none is likely.</summary>
    public (Occasion Occasion, double Probability)? Choose()
    {
        var candidates = _occasions.Where(o => !o.First.Elsewhere).Select(o => (Occasion: o, Weight: Math.Exp(SignsOf(o).Odds))).OrderByDescending(c => c.Weight).ThenBy(c => c.Occasion.First.Span.Start).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var all = 1 + candidates.Sum(c => c.Weight);
        var best = candidates.GroupBy(c => Kin(c.Occasion.First.Noun.Kind)).Select(g => (g.First().Occasion, Weight: g.Sum(c => c.Weight))).MaxBy(g => g.Weight);
        return best.Weight / all >= OccasionSigns.Likely ? (best.Occasion, best.Weight / all) : null;
    }

    /// <summary>Kinds that reports call by each other's names do not compete: a post is a statement in public, a rally has a speech, a visit its talks.</summary>
    private static string Kin(string kind) => kind switch
    {
        "post" => "statement",
        "rally" => "speech",
        "visit" or "talks" or "summit" => "meeting",
        _ => kind,
    };

    private OccasionSigns SignsOf(Occasion occasion) => new()
    {
        Place = occasion.Place(_ties),
        Spoken = occasion.Spoken,
        Mentions = occasion.Mentions.Count,
        Words = _letters == 0 ? 0 : _there[occasion].Sum(q => q.Quote.Text.Length) / _letters,
        Titled = _titled.Contains(occasion.First.Noun.Kind),
        Explained = _explained,
        Principal = _ofPrincipal,
        Noun = occasion.First.Noun,
        IsOnlyNamed = occasion.IsOnlyNamed,
    };
}
