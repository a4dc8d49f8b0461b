namespace NewsReader.Archive.Identities;

/// <summary>An outlet that quotes a speaker.</summary>
/// <param name="Outlet">As stated; <c>null</c> for the articles that state none.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Quotes">How often.</param>
public sealed record QuotingOutlet(string? Outlet, int Articles, int Quotes);
