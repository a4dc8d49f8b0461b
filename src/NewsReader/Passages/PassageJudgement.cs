using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Says what became of a passage, given the best place for it.</summary>
internal static class PassageJudgement
{
    private const double AgreeingContext = 0.6;
    private const double AlikeEnough = 0.7;
    private const double NearlyTheSame = 0.9;

    public static PassageStatus Of(WantedPassage wanted, PassageText text, Candidate best, bool ambiguous)
    {
        var agrees = best.Context >= AgreeingContext;
        var words = wanted.Quote.Count(c => c == ' ') + 1;
        if (best.Quote < AlikeEnough)
        {
            return agrees && best.Quote >= 0.6 ? PassageStatus.Possible : PassageStatus.Gone;
        }

        if (!agrees)
        {
            return best.Quote < 1 || words <= 3 || ambiguous ? PassageStatus.Possible : PassageStatus.Moved;
        }

        if (ambiguous)
        {
            return PassageStatus.Ambiguous;
        }

        var same = MatchKey.Of(wanted.Words, Folding.Wording).Value == MatchKey.Of(text.Key.ToText(best.Span).In(text.Text), Folding.Wording).Value;
        return same ? PassageStatus.Exact : best.Quote >= NearlyTheSame ? PassageStatus.Corrected : PassageStatus.Changed;
    }
}
