using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Passages;
using NewsReader.Text;
using NewsReader.Web.Api;

namespace NewsReader.Tests.Passages;

public sealed class PassagePagesTests
{
    private const string Quote = "“We will not wait another winter for this cable,” Energy Minister Nino Beridze told reporters at the opera house.";

    private static readonly string[] Paragraphs =
    [
        "Ministers agree on the cable",
        "The four ministers signed the agreement in Batumi on Friday after two days of talks.",
        Quote,
        "The cable is to carry 1,300 megawatts by the end of the decade. <b>Engineers</b> doubt it.",
    ];

    [Fact]
    public async Task The_short_link_leads_to_the_words_marked_in_the_article()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "not wait another winter");

        using var redirect = await room.Client.GetAsync(new Uri($"/p/{link.Id}", UriKind.Relative));
        redirect.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        redirect.Headers.Location!.ToString().ShouldBe($"/articles/0a1b2c3d4e/p/{link.Id}");

        var page = await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}", UriKind.Relative));
        page.ShouldContain($"<mark class=\"passage\" id=\"p-{link.Id}\" tabindex=\"-1\" autofocus data-begins=\"Shared passage:\" data-ends=\"End of the shared passage.\">not wait another winter</mark>");
        page.ShouldContain("It reads as it did when it was linked on");
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\"");
        page.ShouldContain("<meta property=\"og:title\" content=\"not wait another winter\"");
        page.IndexOf("og:description", StringComparison.Ordinal).ShouldBeInRange(0, 32 * 1024);
    }

    [Fact]
    public async Task Without_the_marks_the_article_is_the_identical_article()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "wait another winter for this cable");
        var plain = Body(await room.Client.GetStringAsync(new Uri("/articles/0a1b2c3d4e", UriKind.Relative)));
        var marked = Body(await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}", UriKind.Relative)));
        marked.ShouldContain("<mark");
        System.Text.RegularExpressions.Regex.Replace(marked, "</?mark[^>]*>", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking).ShouldBe(plain);
    }

    [Fact]
    public async Task A_changed_number_is_shown_as_a_difference()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "The cable is to carry 1,300 megawatts by the end of the decade.");
        await room.ReplaceAsync(Annotated([.. Paragraphs.Select(paragraph => paragraph.Replace("1,300", "1,500", StringComparison.Ordinal))]));
        var page = await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}", UriKind.Relative));
        page.ShouldContain("The wording has changed since");
        page.ShouldContain("<del>1,300</del>");
        page.ShouldContain("<ins>1,500</ins>");
        page.ShouldContain("class=\"passage-changed\"");

        // The page opens at the mark: what happened to it must be in sight there, not only at the top.
        page.IndexOf("The wording has changed since", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("<div class=\"passage-bar\">", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_went_are_kept_and_shown_where_the_page_opens()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, Quote);
        await room.ReplaceAsync(Annotated(Paragraphs[0], Paragraphs[1], Paragraphs[3]));
        var page = await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}", UriKind.Relative));
        page.ShouldContain("These words are no longer in the article.");
        page.ShouldContain($"id=\"p-{link.Id}\" tabindex=\"-1\" autofocus");
        page.ShouldContain("We will not wait another winter for this cable,” Energy Minister");
        page.ShouldNotContain("<mark");
    }

    [Fact]
    public async Task A_link_to_a_removed_article_says_that_it_was_withdrawn()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, Quote);
        await room.RemoveAsync(new ArticleId("0a1b2c3d4e"));
        using var page = await room.Client.GetAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await page.Content.ReadAsStringAsync()).ShouldContain("has been withdrawn");
    }

    [Theory]
    [InlineData("/p/0000000000")]
    [InlineData("/p/not-an-id")]
    [InlineData("/articles/0a1b2c3d4e/p/0000000000")]
    [InlineData("/articles/0a1b2c3d4e/p/0000000000/words")]
    [InlineData("/articles/0a1b2c3d4e/p/0000000000/text")]
    public async Task A_link_never_made_is_not_found(string address)
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        using var page = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/p/0000000000", false)]
    [InlineData("/articles/0a1b2c3d4e/p/0000000000", true)]
    public async Task A_link_whose_record_was_lost_says_so_and_leads_to_its_article(string address, bool namesArticle)
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        using var page = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await page.Content.ReadAsStringAsync();
        text.ShouldContain("the record was lost with an earlier database");
        text.Contains("href=\"/articles/0a1b2c3d4e\"", StringComparison.Ordinal).ShouldBe(namesArticle);
    }

    [Fact]
    public async Task Words_the_article_does_not_hold_are_refused()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        using var answer = await PostAsync(room, "We will wait another winter");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("quote=q1", "We will not wait another winter for this cable,")]
    [InlineData("block=1", "The four ministers signed the agreement in Batumi on Friday after two days of talks.")]
    public async Task A_plain_link_shares_a_quote_or_a_paragraph(string query, string words)
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        using var made = await room.Client.GetAsync(new Uri($"/articles/0a1b2c3d4e/share?{query}", UriKind.Relative));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await room.Client.GetStringAsync(made.Headers.Location);
        string.Concat(System.Text.RegularExpressions.Regex.Matches(page, "<mark[^>]*>([^<]*)</mark>", System.Text.RegularExpressions.RegexOptions.NonBacktracking).Select(mark => mark.Groups[1].Value)).ShouldStartWith(words);
    }

    [Theory]
    [InlineData("text", "“not wait another winter”\n— Nino Beridze, “Ministers agree on the cable”")]
    [InlineData("markdown", "> not wait another winter\n>\n> — [Nino Beridze")]
    [InlineData("html", "<p>not wait another winter</p>")]
    [InlineData("bibtex", "title = {{Ministers agree on the cable}}")]
    [InlineData("ris", "TY  - NEWS\r\nTI  - Ministers agree on the cable\r\n")]
    [InlineData("csl", "\"article-newspaper\"")]
    [InlineData("annotation", "\"TextQuoteSelector\"")]
    public async Task A_passage_can_be_copied_in_every_form(string form, string part)
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "not wait another winter");
        var copy = await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}/{form}", UriKind.Relative));
        copy.ShouldContain(part);
        copy.ShouldContain($"/p/{link.Id}");
    }

    [Fact]
    public async Task Another_site_can_show_a_passage_without_script()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "<b>Engineers</b> doubt it");
        using var answer = JsonDocument.Parse(await room.Client.GetStringAsync(new Uri($"/oembed?url={Uri.EscapeDataString(link.Url)}", UriKind.Relative)));
        answer.RootElement.GetProperty("type").GetString().ShouldBe("rich");
        var html = answer.RootElement.GetProperty("html").GetString()!;
        html.ShouldContain("&lt;b&gt;Engineers&lt;/b&gt; doubt it");
        html.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_passage_can_be_read_on_its_own()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "not wait another winter");
        var page = await room.Client.GetStringAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}/words", UriKind.Relative));
        page.ShouldContain(">not wait another winter</blockquote>");
        page.ShouldContain("css/passage.");
        page.ShouldNotContain("1,300 megawatts");
    }

    [Fact]
    public async Task An_evidence_packet_holds_the_words_the_file_and_hashes_of_both()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        await room.SaveFileAsync("a.txt", "the file as it lies there");
        var link = await MakeAsync(room, "<b>Engineers</b> doubt it");
        var address = new Uri($"/articles/0a1b2c3d4e/p/{link.Id}/packet", UriKind.Relative);
        var bytes = await room.Client.GetByteArrayAsync(address);
        (await room.Client.GetByteArrayAsync(address)).ShouldBe(bytes);

        using var zip = new ZipArchive(new MemoryStream(bytes));
        var files = zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
        files["source/a.txt"].ShouldBe("the file as it lies there");
        files["index.html"].ShouldContain("<mark>&lt;b&gt;Engineers&lt;/b&gt; doubt it</mark>");
        files["index.html"].ShouldContain("the file has changed since");
        files["index.html"].ShouldNotContain("src=");
        foreach (var line in files["SHA256SUMS"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (hash, name) = (line[..64], line[66..]);
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files[name]))).ShouldBe(hash, name);
        }
    }

    [Fact]
    public async Task A_packet_of_words_that_went_holds_the_text_they_stood_in()
    {
        await using var room = await ReadingRoom.OpenAsync(Annotated(Paragraphs));
        var link = await MakeAsync(room, "The cable is to carry 1,300 megawatts by the end of the decade.");
        await room.ReplaceAsync(Annotated(Paragraphs[..3]));
        await using var packet = await room.Client.GetStreamAsync(new Uri($"/articles/0a1b2c3d4e/p/{link.Id}/packet", UriKind.Relative));
        using var zip = new ZipArchive(packet);
        using var page = new StreamReader(zip.GetEntry("index.html")!.Open());
        (await page.ReadToEndAsync()).ShouldContain("opera house.\n\n<mark>The cable is to carry 1,300 megawatts by the end of the decade.</mark>");
        using var earlier = new StreamReader(zip.GetEntry("article-as-linked.txt")!.Open());
        (await earlier.ReadToEndAsync()).ShouldBe(string.Join("\n\n", Paragraphs) + "\n");
    }

    private static async Task<PassageLink> MakeAsync(ReadingRoom room, string words)
    {
        using var answer = await PostAsync(room, words);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<PassageLink>())!;
    }

    private static async Task<HttpResponseMessage> PostAsync(ReadingRoom room, string words)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/passages") { Content = JsonContent.Create(new PassageRequest("0a1b2c3d4e", null, [new PassageSelection(words)])) };
        return await room.Client.SendAsync(request);
    }

    private static string Body(string page) => page[page.IndexOf("<div class=\"article-body\"", StringComparison.Ordinal)..page.IndexOf("data-passage-toolbar", StringComparison.Ordinal)].Split("<div class=\"passage-note\"")[0].Split("<footer")[0].TrimEnd();

    private static AnnotatedArticle Annotated(params string[] paragraphs)
    {
        var article = ArticleOf.Paragraphs(paragraphs);
        var at = article.Text.IndexOf("We will not", StringComparison.Ordinal);
        if (at < 0)
        {
            return new AnnotatedArticle { Article = article };
        }

        var span = new TextSpan(at, article.Text.IndexOf('”', at));
        return new AnnotatedArticle
        {
            Article = article,
            Quotes = [new Quote { Id = "q1", Kind = QuoteKind.Direct, Span = span, Parts = [span], Quoted = [span], Text = span.In(article.Text), Speaker = "Nino Beridze", Confidence = 0.9, Rule = "quote, said name" }],
        };
    }
}
