using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsReader.Articles;
using NewsReader.Web.Components;
using NewsReader.Web.Components.Layout;

namespace NewsReader.Tests.Web;

public sealed class TextsTests
{
    private static readonly string Components = Path.Combine(Repository.Root, "src", "NewsReader.Web", "Components");

    public static TheoryData<string> Translations => [.. InterfaceLanguages.Codes.Where(code => code != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_text_of_the_pages_is_translated(string language)
    {
        var known = Read(language).Keys;
        var used = Directory.EnumerateFiles(Components, "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), "\\b(?:T|texts)\\[\"([^\"]+)\"", RegexOptions.NonBacktracking).Select(m => m.Groups[1].Value));
        used.Distinct().Except(known).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_reason_for_which_something_is_left_out_of_the_samples_is_translated(string language)
    {
        var reasons = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.*", SearchOption.AllDirectories)
            .SelectMany(path => ArticleParser.Parse(path, File.ReadAllBytes(path)).Articles).SelectMany(article => article.Removed).Select(removed => removed.Reason);
        reasons.Distinct().Except(Read(language).Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void All_languages_know_the_same_texts(string language) =>
        Read(language).Keys.Where(IsText).Order().ShouldBe(Read("de").Keys.Where(IsText).Order());

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translations_keep_the_places_that_are_filled_in(string language)
    {
        foreach (var (english, translated) in Read(language).Where(t => t.Key.Contains('{', StringComparison.Ordinal)))
        {
            Places(translated).ShouldBe(Places(english), english);
        }
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_two_texts_differ_in_case_alone(string language) =>
        Read(language).Keys.GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("the resource compiler keeps only one of them");

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_counted_noun_has_every_form_its_language_uses(string language)
    {
        var known = Read(language);
        var forms = Enumerable.Range(0, 200).Select(n => Plural.FormOf(n, CultureInfo.GetCultureInfo(language))).Distinct().ToArray();
        Enum.GetValues<CountedNoun>().SelectMany(noun => forms.Select(form => $"{noun}.{form}")).Except(known.Keys).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ru", 1, "one")]
    [InlineData("ru", 3, "few")]
    [InlineData("ru", 11, "many")]
    [InlineData("ru", 21, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 7, "few")]
    [InlineData("ar", 26, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("fr", 0, "one")]
    [InlineData("en", 0, "other")]
    public void Plural_forms_follow_the_language(string language, int count, string form) =>
        Plural.FormOf(count, CultureInfo.GetCultureInfo(language)).ShouldBe(form);

    private static bool IsText(string key) => !Enum.GetNames<CountedNoun>().Any(noun => key.StartsWith(noun + ".", StringComparison.Ordinal));

    private static string[] Places(string text) => [.. Regex.Matches(text, "[{][0-9][^}]*[}]", RegexOptions.NonBacktracking).Select(m => m.Value).Order()];

    private static Dictionary<string, string> Read(string language) => XDocument.Load(Path.Combine(Components, $"Texts.{language}.resx")).Descendants("data")
        .ToDictionary(d => d.Attribute("name")?.Value ?? "", d => d.Element("value")?.Value ?? "", StringComparer.Ordinal);
}
