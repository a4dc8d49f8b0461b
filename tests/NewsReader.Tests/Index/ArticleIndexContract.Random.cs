using NewsReader.Articles;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    private static bool Long => Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long";

    [EngineFact]
    public async Task Random_requests_are_answered_as_looking_at_every_article_answers_them()
    {
        var articles = GeneratedArticles.Of(Long ? 2_000 : 500, seed: 1).ToList();
        foreach (var batch in articles.Chunk(170))
        {
            await Write(batch);
        }

        // Some are written again and some removed, so that no count may rest on what once was.
        var again = GeneratedArticles.Of(articles.Count / 5, seed: 2).ToList();
        await Index.WriteAsync(again, [.. articles.TakeLast(40).Select(a => a.Article.Id)]);
        var brute = new BruteForce(again.Concat(articles.Skip(again.Count).SkipLast(40)));
        var random = new Random(3);
        var found = 0;
        for (var i = 0; i < (Long ? 1_000 : 100); i++)
        {
            var request = GeneratedRequests.One(random);
            var expected = brute.Search(request);
            var answer = await Index.SearchAsync(request);
            var asked = $"request {i}: {request.View} {request.Sort} '{request.Query}' = {SearchQueryParser.Parse(request.Query)} date {request.Date} {string.Join("; ", request.Filters.Select(f => $"{f.Field} +[{string.Join(',', f.Include)}] -[{string.Join(',', f.Exclude)}]"))}";
            ShouldBeSame(answer, expected, asked);
            found += answer.Total > 0 ? 1 : 0;
        }

        found.ShouldBeGreaterThan(Long ? 400 : 40, "requests that find nothing prove little");
    }

    [EngineFact]
    public async Task An_answer_that_is_wrong_in_one_place_is_not_taken_for_a_right_one()
    {
        var articles = GeneratedArticles.Of(60, seed: 5).ToList();
        await Write([.. articles]);
        var request = new SearchRequest { Sort = SearchSort.Newest, Facets = [.. Enum.GetValues<FacetField>()], FacetSize = 10_000, PageSize = 100_000 };
        var (answer, expected) = (await Index.SearchAsync(request), new BruteForce(articles).Search(request));
        ShouldBeSame(answer, expected, "the right answer");
        SearchResult OneMore(int facet, int value) => answer with
        {
            Facets = answer.Facets.SetItem(facet, answer.Facets[facet] with { Values = answer.Facets[facet].Values.SetItem(value, answer.Facets[facet].Values[value] with { Count = answer.Facets[facet].Values[value].Count + 1 }) }),
        };

        SearchResult[] wrong =
        [
            answer with { Total = answer.Total - 1 },
            answer with { Texts = answer.Texts + 1 },
            .. Enumerable.Range(0, answer.Facets.Length).Select(f => OneMore(f, answer.Facets[f].Values.Length - 1)),
            answer with { Request = request with { Group = SearchGroup.Copies } },
            answer with { Months = answer.Months.RemoveAt(0) },
            answer with { Undated = answer.Undated + 1 },
            answer with { Hits = answer.Hits.RemoveAt(3) },
            answer with { Hits = answer.Hits.SetItem(3, answer.Hits[4]) },
            answer with { Hits = [answer.Hits[^1], .. answer.Hits[..^1]] },
        ];
        Array.ForEach(wrong, w => Should.Throw<ShouldAssertException>(() => ShouldBeSame(w, expected, "")));
    }

    [EngineFact]
    public async Task Pages_join_without_gap_or_overlap_to_the_last_result()
    {
        await Write([.. GeneratedArticles.Of(200, seed: 4)]);
        foreach (var view in Enum.GetValues<SearchView>())
        {
            foreach (var sort in Enum.GetValues<SearchSort>())
            {
                var request = new SearchRequest { Query = "the OR peace", View = view, Sort = sort, PageSize = 1_000 };
                var all = (await Index.SearchAsync(request)).Hits.Select(Name).ToList();
                var pages = new List<string>();
                for (var page = 1; page <= (all.Count / 7) + 1; page++)
                {
                    pages.AddRange((await Index.SearchAsync(request with { PageSize = 7, Page = page })).Hits.Select(Name));
                }

                pages.ShouldBe(all, $"{view} {sort}");
                all.ShouldBeUnique();
            }
        }
    }

    private static void ShouldBeSame(SearchResult answer, BruteResult expected, string asked)
    {
        answer.Total.ShouldBe(expected.Total, asked);
        answer.Texts.ShouldBe(answer.Request.View == SearchView.Articles ? expected.Rows.Select(r => r.Text).Distinct().Count() : null, asked);
        ShouldHaveSameFacets(answer, expected, asked);
        ShouldHaveSameMonths(answer, expected, asked);
        ShouldHaveSameHits(answer, expected, asked);
    }

    private static void ShouldHaveSameFacets(SearchResult answer, BruteResult expected, string asked)
    {
        foreach (var facet in answer.Facets)
        {
            var chosen = answer.Request.FilterOf(facet.Field);
            var found = facet.Values.Where(v => v.Count > 0).Append(facet.NotStated).Where(v => v.Count > 0).Select(v => $"{v.Value}={v.Count}").Order(StringComparer.Ordinal);
            var brute = expected.Facets[facet.Field].Select(v => $"{v.Key}={v.Value}").Order(StringComparer.Ordinal);
            found.ShouldBe(brute, $"{facet.Field} of {asked}");
            var listed = facet.Values.Append(facet.NotStated).ToDictionary(v => v.Value);
            (chosen?.Include ?? []).ShouldAllBe(v => listed[v].Selected, $"{facet.Field} of {asked}");
            (chosen?.Exclude ?? []).ShouldAllBe(v => listed[v].Excluded, $"{facet.Field} of {asked}");
        }
    }

    private static void ShouldHaveSameMonths(SearchResult answer, BruteResult expected, string asked)
    {
        var dates = expected.Facets[FacetField.Date];
        answer.Months.Select(m => $"{m.Year:0000}-{m.Month:00}={m.Count}").ShouldBe(dates.Where(d => d.Key.Length == 7).OrderBy(d => d.Key).Select(d => $"{d.Key}={d.Value}"), asked);
        answer.Undated.ShouldBe(dates.GetValueOrDefault(FacetValue.NotStated), asked);
    }

    private static void ShouldHaveSameHits(SearchResult answer, BruteResult expected, string asked)
    {
        var view = answer.Request.View;
        var names = answer.Hits.Select(Name).ToList();
        if (answer.Request.ShowsTextsOnce && answer.Request.Sort == SearchSort.Relevance)
        {
            var byName = expected.Rows.ToDictionary(r => r.Name, r => r.Text);
            names.Select(n => byName[n]).Order(StringComparer.Ordinal).ShouldBe(byName.Values.Distinct().Order(StringComparer.Ordinal), asked);
            return;
        }

        var ordered = InOrder(expected, answer.Request).ToList();
        var shown = (answer.Request.ShowsTextsOnce ? ordered.DistinctBy(r => r.Text) : ordered).ToList();
        var groups = shown.GroupBy(r => BruteForce.Group(view, r)).ToList();
        names.Order(StringComparer.Ordinal).ShouldBe(groups.Select(g => g.Key).Order(StringComparer.Ordinal), asked);
        if (view is SearchView.Speakers)
        {
            answer.Hits.Select(h => (h.Subject?.Value, h.QuoteCount)).Order().ShouldBe(groups.Select(g => ((string?)g.Key, g.Count())).Order(), asked);
        }

        if (view is SearchView.Articles or SearchView.Quotes && answer.Request.Sort != SearchSort.Relevance)
        {
            names.ShouldBe(shown.Select(r => r.Name), asked);
        }
    }

    private static IEnumerable<BruteRow> InOrder(BruteResult expected, SearchRequest request) => expected.Rows
        .OrderBy(r => r.Published is null).ThenBy(r => DayKey(r.Published) * (request.Sort == SearchSort.Oldest ? 1 : -1)).ThenBy(r => r.Article.Article.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Quote);

    private static int DayKey(PartialDate? date) => date is { } d ? (d.Year * 10_000) + ((d.Month ?? 0) * 100) + (d.Day ?? 0) : 0;

    private static string Name(SearchHit hit) => hit.Subject?.Value ?? (hit.Quote is { } quote ? $"{hit.Article.Article.Id}#{quote.Id}" : hit.Article.Article.Id.Value);
}
