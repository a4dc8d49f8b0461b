using NewsReader.Articles;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    [EngineTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public async Task A_damaged_index_is_made_anew_without_anybodys_help(int keptBytes)
    {
        await Write([.. GeneratedArticles.Of(50, seed: 1)]);
        await Index.DisposeAsync();
        foreach (var file in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            await File.WriteAllBytesAsync(file, [.. bytes.Take(keptBytes), .. Enumerable.Repeat((byte)0xA5, Math.Max(0, Math.Min(20_000, bytes.Length) - keptBytes))]);
        }

        Index = await OpenAsync(_folder);
        await Write([.. GeneratedArticles.Of(20, seed: 2)]);

        (await Index.CountAsync()).ShouldBe(20);
        (await Search("the OR of")).Total.ShouldBeGreaterThan(0);
    }

    [EngineFact]
    public async Task A_write_that_is_given_up_leaves_nothing_behind()
    {
        await Write(WrittenArticle.Of("a", "Summit", "Peace."));
        using var stop = new CancellationTokenSource();
        IEnumerable<NewsReader.Extraction.AnnotatedArticle> Stopping()
        {
            yield return WrittenArticle.Of("b", "Summit", "War.");
            stop.Cancel();
            yield return WrittenArticle.Of("c", "Summit", "Rain.");
        }

        await Should.ThrowAsync<OperationCanceledException>(async () => await Index.WriteAsync([.. Stopping()], [new ArticleId("a")], stop.Token));

        (await Ids("summit")).ShouldBe("a");
        await Write(WrittenArticle.Of("d", "Summit", "Hail."));
        (await Ids("summit", r => r with { Sort = SearchSort.Newest })).ShouldBe("a d");
    }
}
