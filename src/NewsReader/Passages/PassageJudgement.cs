using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Says what became of a passage, given the best place for it.</summary>
internal static class PassageJudgement
{
    private const double NearlyTheSame = 0.9;
    private const double AlikeEnough = 0.7;

    /// <summary>Where only one side agrees, and not even that without a gap, a place must be so much alike: a look-alike set among old neighbours is as good
    /// as a rewriting.</summary>
    private const double OneSided = 0.85;

    /// <summary>From here on the words right beside a place are the old neighbours.</summary>
    private const double Unbroken = 0.8;

    /// <summary>Of fewer words a third may be chance: "of the" stands everywhere.</summary>
    private const int FewWords = 5;

    public static PassageStatus Of(WantedPassage wanted, PassageText text, Candidate best, bool rivals)
    {
        var now = text.Key.ToText(best.Span).In(text.Text);
        if (best.Context < CandidateFinder.AgreeingContext)
        {
            return WithoutContext(wanted, now, best, rivals);
        }

        var both = Math.Min(best.Before, best.After) >= CandidateFinder.AgreeingContext;
        if (best.Quote < AlikeEnough && best.Shared < (both && wanted.WordCount >= FewWords ? 0.35 : 0.5))
        {
            return best.Shared >= 0.35 ? PassageStatus.Possible : PassageStatus.Gone;
        }

        if (!both && best.Quote < OneSided && best.Adjacent < Unbroken && wanted.WordCount > WantedPassage.ShortPick)
        {
            return PassageStatus.Possible;
        }

        return rivals ? PassageStatus.Ambiguous : Compared(wanted.Words, now, best.Quote);
    }

    /// <summary>Nothing around the place agrees: only the words themselves can speak for it, so they must be the same but for slips of the pen.</summary>
    private static PassageStatus WithoutContext(WantedPassage wanted, string now, Candidate best, bool rivals)
    {
        if (best.Quote < AlikeEnough && best.Shared < 0.5)
        {
            return PassageStatus.Gone;
        }

        if (wanted.WordCount <= WantedPassage.ShortPick || rivals)
        {
            return PassageStatus.Possible;
        }

        var changes = WordChanges.Between(wanted.Words, now);
        return changes.Same ? PassageStatus.Moved
            : changes is { Typos: true } ? changes.Matters ? PassageStatus.Changed : PassageStatus.Corrected
            : PassageStatus.Possible;
    }

    private static PassageStatus Compared(string was, string now, double quote)
    {
        if (MatchKey.Of(was, Folding.Wording).Value == MatchKey.Of(now, Folding.Wording).Value)
        {
            return PassageStatus.Exact;
        }

        return quote >= NearlyTheSame && !WordChanges.Between(was, now).Matters ? PassageStatus.Corrected : PassageStatus.Changed;
    }
}
