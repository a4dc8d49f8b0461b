using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>What the archive knows of one name: the row that identities are joined from.</summary>
/// <param name="Key">As <see cref="Extraction.Speakers.NameKey"/>.</param>
/// <param name="Name">The spelling most articles use.</param>
/// <param name="Kind">What most articles take it for.</param>
/// <param name="Articles">In how many articles it speaks.</param>
/// <param name="Languages">Primary languages of these articles.</param>
/// <param name="Roles">As stated, lower case.</param>
/// <param name="Others">Keys of other full names that an article uses for the same speaker.</param>
internal sealed record NameFacts(string Key, string Name, SpeakerKind Kind, int Articles, ImmutableHashSet<string> Languages, ImmutableHashSet<string> Roles, ImmutableHashSet<string> Others);
