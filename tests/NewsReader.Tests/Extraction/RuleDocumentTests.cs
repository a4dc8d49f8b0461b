using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Tests.Extraction;

public sealed class RuleDocumentTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in RuleExample.All())
        {
            data.Add(example.Document, example.Line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_finds_what_its_document_says(string document, int line)
    {
        var example = RuleExample.All().Single(e => e.Document == document && e.Line == line);
        var kinds = example.Expected.Select(Kind).ToHashSet();

        Found(ArticleAnnotator.Annotate(TestArticle.Of(example.Title, example.Text, example.Language, example.Published)))
            .Where(found => kinds.Contains(Kind(found)))
            .ShouldBe(example.Expected);
    }

    [Fact]
    public void The_documents_hold_their_examples() => RuleExample.All().Count().ShouldBeGreaterThanOrEqualTo(150);

    /// <summary>What a line is about; the three kinds of quotes are one.</summary>
    private static string Kind(string line) => line.Split('|')[0].Trim() switch
    {
        "direct" or "mixed" or "indirect" or "no quotes" => "quote",
        "no dates" => "date",
        var kind => kind,
    };

    private static IEnumerable<string> Found(AnnotatedArticle article)
    {
        var text = article.Article.Text;
        var quotes = article.Quotes;
        return
        [
            .. quotes.Select(q => $"{q.Kind.ToString().ToLowerInvariant()} | {q.Speaker ?? "-"} | {q.Text}").DefaultIfEmpty("no quotes"),
            .. quotes.Where(q => q.ReportedBy is not null).Select(q => $"relay | {q.ReportedBy?.Name}"),
            .. quotes.Select(q => $"verb | {q.Verb ?? "-"}"),
            .. quotes.Select(q => $"mention | {q.SpeakerMention?.In(text) ?? "-"}"),
            .. article.Speakers.Select(s => $"speaker | {s.Name} | {s.Kind.ToString().ToLowerInvariant()} | {string.Join("; ", s.Roles)} | {string.Join("; ", s.Aliases)}".TrimEnd()),
            .. article.Dates.Select(d => $"date | {d.Text} | {d.Value?.ToString() ?? "-"}").DefaultIfEmpty("no dates"),
            article.SaidOn is { } said ? $"said on | {said.Weekday ?? "-"} | {said.Value?.ToString() ?? "-"}" : "said on | not stated",
            article.Event is { } e ? $"event | {e.Kind} | {e.Name}" : "event | not stated",
            article.Venue is { } v ? $"venue | {v.Name ?? "-"} | {v.City ?? "-"} | {v.Country ?? "-"}" : "venue | not stated",
        ];
    }
}
