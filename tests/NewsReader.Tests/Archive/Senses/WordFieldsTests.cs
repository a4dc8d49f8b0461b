using System.Collections.Immutable;
using NewsReader.Archive.Senses;
using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Archive.Senses;

public sealed class WordFieldsTests
{
    [Theory]
    [InlineData("en", "trawler", "en", "salmon")]
    [InlineData("en", "tenant", "en", "landlord")]
    [InlineData("de", "Bäckerei", "en", "flour")]
    [InlineData("ru", "врач", "en", "nurse")]
    [InlineData("en", "credible", "en", "believed")]
    [InlineData("en", "rescinded", "en", "undone")]
    public void Words_of_one_matter_share_a_field(string language, string word, string other, string second) =>
        FieldsOf(word, language).Intersect(FieldsOf(second, other)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("trawler", "orchestra")]
    [InlineData("tenant", "volcano")]
    public void Words_of_two_matters_share_none(string word, string other) => FieldsOf(word, "en").Intersect(FieldsOf(other, "en")).ShouldBeEmpty();

    [Fact]
    public void A_field_of_common_words_says_less_than_one_of_rare_words() =>
        FieldsOf("week", "en").Min(WordFields.WeightOf).ShouldBeLessThan(FieldsOf("trawler", "en").Min(WordFields.WeightOf));

    private static ImmutableArray<short> FieldsOf(string word, string language) =>
        WordFields.Of(Stemmer.Stem(Folding.Fold(word), language), language, WordSenses.Of(Folding.Fold(word), language));
}
