using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Senses;

/// <summary>What a word may mean, so that words of two languages, or two words of one, can be compared.</summary>
/// <remarks>The senses stand in <c>senses.txt</c>, some thousands of everyday ones; a word that is not there has none. They are coarse on purpose ("win",
/// "victory" and "beat" are one): a single shared sense says little, several in one sentence say much.</remarks>
internal static class WordSenses
{
    /// <summary>Letters an ending may have beyond the beginning that stands for a word, and no more than two above what the beginning has: "com-" is "comida", not "compañeros".</summary>
    private const int LongestEnding = 6;

    private const int LongestPrefix = 12;

    /// <summary>What a sense says whose English word only joins others, or that the list says to say little: "can", "have", "go".</summary>
    private const double OfLittle = 0.5;

    private static readonly string[] Columns = ["en", "fr", "de", "es", "ru", "ar"];

    /// <summary>English words that name a sense: those behind them are often its rarer forms.</summary>
    private const int Naming = 3;

    private static readonly (FrozenDictionary<string, Lexicon> Languages, ImmutableArray<double> Weights, ImmutableArray<ImmutableArray<string>> Names) Read = Load();

    /// <summary>Whether words of a language are known.</summary>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    public static bool Knows(string language) => Read.Languages.ContainsKey(language);

    /// <summary>The senses of a word; none where it is not known.</summary>
    /// <param name="form">As <see cref="Folding"/> gives it.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    public static ImmutableArray<int> Of(string form, string language) => Read.Languages.TryGetValue(language, out var lexicon) ? lexicon.Find(form, language) : [];

    /// <summary>How much it says that two sentences share a sense, in the measure of <see cref="CommonWords"/>.</summary>
    public static double WeightOf(int sense) => Read.Weights[sense];

    /// <summary>How many senses are known; they are numbered from 0.</summary>
    public static int Count => Read.Names.Length;

    /// <summary>The English words that name a sense, without inflection.</summary>
    public static ImmutableArray<string> NamesOf(int sense) => Read.Names[sense];

    private static (FrozenDictionary<string, Lexicon>, ImmutableArray<double>, ImmutableArray<ImmutableArray<string>>) Load()
    {
        using var stream = typeof(WordSenses).Assembly.GetManifestResourceStream("senses.txt") ?? throw new InvalidOperationException("The list of senses is not part of the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Contains('|', StringComparison.Ordinal)).Select(l => l.Split('|')).ToList();
        return (
            Columns.Index().ToFrozenDictionary(c => c.Item, c => Lexicon.Of(lines.Select(l => l[c.Index].TrimStart('~')), c.Item), StringComparer.Ordinal),
            [.. lines.Select(l => l[0].Split(' ')[0]).Select(w => w[0] == '~' ? OfLittle : WeightOfEnglish(Folding.Fold(w)))],
            [.. lines.Select(l => l[0].TrimStart('~').Split(' ').Where(w => w[^1] != '-').Take(Naming).Select(w => Stemmer.Stem(Folding.Fold(w), "en")).ToImmutableArray())]);
    }

    private static double WeightOfEnglish(string word) => CommonWords.IsFunctionWord(word) ? OfLittle : -Math.Log(CommonWords.ShareOf(Stemmer.Stem(word, "en"), name: false));

    /// <summary>The words of one language: whole ones, and beginnings.</summary>
    private sealed record Lexicon(FrozenDictionary<string, ImmutableArray<int>> Whole, FrozenDictionary<string, ImmutableArray<int>> Beginnings)
    {
        public static Lexicon Of(IEnumerable<string> senses, string language)
        {
            var entries = senses.Index().SelectMany(s => s.Item.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Sense: s.Index))).ToLookup(e => e.Word[^1] == '-');
            return new Lexicon(
                Gather(entries[false].Select(e => (Word: Folding.Fold(e.Word), e.Sense)).SelectMany(e => new[] { e.Word, Stemmer.Stem(e.Word, language) }.Distinct(StringComparer.Ordinal).Select(w => (w, e.Sense)))),
                Gather(entries[true].Select(e => (Folding.Fold(e.Word.AsSpan()[..^1]), e.Sense))));
        }

        public ImmutableArray<int> Find(string form, string language)
        {
            if (Whole.TryGetValue(form, out var senses) || Whole.TryGetValue(Stemmer.Stem(form, language), out senses))
            {
                return senses;
            }

            for (var length = Math.Min(LongestPrefix, form.Length); length >= Math.Max((form.Length - 1) / 2, form.Length - LongestEnding); length--)
            {
                if (Beginnings.TryGetValue(form[..length], out senses))
                {
                    return senses;
                }
            }

            return language == "ar" ? FindWithin(form) : [];
        }

        /// <summary>Arabic writes "and", "so", "for", the subject and the object together with the verb: "وينقصنا" is "نقص".</summary>
        private ImmutableArray<int> FindWithin(string form)
        {
            foreach (var bare in ArabicWords.Within(form))
            {
                if (Whole.TryGetValue(bare, out var senses) && !CommonWords.IsFunctionWord(bare))
                {
                    return senses;
                }
            }

            return [];
        }

        private static FrozenDictionary<string, ImmutableArray<int>> Gather(IEnumerable<(string Word, int Sense)> entries) =>
            entries.GroupBy(e => e.Word, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Sense).Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }
}
