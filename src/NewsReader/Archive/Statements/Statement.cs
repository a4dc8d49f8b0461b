using System.Collections.Immutable;

namespace NewsReader.Archive.Statements;

/// <summary>One utterance of one speaker as several articles report it.</summary>
/// <param name="Id">Safe in a URL: made of the speaker and the words of the fullest report.</param>
/// <param name="SpeakerId">Who said it.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Variants">Its reports in at least two articles: the fullest first, then by article.</param>
public sealed record Statement(string Id, string SpeakerId, string Speaker, ImmutableArray<StatementVariant> Variants)
{
    /// <summary>The report the others are compared with: the one that gives most words between quotation marks.</summary>
    public StatementVariant Fullest => Variants[0];

    /// <summary>The events it was reported at: more than one where it was recalled later.</summary>
    public IEnumerable<string> Events => Variants.Select(v => v.Report.Event).OfType<string>().Distinct(StringComparer.Ordinal);
}
