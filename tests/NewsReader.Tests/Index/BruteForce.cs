using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

/// <summary>Answers a request by looking at every article and quote: slow, plain, and what engines are measured against.</summary>
internal sealed class BruteForce
{
    private readonly List<BruteRow> _articles = [];
    private readonly List<BruteRow> _quotes = [];
    private readonly BruteQuery _query;

    public BruteForce(IEnumerable<AnnotatedArticle> articles)
    {
        var names = new Dictionary<(FacetField, string), HashSet<string>>();
        foreach (var annotated in articles)
        {
            var fields = ArticleFields.Of(annotated);
            var words = ArticleWords.Of(annotated);
            _articles.Add(new BruteRow(annotated, null, words, Values(fields, fields.Quotes)));
            for (var i = 0; i < fields.Quotes.Length; i++)
            {
                _quotes.Add(new BruteRow(annotated, i, words, Values(fields, [fields.Quotes[i]])));
                Note(names, FacetField.Speaker, fields.Quotes[i].Speaker);
                Note(names, FacetField.Verb, fields.Quotes[i].Verb);
            }

            Note(names, FacetField.Event, fields.Event);
            Note(names, FacetField.Outlet, fields.Outlet is { } outlet ? new FieldValue(outlet, outlet, []) : null);
            foreach (var place in fields.Venue is { } venue ? Steps(venue, '/') : [])
            {
                Note(names, FacetField.Venue, new FieldValue(place, place.Split('/')[^1], place == fields.Venue ? [string.Join(", ", place.Split('/').Reverse())] : []));
            }
        }

        _query = new BruteQuery(names);
    }

    /// <summary>Rows of the request's view: each an article, a quote, or all rows of one speaker or event.</summary>
    public BruteResult Search(SearchRequest request)
    {
        var rows = request.View is SearchView.Quotes or SearchView.Speakers ? _quotes : _articles;
        var root = SearchQueryParser.Parse(request.Query).Root;
        var found = rows.Where(r => root is null || _query.Matches(root, r)).Where(r => Group(request.View, r) != "").ToList();
        var passing = found.Where(r => Passes(request, r, null)).ToList();
        return new BruteResult(
            passing,
            passing.Select(r => Group(request.View, r)).Distinct().Count(),
            Enum.GetValues<FacetField>().ToDictionary(f => f, f => Count(request, found.Where(r => Passes(request, r, f)), f)));
    }

    /// <summary>What one result is: unique for articles and quotes; empty for what makes no result.</summary>
    public static string Group(SearchView view, BruteRow row) => view switch
    {
        SearchView.Speakers => row.Values[FacetField.Speaker].FirstOrDefault(""),
        SearchView.Events => row.Values[FacetField.Event].FirstOrDefault(""),
        _ => row.Name,
    };

    private static Dictionary<string, int> Count(SearchRequest request, IEnumerable<BruteRow> rows, FacetField field) => rows
        .SelectMany(r => (r.Values[field].Count == 0 ? [FacetValue.NotStated] : r.Values[field]).Select(v => (Group: Group(request.View, r), Value: v)))
        .Distinct()
        .GroupBy(p => p.Value).ToDictionary(g => g.Key, g => g.Count());

    private static bool Passes(SearchRequest request, BruteRow row, FacetField? ignored)
    {
        var chosen = request.Filters.Where(f => f.Field != ignored).All(f =>
        {
            var values = row.Values[f.Field].Count == 0 ? [FacetValue.NotStated] : row.Values[f.Field];
            return (f.Include.IsEmpty || f.Include.Any(values.Contains)) && !f.Exclude.Any(values.Contains);
        });
        return chosen && (ignored == FacetField.Date || request.Date.IsOpen || (row.Published is { } day && request.Date.Contains(day)));
    }

    private static Dictionary<FacetField, HashSet<string>> Values(ArticleFields fields, IEnumerable<QuoteFields> quotes) => new()
    {
        [FacetField.Speaker] = [.. quotes.Select(q => q.Speaker?.Value).OfType<string>()],
        [FacetField.Event] = [.. new[] { fields.Event?.Value }.OfType<string>()],
        [FacetField.Venue] = [.. fields.Venue is { } venue ? Steps(venue, '/') : []],
        [FacetField.Date] = [.. fields.Published is { } date ? Steps(date.ToString(), '-') : []],
        [FacetField.Outlet] = [.. new[] { fields.Outlet }.OfType<string>()],
        [FacetField.Verb] = [.. quotes.Select(q => q.Verb?.Value).OfType<string>()],
        [FacetField.Kind] = [.. quotes.Select(q => q.Kind.ToString().ToLowerInvariant())],
        [FacetField.Language] = [.. new[] { fields.Language }.OfType<string>()],
    };

    /// <summary>A path and all its beginnings.</summary>
    private static IEnumerable<string> Steps(string path, char separator) =>
        Enumerable.Range(1, path.Count(c => c == separator) + 1).Select(n => string.Join(separator, path.Split(separator).Take(n)));

    private static void Note(Dictionary<(FacetField, string), HashSet<string>> names, FacetField field, FieldValue? value)
    {
        if (value is null)
        {
            return;
        }

        if (!names.TryGetValue((field, value.Value), out var known))
        {
            names[(field, value.Value)] = known = [];
        }

        known.Add(value.Label);
        known.UnionWith(value.Aliases);
    }
}
