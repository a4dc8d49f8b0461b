namespace NewsReader.Archive;

/// <summary>What a speaker is called in the whole archive.</summary>
/// <param name="Id">Safe in a URL; stays when the name changes.</param>
/// <param name="Name">The spelling shown.</param>
public sealed record SpeakerName(string Id, string Name);
