using NewsReader.Articles;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    [EngineFact]
    public async Task Articles_on_the_same_matter_are_found_by_the_words_they_share()
    {
        await Write([.. Enumerable.Range(0, 12).Select(i => WrittenArticle.Of($"x{i}", "Weather", $"The rain fell on the town again, day {i}. {Padding}"))]);
        await Write(
            WrittenArticle.Of("a", "Ferry to Batumi resumes", $"The ferry to Batumi left the quay with grain. {Padding}"),
            WrittenArticle.Of("b", "Grain for Batumi", $"A ferry with grain left the quay. {Padding}"),
            WrittenArticle.Of("c", "Quay repaired", $"The quay was repaired. {Padding}"));

        (await Index.FindSimilarAsync(new ArticleId("a"), 5)).Select(h => h.Article.Article.Id.Value).ShouldBe(["b"]);
        (await Index.FindSimilarAsync(new ArticleId("none"), 5)).ShouldBeEmpty();
    }
}
