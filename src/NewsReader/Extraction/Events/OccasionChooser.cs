using NewsReader.Extraction.Quotes;

namespace NewsReader.Extraction.Events;

/// <summary>Chooses the occasion that an article reports from among those it names, or none: each is weighed by its signs, and they compete.</summary>
internal sealed class OccasionChooser
{
    /// <summary>Of the quotes of whoever is quoted most, the part that makes an occasion theirs.</summary>
    private const double MostOfOne = 0.7;

    private const double Half = 0.5;

    private readonly EventTieFinder _ties;
    private readonly IReadOnlyCollection<Occasion> _occasions;
    private readonly HashSet<string> _titled;
    private readonly int _said;
    private readonly ILookup<Occasion, FoundQuote> _there;
    private readonly int _heard;
    private readonly string? _principal;
    private readonly double _letters;
    private readonly double _ofPrincipal;

    /// <param name="ties">How occasions are tied to words.</param>
    /// <param name="occasions">Those the article names.</param>
    /// <param name="quotes">Its quotes.</param>
    /// <param name="given">For each quote the occasion it was said at, where that is told.</param>
    public OccasionChooser(EventTieFinder ties, IReadOnlyCollection<Occasion> occasions, List<FoundQuote> quotes, Occasion?[] given)
    {
        (_ties, _occasions) = (ties, occasions);
        _titled = [.. ties.TitleKinds()];
        var said = quotes.Select((q, i) => (Quote: q, Given: given[i])).Where(q => ties.PlaceOf(q.Quote.Sentence) >= 0 && (q.Quote.Source is not null || q.Given is not null)).ToList();
        (_said, _letters) = (said.Count, said.Sum(q => (double)q.Quote.Quote.Text.Length));
        _there = said.Where(q => q.Given is not null).ToLookup(q => q.Given!, q => q.Quote); // not null: filtered
        _heard = occasions.Count(IsHeard);
        var principal = said.Where(q => q.Quote.Source is not null).GroupBy(q => q.Quote.Source?.Name).OrderByDescending(g => g.Count()).FirstOrDefault();
        (_principal, _ofPrincipal) = (principal?.Key, principal is null ? 0 : (double)principal.Count() / _said);
    }

    private static bool IsHeard(Occasion occasion) => occasion.Spoken && !occasion.First.Elsewhere;

    /// <summary>The occasion and how probable it is, 0 to 1; <c>null</c> where none is plainly the one.</summary>
    public (Occasion Occasion, double Probability)? Choose()
    {
        var candidates = _occasions.Where(o => !o.First.Elsewhere).Select(o => (Occasion: o, Weight: Math.Exp(SignsOf(o).Odds))).ToList();
        var all = 1 + candidates.Sum(c => c.Weight);
        var best = candidates.OrderByDescending(c => c.Weight).ThenBy(c => c.Occasion.First.Span.Start).FirstOrDefault();
        return best.Occasion is not null && best.Weight / all >= OccasionSigns.LeastProbability ? (best.Occasion, best.Weight / all) : null;
    }

    private OccasionSigns SignsOf(Occasion occasion)
    {
        var there = _there[occasion];
        var place = occasion.Place(_ties);
        return new OccasionSigns
        {
            Place = place,
            Spoken = occasion.Spoken,
            Silent = !there.Any() && _said > 0,
            Words = _letters == 0 ? 0 : there.Sum(q => q.Quote.Text.Length) / _letters,
            Titled = _titled.Contains(occasion.First.Noun.Kind),
            Others = IsHeard(occasion) ? _heard - 1 : _heard,
            Principal = _ofPrincipal,
            OfPrincipal = _ofPrincipal >= Half && there.Count(q => q.Source?.Name == _principal) >= MostOfOne * _ofPrincipal * _said,
            Noun = occasion.First.Noun,
        };
    }
}
