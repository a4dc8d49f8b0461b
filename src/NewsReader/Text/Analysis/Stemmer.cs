using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsReader.Text.Analysis;

/// <summary>Takes inflection off a folded word, so that <c>leaders</c> finds <c>leader</c>: light, by language, nothing for languages it does not know.</summary>
/// <remarks>Endings of nouns and adjectives after the light stemmers of Savoy (2006) and, for Arabic, light10 of Larkey et al. (2002);
/// English also takes regular verb endings off. Stems are compared with each other and never shown.</remarks>
public static class Stemmer
{
    private static readonly FrozenDictionary<string, Func<string, string>> Languages = new Dictionary<string, Func<string, string>>
    {
        ["en"] = EnglishStem.Of,
        ["ar"] = ArabicStem.Of,
        ["da"] = Endings.Scandinavian.Strip,
        ["de"] = Endings.German.Strip,
        ["es"] = Endings.Spanish.Strip,
        ["fr"] = Endings.French.Strip,
        ["it"] = Endings.Italian.Strip,
        ["nb"] = Endings.Scandinavian.Strip,
        ["nl"] = Endings.Dutch.Strip,
        ["no"] = Endings.Scandinavian.Strip,
        ["pt"] = Endings.Portuguese.Strip,
        ["ru"] = Endings.Russian.Strip,
        ["sv"] = Endings.Scandinavian.Strip,
        ["uk"] = Endings.Ukrainian.Strip,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language whose rules apply to a BCP 47 tag; empty where none are known.</summary>
    public static string LanguageOf(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        var language = (end < 0 ? tag : tag[..end]).ToLowerInvariant();
        return Languages.ContainsKey(language) ? language : "";
    }

    /// <summary>The languages with rules, in alphabetical order.</summary>
    public static ImmutableArray<string> Known { get; } = [.. Languages.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The stem of a folded word.</summary>
    /// <param name="form">As <see cref="Folding"/> gives it.</param>
    /// <param name="language">As <see cref="LanguageOf"/> gives it.</param>
    public static string Stem(string form, string language) =>
        language.Length > 0 && Languages.TryGetValue(language, out var stem) ? stem(form) : form;
}
