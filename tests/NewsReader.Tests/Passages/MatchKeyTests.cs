using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

public sealed class MatchKeyTests
{
    [Theory]
    [InlineData("“We will meet,” he said.", "\"We will meet,\" he said.")]
    [InlineData("''We will meet,'' he said", "“We will meet,” he said")]
    [InlineData("the grid – and its cable", "the grid -- and its cable")]
    [InlineData("café au Liban", "cafe\u0301 au Liban")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("Ürümqi\u00A0  talks", "urumqi talks")]
    [InlineData("İstanbul Istanbul", "istanbul istanbul")]
    [InlineData("وَقَّعَ الوَفدان", "وقع الوفدان")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("会談は 金曜日 に", "会談は金曜日に")]
    [InlineData("ﬁnal", "final")]
    public void Wordings_that_differ_only_in_writing_share_a_key(string one, string other) => MatchKey.Fold(one).ShouldBe(MatchKey.Fold(other));

    [Theory]
    [InlineData("が", "か")]
    [InlineData("ก่อน", "กอน")]
    [InlineData("की", "क")]
    [InlineData("1,500", "1,600")]
    public void Marks_that_make_another_word_stay(string one, string other) => MatchKey.Fold(one).ShouldNotBe(MatchKey.Fold(other));

    [Theory]
    [InlineData("He said  “no” — twice", "said  “no” —")]
    [InlineData("cafe\u0301 au lait", "cafe\u0301")]
    [InlineData("𝐁old 😀 words", "😀 words")]
    [InlineData("וְהָיָה כְּעֵץ", "כְּעֵץ")]
    public void A_range_of_the_text_leads_to_the_key_and_back(string text, string words)
    {
        var key = MatchKey.Of(text);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(at, at + words.Length);
        key.ToText(key.ToKey(span)).ShouldBe(span);
    }

    [Fact]
    public void Case_and_accents_count_for_saying_that_words_are_the_same()
    {
        MatchKey.Of("Résumé", Folding.Wording).Value.ShouldNotBe(MatchKey.Of("resume", Folding.Wording).Value);
        MatchKey.Of("“Re\u0301sume\u0301”", Folding.Wording).Value.ShouldBe(MatchKey.Of("\"Résumé\"", Folding.Wording).Value);
    }
}
