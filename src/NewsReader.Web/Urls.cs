using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Primitives;
using NewsReader.Archive.Conflicts;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Ingest;
using NewsReader.Passages;
using NewsReader.Search;

namespace NewsReader.Web;

/// <summary>Every address of the application is built and read here.</summary>
/// <remarks>A search is readable and repeats its parameters: <c>?q=…&amp;speaker=…&amp;speaker=…&amp;not.outlet=…&amp;date=2019-03..2019-05&amp;view=quotes&amp;group=event&amp;sort=newest&amp;page=2</c>.
/// <see cref="Search"/> and <see cref="ReadSearch"/> are inverse functions.</remarks>
public static class Urls
{
    public const string Home = "/";
    public const string SearchPath = "/search";
    public const string ResultPath = "/search/result";
    public const string Ingest = "/ingest";
    public const string QuoteCheck = "/check";
    public const string ComparePath = "/compare";
    public const string ConflictsPath = "/conflicts";
    public const string View = "/view";
    public const string Help = "/help";
    public const string Status = "/status/{0}";
    public const string Error = "/error";

    /// <summary>Longest query taken from an address, in UTF-16 code units; the rest is cut. Somewhat more than is searched for, so that the search says what it left out.</summary>
    public const int LongestQuery = SearchQueryParser.LongestQuery + 100;

    /// <summary>Longest words taken to be checked, in UTF-16 code units: escaped they still fit the first line of a request.</summary>
    public const int LongestWords = 800;

    /// <summary>Most articles laid side by side.</summary>
    public const int MostCompared = 3;

    private const int MostValues = 50;
    private const int LongestValue = 300;
    private const string Without = "not.";
    private const string ByName = "order=name";

    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    /// <summary>The address a visitor asked for, without its fragment: also where another page answers in its place.</summary>
    public static string Here(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
        ? asked.OriginalPathBase + asked.OriginalPath + asked.OriginalQueryString
        : context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();

    public static string NameOf(FacetField field) => field.ToString().ToLowerInvariant();

    public static string NameOf(QuoteKind kind) => kind.ToString().ToLowerInvariant();

    public static string NameOf(PassageStatus status) => status.ToString().ToLowerInvariant();

    public static string NameOf(SearchView view) => view.ToString().ToLowerInvariant();

    public static string NameOf(SearchSort sort) => sort.ToString().ToLowerInvariant();

    public static string NameOf(SearchGroup group) => group.ToString().ToLowerInvariant();

    public static FacetField? FieldOf(string? name) => Fields.Cast<FacetField?>().FirstOrDefault(f => NameOf(f!.Value) == name);

    public static string Search(SearchRequest request) => QueryOf(request) is { Length: > 0 } query ? $"{SearchPath}?{query}" : Home;

    /// <summary>Whether the request is the start page's: no words, no choice, nothing set.</summary>
    public static bool AsksNothing(SearchRequest request) => QueryOf(request).Length == 0;

    /// <summary>All values of one facet, for the search it narrows.</summary>
    public static string Values(SearchRequest request, FacetField field, FacetSort sort = FacetSort.Count)
    {
        var order = sort == FacetSort.Name ? ByName : "";
        return QueryOf(request with { Page = 1 }) is { Length: > 0 } query ? $"{ValuesOf(field)}?{query}{Prefixed('&', order)}" : $"{ValuesOf(field)}{Prefixed('?', order)}";
    }

    /// <summary>The order of a facet's values that is asked for.</summary>
    public static FacetSort ReadOrder(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        query.Any(p => $"{p.Key}={p.Value}" == ByName) ? FacetSort.Name : FacetSort.Count;

    /// <summary>The path of <see cref="Values"/>, for a form.</summary>
    public static string ValuesOf(FacetField field) => $"/search/values/{NameOf(field)}";

    /// <summary>What the values of a facet are narrowed to.</summary>
    public static string ReadFind(IEnumerable<KeyValuePair<string, StringValues>> query) =>
        Cut(query.Where(p => p.Key == "find").SelectMany(p => p.Value).FirstOrDefault()?.Trim() ?? "", LongestValue);

    /// <summary>The article, with the search that found it and its place among the results, from 1, where there are any.</summary>
    public static string Article(ArticleId id, SearchRequest? found = null, int? at = null, string? fragment = null) =>
        $"/articles/{Escape(id.Value)}{Prefixed('?', Among(found, at))}{Prefixed('#', fragment ?? "")}";

    /// <summary>The file an article was read from, with the search that found the article.</summary>
    public static string Source(ArticleId id, SearchRequest? found = null, int? at = null) => $"/articles/{Escape(id.Value)}/source{Prefixed('?', Among(found, at))}";

    /// <summary>Leads to the result at a place, from 1, of a search.</summary>
    public static string Result(SearchRequest request, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{ResultPath}?{QueryOf(request with { Page = 1 })}{(QueryOf(request with { Page = 1 }).Length > 0 ? "&" : "")}at={at}");

    /// <summary>The article opened at a shared passage.</summary>
    public static string Passage(ArticleId id, string passage) => $"/articles/{Escape(id.Value)}/p/{Escape(passage)}#p-{Escape(passage)}";

    /// <summary>The short address of a passage.</summary>
    public static string ShortPassage(string passage) => $"/p/{Escape(passage)}";

    /// <summary>A passage of the article copied as one of the forms that <c>Api.PassageForms</c> knows.</summary>
    public static string PassageAs(ArticleId id, string passage, string form) => $"/articles/{Escape(id.Value)}/p/{Escape(passage)}/{Escape(form)}";

    /// <summary>The passage's words without the article around them.</summary>
    public static string PassageAlone(ArticleId id, string passage) => $"/articles/{Escape(id.Value)}/p/{Escape(passage)}/words";

    /// <summary>What another site needs to show a passage.</summary>
    /// <param name="link">The passage's absolute address.</param>
    public static string Embedding(string link) => $"/oembed?url={Uri.EscapeDataString(link)}";

    /// <param name="id">The speaker's id, as a facet value says it.</param>
    /// <param name="page">From 1.</param>
    public static string Speaker(string id, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"/speakers/{Escape(id)}{(page > 1 ? $"?page={page}" : "")}");

    public static string Event(string id) => $"/events/{Escape(id)}";

    public static string Statement(string id) => $"/statements/{Escape(id)}";

    /// <summary>A quote where its article has it.</summary>
    public static string Quote(ArticleId id, string quote) => Article(id, fragment: $"q-{quote}");

    /// <summary>Articles side by side.</summary>
    public static string Compare(params IEnumerable<ArticleId> articles) => ComparePath + Prefixed('?', string.Join('&', articles.Select(a => $"article={Escape(a.Value)}")));

    /// <summary>The articles to lay side by side, each once.</summary>
    public static ImmutableArray<ArticleId> ReadCompared(IQueryCollection query) =>
        [.. query["article"].OfType<string>().Where(a => a.Length is > 0 and <= LongestValue).Distinct(StringComparer.Ordinal).Select(a => new ArticleId(a))];

    /// <summary>What is reported of words.</summary>
    public static string Check(string words) => QuoteCheck + Prefixed('?', words.Length == 0 ? "" : $"words={Escape(Cut(words, LongestWords))}");

    /// <summary>The words to check, cut between characters, and whether they were cut.</summary>
    public static (string Words, bool Cut) ReadChecked(IQueryCollection query)
    {
        var asked = query["words"].ToString().Trim();
        return (Cut(asked, LongestWords), asked.Length > LongestWords);
    }

    public static string NameOf(ConflictKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Reports that contradict each other.</summary>
    public static string Conflicts(ConflictKind? kind = null, int page = 1)
    {
        var pairs = new[] { ("about", kind is { } about ? NameOf(about) : ""), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : "") };
        return ConflictsPath + Prefixed('?', string.Join('&', pairs.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1}={p.Item2}")));
    }

    public static ConflictKind? ReadConflictKind(string? name) => Enum.GetValues<ConflictKind>().Cast<ConflictKind?>().FirstOrDefault(k => NameOf(k!.Value) == name); // values of an enum are there

    /// <summary>A search for one facet value.</summary>
    public static string Search(FacetField field, string value, SearchView view = SearchView.Articles) =>
        Search(new SearchRequest { View = view, Filters = [new FacetFilter(field, [value], [])] });

    /// <summary>The name and value pairs of a search, in a fixed order, defaults left out.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(SearchRequest request)
    {
        if (request.Query.Length > 0)
        {
            yield return new("q", request.Query);
        }

        foreach (var filter in request.Filters.OrderBy(f => f.Field))
        {
            foreach (var value in filter.Include)
            {
                yield return new(NameOf(filter.Field), value);
            }

            foreach (var value in filter.Exclude)
            {
                yield return new(Without + NameOf(filter.Field), value);
            }
        }

        foreach (var pair in Settings(request))
        {
            yield return pair;
        }
    }

    public static string NameOf(FileState state) => state.ToString().ToLowerInvariant();

    /// <summary>The files of the archive, narrowed.</summary>
    public static string Files(FileState? state, string contains, int page = 1)
    {
        var pairs = new[] { ("state", state is { } s ? NameOf(s) : ""), ("find", contains), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : "") };
        return Ingest + Prefixed('?', string.Join('&', pairs.Where(p => p.Item2.Length > 0).Select(p => $"{p.Item1}={Escape(p.Item2)}")));
    }

    /// <summary>Makes a link to a block of an article, without script.</summary>
    public static string ShareBlock(ArticleId id, int block) => string.Create(CultureInfo.InvariantCulture, $"/articles/{Escape(id.Value)}/share?block={block}");

    /// <summary>Makes a link to a quote, without script.</summary>
    public static string ShareQuote(ArticleId id, string quote) => $"/articles/{Escape(id.Value)}/share?quote={Escape(quote)}";

    /// <summary>Reads a search from an address; what it cannot read it leaves out.</summary>
    public static SearchRequest ReadSearch(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = query.GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.SelectMany(p => p.Value).OfType<string>().ToArray(), StringComparer.Ordinal);
        string First(string name) => values.TryGetValue(name, out var all) && all.Length > 0 ? all[0] : "";
        return new SearchRequest
        {
            Query = Cut(First("q").Trim(), LongestQuery),
            View = Enum.TryParse<SearchView>(First("view"), ignoreCase: true, out var view) && Enum.IsDefined(view) ? view : SearchView.Articles,
            Sort = Enum.TryParse<SearchSort>(First("sort"), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : SearchSort.Relevance,
            Group = Enum.TryParse<SearchGroup>(First("group"), ignoreCase: true, out var group) && Enum.IsDefined(group) ? group : SearchGroup.None,
            Page = ReadPlace(First("page")) ?? 1,
            Date = ReadDates(First("date"), First("from"), First("to")),
            Filters = [.. Fields.Select(f => FilterOf(f, values)).OfType<FacetFilter>()],
        };
    }

    /// <summary>What was typed as a date and is none; <c>null</c> where everything typed can be read.</summary>
    public static string? UnreadableDate(IEnumerable<KeyValuePair<string, StringValues>> query) => query
        .Where(p => p.Key is "date" or "from" or "to").SelectMany(p => p.Value).OfType<string>().Select(v => v.Trim())
        .FirstOrDefault(v => v.Length > 0 && v != FacetValue.NotStated && DateRange.Parse(v) is null);

    /// <summary>A place in a list, from 1; <c>null</c> for anything else.</summary>
    public static int? ReadPlace(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 ? place : null;

    private static IEnumerable<KeyValuePair<string, string>> Settings(SearchRequest request)
    {
        if (!request.Date.IsOpen)
        {
            yield return new("date", request.Date.ToString());
        }

        if (request.View != SearchView.Articles)
        {
            yield return new("view", NameOf(request.View));
        }

        if (request.Group != SearchGroup.None)
        {
            yield return new("group", NameOf(request.Group));
        }

        if (request.Sort != SearchSort.Relevance)
        {
            yield return new("sort", NameOf(request.Sort));
        }

        if (request.Page > 1)
        {
            yield return new("page", request.Page.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Among(SearchRequest? found, int? at)
    {
        var query = found is null ? "" : QueryOf(found with { Page = 1 });
        return query.Length > 0 && at is { } place ? string.Create(CultureInfo.InvariantCulture, $"{query}&at={place}") : query;
    }

    private static string QueryOf(SearchRequest request) => string.Join('&', Pairs(request).Select(p => $"{p.Key}={Escape(p.Value)}"));

    private static FacetFilter? FilterOf(FacetField field, Dictionary<string, string[]> values)
    {
        ImmutableArray<string> Named(string name) => values.TryGetValue(name, out var all)
            ? [.. all.Where(v => v.Length > 0 && v.Length <= LongestValue && (field != FacetField.Date || v == FacetValue.NotStated)).Distinct(StringComparer.Ordinal).Take(MostValues)]
            : [];
        var include = Named(NameOf(field));
        var exclude = Named(Without + NameOf(field));
        return include.IsEmpty && exclude.IsEmpty ? null : new FacetFilter(field, include, exclude);
    }

    private static DateRange ReadDates(string date, string from, string to)
    {
        if (from.Trim().Length + to.Trim().Length == 0)
        {
            return DateRange.Parse(date.Trim()) ?? default;
        }

        // A form sends its two fields apart; a range typed into one of them counts too.
        var first = DateRange.Parse(from.Trim());
        var last = DateRange.Parse(to.Trim());
        return DateRange.Between(first?.From, last is null ? first is { } only && only.From != only.To ? only.To : null : last.Value.To);
    }

    private static string Prefixed(char mark, string text) => text.Length == 0 ? "" : mark + text;

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>Escapes for a path segment or a query value, leaving what is safe in both readable.</summary>
    private static string Escape(string text) => new StringBuilder(Uri.EscapeDataString(text))
        .Replace("%2C", ",").Replace("%3A", ":").ToString();
}
