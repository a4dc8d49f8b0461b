using NewsReader.Text;

namespace NewsReader.Tests.Text;

public sealed class OffsetMapTests
{
    // source: "A  &amp; B" (9 units), clean: "A & B" (5 units)
    private static readonly OffsetMap Map = new([new(0, 1, 0, 1), new(1, 1, 1, 2), new(2, 1, 3, 5), new(3, 2, 8, 2)]);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(2, 3, 3, 8)]
    [InlineData(0, 5, 0, 10)]
    [InlineData(4, 5, 9, 10)]
    public void A_clean_span_leads_to_the_source_it_was_made_from(int start, int end, int sourceStart, int sourceEnd) =>
        Map.ToSource(new TextSpan(start, end)).ShouldBe(new TextSpan(sourceStart, sourceEnd));

    [Theory]
    [InlineData(3, 8, 2, 3)]
    [InlineData(4, 6, 2, 3)]
    [InlineData(0, 10, 0, 5)]
    public void A_source_span_leads_back_to_the_clean_text(int sourceStart, int sourceEnd, int start, int end) =>
        Map.ToText(new TextSpan(sourceStart, sourceEnd)).ShouldBe(new TextSpan(start, end));

    [Fact]
    public void A_source_span_behind_everything_kept_leads_nowhere() =>
        Map.ToText(new TextSpan(10, 12)).ShouldBeNull();
}
