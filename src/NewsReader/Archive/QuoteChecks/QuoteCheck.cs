using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Archive.QuoteChecks;

/// <summary>What the archive knows of words that somebody is said to have said.</summary>
/// <param name="Asked">The words as they were pasted.</param>
/// <param name="Omissions">Places in <paramref name="Asked"/> that own up to words left out: an ellipsis, in brackets or not.</param>
/// <param name="Insertions">Places in <paramref name="Asked"/> that own up to other words put in: brackets.</param>
/// <param name="Matches">The nearest reported wordings, the nearest first; none where no report was found here.</param>
public sealed record QuoteCheck(string Asked, ImmutableArray<TextSpan> Omissions, ImmutableArray<TextSpan> Insertions, ImmutableArray<QuoteMatch> Matches)
{
    /// <summary>The earliest dated report among those as near as the nearest; where none of them is dated, the nearest.</summary>
    public QuoteMatch? First => Matches.IsEmpty ? null
        : Matches.Where(m => m.Kind == Matches[0].Kind && m.Report.Article.Published is not null).MinBy(m => m.Report.Article.Published?.First) ?? Matches[0];
}
