using System.Collections.Immutable;
using System.Text;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>A text folded for comparison, with the way back to the text it was made from.</summary>
/// <remarks>Two wordings with the same key differ in nothing a reader would call a change. All offsets count UTF-16 code units.</remarks>
public sealed class MatchKey
{
    private readonly KeyMap _map;

    internal MatchKey(string value, KeyMap map)
    {
        Value = value;
        _map = map;
    }

    /// <summary>The folded text: no space at either end, never two in a row.</summary>
    public string Value { get; }

    public int Length => Value.Length;

    public static MatchKey Of(string text, Folding folding = Folding.Matching)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folder = new KeyFolder(text.Length, folding);
        for (var at = 0; at < text.Length;)
        {
            at += folder.AddPlain(text.AsSpan(at), at);
            if (at < text.Length)
            {
                var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
                folder.Add(status == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar, new TextSpan(at, at + length));
                at += length;
            }
        }

        return folder.ToKey();
    }

    /// <summary>The folded text alone.</summary>
    public static string Fold(string text) => Of(text).Value;

    /// <summary>Where a range of the key stands in the text it was made from; marks that were folded away belong to their letter.</summary>
    public TextSpan ToText(TextSpan key) =>
        _map.StartOf(key.Start) is var start && key.IsEmpty ? new TextSpan(start, start) : new TextSpan(start, Math.Max(start, _map.EndOf(key.End - 1)));

    /// <summary>The range of the key made from a range of the text; empty where nothing of it was kept.</summary>
    public TextSpan ToKey(TextSpan text)
    {
        var (start, end) = (_map.FirstFrom(text.Start), _map.FirstFrom(text.End));
        while (start < end && Value[start] == ' ')
        {
            start++;
        }

        while (end > start && Value[end - 1] == ' ')
        {
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    /// <summary>The range of the text widened to whole characters of the key: two hyphens are one dash, a letter and its accents one letter.</summary>
    public TextSpan Widen(TextSpan text)
    {
        var first = _map.FirstFrom(text.Start + 1) - 1;
        var last = _map.FirstFrom(text.End) - 1;
        return new TextSpan(
            first >= 0 && _map.EndOf(first) > text.Start ? _map.StartOf(first) : text.Start,
            last >= 0 ? Math.Max(text.End, _map.EndOf(last)) : text.End);
    }

    /// <summary>Whether a word begins or ends at this offset of the key, or none is cut there.</summary>
    public bool IsWordEdge(int at) => IsWordEdge(Value, at);

    internal static bool IsWordEdge(ReadOnlySpan<char> key, int at) =>
        at <= 0 || at >= key.Length || !char.IsLetterOrDigit(key[at - 1]) || !char.IsLetterOrDigit(key[at])
        || Scripts.WritesWithoutSpaces(key[at - 1]) || Scripts.WritesWithoutSpaces(key[at]);

    /// <summary>Every offset at which <paramref name="wanted"/> stands in the key, overlapping ones included.</summary>
    public ImmutableArray<int> All(string wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var found = ImmutableArray.CreateBuilder<int>();
        for (var at = wanted.Length == 0 ? -1 : Value.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = Value.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            found.Add(at);
        }

        return found.ToImmutable();
    }
}
