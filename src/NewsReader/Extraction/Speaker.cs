using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>Somebody who speaks in an article.</summary>
/// <param name="Id">Safe in a URL; the same for the same person in every article of an archive.</param>
/// <param name="Name">The fullest name, without titles.</param>
/// <param name="Kind">A person, an organisation or a group.</param>
/// <param name="Roles">As the article states them, for example <c>Russian President</c>.</param>
/// <param name="Aliases">Other forms of the name that occur.</param>
/// <param name="Mentions">Every place that names or means the speaker, over the article's text.</param>
public sealed record Speaker(string Id, string Name, SpeakerKind Kind, ImmutableArray<string> Roles, ImmutableArray<string> Aliases, ImmutableArray<TextSpan> Mentions);
