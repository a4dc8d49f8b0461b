using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Tests.Articles;

/// <summary>Formats that wrap articles: archives, feeds, agencies' markup, mail.</summary>
public sealed class PackedArticlesTests
{
    private const string First = "The harbour council voted on Thursday to keep the old lamp burning, although nobody could say who will pay for the oil.";
    private const string Second = "\"We have fed it for a hundred years,\" said the lamp keeper, Maud Tallis, \"and it has never once said thank you.\"";
    private const string Page = $"<html><head><title>Lamp stays lit</title><meta name=\"author\" content=\"Joan Pike\"></head><body><h1>Lamp stays lit</h1><p>{First}</p><p>{Second}</p></body></html>";

    [Fact]
    public void A_web_archive_holds_an_article_a_page_with_its_address_and_day()
    {
        var warc = Warc("response", "https://a.example/1", $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}")
            + Warc("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n")
            + Warc("response", "https://a.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>")
            + Warc("conversion", "https://a.example/2", $"Lamp stays lit\n\n{First}\n\n{Second}\n");
        var articles = Read("a.warc", Encoding.UTF8.GetBytes(warc));
        articles.Length.ShouldBe(2);
        articles.Select(a => a.Url).ShouldBe(["https://a.example/1", "https://a.example/2"]);
        articles.Select(a => a.Fetched?.Value.ToString()).ShouldAllBe(f => f == "2024-03-05");
        articles.Select(a => a.Published).ShouldAllBe(p => p == null);
        articles.Select(a => a.Id).Distinct().Count().ShouldBe(2);
        Check("a.warc", Encoding.UTF8.GetBytes(warc), articles);
    }

    [Theory]
    [InlineData("a.html", "<html><body><article><h1>Lamp stays lit</h1><p>OSLO (AP) - {0}</p><p>{1}</p></article></body></html>")]
    [InlineData("a.xml", "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Lamp stays lit</hl1></hedline></body.head><body.content><p>OSLO (AP) - {0}</p><p>{1}</p></body.content></body></nitf>")]
    [InlineData("a.rss", "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour Lamp</title><item><title>Lamp stays lit</title><description><![CDATA[<p>OSLO (AP) - {0}</p><p>{1}</p>]]></description></item></channel></rss>")]
    [InlineData("a.eml", "From: Harbour Lamp <lamp@a.example>\r\nSubject: Lamp stays lit\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><h1>Lamp stays lit</h1><p>OSLO (AP) - {0}</p><p>{1}</p></body></html>")]
    public void Links_lie_over_the_articles_text_in_every_format_of_markup(string name, string form)
    {
        var linked = First.Replace("the old lamp", "<a href=\"https://a.example/lamp\">the old lamp</a>", StringComparison.Ordinal);
        var article = Read(name, Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, form, linked, Second.Replace("\"", "&#34;", StringComparison.Ordinal)))).ShouldHaveSingleItem();

        article.Dateline?.Place.ShouldBe("OSLO");
        article.Links.ShouldHaveSingleItem().Url.ShouldBe("https://a.example/lamp");
        article.Links[0].Span.In(article.Text).ShouldBe("the old lamp");
    }

    [Fact]
    public void Archives_are_opened_inside_each_other()
    {
        var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "one.html", Encoding.UTF8.GetBytes(Page));
            Write(zip, "two.txt.gz", Gzip(Encoding.UTF8.GetBytes($"Lamp stays lit\n\n{First}\n\n{Second}\n")));
            Write(zip, "picture.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        }

        var reading = ArticleParser.Parse("a.zip", whole.ToArray());
        reading.Articles.Select(a => a.RecordId).ShouldBe(["one.html", "two.txt.gz"]);
        reading.Warnings.ShouldBe(["picture.png: it is not text"]);
        Check("a.zip", whole.ToArray(), [.. reading.Articles]);
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_can_be_read_is_reported()
    {
        var reading = ArticleParser.Parse("bomb.txt.gz", Gzip(Gzip(new byte[1 << 20], times: 300)));
        reading.Skipped.ShouldNotBeNull().ShouldContain("more than can be read");
    }

    [Theory]
    [InlineData("<content:encoded><![CDATA[<p>{0}</p><p>{1}</p>]]></content:encoded>")]
    [InlineData("<description>&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{1}&lt;/p&gt;</description>")]
    public void A_feed_is_an_article_an_item(string content)
    {
        var item = "<item><title>Lamp stays lit</title><link>https://a.example/1</link><guid>g1</guid><dc:creator>Joan Pike</dc:creator><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>" + string.Format(CultureInfo.InvariantCulture, content, First, Second) + "</item>";
        var feed = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Lamp</title><link>https://a.example/</link>{item}{item.Replace("g1", "g2", StringComparison.Ordinal)}</channel></rss>");
        var articles = Read("feed.xml", feed);
        articles.Select(a => a.RecordId).ShouldBe(["g1", "g2"]);
        articles[0].Title.ShouldBe("Lamp stays lit");
        articles[0].Outlet?.Value.ShouldBe("Harbour Lamp");
        articles[0].Bylines.Select(b => b.Value).ShouldBe(["Joan Pike"]);
        articles[0].Published?.Value?.ToString().ShouldBe("2024-03-05");
        articles[0].Url.ShouldBe("https://a.example/1");
        articles[0].Body.ShouldBe(First + "\n\n" + Second);
        Check("feed.xml", feed, articles);
    }

    [Fact]
    public void Atom_may_hold_markup_as_it_is()
    {
        var feed = Encoding.UTF8.GetBytes($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour Lamp</title><entry><title>Lamp stays lit</title><link rel=\"alternate\" href=\"https://a.example/1\"/><id>tag:1</id><published>2024-03-05T10:00:00Z</published><author><name>Joan Pike</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{First}</p><p>{Second}</p></div></content></entry></feed>");
        var article = Read("feed.xml", feed).ShouldHaveSingleItem();
        article.Body.ShouldBe(First + "\n\n" + Second);
        article.Url.ShouldBe("https://a.example/1");
        article.Bylines.Select(b => b.Value).ShouldBe(["Joan Pike"]);
        Check("feed.xml", feed, [article]);
    }

    [Fact]
    public void Agency_markup_states_its_headline_byline_and_day()
    {
        var nitf = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY bomb \"boom\">]><nitf><head><docdata><date.issue norm=\"20240305T100000Z\"/></docdata><pubdata name=\"Harbour Lamp\"/></head><body><body.head><hedline><hl1>Lamp stays lit</hl1></hedline><byline>By <bytag>Joan Pike</bytag></byline><dateline>ST. MAWES</dateline></body.head><body.content><p>{First} &bomb;</p><p>{Second}</p></body.content></body></nitf>");
        var article = Read("a.xml", nitf).ShouldHaveSingleItem();
        article.Title.ShouldBe("Lamp stays lit");
        article.Bylines.Select(b => b.Value).ShouldBe(["Joan Pike"]);
        article.Outlet?.Value.ShouldBe("Harbour Lamp");
        article.Published?.Value?.ToString().ShouldBe("2024-03-05");
        article.Text.ShouldContain("&bomb;");
        Check("a.xml", nitf, [article]);
    }

    [Fact]
    public void NewsML_holds_reports_in_XHTML()
    {
        var newsml = Encoding.UTF8.GetBytes($"<newsMessage><itemSet><newsItem guid=\"urn:1\"><itemMeta><versionCreated>2024-03-05T10:00:00Z</versionCreated><provider><name>Harbour Lamp</name></provider></itemMeta><contentMeta><headline>Lamp stays lit</headline><by>By Joan Pike</by></contentMeta><contentSet><inlineXML><html><body><p>{First}</p><p>{Second}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>");
        var article = Read("a.xml", newsml).ShouldHaveSingleItem();
        article.Title.ShouldBe("Lamp stays lit");
        article.Body.ShouldBe(First + "\n\n" + Second);
        article.Bylines.Select(b => b.Value).ShouldBe(["Joan Pike"]);
        Check("a.xml", newsml, [article]);
    }

    [Fact]
    public void Ninjs_escapes_do_not_shift_positions()
    {
        var json = Encoding.UTF8.GetBytes($"{{\"uri\":\"urn:1\",\"headline\":\"Lamp stays lit\",\"byline\":\"Joan Pike\",\"versioncreated\":\"2024-03-05T10:00:00Z\",\"firstcreated\":\"2024-03-05T09:00:00Z\",\"body_html\":\"<p>\\u00c9lan &amp; caf\\u00e9: {First}</p>\\n<p>{Second.Replace("\"", "\\\"", StringComparison.Ordinal)}</p>\"}}");
        var article = Read("a.json", json).ShouldHaveSingleItem();
        article.Title.ShouldBe("Lamp stays lit");
        article.Body.ShouldBe("Élan & café: " + First + "\n\n" + Second);
        article.Published?.Value?.ToString().ShouldBe("2024-03-05");
        var source = Encoding.UTF8.GetString(json);
        var keeper = article.Text.IndexOf("Maud Tallis", StringComparison.Ordinal);
        article.Map.ToSource(new TextSpan(keeper, keeper + 11)).In(source).ShouldBe("Maud Tallis");
        article.Map.ToSource(new TextSpan(article.BodyStart, article.BodyStart + 1)).In(source).ShouldBe("\\u00c9");
    }

    [Theory]
    [InlineData("quoted-printable", "=E2=80=9CThe lamp stays,=E2=80=9D said Maud Tallis, and went up the ninety steps as sh=\r\ne had done every evening.")]
    [InlineData("base64", "4oCcVGhlIGxhbXAgc3RheXMs4oCdIHNhaWQgTWF1ZCBUYWxsaXMsIGFuZCB3ZW50IHVwIHRoZSBuaW5ldHkgc3RlcHMgYXMgc2hlIGhhZCBkb25lIGV2ZXJ5IGV2ZW5pbmcu")]
    public void A_message_is_decoded(string encoding, string body)
    {
        var mail = Encoding.UTF8.GetBytes($"From: Harbour Lamp <news@a.example>\r\nTo: b@c.example\r\nSubject: =?utf-8?Q?Lamp_stays_lit,_says_caf=C3=A9?=\r\nDate: Tue, 5 Mar 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--x--\r\n");
        var article = Read("a.eml", mail).ShouldHaveSingleItem();
        article.Title.ShouldBe("Lamp stays lit, says café");
        article.Body.ShouldBe("“The lamp stays,” said Maud Tallis, and went up the ninety steps as she had done every evening.");
        article.Outlet?.Value.ShouldBe("Harbour Lamp");
        article.Published?.Value?.ToString().ShouldBe("2024-03-05");
    }

    [Fact]
    public void A_file_whose_packing_breaks_off_gives_what_there_is_of_it_and_says_where_it_ends()
    {
        // Numbers pack badly: what is cut off the packed file is missing in the text.
        var whole = Encoding.UTF8.GetBytes($"Lamp stays lit\n\n{First}\n\n{Second}\n\n{string.Join(' ', Enumerable.Range(1000, 400).Select(n => n * n % 9973))}\n");
        var packed = Gzip(whole);

        var reading = ArticleParser.Parse("lamps/lamp.txt.gz", packed.AsMemory(..(packed.Length / 2)));

        var article = reading.Articles.ShouldHaveSingleItem();
        article.Text.ShouldContain(First);
        var said = reading.Warnings.ShouldHaveSingleItem();
        said.ShouldMatch("^the packing breaks off, and the text with it, at byte [1-9][0-9]* of lamp.txt$");
        int.Parse(Regex.Match(said, "[0-9]+").Value, CultureInfo.InvariantCulture).ShouldBeLessThan(whole.Length);
        article.Warnings.ShouldBe([said]);
        ArticleParser.Parse("lamps/lamp.txt.gz", packed).ShouldSatisfyAllConditions(r => r.Warnings.ShouldBeEmpty(), r => r.Articles[0].Warnings.ShouldBeEmpty());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_packing_that_lacks_only_its_last_bytes_breaks_off_too(int missing)
    {
        var packed = Gzip(Encoding.UTF8.GetBytes($"Lamp stays lit\n\n{First}\n\n{Second}\n"));

        var reading = ArticleParser.Parse("lamp.txt.gz", packed.AsMemory(..^missing));

        reading.Articles.ShouldHaveSingleItem().Text.ShouldContain("never once said thank you");
        reading.Warnings.ShouldHaveSingleItem().ShouldStartWith("the packing breaks off");
    }

    [Fact]
    public void Files_packed_behind_each_other_and_zeros_behind_them_are_whole()
    {
        var one = Gzip(Encoding.UTF8.GetBytes($"Lamp stays lit\n\n{First}\n\n"));
        var two = Gzip(Encoding.UTF8.GetBytes($"{Second}\n"));

        ArticleParser.Parse("lamp.txt.gz", (byte[])[.. one, .. two]).ShouldSatisfyAllConditions(r => r.Warnings.ShouldBeEmpty(), r => r.Articles.ShouldHaveSingleItem().Text.ShouldContain("thank you"));
        ArticleParser.Parse("lamp.txt.gz", (byte[])[.. one, .. two, .. new byte[512]]).Warnings.ShouldBeEmpty();
        ArticleParser.Parse("lamp.txt.gz", (byte[])[.. one, .. two[..^9]]).Warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_a_web_archive_that_breaks_off_the_last_page_is_the_one_that_is_cut()
    {
        var pages = Gzip(Encoding.UTF8.GetBytes(Warc("conversion", "https://a.example/1", $"Lamp stays lit\n{First}\n")));
        var last = Gzip(Encoding.UTF8.GetBytes(Warc("conversion", "https://a.example/two", $"Oil is dear\n{Second}\n")));

        var reading = ArticleParser.Parse("crawl.warc.gz", (byte[])[.. pages, .. last[..^12]]);

        reading.Articles.Select(a => a.Warnings.Length).ShouldBe([0, 1]);
        reading.Warnings.ShouldHaveSingleItem().ShouldEndWith(" of crawl.warc");
    }

    /// <summary>Every word of every article stands in its record's source.</summary>
    private static void Check(string path, byte[] bytes, Article[] articles)
    {
        foreach (var article in articles)
        {
            var source = ArticleParser.Source(path, bytes, article.RecordId).ShouldNotBeNull().Text;
            var keeper = article.Text.IndexOf("Maud Tallis", StringComparison.Ordinal);
            article.Map.ToSource(new TextSpan(keeper, keeper + 11)).In(source).ShouldBe("Maud Tallis");
        }
    }

    private static Article[] Read(string path, byte[] bytes)
    {
        var reading = ArticleParser.Parse(path, bytes);
        reading.Skipped.ShouldBeNull();
        return [.. reading.Articles];
    }

    private static string Warc(string type, string url, string block) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{type}-{url.Length}>\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    private static byte[] Gzip(byte[] bytes, int times = 1)
    {
        var whole = new MemoryStream();
        using (var gzip = new GZipStream(whole, CompressionLevel.Fastest))
        {
            for (var i = 0; i < times; i++)
            {
                gzip.Write(bytes);
            }
        }

        return whole.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
