namespace NewsReader.Archive.Statements;

/// <summary>Names a sentence in the archive's tables by its article's number and its place there.</summary>
internal static class SaidNumber
{
    /// <summary>Bits of the place: an article has at most 4,096 sentences that count.</summary>
    private const int Places = 12;

    public const int MostSentences = 1 << Places;

    public static long Of(long article, int ordinal) => (article << Places) | (long)ordinal;

    /// <summary>The numbers of an article's sentences: from the first, to but not with the last.</summary>
    public static (long First, long Last) RangeOf(long article) => (Of(article, 0), Of(article + 1, 0));

    public static long ArticleOf(long said) => said >> Places;

    public static int OrdinalOf(long said) => (int)(said & (MostSentences - 1));
}
