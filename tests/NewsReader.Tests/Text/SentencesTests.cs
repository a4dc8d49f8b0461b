using NewsReader.Text;

namespace NewsReader.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("He came. She left.", "He came.|She left.")]
    [InlineData("Mr. Lang met Gov. Stone. They left.", "Mr. Lang met Gov. Stone.|They left.")]
    [InlineData("The U.S. Senate met on Oct. 7. It voted.", "The U.S. Senate met on Oct. 7.|It voted.")]
    [InlineData("He lives in the U.S. The house is old.", "He lives in the U.S.|The house is old.")]
    [InlineData("“Why?” she asked. “Because.”", "“Why?” she asked.|“Because.”")]
    [InlineData("It cost 2.4 million. Nobody paid.", "It cost 2.4 million.|Nobody paid.")]
    [InlineData("Он ушёл. Она осталась!", "Он ушёл.|Она осталась!")]
    [InlineData("他来了。她走了。", "他来了。|她走了。")]
    [InlineData("J. K. Marsh wrote it … and left.", "J. K. Marsh wrote it … and left.")]
    [InlineData("no end", "no end")]
    public void Text_divides_at_the_ends_of_sentences(string text, string expected) =>
        Sentences.Split(text, new TextSpan(0, text.Length)).Select(s => s.In(text)).ShouldBe(expected.Split('|'));

    [Fact]
    public void Only_the_asked_stretch_is_divided() =>
        Sentences.Split("One. Two. Three.", new TextSpan(5, 9)).ShouldHaveSingleItem().ShouldBe(new TextSpan(5, 9));

    [Fact]
    public void White_space_alone_holds_no_sentence() => Sentences.Split("  \n ", new TextSpan(0, 4)).ShouldBeEmpty();
}
