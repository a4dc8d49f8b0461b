using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Text;
using NewsReader.Web.Components.Marks;
using NewsReader.Web.Components.Pages.Reader;

namespace NewsReader.Tests.Web;

public sealed class ArticleTextTests
{
    private const string Text = "“Ships <will> leave & return,” said Ana Costa of Meridian.";

    private static readonly ImmutableArray<QuoteMark> Quotes = [new(new TextSpan(0, 30), "said-by-0", "q-1")];

    private static readonly ImmutableArray<TextLink> Links = [new(new TextSpan(23, 45), "https://example.org/a?b=c&d=e")];

    [Fact]
    public async Task Text_is_never_markup()
    {
        var html = await Render([], [], []);
        html.ShouldContain("“Ships &lt;will&gt; leave &amp; return,”");
        html.ShouldNotContain("<will>");
    }

    [Fact]
    public async Task Overlapping_marks_are_cut_at_every_boundary_and_never_nest()
    {
        var html = await Render([new(new TextSpan(1, 12), "hit", "hit-1"), new(new TextSpan(7, 20), "passage", "p-x")], [], []);
        html.ShouldBe("“<mark class=\"hit\" id=\"hit-1\">Ships </mark><mark class=\"hit passage\" id=\"p-x\">&lt;will</mark><mark class=\"passage\">&gt; leave </mark>&amp; return,” said Ana Costa of Meridian.");
    }

    [Fact]
    public async Task Two_marks_that_begin_together_both_keep_their_address()
    {
        var html = await Render([new(new TextSpan(1, 6), "passage", "p-x", Opens: true), new(new TextSpan(1, 9), "hit", "hit-1")], [], []);
        html.ShouldContain("<mark class=\"hit\" id=\"hit-1\"></mark><mark class=\"passage hit\" id=\"p-x\" tabindex=\"-1\" autofocus>Ships</mark>");
    }

    [Fact]
    public async Task A_mark_that_began_in_an_earlier_block_has_no_second_address()
    {
        var html = await Render([new(new TextSpan(0, 10), "hit", "hit-1")], [], [], new TextSpan(5, 20));
        html.ShouldStartWith("<mark class=\"hit\">s &lt;wi</mark>");
    }

    [Fact]
    public async Task A_link_leads_out_without_telling_where_from() =>
        (await Render([], [], Links)).ShouldContain("<a href=\"https://example.org/a?b=c&amp;d=e\" rel=\"noopener noreferrer nofollow external\" class=\"outlink\">");

    [Fact]
    public async Task Taking_the_marks_away_gives_back_the_identical_page()
    {
        var plain = await Render([], Quotes, Links);
        var random = new Random(20190312);
        for (var round = 0; round < 200; round++)
        {
            var marks = Enumerable.Range(0, random.Next(1, 6)).Select(i =>
            {
                var start = random.Next(Text.Length - 1);
                return new TextMark(new TextSpan(start, random.Next(start + 1, Text.Length + 1)), i % 2 == 0 ? "hit" : "passage", $"m-{i}");
            }).ToImmutableArray();
            var marked = await Render(marks, Quotes, Links);
            Regex.Replace(marked, "</?mark[^>]*>", "", RegexOptions.NonBacktracking).ShouldBe(plain);
            Regex.Matches(marked, "<mark[^>]*>[^<]*<mark", RegexOptions.NonBacktracking).ShouldBeEmpty();
            foreach (var mark in marks)
            {
                Regex.Count(marked, $"id=\"{mark.Id}\"", RegexOptions.NonBacktracking).ShouldBe(1);
            }
        }
    }

    private static async Task<string> Render(ImmutableArray<TextMark> marks, ImmutableArray<QuoteMark> quotes, ImmutableArray<TextLink> links, TextSpan? span = null)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ArticleText>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Text"] = Text,
            ["Span"] = span ?? new TextSpan(0, Text.Length),
            ["Quotes"] = quotes,
            ["Links"] = links,
            ["Marks"] = marks,
        }))).ToHtmlString());
    }
}
