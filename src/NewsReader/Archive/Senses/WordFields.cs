using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Senses;

/// <summary>Which matters a word belongs to, so that a report in quite other words is known by what it is about: "eel" and "fish", "rent" and "tenant".</summary>
/// <remarks>The matters stand in <c>fields.txt</c>, and what is said of any matter ("believe", "credible") in <c>notions.txt</c>, in English; words of other languages belong to those of what they mean. A shared matter says the less the more
/// words belong to it. It says nothing about what is said of the matter: only together with shared senses does it tell two reports of one utterance.</remarks>
internal static class WordFields
{
    private static readonly (FrozenDictionary<string, ImmutableArray<short>> Words, ImmutableArray<double> Weights) Read = Load();

    private static readonly ImmutableArray<ImmutableArray<short>> OfSenses =
        [.. Enumerable.Range(0, WordSenses.Count).Select(s => WordSenses.NamesOf(s).SelectMany(n => OfStem(n)).Distinct().Order().ToImmutableArray())];

    /// <summary>The fields of a word, ascending.</summary>
    /// <param name="stem">The word without inflection.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    /// <param name="senses">As <see cref="WordSenses"/> has them.</param>
    public static ImmutableArray<short> Of(string stem, string language, ImmutableArray<int> senses)
    {
        if (language == "en" && OfStem(stem) is { IsEmpty: false } own)
        {
            return own;
        }

        return senses.Length switch
        {
            0 => [],
            1 => OfSenses[senses[0]],
            _ => [.. senses.SelectMany(s => OfSenses[s]).Distinct().Order()],
        };
    }

    /// <summary>How much it says that two sentences have words of a field, in the measure of <see cref="CommonWords"/>.</summary>
    public static double WeightOf(short field) => Read.Weights[field];

    private static ImmutableArray<short> OfStem(string stem) => Read.Words.GetValueOrDefault(stem, []);

    private static (FrozenDictionary<string, ImmutableArray<short>>, ImmutableArray<double>) Load()
    {
        const double NearlyAll = 0.9;
        var fields = LinesOf("fields.txt").Concat(LinesOf("notions.txt"))
            .Select(l => l.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(w => Stemmer.Stem(Folding.Fold(w), "en")).Distinct(StringComparer.Ordinal).ToList()).ToList();
        return (
            fields.Index().SelectMany(f => f.Item.Select(w => (Word: w, Field: (short)f.Index))).GroupBy(w => w.Word, StringComparer.Ordinal)
                .ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Field).Order().ToImmutableArray(), StringComparer.Ordinal),
            [.. fields.Select(f => -Math.Log(Math.Min(NearlyAll, f.Sum(w => CommonWords.ShareOf(w, name: false)))))]);
    }

    private static string[] LinesOf(string list)
    {
        using var stream = typeof(WordFields).Assembly.GetManifestResourceStream(list) ?? throw new InvalidOperationException($"The list {list} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 1 && l[0] != '#')];
    }
}
