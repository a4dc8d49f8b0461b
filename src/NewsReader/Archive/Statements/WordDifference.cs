using System.Collections.Immutable;

namespace NewsReader.Archive.Statements;

/// <summary>Two wordings laid side by side, word by word.</summary>
/// <param name="Runs">In reading order: every word of either wording stands in one run.</param>
public sealed record WordDifference(ImmutableArray<WordRun> Runs)
{
    /// <summary>Whether the wordings differ in nothing but typography, case and punctuation.</summary>
    public bool IsSame => Runs.All(r => r.Kind is WordRunKind.Kept);
}
