using NewsReader.Archive.Statements;

namespace NewsReader.Web.Api.Answers;

/// <summary>A quote where an article reports it; what the article does not state is null.</summary>
/// <param name="Quote">The quote's id within the article.</param>
/// <param name="Kind">direct, mixed or indirect.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Address">Where the quote is read, below this application's address.</param>
public sealed record ReportAnswer(
    string Article, string Quote, string Kind, string Text, string? Speaker, string? SpeakerId, string? Verb, string? Outlet, string Title, string Language, string? Published, string? Event, string? Venue, string? Day, string Address)
{
    public static ReportAnswer Of(ReportedQuote report) => new(
        report.Article.Id.Value, report.Quote.Id, Urls.NameOf(report.Quote.Kind), report.Quote.Text, report.Speaker, report.SpeakerId, report.Quote.Verb, report.Article.Outlet, report.Article.Title,
        report.Article.Language, report.Article.Published?.ToString(), report.Event, report.Venue is { } venue ? string.Join(", ", venue.Path.Reverse()) : null, report.Day?.ToString(),
        Urls.Quote(report.Article.Id, report.Quote.Id));
}
