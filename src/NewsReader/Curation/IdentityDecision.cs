namespace NewsReader.Curation;

/// <summary>A person's decision about a speaker; it outweighs what the archive finds and is replayed after every ingest.</summary>
/// <param name="Number">In the order they were made.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Speaker">The speaker's id, or that of one of its names.</param>
/// <param name="Value">Merge: the id of the speaker it is. Split: the id of the speaker it is not. Rename: the words to show.</param>
/// <param name="Made">The day, UTC.</param>
/// <param name="Undone">The day it was undone; <c>null</c> while it holds.</param>
public sealed record IdentityDecision(int Number, IdentityDecisionKind Kind, string Speaker, string Value, DateOnly Made, DateOnly? Undone);
