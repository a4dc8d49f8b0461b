using System.Text;
using NewsReader.Files;

namespace NewsReader.Tests.Files;

public sealed class FileFormatDetectorTests
{
    [Theory]
    [InlineData("a.html", "Title\n\nA paragraph of words.", FileFormat.PlainText)]
    [InlineData("a.txt", "<!DOCTYPE html><html><body><p>Words</p>", FileFormat.Html)]
    [InlineData("a.txt", "\n  <div class=x><p>Words</p></div>", FileFormat.Html)]
    [InlineData("a.txt", "---\ntitle: A\n---\nWords", FileFormat.Markdown)]
    [InlineData("a.md", "Words and words", FileFormat.Markdown)]
    [InlineData("a.txt", "# Title\n\nSee [there](https://a.example/).", FileFormat.Markdown)]
    [InlineData("a.txt", "<?xml version=\"1.0\"?><nitf><body/></nitf>", FileFormat.Nitf)]
    [InlineData("a.xml", "<rss version=\"2.0\"><channel/></rss>", FileFormat.Feed)]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><catalogue/>", FileFormat.Xml)]
    [InlineData("a.txt", "WARC/1.0\r\nWARC-Type: response\r\n", FileFormat.Warc)]
    [InlineData("a.txt", "%PDF-1.7\n", FileFormat.Pdf)]
    [InlineData("a.txt", "From: A <a@b.example>\r\nTo: c@d.example\r\nSubject: News\r\n\r\nText", FileFormat.Email)]
    [InlineData("a.json", "{\"headline\": \"A\", \"body_text\": \"B\"}", FileFormat.Ninjs)]
    [InlineData("a.json", "{\"a\": 1}", FileFormat.Json)]
    [InlineData("a.txt", "  \n ", FileFormat.Unknown)]
    [InlineData("a.txt", "", FileFormat.Unknown)]
    public void The_content_decides_not_the_name(string path, string content, FileFormat format) =>
        FileFormatDetector.Detect(path, Encoding.UTF8.GetBytes(content)).ShouldBe(format);

    [Fact]
    public void Pictures_and_programs_are_not_text() =>
        FileFormatDetector.Detect("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]).ShouldBe(FileFormat.Binary);

    [Fact]
    public void Text_of_two_bytes_a_character_is_text() =>
        FileFormatDetector.Detect("a.txt", Encoding.Unicode.GetBytes("A headline of some words\n\nAnd a paragraph.")).ShouldBe(FileFormat.PlainText);
}
