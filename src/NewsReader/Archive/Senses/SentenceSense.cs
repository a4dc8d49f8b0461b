using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Senses;

/// <summary>What the words of a sentence mean, to be compared with one in other words or another language.</summary>
internal sealed class SentenceSense
{
    /// <summary>Shortest skeleton by which words that sound alike are taken for one: "radis" and "radish", "министр" and "minister".</summary>
    private const int ShortestSkeleton = 4;

    /// <summary>What a word says whose meaning is not known.</summary>
    private const double OfUnknown = 3;

    /// <summary>What words say that sound alike in two languages, of what they would say in one.</summary>
    private const double OfSound = 0.8;

    private readonly ImmutableArray<MeantWord> _words;

    private SentenceSense(ImmutableArray<MeantWord> words)
    {
        _words = words;
        Weight = words.Sum(w => w.Weight);
    }

    /// <summary>Of all its words together.</summary>
    public double Weight { get; }

    /// <param name="words">The words of a sentence, numbers in digits.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    public static SentenceSense Of(IEnumerable<Word> words, string language)
    {
        var meant = ImmutableArray.CreateBuilder<MeantWord>();
        foreach (var word in words)
        {
            var senses = WordSenses.Of(word.Form, language);
            if (senses.IsEmpty && (word.Form.Length < 2 || CommonWords.IsFunctionWord(word.Form)) && !char.IsAsciiDigit(word.Form[0]))
            {
                continue;
            }

            var stem = Stemmer.Stem(word.Form, language);
            var skeleton = NameSkeleton.Of(word.Form) is { Length: >= ShortestSkeleton } sound ? WordKey.Of(sound) : 0;
            var weight = senses.IsEmpty ? OfUnknown : senses.Max(WordSenses.WeightOf);
            meant.Add(new MeantWord(word.Span, WordKey.Of(stem), skeleton, weight, senses));
        }

        return new SentenceSense(meant.ToImmutable());
    }

    /// <summary>The words of several sentences together.</summary>
    public static SentenceSense Join(IEnumerable<SentenceSense> sentences) => new([.. sentences.SelectMany(s => s._words)]);

    /// <summary>How much of two sentences means the same: each word is accounted for once.</summary>
    public SenseOverlap With(SentenceSense other)
    {
        var (first, second, words) = (0.0, 0.0, 0);
        foreach (var (own, theirs, alike) in Pairs(other))
        {
            first += alike * own.Weight;
            second += alike * theirs.Weight;
            words += Tells(own, theirs) ? 1 : 0;
        }

        return new SenseOverlap(Weight > 0 ? first / Weight : 0, other.Weight > 0 ? second / other.Weight : 0, words);
    }

    /// <summary>The words of two sentences that mean the same and say something, with their places in the text of each.</summary>
    public IEnumerable<(TextSpan First, TextSpan Second)> Shared(SentenceSense other) => Pairs(other).Where(p => Tells(p.Own, p.Other)).Select(p => (p.Own.Span, p.Other.Span));

    private static bool Tells(MeantWord a, MeantWord b) => Math.Min(a.Weight, b.Weight) >= 1;

    private IEnumerable<(MeantWord Own, MeantWord Other, double Alike)> Pairs(SentenceSense other)
    {
        var taken = new bool[other._words.Length];
        foreach (var word in _words)
        {
            var (best, at) = (0.0, -1);
            for (var j = 0; j < taken.Length; j++)
            {
                if (!taken[j] && word.Alike(other._words[j]) is var alike && alike > best)
                {
                    (best, at) = (alike, j);
                }
            }

            if (at >= 0)
            {
                taken[at] = true;
                yield return (word, other._words[at], best);
            }
        }
    }

    private readonly record struct MeantWord(TextSpan Span, long Key, long Sound, double Weight, ImmutableArray<int> Senses)
    {
        /// <summary>0 to 1.</summary>
        public double Alike(MeantWord other)
        {
            if (Key == other.Key)
            {
                return 1;
            }

            foreach (var sense in Senses)
            {
                if (other.Senses.Contains(sense))
                {
                    return 1;
                }
            }

            return Sound != 0 && Sound == other.Sound ? OfSound : 0;
        }
    }
}
