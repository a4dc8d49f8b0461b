using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>Somebody who is quoted on an event.</summary>
/// <param name="Id">Empty for "not stated".</param>
/// <param name="Name">The name most reports use; empty for "not stated".</param>
/// <param name="Kind">What the speaker is, where an article lists them.</param>
/// <param name="Quotes">In the order of the articles.</param>
public sealed record ReportedSpeaker(string Id, string Name, SpeakerKind? Kind, ImmutableArray<ReportedQuote> Quotes)
{
    /// <summary>Whether this is a person or an organisation, not "officials" or nobody known.</summary>
    public bool IsSomebody => Id.Length > 0 && Kind is not (null or SpeakerKind.Group);

    /// <summary>Outlets that quote them.</summary>
    public int Outlets => Quotes.Select(q => q.Outlet).Distinct().Count();

    public ImmutableArray<ReportedQuote> In(string outlet) => [.. Quotes.Where(q => q.Outlet == outlet)];
}
