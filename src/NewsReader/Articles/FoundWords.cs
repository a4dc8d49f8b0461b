using System.Runtime.InteropServices;
using NewsReader.Text.Analysis;

namespace NewsReader.Articles;

/// <summary>Keeps the words of an article's text once they were asked for: events, statements and the index all begin with them.</summary>
/// <remarks>Copies of an article share it, on any thread. It says nothing about an article of its own: any two are equal.</remarks>
internal sealed class FoundWords : IEquatable<FoundWords>
{
    private Found? _found;

    /// <summary>The words of a text; those kept, if they are of this very string.</summary>
    public ReadOnlySpan<Word> Of(string text)
    {
        if (_found is not { } found || !ReferenceEquals(found.Text, text))
        {
            _found = found = new Found(text, Words.Of(text));
        }

        return CollectionsMarshal.AsSpan(found.Words);
    }

    public bool Equals(FoundWords? other) => other is not null;

    public override bool Equals(object? obj) => obj is FoundWords;

    public override int GetHashCode() => 0;

    private sealed record Found(string Text, List<Word> Words);
}
