using NewsReader.Articles;

namespace NewsReader.Archive.Identities;

/// <summary>A role a speaker is given, and when.</summary>
/// <param name="Role">As the articles state it, for example <c>Russian President</c>.</param>
/// <param name="First">The first dated article that states it, or what the authority file says; <c>null</c> where none is dated.</param>
/// <param name="Last">The last one.</param>
/// <param name="Articles">How many state it; 0 for one from the authority file alone.</param>
public sealed record HeldRole(string Role, PartialDate? First, PartialDate? Last, int Articles);
