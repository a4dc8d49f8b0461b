using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    [EngineTheory]
    [InlineData("leader", "a")]
    [InlineData("Leaders", "a")]
    [InlineData("\"leader\"", "")]
    [InlineData("“the leaders”", "a")]
    [InlineData("\"leaders the\"", "")]
    [InlineData("summit -leaders", "b")]
    [InlineData("leaders OR summit", "a b")]
    [InlineData("lead*", "a")]
    [InlineData("sumit~", "a b")]
    [InlineData("un", "b")]
    [InlineData("U.N.", "b")]
    [InlineData("chateau", "b")]
    [InlineData("peace NEAR/1 moscow", "a")]
    [InlineData("moscow NEAR/0 peace", "")]
    [InlineData("саммита", "c")]
    [InlineData("Ёлка", "c")]
    [InlineData("北京", "d")]
    [InlineData("京", "d")]
    [InlineData("京会", "")]
    [InlineData("\"在北京举行\"", "d")]
    [InlineData("السلام", "e")]
    [InlineData("zzz", "")]
    [InlineData("-summit", "c d e")]
    public async Task Words_are_found_as_a_reader_means_them(string query, string expected)
    {
        await Write(
            WrittenArticle.Of("a", "Summit", "The leaders spoke of peace in Moscow."),
            WrittenArticle.Of("b", "Another summit", "At the U.N. they met in a château."),
            WrittenArticle.Of("c", "Новости", "Итоги саммит подвёл президент. Елка стоит.", language: "ru"),
            WrittenArticle.Of("d", "会议", "会议在北京举行。", language: "zh"),
            WrittenArticle.Of("e", "خبر", "تحدث الرئيس عن سلام.", language: "ar"));

        (await Ids(query, r => r with { Sort = SearchSort.Oldest })).ShouldBe(expected);
    }

    [EngineFact]
    public async Task Hits_are_the_places_a_reader_would_underline()
    {
        await Write(WrittenArticle.Of("a", "Peace talks resume", "The peace talks, said one, are talks about peace.\n\nTalks went on."));

        var hit = (await Search("\"peace talks\" went")).Hits.ShouldHaveSingleItem();

        var text = hit.Article.Article.Text;
        hit.Hits.Select(h => h.In(text)).ShouldBe(["Peace talks", "peace talks", "went"]);
        hit.TitleMarks.Select(h => h.In(text)).ShouldBe(["Peace talks"]);
        var snippet = hit.Snippets.ShouldHaveSingleItem();
        snippet.Marks.ShouldAllBe(m => snippet.Span.Contains(m));
    }

    [EngineFact]
    public async Task A_phrase_is_found_in_a_quote_across_the_verb_that_breaks_it()
    {
        await Write(WrittenArticle.Of("a", "Talks", "“We want peace,” he said, “and justice.”", quotes: [("We want peace, | and justice.", "Ann Lee", "say", QuoteKind.Direct)]));

        (await Ids("\"peace and justice\"")).ShouldBe("a");
        var quote = (await Search("\"peace and justice\"", r => r with { View = SearchView.Quotes })).Hits.ShouldHaveSingleItem();
        quote.Hits.Select(h => h.In(quote.Article.Article.Text)).ShouldBe(["peace,", "and justice"]);
    }

    [EngineFact]
    public async Task A_query_that_is_partly_unreadable_still_runs()
    {
        await Write(WrittenArticle.Of("a", "Summit", "Peace."), WrittenArticle.Of("b", "Summit", "War."));

        var result = await Search("summit date:soon peace");

        result.Errors.ShouldHaveSingleItem().Span.In("summit date:soon peace").ShouldBe("date:soon"[5..]);
        result.Hits.ShouldHaveSingleItem().Article.Article.Id.Value.ShouldBe("a");
    }

    [EngineFact]
    public async Task A_misspelt_word_that_finds_nothing_gets_a_better_one()
    {
        await Write(WrittenArticle.Of("a", "Summit", "The ceasefire holds."));

        (await Search("the ceasefier")).DidYouMean.ShouldBe("the ceasefire");
        (await Search("ceasefire")).DidYouMean.ShouldBeNull();
    }

    [EngineFact]
    public async Task Names_are_suggested_before_words_and_counted_in_articles()
    {
        await Write(
            WrittenArticle.Of("a", "One", "“Peace.” “War.” Peaceful.", venue: WrittenArticle.At("Peaceland"), quotes: [("Peace.", "Ann Peacock", "say", QuoteKind.Direct), ("War.", "Ann Peacock", "say", QuoteKind.Direct)]),
            WrittenArticle.Of("b", "Two", "“Peace.”", outlet: "The Peace Post", quotes: [("Peace.", "Ann Peacock", "say", QuoteKind.Direct)]));

        (await Index.SuggestAsync("peac", 10)).Select(s => $"{s.Field}:{s.Label}:{s.Count}")
            .ShouldBe(["Speaker:Ann Peacock:2", "Venue:Peaceland:1", "Outlet:The Peace Post:1", ":peace:2", ":peaceful:1"]);
        (await Index.SuggestAsync("ann pea", 1)).ShouldHaveSingleItem().Value.ShouldBe("ann-peacock");
        (await Index.SuggestAsync("", 5)).ShouldBeEmpty();
    }

    [EngineFact]
    public async Task Words_are_suggested_and_guessed_as_they_are_written()
    {
        await Write(WrittenArticle.Of("a", "Sommet", "Le Château accueille la délégation.", language: "fr"));

        (await Index.SuggestAsync("chat", 5)).ShouldHaveSingleItem().Label.ShouldBe("château");
        (await Search("chatteau")).DidYouMean.ShouldBe("château");
    }

    [EngineTheory]
    [InlineData("venue:moscow", "a")]
    [InlineData("venue:\"Moscow, Russia\"", "a")]
    [InlineData("venue:\"Old Hall, Moscow, Russia\"", "a")]
    [InlineData("venue:russia", "a b")]
    [InlineData("venue:\"Kazan, Russia\"", "b")]
    public async Task A_place_can_be_asked_for_as_it_is_read(string query, string found)
    {
        await Write(
            WrittenArticle.Of("a", "One", "Peace.", venue: WrittenArticle.At("Russia", "Moscow", "Old Hall")),
            WrittenArticle.Of("b", "Two", "Peace.", venue: WrittenArticle.At("Russia", "Kazan")));

        (await Ids(query)).ShouldBe(found);
    }
}
