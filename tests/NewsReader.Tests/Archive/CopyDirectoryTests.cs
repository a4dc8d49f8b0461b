using NewsReader.Archive.Copies;
using NewsReader.Tests.Files;
using NewsReader.Tests.Ingest;

namespace NewsReader.Tests.Archive;

public sealed class CopyDirectoryTests
{
    private static readonly string[] Sentences =
    [
        "The cable will be laid from the northern port in spring, engineers of both companies said on the quay.",
        "Two ministers signed the papers in the old customs house while fishing boats sounded their horns outside.",
        "Divers have already looked at the sea floor near the lighthouse, where a wreck lies across the planned route.",
        "A spokesman for the shipowners asked that crews be warned a month before the first section is lowered.",
        "Schools along the coast will get their own lines to the station, which opponents of the project call a bribe.",
        "The court that must hear the complaint of three villages has not named a day for its first sitting.",
        "Costs were put at forty million when the plan was first shown, and nobody wished to repeat the figure.",
        "When the wind turned in the evening, the guests walked back along the wall to the railway station.",
    ];

    [Fact]
    public async Task Exact_near_and_cut_copies_are_one_group_and_the_earliest_is_first()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("Papers are signed", Sentences), "outlet: The Quay\npublished: 2024-03-02");
        archive.Folder.Write("2.txt", Report("Papers are signed", Sentences), "outlet: Tide Wire\npublished: 2024-03-01");
        archive.Folder.Write("3.txt", Report("A cable for the coast", [.. Sentences.Take(5)]), "outlet: The Morning Tide\npublished: 2024-03-03");
        archive.Folder.Write("4.txt", Report("Cable", [.. Sentences[..7], "When the wind turned at night, all guests drove home along the wall."]), "outlet: The Buoy");
        archive.Folder.Write("5.txt", Report("Elsewhere", [Sentences[1], .. Enumerable.Range(0, 7).Select(i => $"On pier {i} nothing of the kind was seen by the {i} men who mend the nets of line {i} there.")]));

        await archive.RunAsync();

        var group = archive.Store.Copies.Find((await archive.AtAsync("3.txt")).Article.Id).ShouldNotBeNull();
        group.Copies.Select(c => (c.Outlet, c.Kind)).ShouldBe(
            [("Tide Wire", CopyKind.First), ("The Quay", CopyKind.Exact), ("The Morning Tide", CopyKind.Near), ("The Buoy", CopyKind.Near)]);
        group.Outlets.ShouldBe(4);
        archive.Store.Copies.Find((await archive.AtAsync("5.txt")).Article.Id).ShouldBeNull();
        archive.Store.Copies.CountTexts().ShouldBe(2);
    }

    [Fact]
    public async Task A_group_falls_apart_when_the_article_that_held_it_together_is_gone()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        string[] backwards = [.. Sentences.Select(s => string.Join(' ', s.TrimEnd('.').Split(' ').Reverse()) + ".")];
        archive.Folder.Write("whole.txt", Report("Whole", [.. Sentences, .. backwards]));
        archive.Folder.Write("head.txt", Report("Head", Sentences));
        archive.Folder.Write("tail.txt", Report("Tail", backwards));
        await archive.RunAsync();
        var head = (await archive.AtAsync("head.txt")).Article.Id;
        archive.Store.Copies.Find(head).ShouldNotBeNull().Copies.Length.ShouldBe(3);

        File.Delete(archive.Folder["whole.txt"]);
        await archive.RunAsync();

        archive.Store.Copies.Find(head).ShouldBeNull();
        archive.Store.Copies.CountTexts().ShouldBe(2);
    }

    [Fact]
    public async Task Copies_among_the_samples_are_found_and_reports_of_ones_own_are_left_alone()
    {
        var folder = new TemporaryFolder(); // goes with the archive
        foreach (var file in Directory.GetFiles(Repository.Samples, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Repository.Samples, file), File.ReadAllBytes(file));
        }

        await using var archive = await TemporaryArchive.OpenAsync(folder);
        await archive.RunAsync();
        async Task<IEnumerable<string>?> CopiesOf(string path)
        {
            var ids = archive.Store.Copies.Find((await archive.AtAsync(path)).Article.Id)?.Copies.Select(c => c.Article).ToHashSet();
            return ids is null ? null : (await archive.ArticlesAsync()).Where(a => ids.Contains(a.Article.Id)).Select(a => a.Article.Path);
        }

        (await CopiesOf("meridian-wire/2023/MW20230915-0417.txt")).ShouldNotBeNull().ShouldBe(
            ["levant-observer/2023/black-sea-states-sign-cable-pact-8841.txt", "meridian-wire/2023/MW20230915-0417.txt", "northstar-daily/2023/09/neighbours-power-line-a1f93c.html"]);
        (await CopiesOf("harbour-courier/2022/lady-penrose-inspector-briefing-20221010.txt")).ShouldNotBeNull().Count().ShouldBe(2);
        (await CopiesOf("caucasus-monitor/2023/2023-09-15-batumi-grid-summit-what-was-agreed.md")).ShouldBeNull();
        (await CopiesOf("meridian-wire/2022/MW20221010-0231.txt")).ShouldBeNull();
    }

    private static string Report(string title, string[] sentences) => $"{title}\n\n{string.Join("\n\n", sentences)}\n";
}
