using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

/// <summary>Words so common that an engine may keep what it read of them: no answer may tell.</summary>
public abstract partial class ArticleIndexContract
{
    private static readonly string[] CommonForms = [.. Enumerable.Range(0, 160).Select(i => $"{"bdkt"[i % 4]}{"aeiou"[i / 4 % 5]}{"lmnr"[i / 20 % 4]}{"aeiou"[i / 80 % 5]}{(char)('f' + (i % 7))}o")];

    [EngineFact]
    public async Task Phrases_of_common_words_are_found_as_often_as_they_stand()
    {
        var texts = await WriteCommon();

        foreach (var (first, second) in from a in Enumerable.Range(0, 9) from b in Enumerable.Range(0, 9) select (CommonForms[a], CommonForms[b]))
        {
            var weights = texts.ToDictionary(t => t.Key, t => Weight(t.Value, [first, second]));
            var found = await Search($"\"{first} {second}\"", r => r with { PageSize = 2_000 });

            found.Total.ShouldBe(weights.Count(w => w.Value > 0), $"{first} {second}");
            found.Hits.Select(h => weights[h.Article.Article.Id.Value]).ShouldBeInOrder(SortDirection.Descending);
            found.Hits.ShouldAllBe(h => weights[h.Article.Article.Id.Value] > 0);
        }

        var three = await Search($"\"{CommonForms[0]} {CommonForms[1]} {CommonForms[0]}\"");
        three.Total.ShouldBe(texts.Count(t => Weight(t.Value, [CommonForms[0], CommonForms[1], CommonForms[0]]) > 0));
    }

    [EngineFact]
    public async Task Common_words_and_beginnings_of_words_are_found_wherever_they_stand()
    {
        var texts = await WriteCommon();
        int Count(Func<string, bool> accepts) => texts.Count(t => t.Value.Title.Concat(t.Value.Body).Any(accepts));

        foreach (var form in CommonForms.Where((_, i) => i % 5 == 0))
        {
            var weights = texts.ToDictionary(t => t.Key, t => Weight(t.Value, [form]));
            var found = await Search(form, r => r with { PageSize = 2_000 });
            found.Total.ShouldBe(Count(w => w == form), form);
            found.Hits.Select(h => weights[h.Article.Article.Id.Value]).ShouldBeInOrder(SortDirection.Descending);
        }

        foreach (var start in CommonForms.SelectMany(f => new[] { f[..2], f[..3], f[..4] }).Distinct())
        {
            (await Search($"{start}*")).Total.ShouldBe(Count(w => w.StartsWith(start, StringComparison.Ordinal)), start);
        }

        var both = await Search($"{CommonForms[0]} {CommonForms[2]} -{CommonForms[40]}");
        both.Total.ShouldBe(texts.Count(t => Weight(t.Value, [CommonForms[0]]) > 0 && Weight(t.Value, [CommonForms[2]]) > 0 && Weight(t.Value, [CommonForms[40]]) == 0));
    }

    [EngineFact]
    public async Task Every_speaker_of_an_article_with_many_is_counted()
    {
        string[] speakers = ["Ann Lee", "Bo Ek", "Cy Dahl", "Di Falk", "Ed Gran"];
        var body = string.Join(' ', speakers.Select((s, i) => $"“Rain {i} came,” said {s}."));
        await Write(
            WrittenArticle.Of("many", "Weather", body, quotes: [.. speakers.Select((s, i) => ($"Rain {i} came,", (string?)s, (string?)"say", QuoteKind.Direct))]),
            WrittenArticle.Of("one", "Weather", "“Rain 0 came,” said Ann Lee.", quotes: [("Rain 0 came,", "Ann Lee", "say", QuoteKind.Direct)]),
            WrittenArticle.Of("none", "Weather", "Rain came."));

        var facet = (await Search("rain")).Facets.Single(f => f.Field == FacetField.Speaker);

        facet.Values.Select(v => $"{v.Label} {v.Count}").ShouldBe(["Ann Lee 2", "Bo Ek 1", "Cy Dahl 1", "Di Falk 1", "Ed Gran 1"]);
        facet.NotStated.Count.ShouldBe(1);
    }

    /// <summary>Writes articles of equal length with unevenly common words, several times, so that some are replaced and rows do not follow each other.</summary>
    private async Task<Dictionary<string, (string[] Title, string[] Body)>> WriteCommon()
    {
        var random = new Random(3);
        var texts = new Dictionary<string, (string[] Title, string[] Body)>();
        string[] Draw(int words) => [.. Enumerable.Range(0, words).Select(_ => CommonForms[(int)(CommonForms.Length * Math.Pow(random.NextDouble(), 4))])];
        foreach (var ids in new[] { Enumerable.Range(0, 700), Enumerable.Range(300, 60).Concat(Enumerable.Range(2_000, 200)), Enumerable.Range(0, 30) })
        {
            var written = ids.ToDictionary(i => $"{i:0000}", _ => (Title: Draw(3), Body: Draw(40)));
            await Index.WriteAsync([.. written.Select(w => WrittenArticle.Of(w.Key, string.Join(' ', w.Value.Title), string.Join(' ', w.Value.Body), language: "xx"))], []);
            foreach (var (id, text) in written)
            {
                texts[id] = text;
            }
        }

        return texts;
    }

    /// <summary>How often words follow each other, four times as much in the headline.</summary>
    private static int Weight((string[] Title, string[] Body) text, string[] words)
    {
        int Times(string[] among) => Enumerable.Range(0, Math.Max(0, among.Length - words.Length + 1)).Count(at => words.Select((w, i) => among[at + i] == w).All(same => same));
        return (4 * Times(text.Title)) + Times(text.Body);
    }
}
