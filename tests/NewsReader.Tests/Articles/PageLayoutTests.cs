using NewsReader.Articles;

namespace NewsReader.Tests.Articles;

/// <summary>Pages built in as many ways as newspapers build them, each beside the paragraphs a reader would call its article.</summary>
public sealed class PageLayoutTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsReader.Tests", "Articles", "Pages");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_of_a_page_is_found_whole_and_alone(string page)
    {
        var article = ArticleParser.Parse(page + ".html", File.ReadAllBytes(Path.Combine(Folder, page + ".html"))).Articles.ShouldHaveSingleItem();

        article.Body.Split("\n\n").ShouldBe(File.ReadAllText(Path.Combine(Folder, page + ".txt")).TrimEnd().Split("\n\n"));
    }
}
