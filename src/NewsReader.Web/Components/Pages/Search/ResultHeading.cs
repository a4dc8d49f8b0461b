using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>Says what a search found, how much of it, and how it is gathered.</summary>
public static class ResultHeading
{
    public static CountedNoun UnitOf(SearchView view) => view switch
    {
        SearchView.Quotes => CountedNoun.Quote,
        SearchView.Speakers => CountedNoun.Speaker,
        SearchView.Events => CountedNoun.Event,
        _ => CountedNoun.Article,
    };

    public static string Of(ShownResults shown, Texts texts)
    {
        var sought = Sought(shown.Result.Request.Query);
        if (shown.Result.Total == 0)
        {
            return sought.Length == 0 ? texts["No results"] : texts["Nothing found for “{0}”", sought];
        }

        var found = Found(shown, texts);
        return sought.Length == 0 ? found : texts["{0} for “{1}”", found, sought];
    }

    /// <summary>The words that were looked for: none where nothing of what was typed could be read.</summary>
    private static string Sought(string query) => SearchQueryParser.Parse(query).Root is null ? "" : query;

    private static string Found(ShownResults shown, Texts texts)
    {
        var (request, result) = (shown.Result.Request, shown.Result);
        var counted = texts.Count(result.Total, UnitOf(request.View));
        switch (request.GroupOfView())
        {
            case SearchGroup.Copies when !shown.LeavesUnfolded:
                return texts["{0} in {1}", texts.Count(shown.Count, request.View == SearchView.Quotes ? CountedNoun.Wording : CountedNoun.Text), counted];
            case not SearchGroup.None:
                return counted;
        }

        // Copies below a result stand for results of their own.
        var first = (request.Page - 1) * request.PageSize + 1;
        var among = result.Texts < result.Total ? $"{counted} ({texts.Count(result.Texts.Value, CountedNoun.Text)})" : counted;
        return result.Hits.Length == result.Total ? among : texts["{0}–{1} of {2}", first, first + result.Hits.Length - 1, among];
    }
}
