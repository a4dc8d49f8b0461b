using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Tests.Extraction;

public sealed class AuthorTests
{
    private const string Text = "“The ferry will stop,” Lea Holm told me. I said the bridge was old.";

    [Fact]
    public void The_first_person_is_who_signed_the_article() => Speakers("Anna Berg").ShouldBe(["Lea Holm", "Anna Berg"]);

    [Fact]
    public void Of_two_who_signed_it_is_neither() => Speakers("Anna Berg", "Olav Strand").ShouldBe(["Lea Holm", null]);

    [Fact]
    public void Without_a_byline_it_is_unknown() => Speakers().ShouldBe(["Lea Holm", null]);

    private static IEnumerable<string?> Speakers(params string[] bylines) =>
        ArticleAnnotator.Annotate(TestArticle.Body(Text) with { Bylines = [.. bylines.Select(b => new Stated<string>(b, new Evidence(default, null, b, "byline", 1)))] }).Quotes.Select(q => q.Speaker);
}
