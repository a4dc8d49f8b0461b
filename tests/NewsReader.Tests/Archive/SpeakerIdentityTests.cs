using NewsReader.Archive.Identities;
using NewsReader.Curation;
using NewsReader.Tests.Ingest;

namespace NewsReader.Tests.Archive;

/// <summary>Who is who across articles, through the whole ingest.</summary>
public sealed class SpeakerIdentityTests
{
    [Fact]
    public async Task A_middle_initial_makes_no_other_person_and_two_different_ones_make_two()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("harbour master Peter Quill"));
        archive.Folder.Write("2.txt", Report("harbour master Peter J. Quill"));
        archive.Folder.Write("3.txt", Report("harbour master Anna B. Stone"));
        archive.Folder.Write("4.txt", Report("harbour master Anna C. Stone"));

        await archive.RunAsync();

        (await IdsAsync(archive)).ShouldBe(["peter-kuil", "peter-kuil", "ana-b-stone", "ana-c-stone"]);
        archive.Store.Speakers.Find("peter-j-kuil").ShouldNotBeNull().Aliases.Select(a => $"{a.Name} {a.Reason}").ShouldBe(["Peter J. Quill MiddleName", "Peter Quill SameName"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_last_name_alone_means_the_one_who_bears_it_nearly_always()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            archive.Folder.Write($"{i}.txt", Report("harbour master Mara Lind"));
        }

        archive.Folder.Write("4.txt", Report("Lind"));
        await archive.RunAsync();
        (await IdsAsync(archive)).ShouldAllBe(id => id == "mara-lind");

        archive.Folder.Write("5.txt", Report("the painter Otto Lind"));
        archive.Folder.Write("6.txt", Report("the painter Otto Lind"));
        await archive.RunAsync();
        (await IdsAsync(archive)).ShouldBe(["mara-lind", "mara-lind", "mara-lind", "lind", "oto-lind", "oto-lind"]);
    }

    [Fact]
    public async Task Two_people_of_one_name_stay_two_where_their_roles_exclude_each_other()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("the surgeon Ilan Moreau"));
        archive.Folder.Write("2.txt", Report("the surgeon Ilan Moreau"));
        archive.Folder.Write("3.txt", Report("the actor Ilan Moreau"));

        await archive.RunAsync();

        (await IdsAsync(archive)).ShouldBe(["ilan-moreau", "ilan-moreau", "ilan-moreau-stage"]);
        archive.Store.Speakers.Find("ilan-moreau").ShouldNotBeNull().Namesakes.ShouldBe(["ilan-moreau-stage"]);
        archive.Store.Speakers.Find("ilan-moreau-stage").ShouldNotBeNull().Aliases.ShouldHaveSingleItem().Articles.ShouldBe(1);
    }

    [Fact]
    public async Task What_people_decide_outweighs_what_is_found_and_can_be_undone()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("harbour master Peter Quill"));
        archive.Folder.Write("2.txt", Report("harbour master Peter J. Quill"));
        archive.Folder.Write("3.txt", Report("the painter Otto Lind"));
        await archive.RunAsync();

        var split = await archive.Decisions.SaveAsync(IdentityDecisionKind.Split, "peter-j-kuil", "peter-kuil");
        var merge = await archive.Decisions.SaveAsync(IdentityDecisionKind.Merge, "oto-lind", "peter-kuil");
        await archive.Decisions.SaveAsync(IdentityDecisionKind.Rename, "peter-kuil", "P. Quill");
        await archive.RunAsync();
        (await IdsAsync(archive)).ShouldBe(["peter-kuil", "peter-j-kuil", "peter-kuil"]);
        (await archive.AtAsync("3.txt")).Quotes.ShouldAllBe(q => q.Speaker == "P. Quill");
        archive.Store.Speakers.Find("oto-lind").ShouldNotBeNull().Aliases.ShouldContain(a => a.Name == "Otto Lind" && a.Reason == JoinReason.Decision && a.Source == $"decision {merge.Number}");

        (await archive.Decisions.UndoAsync(split.Number)).ShouldBeTrue();
        (await archive.Decisions.UndoAsync(merge.Number)).ShouldBeTrue();
        await archive.RunAsync();
        (await IdsAsync(archive)).ShouldBe(["peter-kuil", "peter-kuil", "oto-lind"]);
        (await archive.Decisions.ListAsync()).Count(d => d.Undone is null).ShouldBe(1);
    }

    [Fact]
    public async Task The_owner_says_who_is_who_in_the_authority_file()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("1.txt", Report("harbour master Peter Quill"));
        archive.Folder.Write("2.txt", Report("the painter Otto Lind"));
        archive.Folder.Write("authority.yaml", """
            - name: Petrus Quill
              aliases: [Peter Quill, Otto Lind]
              roles:
                - role: harbour master
                  from: 2019-03
              same-as: https://example.org/quill
            """);

        var report = await archive.RunAsync();

        report.Message.ShouldBeEmpty();
        (await archive.PathsAsync()).ShouldBe(["1.txt", "2.txt"]);
        (await archive.ArticlesAsync()).ShouldAllBe(a => a.Quotes.All(q => q.Speaker == "Petrus Quill"));
        var known = archive.Store.Speakers.Find("petrus-kuil").ShouldNotBeNull();
        known.SameAs.ShouldBe(["https://example.org/quill"]);
        known.Roles.ShouldContain(r => r.Role == "harbour master" && r.First.ToString() == "2019-03");
    }

    [Fact]
    public void Problems_of_the_authority_file_name_file_and_line()
    {
        var file = AuthorityFile.Parse("- name: Ann Lee\n  rolls: x\n- aliases: [Bo]\n- name: Cy\n  same-as: nowhere\n  roles:\n    - role: mayor\n      from: soon\n");

        file.Entries.Select(e => e.Name).ShouldBe(["Ann Lee", "Cy"]);
        file.Problems.Select(p => p[..p.IndexOf(": ", StringComparison.Ordinal)]).ShouldBe(["authority.yaml:2", "authority.yaml:3", "authority.yaml:7", "authority.yaml:5"], ignoreOrder: true);
        AuthorityFile.Parse("- name: [").Problems.ShouldHaveSingleItem().ShouldStartWith("authority.yaml:");
    }

    private static async Task<IEnumerable<string>> IdsAsync(TemporaryArchive archive) => (await archive.ArticlesAsync()).Select(a => a.Speakers.ShouldHaveSingleItem().Id);

    private static string Report(string speaker) => $"""
        Terminal begins to move grain

        The first ship left the new terminal on Tuesday morning, watched by a crowd from the port.

        "We have waited for this longer than anybody should have to wait," said {speaker}.

        Two more ships are expected before the end of the month, and the grain will be weighed on arrival.
        """;
}
