using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Text.Analysis;

public sealed class WordsTests
{
    [Theory]
    [InlineData("The U.N. met, at 10:30.", "the un met at 10 30")]
    [InlineData("Putin’s état-major", "putin s etat major")]
    [InlineData("J.K. Rowling, Ph.D., e.g. this", "jk rowling ph d eg this")]
    [InlineData("A. Smith and B. Lee", "a smith and b lee")]
    [InlineData("Straße ŁÓDŹ Ærø İstanbul", "strasse lodz aero istanbul")]
    [InlineData("Ёлка и йод", "елка и йод")]
    [InlineData("Ａｂｃ ﬁne", "abc fine")]
    [InlineData("北京会议 in 东京", "北京 京会 会议 议 in 东京 京")]
    [InlineData("がんばる", "がん んば ばる る")]
    [InlineData("السَّلَامُ والسلام", "السلام والسلام")]
    [InlineData("co\u00adoperate", "cooperate")]
    [InlineData("ΣΟΦΟΣ σοφός", "σοφοσ σοφοσ")]
    [InlineData("\ud800x", "x")]
    public void Words_are_runs_of_letters_folded(string text, string expected) => string.Join(' ', Words.Of(text).Select(w => w.Form)).ShouldBe(expected);

    [Fact]
    public void Spans_ascend_lie_in_the_text_and_folding_them_gives_the_word()
    {
        const string Pieces = "aÉß.'-北京ёй سّ\u0301\u00ad \ud83d\ude00x9";
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var last = 0;
            foreach (var word in Words.Of(text))
            {
                word.Span.Start.ShouldBeGreaterThanOrEqualTo(last, text);
                word.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                word.Form.ShouldNotBeEmpty();
                Folding.Fold(word.Span.In(text).Replace(".", "")).ShouldBe(word.Form);
                last = word.Span.Start;
            }
        }
    }

    [Theory]
    [InlineData("en", "leaders leader")]
    [InlineData("en", "cities city")]
    [InlineData("en", "agreed agrees agreeing agree")]
    [InlineData("en", "stressed stressing stresses stress")]
    [InlineData("en", "planned plans planning plan")]
    [InlineData("en", "making makes make")]
    [InlineData("fr", "nations nation")]
    [InlineData("fr", "employees employes employe")]
    [InlineData("de", "ministern minister")]
    [InlineData("es", "acuerdos acuerdo")]
    [InlineData("ru", "саммита саммиты саммитов саммит")]
    [InlineData("ar", "السلام والسلام سلام")]
    public void Inflections_of_a_word_share_its_stem(string language, string forms) =>
        forms.Split(' ').Select(f => Stemmer.Stem(f, language)).Distinct().ShouldHaveSingleItem();

    [Theory]
    [InlineData("en", "news", "new")]
    [InlineData("en", "king", "k")]
    [InlineData("en", "red", "r")]
    [InlineData("en", "this", "thi")]
    [InlineData("en", "gas", "ga")]
    [InlineData("xx", "leaders", "leader")]
    public void Words_that_only_look_inflected_keep_apart(string language, string form, string other) =>
        Stemmer.Stem(form, language).ShouldNotBe(Stemmer.Stem(other, language));

    [Theory]
    [InlineData("ceasefier", "ceasefire", 1, true)]
    [InlineData("abc", "acb", 1, true)]
    [InlineData("abcd", "badc", 1, false)]
    [InlineData("abcd", "badc", 2, true)]
    [InlineData("kitten", "sitting", 2, false)]
    [InlineData("", "ab", 2, true)]
    public void Letters_that_differ_are_counted(string a, string b, int most, bool expected) => EditDistance.IsWithin(a, b, most).ShouldBe(expected);
}
