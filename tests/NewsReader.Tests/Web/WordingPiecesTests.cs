using NewsReader.Archive.Statements;
using NewsReader.Web.Components.Wordings;

namespace NewsReader.Tests.Web;

public sealed class WordingPiecesTests
{
    [Theory]
    [InlineData("We mend the nets.", "We mend the nets.", "We mend the nets.")]
    [InlineData("We mend the old nets.", "We mend the nets.", "We mend the [-old-] nets.")]
    [InlineData("We mend the nets.", "We mend the old nets.", "We mend the [+old+] nets.")]
    [InlineData("We mend the nets.", "We mend the boats.", "We mend the [-nets-] [+boats+].")]
    [InlineData("On Sunday we mend the nets.", "We mend the nets.", "[-On Sunday-] We mend the nets.")]
    [InlineData("We mend the nets on Sunday.", "We mend the nets.", "We mend the nets [-on Sunday-].")]
    [InlineData("We mend the nets,", "We mend, the nets,", "We mend, the nets")]
    public void Two_wordings_are_written_as_one_text(string first, string second, string written) =>
        string.Concat(WordingPieces.Of(first, second, WordAligner.Align(first, second)).Select(Written)).ShouldBe(written);

    [Fact]
    public void What_is_not_left_out_is_the_second_wording()
    {
        const string First = "A boat is only as dry as the man who bails it, my father said.";
        const string Second = "\"A boat,\" he told us, \"is as dry as whoever bails\"";
        var pieces = WordingPieces.Of(First, Second, WordAligner.Align(First, Second));
        Letters(string.Concat(pieces.Where(p => p.Mark is not WordingMark.LeftOut).Select(p => p.Text))).ShouldBe(Letters(Second));
    }

    [Fact]
    public void Words_are_counted_as_kept_or_own()
    {
        const string First = "We mend the old nets on Sunday.";
        const string Second = "They mend the nets.";
        var counts = WordCounts.Of(First, Second, WordAligner.Align(First, Second));
        counts.ShouldBe(new WordCounts(7, 3, 1));
        counts.IsComparable.ShouldBeTrue();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Written(WordingPiece piece) => piece.Mark switch
    {
        WordingMark.LeftOut => $"[-{piece.Text}-]",
        WordingMark.Added => $"[+{piece.Text}+]",
        _ => piece.Text,
    };
}
