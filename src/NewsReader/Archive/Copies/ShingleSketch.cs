using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsReader.Archive.Copies;

/// <summary>A small sample of a text's word sequences from which can be told how much of it stands in another text.</summary>
/// <remarks>The modulo sketch of A. Broder, "On the resemblance and containment of documents" (1997): of the hashes of all runs of four words
/// those that <see cref="Modulus"/> divides. Two sketches share about that part of their hashes that their texts share of their runs.</remarks>
/// <param name="Hashes">Ascending, without doubles.</param>
/// <param name="TextHash">The hash of all words: equal for texts that differ in white space, case and punctuation only.</param>
public sealed record ShingleSketch(ImmutableArray<long> Hashes, long TextHash)
{
    /// <summary>One hash in so many is kept: some fifty of an article of four hundred words.</summary>
    public const int Modulus = 8;

    private const int Words = 4;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The sketch of a text's words; linear in its length.</summary>
    public static ShingleSketch Of(ReadOnlySpan<char> text)
    {
        var hashes = new List<long>(text.Length / (6 * Modulus) + 8);
        Span<ulong> last = stackalloc ulong[Words];
        var (count, word, whole, inWord) = (0, Offset, Offset, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                word = (word ^ char.ToLowerInvariant(text[i])) * Prime;
                inWord = true;
            }
            else if (inWord)
            {
                last[count++ % Words] = word;
                whole = Mixed(whole ^ word);
                if (count >= Words && Run(last, count) is var run && run % Modulus == 0)
                {
                    hashes.Add((long)run);
                }

                (word, inWord) = (Offset, false);
            }
        }

        return new ShingleSketch(Sorted(CollectionsMarshal.AsSpan(hashes)), (long)whole);
    }

    /// <summary>Ascending, without doubles.</summary>
    private static ImmutableArray<long> Sorted(Span<long> hashes)
    {
        hashes.Sort();
        var kept = 0;
        foreach (var hash in hashes)
        {
            if (kept == 0 || hashes[kept - 1] != hash)
            {
                hashes[kept++] = hash;
            }
        }

        return [.. hashes[..kept]];
    }

    private static ulong Run(ReadOnlySpan<ulong> last, int count)
    {
        ulong run = 0;
        for (var i = 0; i < Words; i++)
        {
            run = Mixed(run ^ last[(count + i) % Words]);
        }

        return run;
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that every bit depends on every other.</summary>
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
