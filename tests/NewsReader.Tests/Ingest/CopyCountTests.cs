using NewsReader.Search;

namespace NewsReader.Tests.Ingest;

/// <summary>Articles that are one text are counted once wherever copies come from and go to, in the same run or a later one.</summary>
public sealed class CopyCountTests
{
    private static readonly string Wire = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"On day {i} the pilots of the {i} tugs met those of line {i} to see what the tide of {i} o'clock would bring."));

    [Fact]
    public async Task Copies_are_one_text_among_the_results()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("north/tugs.txt", Wire);
        archive.Folder.Write("south/tugs.txt", Wire.Replace("On day 7 the pilots", "On the seventh day all pilots"));
        archive.Folder.Write("south/other.txt", "In the hall the buyers of boxes waited for the bell, which rang later than it ever did.");
        await archive.RunAsync();

        await ShouldFindAsync(archive, "", articles: 3, texts: 2);
        await ShouldFindAsync(archive, "tide", articles: 2, texts: 1);
        await ShouldFindAsync(archive, "bell", articles: 1, texts: 1);
    }

    [Fact]
    public async Task An_article_written_before_its_copy_came_is_counted_with_it_and_by_itself_when_it_is_gone()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("north/tugs.txt", Wire);
        await archive.RunAsync();
        await ShouldFindAsync(archive, "", articles: 1, texts: 1);

        archive.Folder.Write("south/tugs.txt", Wire);
        await archive.RunAsync();
        await ShouldFindAsync(archive, "", articles: 2, texts: 1);
        (await archive.ArticlesAsync()).Select(a => a.CopyGroup).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();

        File.Delete(archive.Folder["north/tugs.txt"]);
        await archive.RunAsync();
        await ShouldFindAsync(archive, "", articles: 1, texts: 1);
        (await archive.AtAsync("south/tugs.txt")).CopyGroup.ShouldBeNull();

        archive.Folder.Write("south/tugs.txt", Wire.Replace("tugs", "boats").Replace("tide", "wind").Replace("pilots", "masters"));
        archive.Folder.Write("west/tugs.txt", Wire);
        await archive.RunAsync();
        await ShouldFindAsync(archive, "", articles: 2, texts: 2);
    }

    private static async Task ShouldFindAsync(TemporaryArchive archive, string query, int articles, int texts)
    {
        var result = await archive.Store.Index.SearchAsync(new SearchRequest { Query = query });
        (result.Total, result.Texts, result.Hits.Length).ShouldBe((articles, texts, articles));
        var once = await archive.Store.Index.SearchAsync(new SearchRequest { Query = query, Group = SearchGroup.Copies });
        (once.Total, once.Texts, once.Hits.Length).ShouldBe((articles, texts, texts));
    }
}
