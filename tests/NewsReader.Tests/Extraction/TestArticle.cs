using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Tests.Extraction;

/// <summary>Builds articles from plain paragraphs, with an identity map to their source.</summary>
internal static class TestArticle
{
    /// <summary>An article without a title whose paragraphs are separated by empty lines.</summary>
    public static Article Body(string body, string language = "en", PartialDate? published = null) => Of(null, body, language, published);

    public static Article Of(string? title, string body, string language = "en", PartialDate? published = null, Dateline? dateline = null)
    {
        var paragraphs = body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.ReplaceLineEndings(" "));
        var all = (title is null ? [] : new[] { title }).Concat(paragraphs).ToArray();
        var text = string.Join("\n\n", all);
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        var at = 0;
        foreach (var paragraph in all)
        {
            var kind = title is not null && blocks.Count == 0 ? BlockKind.Title : BlockKind.Paragraph;
            blocks.Add(new ArticleBlock(kind, new TextSpan(at, at + paragraph.Length), 0));
            at += paragraph.Length + 2;
        }

        return new Article
        {
            Id = new ArticleId("0000000000"),
            Path = "test.txt",
            ContentHash = new string('0', 64),
            Language = language,
            Title = title ?? all.FirstOrDefault() ?? "",
            TitleDerived = title is null,
            Text = text,
            Blocks = blocks.ToImmutable(),
            Map = OffsetMap.Identity(text.Length),
            Dateline = dateline,
            Published = published is { } date ? new PublicationDate(date, null, new Evidence(default, null, "", "stated beside the file", 1)) : null,
        };
    }
}
