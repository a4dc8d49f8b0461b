using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsReader.Archive.Events;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Web.Components;
using NewsReader.Web.Components.Layout;
using NewsReader.Web.Components.Pages.Reader;

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
    public void Every_fault_of_a_query_is_translated(string language)
    {
        var faults = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NewsReader", "Search"), "*.cs")
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), "(?:Complain[(]|QueryError[(]|DateForms = )[^\";]*\"([^\"]+)\"", RegexOptions.NonBacktracking).Select(m => m.Groups[1].Value)).ToArray();
        faults.Length.ShouldBeGreaterThan(10);
        faults.Except(Read(language).Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_rule_that_finds_something_in_the_samples_is_translated(string language)
    {
        var found = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.*", SearchOption.AllDirectories)
            .SelectMany(path => ArticleParser.Parse(path, File.ReadAllBytes(path)).Articles).Select(ArticleAnnotator.Annotate);
        var rules = found.SelectMany(RulesOf).Concat(RulesInCode()).Append(EventDirectory.SharedRule).Distinct().ToArray();
        rules.Length.ShouldBeGreaterThan(30);
        rules.Select(r => RuleText.TextOf(r).Text).Except(Read(language).Keys).ShouldBeEmpty();
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
    [InlineData("en", "2024-05-01", "1 May 2024")]
    [InlineData("de", "2024-05-01", "1. Mai 2024")]
    [InlineData("es", "2024-05-01", "1 de mayo de 2024")]
    [InlineData("es", "2024-05", "mayo de 2024")]
    [InlineData("fr", "2024-05-01", "1er mai 2024")]
    [InlineData("fr", "2024-05-02", "2 mai 2024")]
    [InlineData("ru", "2024-05-01", "1 мая 2024")]
    [InlineData("ru", "2024-05", "май 2024")]
    [InlineData("ar", "2024-05", "مايو 2024")]
    [InlineData("ar", "2024", "2024")]
    public void Dates_are_written_as_the_language_writes_them(string language, string date, string written)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
        try
        {
            DateText.Of(PartialDate.Parse(date) ?? default).ShouldBe(written, StringCompareShould.IgnoreCase);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
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

    private static IEnumerable<string> RulesOf(AnnotatedArticle found) => new[]
    {
        found.Event?.Evidence, found.Venue?.Evidence, found.SaidOn?.Evidence, found.Article.Outlet?.Evidence, found.Article.Published?.Evidence, found.Article.Agency?.Evidence,
    }.Concat(found.Article.Bylines.Select(b => b.Evidence)).OfType<Evidence>().Select(e => e.Rule).Concat(found.Quotes.Select(q => q.Rule));

    /// <summary>Rules that the samples may have no case for.</summary>
    private static IEnumerable<string> RulesInCode() => new[] { "Articles", "Extraction" }
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NewsReader", room), "*.cs", SearchOption.AllDirectories))
        .SelectMany(path => Regex.Matches(File.ReadAllText(path), "(?:Rule = |EvidenceAt[(].+, )\"([a-z][^\"]+)\"", RegexOptions.NonBacktracking).Select(m => m.Groups[1].Value));

    private static bool IsText(string key) => !Enum.GetNames<CountedNoun>().Any(noun => key.StartsWith(noun + ".", StringComparison.Ordinal));

    private static string[] Places(string text) => [.. Regex.Matches(text, "[{][0-9][^}]*[}]", RegexOptions.NonBacktracking).Select(m => m.Value).Order()];

    private static Dictionary<string, string> Read(string language) => XDocument.Load(Path.Combine(Components, $"Texts.{language}.resx")).Descendants("data")
        .ToDictionary(d => d.Attribute("name")?.Value ?? "", d => d.Element("value")?.Value ?? "", StringComparer.Ordinal);
}
