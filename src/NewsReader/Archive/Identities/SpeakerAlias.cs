namespace NewsReader.Archive.Identities;

/// <summary>A name that articles use for a speaker, and why it is taken for this one.</summary>
/// <param name="Name">A spelling.</param>
/// <param name="Articles">How many use it.</param>
/// <param name="Id">The id under which a decision parts this name from the speaker.</param>
/// <param name="Reason">Why it belongs to the speaker.</param>
/// <param name="Source">The place in the authority file, or the decision, where that is the reason.</param>
public sealed record SpeakerAlias(string Name, int Articles, string Id, JoinReason Reason, string? Source);
