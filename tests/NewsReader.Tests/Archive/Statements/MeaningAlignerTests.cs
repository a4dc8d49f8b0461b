using NewsReader.Archive.Statements;

namespace NewsReader.Tests.Archive.Statements;

public sealed class MeaningAlignerTests
{
    [Fact]
    public void Words_that_mean_the_same_are_laid_side_by_side() =>
        Show("The bridge will carry trams before winter", "en", "Die Brücke trägt vor dem Winter Straßenbahnen", "de").ShouldBe(["bridge = Brücke", "carry = trägt", "trams = Straßenbahnen", "winter = Winter"]);

    [Fact]
    public void Numbers_meet_in_any_writing() => Show("forty-six houses", "en", "46 maisons", "fr").ShouldBe(["forty-six = 46", "houses = maisons"]);

    [Fact]
    public void Nothing_is_laid_beside_words_of_a_language_that_is_not_known() => Show("The bridge", "en", "Silta", "fi").ShouldBeEmpty();

    private static IEnumerable<string> Show(string first, string language, string second, string other) =>
        MeaningAligner.Align(first, language, second, other).Select(m => $"{m.First.In(first)} = {m.Second.In(second)}");
}
