using System.Collections.Immutable;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>Somebody who is quoted on an event.</summary>
/// <param name="Id">Empty for "not stated".</param>
/// <param name="Name">The name most reports use; empty for "not stated".</param>
/// <param name="Quotes">In the order of the articles.</param>
public sealed record ReportedSpeaker(string Id, string Name, ImmutableArray<ReportedQuote> Quotes)
{
    public ImmutableArray<ReportedQuote> In(string outlet) => [.. Quotes.Where(q => q.Outlet == outlet)];
}
