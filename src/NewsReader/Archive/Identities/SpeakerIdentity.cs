using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>One speaker of the archive with the names, roles and outlets that belong to it.</summary>
/// <param name="Id">As in facets and addresses.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What most articles take the speaker for.</param>
/// <param name="Aliases">Every spelling, the most used first.</param>
/// <param name="Roles">Those with a date first, the latest first.</param>
/// <param name="QuotedBy">The outlets, those that quote most first.</param>
/// <param name="Namesakes">Ids of other people of the same name.</param>
/// <param name="SameAs">Addresses of the same person elsewhere, from the authority file.</param>
public sealed record SpeakerIdentity(
    string Id, string Name, SpeakerKind Kind, ImmutableArray<SpeakerAlias> Aliases, ImmutableArray<HeldRole> Roles, ImmutableArray<QuotingOutlet> QuotedBy, ImmutableArray<string> Namesakes, ImmutableArray<string> SameAs);
