namespace NewsReader.Archive.Identities;

/// <summary>A name and the one it was joined to.</summary>
/// <param name="Key">The name's key.</param>
/// <param name="Root">The key the identity is known by; the name's own where it is that.</param>
/// <param name="Reason">Why it belongs there.</param>
internal sealed record JoinedName(string Key, string Root, JoinReason Reason);
