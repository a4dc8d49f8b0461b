using System.Text.RegularExpressions;

namespace NewsReader.Tests.Layout;

/// <summary>The library's rooms depend one way, in the order of a document's journey.</summary>
public sealed partial class RoomOrderTests
{
    private static readonly string[] Journey = ["Files", "Text", "Articles", "Extraction", "Search", "Curation", "Index", "Archive", "Passages", "Ingest"];

    public static TheoryData<string> Rooms => new(Journey);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_before_it(string room)
    {
        var later = Journey.SkipWhile(r => r != room).Skip(1).ToHashSet();
        var folder = Path.Combine(Repository.Root, "src", "NewsReader", room);
        var wrong = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RoomNamed().Matches(File.ReadAllText(file)).Select(m => (File: Path.GetRelativePath(Repository.Root, file), Room: m.Groups[1].Value)))
            .Where(use => later.Contains(use.Room))
            .Distinct()
            .Select(use => $"{use.File} names {use.Room}");

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage_of_the_journey() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "NewsReader"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"))
            .ShouldBe(Journey, ignoreOrder: true);

    [GeneratedRegex(@"\bNewsReader\.(Files|Text|Articles|Extraction|Search|Curation|Index|Archive|Passages|Ingest)\b")]
    private static partial Regex RoomNamed();
}
