namespace NewsReader.Index.Writing;

/// <summary>A word as it is written into the index.</summary>
/// <param name="text">The word, or the mark of a stem and the stem.</param>
/// <param name="utf8">The same, encoded.</param>
/// <param name="stem">What stands beside it at its place, where its stem is another word.</param>
internal sealed class IndexedTerm(string text, byte[] utf8, IndexedTerm? stem)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = utf8;

    public IndexedTerm? Stem { get; } = stem;

    /// <summary>The write that knows it by <see cref="Place"/>, as <see cref="IndexedTerms.BeginWrite"/> numbers it.</summary>
    public int Write { get; set; }

    /// <summary>Where that write keeps what belongs to it.</summary>
    public int Place { get; set; }

    /// <summary>The same without a stem: names are not inflected.</summary>
    public IndexedTerm Uninflected => Stem is null ? this : new IndexedTerm(Text, Utf8, null);
}
