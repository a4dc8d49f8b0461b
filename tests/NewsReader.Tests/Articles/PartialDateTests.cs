using NewsReader.Articles;
using NewsReader.Search;

namespace NewsReader.Tests.Articles;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31", "year")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", "month")]
    [InlineData("2020-02-29", "2020-02-29", "2020-02-29", "day")]
    [InlineData("0001-01", "0001-01-01", "0001-01-31", "month")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", "month")]
    public void A_partial_date_covers_the_days_it_can_mean(string text, string first, string last, string precision)
    {
        var date = PartialDate.Parse(text).ShouldNotBeNull();
        date.First.ToString("o").ShouldBe(first);
        date.Last.ToString("o").ShouldBe(last);
        date.Precision.ShouldBe(precision);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("2019-13")]
    [InlineData("2019-02-29")]
    [InlineData("2019-2-3")]
    [InlineData("2019-02-03-04")]
    public void What_is_no_date_is_not_read_as_one(string text) => PartialDate.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2019")]
    [InlineData("2019-03..2019-05")]
    [InlineData("2019..")]
    [InlineData("..2019-03-04")]
    public void A_date_range_is_written_as_it_is_read(string text) => DateRange.Parse(text).ShouldNotBeNull().ToString().ShouldBe(text);

    [Theory]
    [InlineData("..")]
    [InlineData("2019..x")]
    [InlineData("1..2..3")]
    public void What_is_no_date_range_is_not_read_as_one(string text) => DateRange.Parse(text).ShouldBeNull();
}
