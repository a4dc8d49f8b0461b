using NewsReader.Search;
using NewsReader.Tests.Ingest;

namespace NewsReader.Tests.Archive;

/// <summary>Through the whole ingest: what speakers are called depends on all the articles, not on the order they came in.</summary>
public sealed class SpeakerDirectoryTests
{
    [Fact]
    public async Task Spellings_of_one_name_are_one_speaker_under_the_spelling_that_most_articles_use()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Yusuf Barakat", "bread"));
        archive.Folder.Write("2.txt", Report("Youssef Barakat", "grain"));
        archive.Folder.Write("3.txt", Report("Youssef Barakat", "barley"));

        await archive.RunAsync();

        await ShouldSpeakAsync(archive, "Youssef Barakat", articles: 3);
        (await archive.AtAsync("1.txt")).Speakers.ShouldHaveSingleItem().Aliases.ShouldContain("Yusuf Barakat");
    }

    [Fact]
    public async Task Articles_already_indexed_follow_when_another_spelling_becomes_the_usual_one()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Yusuf Barakat", "bread"));
        await archive.RunAsync();
        await ShouldSpeakAsync(archive, "Yusuf Barakat", articles: 1);
        var id = (await archive.AtAsync("1.txt")).Speakers.Single().Id;

        archive.Folder.Write("2.txt", Report("Youssef Barakat", "grain"));
        archive.Folder.Write("3.txt", Report("Youssef Barakat", "barley"));
        var report = await archive.RunAsync();

        report.Rewritten.ShouldBeGreaterThan(0);
        await ShouldSpeakAsync(archive, "Youssef Barakat", articles: 3);
        (await archive.ArticlesAsync()).ShouldAllBe(a => a.Speakers.Single().Id == id);
    }

    [Fact]
    public async Task The_name_goes_back_when_the_articles_that_outvoted_it_are_gone()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Yusuf Barakat", "bread"));
        archive.Folder.Write("2.txt", Report("Youssef Barakat", "grain"));
        archive.Folder.Write("3.txt", Report("Youssef Barakat", "barley"));
        await archive.RunAsync();

        File.Delete(archive.Folder["2.txt"]);
        File.Delete(archive.Folder["3.txt"]);
        await archive.RunAsync();

        await ShouldSpeakAsync(archive, "Yusuf Barakat", articles: 1);
    }

    [Fact]
    public async Task Two_first_names_are_two_people()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Yusuf Barakat", "bread"));
        archive.Folder.Write("2.txt", Report("Samira Barakat", "grain"));

        await archive.RunAsync();

        await ShouldSpeakAsync(archive, "Yusuf Barakat", articles: 1);
        await ShouldSpeakAsync(archive, "Samira Barakat", articles: 1);
    }

    [Fact]
    public async Task A_last_name_alone_is_nobody_else()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Yusuf Barakat", "bread"));
        archive.Folder.Write("2.txt", Report("Barakat", "grain"));

        await archive.RunAsync();

        await ShouldSpeakAsync(archive, "Yusuf Barakat", articles: 1);
    }

    [Fact]
    public async Task The_order_in_which_files_arrive_does_not_matter()
    {
        (string Path, string Name)[] files = [("1.txt", "Yusuf Barakat"), ("2.txt", "Youssef Barakat"), ("3.txt", "Yousef Barakat"), ("4.txt", "Youssef Barakat")];
        var names = new List<IEnumerable<string>>();
        foreach (var order in new[] { files, files.Reverse() })
        {
            await using var archive = await TemporaryArchive.OpenAsync();
            foreach (var (path, name) in order)
            {
                archive.Folder.Write(path, Report(name, $"goods {path[0]}"));
                await archive.RunAsync();
            }

            names.Add((await archive.ArticlesAsync()).Select(a => a.Speakers.Single().Name));
        }

        names[0].ShouldBe(names[1]);
        names[0].ShouldAllBe(n => n == "Youssef Barakat");
    }

    private static async Task ShouldSpeakAsync(TemporaryArchive archive, string name, int articles)
    {
        var speaking = (await archive.ArticlesAsync()).Where(a => a.Quotes.Any(q => q.Speaker == name)).ToList();
        speaking.Count.ShouldBe(articles);
        speaking.ShouldAllBe(a => a.Speakers.Any(s => s.Name == name));
        var facet = (await archive.Store.Index.SearchAsync(new SearchRequest { Facets = [FacetField.Speaker] })).Facets.Single();
        facet.Values.Single(v => v.Label == name).Count.ShouldBe(articles);
    }

    private static string Report(string speaker, string goods) => $"""
        Terminal begins to move {goods}

        The first ship left the new terminal with {goods} on Tuesday morning, watched by a crowd from the port.

        "We have waited for {goods} longer than anybody should have to wait," said {speaker}, the terminal's director.

        Two more ships are expected before the end of the month, and the {goods} will be weighed on arrival.
        """;
}
