using NewsReader.Archive.Statements;
using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Archive.Statements;

public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("en", "half of the flats", "50")]
    [InlineData("en", "half a million trees", "500000")]
    [InlineData("en", "a fifth of the boats", "20")]
    [InlineData("en", "two thirds of them", "67")]
    [InlineData("en", "three quarters of the town", "75")]
    [InlineData("de", "die Hälfte der Boote", "50")]
    [InlineData("ru", "половина лодок", "50")]
    [InlineData("fr", "la moitié des bateaux", "50")]
    public void Parts_of_a_whole_are_hundredths(string language, string text, string number) => NumbersIn(text, language).ShouldBe([number]);

    [Theory]
    [InlineData("at half past nine")]
    [InlineData("the third boat of the day")]
    [InlineData("a quarter with narrow streets")]
    public void What_is_spelled_like_a_part_and_is_none_stays(string text) => NumbersIn(text, "en").ShouldNotContain(n => n == "50" || n == "33" || n == "25");

    private static IEnumerable<string> NumbersIn(string text, string language) => SpokenNumbers.Join(Words.Of(text), text, language).Select(w => w.Form).Where(f => char.IsAsciiDigit(f[0]));
}
