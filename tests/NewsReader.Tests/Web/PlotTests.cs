using NewsReader.Articles;
using NewsReader.Web.Components.Plots;

namespace NewsReader.Tests.Web;

public sealed class PlotTests
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(4, "0 1 2 3 4")]
    [InlineData(5, "0 2 4 6")]
    [InlineData(18, "0 5 10 15 20")]
    [InlineData(81, "0 50 100")]
    [InlineData(2_000_000_000, "0 500000000 1000000000 1500000000 2000000000")]
    public void An_axis_has_few_round_marks(int highest, string marks) => string.Join(' ', PlotScale.Of(highest)).ShouldBe(marks);

    [Fact]
    public void Dates_of_one_month_are_counted_by_day_with_the_days_between() =>
        Written("2023-09-15", "2023-09-15", "2023-09-17").ShouldBe("2023-09-15:2 2023-09-16:0 2023-09-17:1");

    [Fact]
    public void A_date_known_to_the_month_makes_all_of_them_months() => Written("2023-09-15", "2023-11").ShouldBe("2023-09:1 2023-10:0 2023-11:1");

    [Fact]
    public void A_date_known_to_the_year_makes_all_of_them_years() => Written("2021-09-15", "2023").ShouldBe("2021:1 2022:0 2023:1");

    [Fact]
    public void No_dates_make_no_plot() => Written().ShouldBe("");

    private static string Written(params string[] dates) =>
        string.Join(' ', TimeBins.Of([.. dates.Select(d => PartialDate.Parse(d) ?? default)]).Select(b => $"{b.Period}:{b.Count}"));
}
