namespace NewsReader.Extraction.Speakers;

/// <summary>Who a mention means.</summary>
/// <param name="Name">The name all mentions were joined to.</param>
/// <param name="Kind">A person, an organisation or a group.</param>
/// <param name="Person">The person, where it is one.</param>
/// <param name="Certainty">0 to 1: how sure the step from mention to name is.</param>
internal sealed record Source(string Name, SpeakerKind Kind, Person? Person, double Certainty);
