using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Tests.Passages;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("Chinese", "粮食", "新港口将在年底之前为整个地区提供粮食")]
    [InlineData("Japanese", "契約", "野党は契約がなぜ今も公表されていないのかと尋ねた")]
    [InlineData("Thai", "ธัญพืชให้", "ท่าเรือแห่งใหม่จะส่งธัญพืชให้ทั้งภูมิภาคก่อนสิ้นปีนี้")]
    public void Where_no_spaces_part_words_a_fragment_names_the_clause_between_marks(string language, string words, string clause)
    {
        var text = PassageText.Of(Languages.Reports(language).Report);
        var at = text.Text.IndexOf(words, StringComparison.Ordinal);
        var directive = TextFragment.Make(text, new TextSpan(at, at + words.Length)).ShouldNotBeNull();
        directive.Start.ShouldContain(clause);
        new TextDirectiveFinder(text).Find(directive)?.In(text.Text).ShouldContain(words);
    }

    [Theory]
    [InlineData("Arabic")]
    [InlineData("Hebrew")]
    [InlineData("Chinese")]
    [InlineData("Japanese")]
    [InlineData("Thai")]
    [InlineData("Hindi")]
    public void A_fragment_names_each_paragraph_and_no_other_place(string language)
    {
        var text = PassageText.Of(Languages.Reports(language).Report);
        foreach (var block in text.Blocks)
        {
            var directive = TextFragment.Make(text, block).ShouldNotBeNull(block.In(text.Text));
            var read = TextDirective.ReadFragment(directive.ToFragment()).ShouldHaveSingleItem();
            read.ShouldBe(directive);
            new TextDirectiveFinder(text).NamesOnly(read, block).ShouldBeTrue(block.In(text.Text));
        }
    }
}
