using System.Collections.Immutable;

namespace NewsReader.Archive.Identities;

/// <summary>A speaker as the archive's owner knows it.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other names of the same.</param>
/// <param name="Not">Names that are somebody else's, whatever the articles look like.</param>
/// <param name="Roles">With their times; the number of articles is 0.</param>
/// <param name="SameAs">Addresses of the same speaker elsewhere.</param>
/// <param name="Line">Where the entry begins in the file, from 1.</param>
public sealed record AuthorityEntry(string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Not, ImmutableArray<HeldRole> Roles, ImmutableArray<string> SameAs, int Line);
