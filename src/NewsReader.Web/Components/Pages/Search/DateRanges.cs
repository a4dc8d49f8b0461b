using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>Writes a range of dates as a person would say it.</summary>
public static class DateRanges
{
    public static string Of(DateRange range, Texts texts) => range switch
    {
        { From: { } from, To: { } to } when from == to => DateText.Of(from),
        { From: { } from, To: { } to } => texts["{0} to {1}", DateText.Of(from), DateText.Of(to)],
        { From: { } from } => texts["since {0}", DateText.Of(from)],
        { To: { } to } => texts["until {0}", DateText.Of(to)],
        _ => texts["any time"],
    };
}
