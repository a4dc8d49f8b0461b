using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Reads what a person typed into a tree of values.</summary>
/// <remarks>Words side by side must all be found. <c>OR</c> binds tighter than the space between words, as in Google, Nexis and Westlaw:
/// <c>putin abbas OR hamas</c> wants the first and one of the others. Quotation marks of any shape make a phrase, <c>-</c> or <c>NOT</c>
/// leaves out, parentheses group, <c>NEAR</c> or <c>NEAR/5</c> stands between words or phrases, <c>*</c> ends a prefix, <c>~</c> allows for
/// misspelling, and a field's name and a colon say where to look. Operators are written in capitals; <c>near/5</c> can mean nothing else.</remarks>
public static class SearchQueryParser
{
    /// <summary>Characters of a query that are read.</summary>
    public const int LongestQuery = 1_000;

    /// <summary>Never throws: what cannot be read becomes an error with its place, and the rest is still a query.</summary>
    public static SearchQuery Parse(string? query)
    {
        var errors = new List<QueryError>();
        var text = query ?? "";
        if (text.Length > LongestQuery)
        {
            errors.Add(new QueryError(new TextSpan(LongestQuery, text.Length), "The query is too long; this part was left out."));
            text = text[..LongestQuery];
        }

        var root = new QueryReading(text, QueryTokens.Of(text, errors), errors).Read();
        if (root is null && errors.Count == 0 && text.Trim().Length > 0)
        {
            errors.Add(new QueryError(new TextSpan(0, text.Length), "There is no word to look for here."));
        }

        return new SearchQuery(root, [.. errors.OrderBy(e => e.Span)]);
    }
}
