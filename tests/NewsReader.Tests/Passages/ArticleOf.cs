using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

/// <summary>Articles made of paragraphs, as the parser joins them.</summary>
internal static class ArticleOf
{
    public static Article Paragraphs(params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs);
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new ArticleBlock(BlockKind.Paragraph, new TextSpan(at, at + paragraph.Length), 0));
            at += paragraph.Length + 2;
        }

        return new Article
        {
            Id = new ArticleId("0a1b2c3d4e"), Path = "a.txt", ContentHash = new string('0', 64), Language = "en", Title = paragraphs[0],
            Text = text, Blocks = blocks.ToImmutable(), Map = OffsetMap.Identity(text.Length),
        };
    }

    public static TextSpan Span(this Article article, string words)
    {
        var at = article.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        return new TextSpan(at, at + words.Length);
    }
}
