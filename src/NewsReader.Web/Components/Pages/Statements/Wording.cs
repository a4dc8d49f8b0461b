using System.Collections.Immutable;
using NewsReader.Archive.Statements;
using NewsReader.Web.Components.Wordings;

namespace NewsReader.Web.Components.Pages.Statements;

/// <summary>One wording of a statement and the reports that have it.</summary>
/// <param name="Variant">The first report with this wording.</param>
/// <param name="Reports">All of them, the earliest dated first.</param>
/// <param name="Counts">How much of the fullest wording it keeps.</param>
/// <param name="SameLanguage">Whether it is in the fullest wording's language.</param>
public sealed record Wording(StatementVariant Variant, ImmutableArray<StatementVariant> Reports, WordCounts Counts, bool SameLanguage)
{
    /// <summary>Whether what differs can be shown word by word.</summary>
    public bool IsComparable => SameLanguage && Counts.IsComparable;

    /// <summary>Outlets that have it; articles without one count each.</summary>
    public int Outlets => Reports.Select(OutletOf).Distinct().Count();

    /// <summary>The wordings of a statement: the fullest first, then those that keep most of it, then those in other words and other languages.</summary>
    public static ImmutableArray<Wording> Of(Statement statement)
    {
        var full = statement.Fullest;
        return [.. statement.Variants.GroupBy(v => (LanguageOf(v), QuotedWords.Key(v.Text)))
            .Select(g => new Wording(g.First(), [.. g.OrderBy(v => v.Report.Article.Published is null).ThenBy(v => v.Report.Article.Published?.First)],
                WordCounts.Of(full.Text, g.First().Text, g.First().Difference), LanguageOf(g.First()) == LanguageOf(full)))
            .OrderByDescending(w => w.Variant == full).ThenByDescending(w => w.SameLanguage).ThenByDescending(w => w.IsComparable).ThenByDescending(w => w.Counts.Kept)];
    }

    /// <summary>What counts as one outlet.</summary>
    public static string OutletOf(StatementVariant variant) => variant.Report.Article.Outlet ?? variant.Report.Article.Id.Value;

    private static string LanguageOf(StatementVariant variant) => variant.Report.Article.Language.Split('-')[0];
}
