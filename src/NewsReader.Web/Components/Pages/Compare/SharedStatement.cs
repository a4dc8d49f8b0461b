using System.Collections.Immutable;
using NewsReader.Archive.Statements;

namespace NewsReader.Web.Components.Pages.Compare;

/// <summary>A statement that at least two of the compared articles report.</summary>
/// <param name="Statement">As the whole archive has it.</param>
/// <param name="Reports">For each compared article what it has of it; empty where it has nothing.</param>
public sealed record SharedStatement(Statement Statement, ImmutableArray<ImmutableArray<StatementVariant>> Reports)
{
    /// <summary>The report the others are compared with: the fullest of the archive, or else the longest here that is quoted.</summary>
    public StatementVariant Fullest => Reports.SelectMany(r => r).OrderByDescending(v => v == Statement.Fullest).ThenBy(v => v.Report.Quote.Kind).ThenByDescending(v => v.Text.Length).First();

    /// <summary>What an article has, laid beside <see cref="Fullest"/>.</summary>
    public WordDifference Difference(StatementVariant variant) => WordAligner.Align(Fullest.Text, variant.Text, Fullest.Report.Article.Language);
}
