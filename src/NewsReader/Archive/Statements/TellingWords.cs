using System.Collections.Immutable;

namespace NewsReader.Archive.Statements;

/// <summary>The words of a sentence that say something, with how much each says; words are compared by their <see cref="WordKey"/>.</summary>
internal sealed class TellingWords
{
    private readonly long[] _keys;
    private readonly double[] _weights;
    private readonly bool[] _denied;

    /// <param name="words">Each word once, in any order.</param>
    /// <param name="numbers">The numbers among all words of the sentence.</param>
    public TellingWords(IEnumerable<(long Key, double Weight, bool Denied)> words, IEnumerable<long> numbers)
    {
        var ordered = words.OrderBy(w => w.Key).ToList();
        _keys = [.. ordered.Select(w => w.Key)];
        _weights = [.. ordered.Select(w => w.Weight)];
        _denied = [.. ordered.Select(w => w.Denied)];
        Numbers = [.. numbers.Distinct()];
        Weight = _weights.Sum();
    }

    public int Count => _keys.Length;

    /// <summary>Of all words together.</summary>
    public double Weight { get; }

    public ImmutableArray<long> Numbers { get; }

    public ReadOnlySpan<long> Keys => _keys;

    /// <summary>What a word says; 0 where it is none of these.</summary>
    public double WeightOf(long key) => Array.BinarySearch(_keys, key) is >= 0 and var at ? _weights[at] : 0;

    /// <summary>What words say together, each counted once.</summary>
    public double WeightOf(ImmutableArray<long> words)
    {
        var weight = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            weight += words.AsSpan(0, i).Contains(words[i]) ? 0 : WeightOf(words[i]);
        }

        return weight;
    }

    /// <summary>The words of two sentences taken together; of a word both have, the second one's weight counts.</summary>
    public static TellingWords Union(TellingWords first, TellingWords second) => new(
        first.All().Where(w => Array.BinarySearch(second._keys, w.Key) < 0).Concat(second.All().Select(w => w with { Denied = w.Denied || first.Denies(w.Key) })), first.Numbers.Concat(second.Numbers));

    /// <summary>What two sentences share.</summary>
    public Overlap With(TellingWords other)
    {
        var (words, weight, denied) = (0, 0.0, 0);
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] == other._keys[j])
            {
                words++;
                weight += _weights[i];
                denied += _denied[i] == other._denied[j] ? 0 : 1;
                i++;
                j++;
            }
            else if (_keys[i] < other._keys[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new Overlap(words, weight, weight / Math.Min(Weight, other.Weight), denied);
    }

    /// <summary>The words both have.</summary>
    public List<long> Shared(TellingWords other) => [.. _keys.Where(k => Array.BinarySearch(other._keys, k) >= 0)];

    private bool Denies(long key) => Array.BinarySearch(_keys, key) is >= 0 and var at && _denied[at];

    private IEnumerable<(long Key, double Weight, bool Denied)> All() => _keys.Select((k, i) => (k, _weights[i], _denied[i]));

    /// <summary>What two sentences share.</summary>
    /// <param name="Words">How many words.</param>
    /// <param name="Weight">How much they say, as the first weighs them.</param>
    /// <param name="Share">The same as a share of the sentence that says less.</param>
    /// <param name="Denied">How many of them one denies and the other does not.</param>
    internal readonly record struct Overlap(int Words, double Weight, double Share, int Denied);
}
