using Microsoft.Playwright;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.BrowserTests;

/// <summary>A browser finds the words on an outlet's own page by the fragments made for it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OutletTests(SharedBrowser shared)
{
    private const string Address = "http://outlet.example/report";

    [Theory]
    [InlineData("新港口将在年底之前为整个地区提供粮食，”并感谢工人们的耐心。", "粮食")]
    [InlineData("野党は契約がなぜ今も公表されていないのかと尋ねた。運輸省は十日以内に答えると約束した。", "契約")]
    [InlineData("ฝ่ายค้านถามว่าทำไมสัญญายังไม่ถูกเปิดเผย กระทรวงคมนาคมรับปากว่าจะตอบภายในสิบวัน", "สัญญา")]
    [InlineData("وسألت المعارضة عن سبب عدم نشر العقد حتّى اليوم.", "نشر العقد")]
    [InlineData("The ministry, asked on Monday, promised an answer within ten days & said no more.", "an answer")]
    public async Task The_page_opens_at_the_words(string paragraph, string words)
    {
        string[] paragraphs = ["One", paragraph, "Last"];
        var text = PassageText.Of(string.Join('\n', paragraphs));
        var at = text.Text.IndexOf(words, StringComparison.Ordinal);
        var directive = TextFragment.Make(text, new TextSpan(at, at + words.Length)).ShouldNotBeNull();
        var page = await shared.OpenAsync("about:blank");
        var html = $"<!DOCTYPE html><meta charset=utf-8><p>One</p><div style='height:4000px'></div><p id=here>{System.Net.WebUtility.HtmlEncode(paragraph)}</p><div style='height:4000px'></div><p>Last</p>";
        await page.RouteAsync("http://outlet.example/**", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync(Address + directive.ToFragment());
        await Assertions.Expect(page.Locator("#here")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }
}
