using NewsReader.Articles;
using NewsReader.Web.Components.Pages.Reader;

namespace NewsReader.Tests.Web;

public sealed class SourcePieceTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".meta.yaml", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Repository.Root, path)).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_character_of_a_sample_is_shown_once_and_every_word_of_the_article_as_kept(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        foreach (var article in ArticleParser.Parse(path, bytes).Articles)
        {
            var source = ArticleParser.Source(path, bytes, article.RecordId)!.Text; // the article was read from it
            var pieces = SourcePiece.Of(article, source);
            pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.Span.End == pair.Second.Span.Start);
            string.Concat(pieces.Select(p => p.Span.In(source))).ShouldBe(source);
            pieces.Where(p => p.Kind == SourcePieceKind.LeftOut).ShouldAllBe(p => article.Removed.Any(r => r.Reason == p.Reason));
            foreach (var block in article.Blocks)
            {
                var stands = article.Map.ToSource(block.Span);
                pieces.ShouldContain(p => p.Kind == SourcePieceKind.Kept && p.Span.Start <= stands.Start && p.Span.End > stands.Start, block.Span.In(article.Text));
            }
        }
    }

    [Fact]
    public void Of_a_file_with_many_articles_only_the_surroundings_of_one_are_shown()
    {
        var text = "Lamp stays lit, council says\n\nThe harbour council voted on Thursday to keep the old lamp burning.\n";
        var article = ArticleParser.Parse("a.txt", System.Text.Encoding.UTF8.GetBytes(text)).Articles.Single();
        var pieces = SourcePiece.Of(article, text + new string('x', 50_000));
        pieces[^1].Kind.ShouldBe(SourcePieceKind.Markup);
        pieces[^1].Span.End.ShouldBeLessThan(10_000);
    }
}
