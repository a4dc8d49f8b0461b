using NewsReader.Archive.Statements;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Web.Components.Wordings;

/// <summary>How many words of a wording another one keeps.</summary>
/// <param name="All">Words of the first wording.</param>
/// <param name="Kept">Those the second keeps.</param>
/// <param name="Own">Words only the second has.</param>
public sealed record WordCounts(int All, int Kept, int Own)
{
    /// <summary>Share of the second wording that must come from the first for the two to be compared word by word.</summary>
    private const double Comparable = 0.5;

    /// <summary>Whether marking what differs helps a reader: a report in other words would be marked all over.</summary>
    public bool IsComparable => Kept >= Comparable * (Kept + Own);

    /// <param name="first">The wording compared with.</param>
    /// <param name="second">The other.</param>
    /// <param name="difference">Of these two, in this order.</param>
    public static WordCounts Of(string first, string second, WordDifference difference) => new(
        Words.Of(first).Count,
        difference.Runs.Where(r => r.Kind is WordRunKind.Kept).Sum(r => In(first, r.First)),
        difference.Runs.Where(r => r.Kind is WordRunKind.Changed or WordRunKind.Added).Sum(r => In(second, r.Second)));

    /// <summary>Words of a part of a text.</summary>
    public static int In(string text, TextSpan part) => Words.Of(text, part).Count;
}
