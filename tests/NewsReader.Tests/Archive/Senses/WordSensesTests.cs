using NewsReader.Archive.Senses;
using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Archive.Senses;

public sealed class WordSensesTests
{
    [Theory]
    [InlineData("en", "winter", "ru", "зимовать")]
    [InlineData("en", "roof", "ru", "крыша")]
    [InlineData("de", "Brücke", "fr", "ponts")]
    [InlineData("es", "cosecha", "en", "harvest")]
    [InlineData("ar", "المدرسة", "en", "school")]
    [InlineData("ar", "وأطفالنا", "en", "child")]
    [InlineData("ar", "فسمعت", "en", "heard")]
    [InlineData("en", "decided", "de", "entschieden")]
    [InlineData("en", "won", "en", "victory")]
    [InlineData("de", "flicken", "en", "patch")]
    [InlineData("fr", "digue", "ru", "дамба")]
    [InlineData("es", "obstinado", "en", "stubborn")]
    public void Words_that_mean_the_same_share_a_sense(string language, string word, string other, string translation) =>
        SensesOf(word, language).ShouldContain(s => SensesOf(translation, other).Contains(s));

    [Theory]
    [InlineData("en", "winter", "de", "Sommer")]
    [InlineData("en", "bridge", "fr", "maison")]
    [InlineData("en", "wall", "ru", "крыша")]
    public void Words_that_do_not_mean_the_same_share_none(string language, string word, string other, string second) =>
        SensesOf(word, language).ShouldAllBe(s => !SensesOf(second, other).Contains(s));

    [Fact]
    public void A_word_of_an_unknown_language_or_an_invented_one_has_no_sense()
    {
        WordSenses.Of("talo", "fi").ShouldBeEmpty();
        WordSenses.Of("zzyxq", "en").ShouldBeEmpty();
        WordSenses.Knows("fi").ShouldBeFalse();
    }

    [Fact]
    public void A_sense_that_only_joins_others_says_less_than_one_that_names_a_thing() =>
        WordSenses.WeightOf(SensesOf("not", "en")[0]).ShouldBeLessThan(WordSenses.WeightOf(SensesOf("bridge", "en")[0]) / 2);

    private static int[] SensesOf(string word, string language) => [.. WordSenses.Of(Folding.Fold(word), language)];
}
