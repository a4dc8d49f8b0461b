namespace NewsReader.Index.Writing;

/// <summary>A word as it is written into the index.</summary>
/// <param name="Stem">What stands beside it at its place, where its stem is another word.</param>
internal sealed record IndexedTerm(string Text, byte[] Utf8, IndexedTerm? Stem);
