using NewsReader.Curation;

namespace NewsReader.Passages;

/// <summary>A passage as a reader opens it: what was linked, and where that is now.</summary>
/// <param name="Record">What was kept of it.</param>
/// <param name="Located">Where it is now.</param>
/// <param name="Wording">The words as they were linked, whole where their revision was kept.</param>
public sealed record PassageReading(PassageRecord Record, LocatedPassage Located, string Wording);
