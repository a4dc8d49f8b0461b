using System.Text;
using NewsReader.Text;

namespace NewsReader.Tests.Text;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("windows-1252", "« Déjà », a-t-il dit, l’été où l’œuvre naît.")]
    [InlineData("windows-1252", "Der Bürgermeister von Köln hört zu.")]
    [InlineData("windows-1252", "El niño comió en São Paulo.")]
    [InlineData("windows-1253", "Ο δήμαρχος μίλησε την Παρασκευή στο λιμάνι.")]
    [InlineData("windows-1251", "«Мы никого не просим», — сказал он в пятницу.")]
    [InlineData("koi8-r", "Мы никого не просим, сказал он в пятницу вечером.")]
    [InlineData("windows-1254", "Şehirde yaşayan kişiler dün akşam çığlıklar attı.")]
    [InlineData("windows-1256", "افتتحت يوم الأربعاء في مرفأ الميناء إهراءات القمح الجديدة")]
    [InlineData("windows-1250", "Rybacy dają rządowi ultimatum, a mężczyźni żądają rozmów")]
    [InlineData("shift_jis", "首相は金曜日に東京で記者会見し、協定に署名すると述べた。")]
    [InlineData("euc-jp", "首相は金曜日に東京で記者会見し、協定に署名すると述べた。")]
    [InlineData("gb18030", "总理星期五在北京表示，两国将签署一项新的协议。")]
    [InlineData("gb18030", "港务委员会星期四决定让旧灯塔再亮一个冬天，但没有人知道谁来支付油钱，市长说。渔民们对此表示欢迎，并希望灯塔永远亮着。")]
    [InlineData("big5", "總理星期五在臺北表示，兩國將簽署一項新的協議。")]
    [InlineData("euc-kr", "총리는 금요일 서울에서 기자회견을 열고 협정에 서명하겠다고 말했다.")]
    public void An_undeclared_encoding_is_told_by_its_letters_and_reported(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var source = TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes("Title\n\n" + text));
        source.Text.ShouldBe("Title\n\n" + text);
        source.Warnings.ShouldHaveSingleItem().ShouldContain("by its letters");
    }

    [Fact]
    public void What_a_page_declares_is_believed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><p>Пять стран</p>";
        var source = TextDecoder.Decode(Encoding.GetEncoding("windows-1251").GetBytes(page));
        source.Text.ShouldBe(page);
        source.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_is_believed_and_is_not_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var source = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Five “states”")]);
        source.Text.ShouldBe("Five “states”");
        source.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_few_broken_bytes_do_not_make_a_text_something_else()
    {
        var bytes = Encoding.UTF8.GetBytes("« Déjà », a-t-il dit, l’été où l’œuvre naît. Ça y est, où ça ?");
        bytes[^12] = 0xFF;
        TextDecoder.Decode(bytes).Warnings.ShouldHaveSingleItem().ShouldContain("broken bytes");
    }

    [Fact]
    public void Text_that_was_decoded_wrongly_before_is_reported() =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes("Heâ€™s here, itâ€™s late")).Warnings.ShouldHaveSingleItem().ShouldContain("decoded wrongly");
}
