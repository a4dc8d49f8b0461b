using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    private static readonly string Padding = string.Concat(Enumerable.Repeat("Other things were reported at length by people who were there. ", 8));

    [EngineFact]
    public async Task A_word_in_the_title_weighs_more_than_in_the_body()
    {
        await Write(WrittenArticle.Of("a", "Weather", $"The ferry left. {Padding}"), WrittenArticle.Of("b", "Ferry", $"The ship left. {Padding}"));

        (await Ids("ferry")).ShouldBe("b a");
    }

    [EngineFact]
    public async Task A_word_that_was_said_weighs_more_than_one_that_was_written()
    {
        await Write(
            WrittenArticle.Of("a", "Weather", $"The ferry left. “A ship,” he said. {Padding}", quotes: [("A ship,", "Ann Lee", "say", QuoteKind.Direct)]),
            WrittenArticle.Of("b", "Weather", $"The ship left. “A ferry,” he said. {Padding}", quotes: [("A ferry,", "Ann Lee", "say", QuoteKind.Direct)]));

        (await Ids("ferry")).ShouldBe("b a");
    }

    [EngineFact]
    public async Task The_form_that_was_typed_comes_before_its_inflections()
    {
        await Write(WrittenArticle.Of("a", "Weather", $"The leader left. {Padding}"), WrittenArticle.Of("b", "Weather", $"The leaders left. {Padding}"));

        (await Ids("leaders")).ShouldBe("b a");
        (await Ids("leader")).ShouldBe("a b");
    }

    [EngineFact]
    public async Task A_rare_word_weighs_more_than_a_common_one()
    {
        await Write([.. Enumerable.Range(0, 10).Select(i => WrittenArticle.Of($"x{i}", "Weather", $"Snow. {Padding}"))]);
        await Write(
            WrittenArticle.Of("a", "Weather", $"Rain, rain. {Padding}"), WrittenArticle.Of("b", "Weather", $"Rain and hail. {Padding}"), WrittenArticle.Of("c", "Weather", $"Rain. {Padding}"),
            WrittenArticle.Of("d", "Weather", $"Hail. {Padding}"), WrittenArticle.Of("e", "Weather", $"Rain again. {Padding}"), WrittenArticle.Of("f", "Weather", $"Rain once more. {Padding}"));

        (await Ids("rain OR hail")).ShouldStartWith("b d");
    }

    [EngineFact]
    public async Task What_matches_equally_well_comes_newest_first_and_then_by_id()
    {
        await Write(
            WrittenArticle.Of("c", "Rain", "Rain.", "2019"), WrittenArticle.Of("b", "Rain", "Rain.", "2020-01-02"), WrittenArticle.Of("d", "Rain", "Rain.", "2020-01-02"), WrittenArticle.Of("a", "Rain", "Rain."));

        (await Ids("rain")).ShouldBe("b d c a");
        (await Ids("")).ShouldBe("b d c a");
    }
}
