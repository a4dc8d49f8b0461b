using NewsReader.Articles;
using NewsReader.Ingest;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Ingest;

public sealed class ExtractorTests : IDisposable
{
    private const string Report = "Crane at work\n\nThe new crane went to work on the eastern quay this week, after two winters of delays.\n\n\"It lifts,\" said Mara Lindqvist, the harbour master.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_one_folder_are_named_relative_to_it()
    {
        _folder.Write("a/one.txt", Report);
        _folder.Write("two.txt", Report);

        Run([_folder.Path]).Select(f => f.Path).ShouldBe(["a/one.txt", "two.txt"]);
        Run([_folder["a"]]).Select(f => f.Path).ShouldBe(["one.txt"]);
        Run([_folder["a/one.txt"]]).Select(f => f.Path).ShouldBe(["one.txt"]);
        Run([_folder["two.txt"], _folder["a"]]).Select(f => f.Path).ShouldBe(["a/one.txt", "two.txt"]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error_and_the_others_are_read()
    {
        _folder.Write("one.txt", Report);

        var files = Run([_folder["nowhere.txt"], _folder["one.txt"]]);

        files.Select(f => (f.Articles.Length, f.Error)).ShouldBe([(1, null), (0, "there is no such file or folder")]);
    }

    [Fact]
    public void What_is_no_article_is_an_error_with_its_reason()
    {
        _folder.Write("empty.txt", "");
        _folder.Write("one.txt", Report);

        Run([_folder.Path]).Select(f => f.Error).ShouldBe(["the file is empty", null]);
    }

    [Fact]
    public void A_given_publication_date_is_taken_unless_the_files_owner_states_one()
    {
        _folder.Write("one.txt", Report);
        _folder.Write("two.txt", Report, sidecar: "published: 2020-02-03");

        var files = Run([_folder.Path], new PartialDate(2024, 11, 5));

        files.Select(f => f.Articles.Single().Article.Published?.Value?.ToString()).ShouldBe(["2024-11-05", "2020-02-03"]);
    }

    private static List<ExtractedFile> Run(string[] paths, PartialDate? published = null) => [.. new Extractor(paths, published, 32 << 20, TimeProvider.System).Run()];
}
