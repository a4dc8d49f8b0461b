using NewsReader.Text;

namespace NewsReader.Tests.Text;

public sealed class ReaderTests
{
    [Fact]
    public void Lines_broken_at_a_fixed_width_are_one_paragraph()
    {
        var blocks = Read(new PlainTextReader(), "A HEADLINE\n\nFive countries agreed on Friday to build a shared power line\nby the end of the year, a project that officials say will keep\nhospitals running.\nThe second paragraph begins behind a short line and is also\nbroken at the width.\n");
        blocks.Select(b => b.Text.Split(' ')[0]).ShouldBe(["A", "Five", "The"]);
        blocks[1].Text.ShouldEndWith("keep hospitals running.");
    }

    [Fact]
    public void Long_lines_are_paragraphs_of_their_own()
    {
        var line = string.Join(' ', Enumerable.Repeat("words of a paragraph", 12)) + ".";
        Read(new PlainTextReader(), line + "\n" + line).Length.ShouldBe(2);
    }

    [Fact]
    public void A_dash_before_a_lone_short_line_makes_it_a_heading_and_neighbours_make_a_list()
    {
        var line = string.Join(' ', Enumerable.Repeat("words of a paragraph", 12)) + ".";
        var blocks = Read(new PlainTextReader(), $"{line}\n\n- Talks go on\n\n{line}\n- one thing\n- another thing\n");
        blocks.Select(b => b.Kind).ShouldBe([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem]);
        blocks[1].Text.ShouldBe("Talks go on");
    }

    [Fact]
    public void Entities_and_tags_in_a_page_do_not_shift_positions()
    {
        const string page = "<p>&ldquo;Fish &amp; <b>chips</b>&rdquo;,\n   she&#8217;d <a href='https://a.example/x?a=1&amp;b=2'>said</a>.</p>";
        var block = Read(new HtmlReader(), page).ShouldHaveSingleItem();
        block.Text.ShouldBe("“Fish & chips”, she’d said.");
        var said = block.Text.IndexOf("said", StringComparison.Ordinal);
        block.Map.ToSource(new TextSpan(said, said + 4)).In(page).ShouldBe("said");
        block.Map.ToSource(new TextSpan(0, 1)).In(page).ShouldBe("&ldquo;");
        var link = block.Links.ShouldHaveSingleItem();
        link.Url.ShouldBe("https://a.example/x?a=1&b=2");
        link.Span.In(block.Text).ShouldBe("said");
    }

    [Fact]
    public void Links_lie_over_their_words_where_accents_before_them_were_composed()
    {
        const string page = "<p>Caf\u0065\u0301 and cr\u0065\u0300me, she <a href='https://a.example/th\u0065\u0301'>said th\u0065\u0301</a> twice.</p>";
        var block = Read(new HtmlReader(), page).ShouldHaveSingleItem();
        block.Links.ShouldHaveSingleItem().Span.In(block.Text).ShouldBe("said thé");

        var lines = Read(new MarkdownReader(), "Caf\u0065\u0301, she [said th\u0065\u0301](https://a.example/1) at <https://a.example/2>.").ShouldHaveSingleItem();
        lines.Links.Select(l => l.Span.In(lines.Text)).ShouldBe(["said thé", "https://a.example/2"]);
    }

    [Fact]
    public void Composed_accents_lead_back_to_base_and_mark()
    {
        const string page = "<p>Caf\u0065\u0301 &amp; th\u00E9</p>";
        var block = Read(new HtmlReader(), page).ShouldHaveSingleItem();
        block.Text.ShouldBe("Cafe\u0301 & thé".Normalize());
        block.Map.ToSource(new TextSpan(3, 4)).In(page).ShouldBe("e\u0301");
        block.Map.ToSource(new TextSpan(block.Text.Length - 3, block.Text.Length)).In(page).ShouldBe("thé");
    }

    [Fact]
    public void What_authors_leave_open_is_closed_as_browsers_do()
    {
        var blocks = Read(new HtmlReader(), "<ul><li>one<li>two</ul><p>first<p>second<table><tr><td>a<td>b<tr><td>c<td>d</table>");
        blocks.Select(b => b.Text).ShouldBe(["one", "two", "first", "second", "a | b", "c | d"]);
    }

    [Fact]
    public void Scripts_styles_and_comments_are_no_text() =>
        Read(new HtmlReader(), "<p>a</p><script>if (a < b) document.write('<p>x</p>')</script><style>p{}</style><!-- <p>y</p> --><p>b</p>").Select(b => b.Text).ShouldBe(["a", "b"]);

    [Fact]
    public void Marks_of_Markdown_are_no_text_and_do_not_shift_positions()
    {
        const string text = "---\ntitle: \"A: b\"\nauthors: [X Y, Z W]\n---\n\n# A *b*\n\nHe said **so**, see [there](https://a.example/) &amp; \\*here\\*.\n\n> Quoted\n\n1. one\n2. two\n";
        var document = new MarkdownReader().Read(Source(text)).Single();
        document.Blocks.Select(b => b.Text).ShouldBe(["A b", "He said so, see there & *here*.", "Quoted", "one", "two"]);
        document.Fields.Select(f => (f.Name, f.Value, f.Source.In(text))).ShouldBe([("title", "A: b", "A: b"), ("byline", "X Y", "X Y"), ("byline", "Z W", "Z W")]);
        var block = document.Blocks[1];
        var there = block.Text.IndexOf("there", StringComparison.Ordinal);
        block.Map.ToSource(new TextSpan(there, there + 5)).In(text).ShouldBe("there");
    }

    private static SourceBlock[] Read(ITextReader reader, string text) => [.. reader.Read(Source(text)).Single().Blocks];

    private static SourceText Source(string text) => new(text, "utf-8", "", []);
}
