using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>What a word says that joins others, though it is spelled like one that says something: French "sur" is seldom "sûr".</summary>
    private const double OfJoining = 0.5;

    /// <summary>What words say that sound alike in two languages, of what they would say in one.</summary>
    private const double OfSound = 0.8;

    /// <summary>What two words say that mean the same, of what a word says, from which they tell something.</summary>
    private const double Telling = 0.9;

    /// <summary>How far a number may be rounded.</summary>
    private const double Rounded = 1.1;

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
    /// <param name="often">How often the article has each of the words; <c>null</c> where it has each once. What an article says often tells no sentence of it from another.</param>
    public static SentenceSense Of(IEnumerable<Word> words, string language, byte[]? often = null)
    {
        var meant = ImmutableArray.CreateBuilder<MeantWord>();
        foreach (var (at, word) in words.Index())
        {
            var senses = WordSenses.Of(word.Form, language);
            if (senses.IsEmpty && (word.Form.Length < 2 || CommonWords.IsFunctionWord(word.Form)) && !char.IsAsciiDigit(word.Form[0]))
            {
                continue;
            }

            var stem = Stemmer.Stem(word.Form, language);
            var skeleton = NameSkeleton.Of(word.Form) is { Length: >= ShortestSkeleton } sound ? WordKey.Of(sound) : 0;
            var full = senses.IsEmpty ? OfUnknown : CommonWords.IsFunctionWord(word.Form) ? OfJoining : senses.Max(WordSenses.WeightOf);
            var weight = full / Math.Max(1, (often?[at] ?? 1) - 1);
            double? number = char.IsAsciiDigit(word.Form[0]) && double.TryParse(word.Form, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
            meant.Add(new MeantWord(word.Span, WordKey.Of(stem), skeleton, weight, senses, WordFields.Of(stem, language, senses), number));
        }

        return new SentenceSense(meant.ToImmutable());
    }

    /// <summary>The words of several sentences together.</summary>
    public static SentenceSense Join(IEnumerable<SentenceSense> sentences) => new([.. sentences.SelectMany(s => s._words)]);

    /// <summary>How much of two sentences means the same: each word is accounted for once.</summary>
    public SenseOverlap With(SentenceSense other)
    {
        var (meant, related, words) = (0.0, 0.0, 0);
        foreach (var pair in Pairs(other))
        {
            meant += pair.IsMeant ? pair.Weight : 0;
            related += pair.IsMeant ? 0 : pair.Weight;
            words += pair.Weight >= Telling ? 1 : 0;
        }

        return new SenseOverlap(meant, related, words, Math.Min(Weight, other.Weight), NumbersDiffer(other));
    }

    /// <summary>The words of two sentences that mean the same and say something, with their places in the text of each.</summary>
    public IEnumerable<(TextSpan First, TextSpan Second)> Shared(SentenceSense other) =>
        Pairs(other).Where(p => p.IsMeant && p.Weight >= Telling).OrderBy(p => p.Own).Select(p => (_words[p.Own].Span, other._words[p.Other].Span));

    private bool NumbersDiffer(SentenceSense other)
    {
        var own = _words.Where(w => w.Number is not null).Select(w => w.Number ?? 0).ToList();
        var theirs = other._words.Where(w => w.Number is not null).Select(w => w.Number ?? 0).ToList();
        return own.Count > 0 && theirs.Count > 0 && !own.Exists(a => theirs.Exists(b => a == b || (Math.Min(a, b) >= 10 && Math.Max(a, b) <= Rounded * Math.Min(a, b))));
    }

    /// <summary>The pairs that say most first.</summary>
    private IEnumerable<WordPair> Pairs(SentenceSense other)
    {
        var pairs = new List<WordPair>();
        for (var i = 0; i < _words.Length; i++)
        {
            for (var j = 0; j < other._words.Length; j++)
            {
                if (_words[i].Alike(other._words[j], out var meant) is > 0 and var weight)
                {
                    pairs.Add(new WordPair(i, j, weight, meant));
                }
            }
        }

        var (taken, takenOfOther) = (new bool[_words.Length], new bool[other._words.Length]);
        foreach (var pair in pairs.OrderByDescending(p => p.Weight))
        {
            if (!taken[pair.Own] && !takenOfOther[pair.Other])
            {
                taken[pair.Own] = takenOfOther[pair.Other] = true;
                yield return pair;
            }
        }
    }

    private readonly record struct WordPair(int Own, int Other, double Weight, bool IsMeant);

    private readonly record struct MeantWord(TextSpan Span, long Key, long Sound, double Weight, ImmutableArray<int> Senses, ImmutableArray<short> Fields, double? Number)
    {
        /// <summary>What the two say together; 0 where they have nothing in common.</summary>
        /// <param name="other">A word of the other sentence.</param>
        /// <param name="meant">Whether they mean the same, not only something of one matter.</param>
        public double Alike(MeantWord other, out bool meant)
        {
            meant = true;
            if (Key == other.Key)
            {
                return Weight;
            }

            var shared = 0.0;
            foreach (var sense in Senses)
            {
                if (other.Senses.Contains(sense))
                {
                    shared = Math.Max(shared, WordSenses.WeightOf(sense));
                }
            }

            if (shared > 0)
            {
                return Math.Min(shared, Math.Min(Weight, other.Weight));
            }

            if (Sound != 0 && Sound == other.Sound)
            {
                return OfSound * Math.Min(Weight, other.Weight);
            }

            meant = false;
            return Math.Min(Related(other), Math.Min(Weight, other.Weight));
        }

        private double Related(MeantWord other)
        {
            var related = 0.0;
            for (int i = 0, j = 0; i < Fields.Length && j < other.Fields.Length;)
            {
                if (Fields[i] == other.Fields[j])
                {
                    related = Math.Max(related, WordFields.WeightOf(Fields[i]));
                    i++;
                    j++;
                }
                else if (Fields[i] < other.Fields[j])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            return related;
        }
    }
}
