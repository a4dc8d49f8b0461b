namespace NewsReader.Extraction.Words;

/// <summary>Steps over the words for a time that stand between a verb and what it takes: "told |on Monday| reporters", "said |late Friday| at".</summary>
internal static class TimePhrase
{
    /// <summary>The first unit from <paramref name="at"/> on that is no word for a time.</summary>
    public static int Behind(Unit[] units, int at)
    {
        while (at < units.Length && at >= 0 && IsTime(units, at))
        {
            at++;
        }

        return at;
    }

    /// <summary>The last unit from <paramref name="at"/> back that is no word for a time; -1 where the sentence begins with them.</summary>
    public static int Before(Unit[] units, int at)
    {
        while (at >= 0 && IsTime(units, at))
        {
            at--;
        }

        return at;
    }

    private static bool IsTime(Unit[] units, int at) =>
        units[at].Is(WordClass.Time) || (units[at].IsWord && units[at].Token.Word.Text is "on" or "late" or "early" or "earlier" or "later" && at + 1 < units.Length && (units[at + 1].Is(WordClass.Time) || (at > 0 && units[at - 1].Is(WordClass.Time) && units[at].Token.Word.Text is "earlier" or "later")));
}
