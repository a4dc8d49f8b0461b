using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    [EngineFact]
    public async Task An_article_comes_back_as_it_was_written()
    {
        var article = WrittenArticle.Of("a", "Summit", "“Peace,” she said, “now.”", "2019-03", "Post", "en", ("e1", "A summit"), WrittenArticle.At("Russia", "Moscow"), [("Peace, | now.", "Ann Lee", "say", QuoteKind.Direct)]);
        await Write(article);
        await Reopen();

        var found = (await Index.FindAsync(new ArticleId("a"))).ShouldNotBeNull();

        found.Article.Text.ShouldBe(article.Article.Text);
        found.Article.Blocks.ShouldBe(article.Article.Blocks);
        found.Article.Map.Segments.ShouldBe(article.Article.Map.Segments);
        found.Article.Published?.Value.ShouldBe(new PartialDate(2019, 3));
        found.Quotes[0].Parts.ShouldBe(article.Quotes[0].Parts);
        found.Event.ShouldBe(article.Event);
        found.Venue.ShouldBe(article.Venue);
        (await Index.FindAsync(new ArticleId("b"))).ShouldBeNull();
    }

    [EngineFact]
    public async Task An_article_written_again_replaces_the_old_one_everywhere()
    {
        await Write(WrittenArticle.Of("a", "Old", "“War.”", "2018", "Post", quotes: [("War.", "Ann Lee", "say", QuoteKind.Direct)]), WrittenArticle.Of("b", "Other", "Rain."));
        await Write(WrittenArticle.Of("a", "New", "“Peace.”", "2019", "Times", quotes: [("Peace.", "Bo Ray", "say", QuoteKind.Direct)]));

        foreach (var reopened in new[] { false, true })
        {
            if (reopened)
            {
                await Reopen();
            }

            (await Index.CountAsync()).ShouldBe(2);
            (await Ids("war")).ShouldBe("");
            (await Ids("old")).ShouldBe("");
            (await Ids("peace")).ShouldBe("a");
            (await Ids("speaker:ann")).ShouldBe("");
            (await Search("", r => r with { View = SearchView.Quotes })).Total.ShouldBe(1);
            (await Search("")).Facets.Single(f => f.Field == FacetField.Outlet).Values.Select(v => v.Value).ShouldBe(["Times"]);
        }
    }

    [EngineFact]
    public async Task What_is_removed_is_gone_with_its_quotes_values_and_words()
    {
        await Write(WrittenArticle.Of("a", "Summit", "“Peace.”", "2019", "Post", quotes: [("Peace.", "Ann Lee", "say", QuoteKind.Direct)]), WrittenArticle.Of("b", "Summit", "Rain."));
        await Index.WriteAsync([], [new ArticleId("a"), new ArticleId("never there")]);

        (await Index.CountAsync()).ShouldBe(1);
        (await Index.FindAsync(new ArticleId("a"))).ShouldBeNull();
        (await Ids("summit")).ShouldBe("b");
        (await Search("", r => r with { View = SearchView.Quotes })).Total.ShouldBe(0);
        (await Index.SuggestAsync("ann", 5)).ShouldBeEmpty();
        (await Index.SuggestAsync("peac", 5)).ShouldBeEmpty();
    }

    [EngineFact]
    public async Task Every_article_is_listed_once_as_it_stands_now()
    {
        await Write(WrittenArticle.Of("a", "Old", "“War.”", quotes: [("War.", "Ann Lee", "say", QuoteKind.Direct)]), WrittenArticle.Of("b", "Other", "Rain."));
        await Write(WrittenArticle.Of("a", "New", "Peace."), WrittenArticle.Of("c", "Third", "Snow."));
        await Index.WriteAsync([], [new ArticleId("b")]);

        var listed = await Index.ListAsync().ToListAsync();

        listed.Select(a => (a.Article.Id.Value, a.Article.Title)).Order().ShouldBe([("a", "New"), ("c", "Third")]);
    }

    [EngineFact]
    public async Task An_empty_index_answers()
    {
        var result = await Search("anything");

        result.Total.ShouldBe(0);
        result.Hits.ShouldBeEmpty();
        (await Index.CountAsync()).ShouldBe(0);
        (await Index.ListAsync().AnyAsync()).ShouldBeFalse();
    }

    [EngineFact]
    public async Task Another_reader_of_the_same_folder_sees_what_is_written()
    {
        await using var other = await OpenAsync(_folder);
        await Write(WrittenArticle.Of("a", "Summit", "Peace."));
        (await other.SearchAsync(new SearchRequest { Query = "peace" })).Total.ShouldBe(1);

        await Index.WriteAsync([], [new ArticleId("a")]);
        (await other.SearchAsync(new SearchRequest { Query = "peace" })).Total.ShouldBe(0);
        (await other.CountAsync()).ShouldBe(0);
    }

    [EngineFact]
    public async Task What_is_written_is_found_at_once_while_more_is_being_written()
    {
        await using var reader = await OpenAsync(_folder);
        var written = 0;
        var writing = Task.Run(async () =>
        {
            foreach (var batch in GeneratedArticles.Of(300, seed: 7).Chunk(10))
            {
                await Write(batch);
                Interlocked.Add(ref written, batch.Length);
            }
        });
        var looks = 0;
        while (!writing.IsCompleted || looks == 0)
        {
            var least = Volatile.Read(ref written);
            var result = await reader.SearchAsync(new SearchRequest { Query = "the OR of OR -the", Facets = [FacetField.Language], PageSize = 3 });
            result.Total.ShouldBeGreaterThanOrEqualTo(least);
            (result.Facets[0].Values.Sum(v => v.Count) + result.Facets[0].NotStated.Count).ShouldBe(result.Total);
            looks++;
        }

        await writing;
        (await reader.CountAsync()).ShouldBe(300);
    }

    [EngineFact]
    public async Task A_second_writer_is_told_who_is_in_the_way()
    {
        await using var other = await OpenAsync(_folder);
        await Write(WrittenArticle.Of("a", "Summit", "Peace."));

        var refused = await Should.ThrowAsync<NewsReader.Index.IndexInUseException>(async () => await other.WriteAsync([WrittenArticle.Of("b", "Summit", "War.")], []));

        refused.Message.ShouldContain(_folder);
        refused.Message.ShouldContain("another process");
    }
}
