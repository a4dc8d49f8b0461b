using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Tests.Extraction;

public sealed class ArticleAnnotatorTests
{
    private const string Story = """
        Finnish Energy Minister Aino Lehtonen said on Monday that the cable would be ready by spring.

        “We have waited long enough,” she told reporters. “The sea does not wait for us.”

        Lehtonen added: “Every winter costs us dearly.” According to the operator, repairs began in May.
        """;

    [Fact]
    public void Direct_and_indirect_words_of_one_minister_are_hers()
    {
        var quotes = ArticleAnnotator.Annotate(TestArticle.Body(Story)).Quotes;

        quotes.Select(q => q.Speaker).ShouldBe(["Aino Lehtonen", "Aino Lehtonen", "Aino Lehtonen", null]);
        quotes.Select(q => q.Kind).ShouldBe([QuoteKind.Indirect, QuoteKind.Direct, QuoteKind.Direct, QuoteKind.Indirect]);
        quotes[1].Text.ShouldBe("We have waited long enough, The sea does not wait for us.");
        quotes[1].SpeakerMention?.In(TestArticle.Body(Story).Text).ShouldBe("she");
    }

    [Fact]
    public void A_role_before_the_name_is_kept() =>
        ArticleAnnotator.Annotate(TestArticle.Body(Story)).Speakers.ShouldHaveSingleItem().Roles.ShouldBe(["Finnish Energy Minister"]);

    [Fact]
    public void Spans_slice_to_their_own_words()
    {
        var annotated = ArticleAnnotator.Annotate(TestArticle.Body(Story));

        annotated.Quotes.ShouldAllBe(q => string.Join(' ', q.Parts.Select(p => p.In(annotated.Article.Text))) == q.Text);
        annotated.Quotes.ShouldAllBe(q => q.Quoted.All(s => q.Parts.Any(p => p.Contains(s))));
    }

    [Fact]
    public void The_same_article_gives_the_same_quotes_on_every_thread()
    {
        var expected = ArticleAnnotator.Annotate(TestArticle.Body(Story)).Quotes.Select(q => q.Id).ToArray();

        Enumerable.Range(0, 16).AsParallel().Select(_ => ArticleAnnotator.Annotate(TestArticle.Body(Story)).Quotes.Select(q => q.Id))
            .ShouldAllBe(ids => ids.SequenceEqual(expected));
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("he said ")]
    [InlineData("“a,” he said, ")]
    [InlineData("'x ")]
    [InlineData("Anna Berg, ")]
    [InlineData("according to , ")]
    [InlineData("a. ")]
    [InlineData("(")]
    [InlineData("Anna Berg came. The mayor said so. ")]
    [InlineData("Berg told reporters in Oslo on Monday. ")]
    [InlineData("In a statement, Berg visited Oslo in three days. ")]
    [InlineData("He fired back: “We waited.” ")]
    [InlineData("BERG: Why so? Anna Berg rowed.\n\nHOLM: Now Jan Holm rows.\n\n")]
    [InlineData("Anna Berg came late. “We waited for the whole winter, and nobody came.”\n\n")]
    public void A_megabyte_of_one_pattern_is_read_to_its_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        ArticleAnnotator.Annotate(TestArticle.Body(text)).Article.Text.Length.ShouldBeGreaterThan(900_000);
    }

    [Theory]
    [InlineData("王芳说")]
    [InlineData("王芳在说：“好”")]
    [InlineData("「橋」と")]
    public void A_megabyte_without_spaces_is_read_to_its_end(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        ArticleAnnotator.Annotate(TestArticle.Body(text, "zh")).Article.Text.Length.ShouldBeGreaterThan(900_000);
    }
}
