using System.Collections.Frozen;
using System.Globalization;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Reads parts of a whole as hundredths, so that "half of the flats" and "50 percent" agree, and "a fifth of the flats" contradicts them.</summary>
internal static class SpokenFractions
{
    /// <summary>Words that are a part by themselves.</summary>
    private static readonly FrozenDictionary<string, int> Nouns = Read("moitie 50 halfte 50 drittel 33 mitad 50 tercio 33 половина 50 половину 50 половины 50 половине 50 треть 33 трети 33 نصف 50");

    /// <summary>English parts: an ordinal number in any other place is none.</summary>
    private static readonly FrozenDictionary<string, int> Parts = Read("third 33 quarter 25 fifth 20 sixth 17 eighth 12 tenth 10");

    private static readonly FrozenDictionary<string, int> Several = Read("thirds 33 quarters 25 fifths 20 tenths 10");

    private static readonly FrozenDictionary<string, int> Counts = Read("two 2 three 3 four 4 seven 7 nine 9");

    private static readonly FrozenSet<string> BehindHalf = "of the a an all its their his her our my these those".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Times = Read("hundred 100 thousand 1000 million 1000000 billion 1000000000 dozen 12");

    /// <summary>The number that begins at a word, in digits, and the place behind its last word; <c>null</c> where no part of a whole is named.</summary>
    /// <param name="words">Of a sentence.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    public static (string Digits, int End)? At(IReadOnlyList<Word> words, int at, string language)
    {
        var form = words[at].Form;
        if (language != "en")
        {
            return Nouns.TryGetValue(form, out var part) ? (Digits(part), at + 1) : null;
        }

        if (form == "half" && at + 1 < words.Count && BehindHalf.Contains(words[at + 1].Form))
        {
            return words[at + 1].Form is "a" && at + 2 < words.Count && Times.TryGetValue(words[at + 2].Form, out var times) ? (Digits(times / 2), at + 3) : (Digits(50), at + 1);
        }

        if (at + 2 < words.Count && form is "a" or "one" && words[at + 2].Form == "of" && Parts.TryGetValue(words[at + 1].Form, out var one))
        {
            return (Digits(one), at + 2);
        }

        return at + 1 < words.Count && Counts.TryGetValue(form, out var count) && Several.TryGetValue(words[at + 1].Form, out var each) ? (Digits(Math.Min(99, (count * each) + (each == 33 ? 1 : 0))), at + 2) : null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, int> Read(string list) =>
        list.Split(' ').Chunk(2).ToFrozenDictionary(p => Folding.Fold(p[0]), p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
