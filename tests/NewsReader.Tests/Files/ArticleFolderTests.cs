using System.Text;
using NewsReader.Files;

namespace NewsReader.Tests.Files;

public sealed class ArticleFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_listed_in_the_order_of_their_whole_paths()
    {
        string[] paths = ["a-b.txt", "a.txt", "a/b.txt", "a/b/c.txt", "aa.txt", "b.txt", "\U0001F4F0.txt", "\uFF21.txt"];
        foreach (var path in paths)
        {
            _folder.Write(path, "x");
        }

        var listed = new ArticleFolder(_folder.Path).List().Select(f => f.Path).ToList();

        listed.ShouldBe(paths.OrderBy(p => Convert.ToHexString(Encoding.UTF8.GetBytes(p)), StringComparer.Ordinal));
    }

    [Fact]
    public void Hidden_files_and_sidecars_are_not_articles()
    {
        _folder.Write("one.txt", "x", sidecar: "title: y");
        _folder.Write(".hidden.txt", "x");
        _folder.Write(".git/config.txt", "x");

        var file = new ArticleFolder(_folder.Path).List().ShouldHaveSingleItem();

        file.Path.ShouldBe("one.txt");
        file.SidecarStamp.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_is_read_with_its_sidecar()
    {
        _folder.Write("a/one.txt", "Words.", sidecar: "title: y");

        var content = new ArticleFolder(_folder.Path).Read("a/one.txt");

        content.Refusal.ShouldBeNull();
        Encoding.UTF8.GetString(content.Bytes).ShouldBe("Words.");
        content.SidecarYaml.ShouldBe("title: y");
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("a\\..\\..\\secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_leads_out_of_the_folder_is_not_opened(string path)
    {
        using var outside = new TemporaryFolder();
        var root = Directory.CreateDirectory(outside["archive"]).FullName;
        outside.Write("secret.txt", "secret");
        Directory.CreateDirectory(Path.Combine(root, "a"));

        var content = new ArticleFolder(root).Read(path);

        content.Refusal.ShouldNotBeNull().Reason.ShouldBe("it does not lie in the archive folder");
        content.Bytes.ShouldBeEmpty();
    }

    [UnixFact]
    public void A_link_out_of_the_folder_is_listed_with_its_refusal_and_never_opened()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.txt", "secret");
        File.CreateSymbolicLink(_folder["file.txt"], outside["secret.txt"]);
        Directory.CreateSymbolicLink(_folder["folder"], outside.Path);
        File.CreateSymbolicLink(_folder["chain.txt"], _folder["file.txt"]);
        File.CreateSymbolicLink(_folder["through.txt"], "folder/secret.txt");
        File.CreateSymbolicLink(_folder["circle.txt"], "circle.txt");
        var folder = new ArticleFolder(_folder.Path);

        folder.List().ShouldAllBe(f => f.Refusal != null);
        foreach (var path in new[] { "file.txt", "chain.txt", "through.txt", "folder/secret.txt", "circle.txt" })
        {
            folder.Read(path).Refusal.ShouldNotBeNull(path);
        }
    }

    [UnixFact]
    public void A_link_within_the_folder_is_read()
    {
        _folder.Write("one.txt", "Words.");
        File.CreateSymbolicLink(_folder["two.txt"], "one.txt");
        var folder = new ArticleFolder(_folder.Path);

        folder.List().Select(f => (f.Path, f.Length)).ShouldBe([("one.txt", 6), ("two.txt", 6)]);
        folder.Read("two.txt").Bytes.Length.ShouldBe(6);
    }

    [UnixFact]
    public void A_link_to_a_folder_above_does_not_make_the_listing_endless()
    {
        _folder.Write("a/one.txt", "x");
        Directory.CreateSymbolicLink(_folder["a/up"], _folder.Path);

        new ArticleFolder(_folder.Path).List().Select(f => (f.Path, f.Refusal?.Reason)).ShouldBe([("a/one.txt", null), ("a/up", "a link to a folder is not followed")]);
    }

    [Fact]
    public void Empty_and_large_files_are_refused_with_a_reason()
    {
        _folder.Write("empty.txt", "");
        using (var large = File.Create(_folder["large.txt"]))
        {
            large.SetLength((32L << 20) + 1);
        }

        var folder = new ArticleFolder(_folder.Path);

        folder.Read("empty.txt").Refusal.ShouldBe(new Refusal("the file is empty", IsFailure: false));
        folder.Read("large.txt").Refusal.ShouldBe(new Refusal("the file is larger than 32 MB", IsFailure: false));
    }

    [Fact]
    public void A_file_that_is_gone_is_a_failure_that_may_pass() =>
        new ArticleFolder(_folder.Path).Read("gone.txt").Refusal.ShouldBe(new Refusal("the file is not there", IsFailure: true));

    [UnixFact]
    public void A_file_whose_name_is_no_text_is_reported()
    {
        Shell($"printf x > \"$(printf '{_folder.Path}/caf\\351.txt')\"");
        var folder = new ArticleFolder(_folder.Path);

        var file = folder.List().ShouldHaveSingleItem();
        folder.Read(file.Path).Refusal.ShouldNotBeNull().IsFailure.ShouldBeTrue();

        Shell($"rm '{_folder.Path}'/*");
    }

    [UnixFact]
    public void A_pipe_is_not_waited_for()
    {
        Shell($"mkfifo '{_folder["pipe.txt"]}'");

        new ArticleFolder(_folder.Path).Read("pipe.txt").Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so() =>
        Should.Throw<DirectoryNotFoundException>(() => new ArticleFolder(_folder["nowhere"])).Message.ShouldContain("nowhere");

    private static void Shell(string command)
    {
        using var process = System.Diagnostics.Process.Start("/bin/sh", ["-c", command]).ShouldNotBeNull();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
