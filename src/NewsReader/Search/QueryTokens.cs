using System.Buffers;
using System.Collections.Frozen;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Cuts a query into words, phrases, operators and field names.</summary>
internal static class QueryTokens
{
    private const string OpeningMarks = "\"“”„‟«»＂「『〝";

    /// <summary>They part words even without a space behind them, though not the digits of a number.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;，；、،؛");

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("\"“”‟«»＂」』〞〟");

    public static FrozenDictionary<string, QueryField?> Fields { get; } = new Dictionary<string, QueryField?>
    {
        ["speaker"] = QueryField.Speaker,
        ["event"] = QueryField.Event,
        ["venue"] = QueryField.Venue,
        ["outlet"] = QueryField.Outlet,
        ["verb"] = QueryField.Verb,
        ["said"] = QueryField.Said,
        ["date"] = null,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static List<QueryToken> Of(string query, ICollection<QueryError> errors)
    {
        var tokens = new List<QueryToken>();
        var at = 0;
        while (at < query.Length)
        {
            if (char.IsWhiteSpace(query[at]) || Separators.Contains(query[at]))
            {
                at++;
                continue;
            }

            var token = Next(query, at, errors);
            tokens.Add(token);
            at = token.Span.End;
        }

        return tokens;
    }

    /// <summary>Whether a character is an opening quotation mark.</summary>
    public static bool OpensPhrase(char c) => OpeningMarks.Contains(c, StringComparison.Ordinal);

    private static QueryToken Next(string query, int at, ICollection<QueryError> errors)
    {
        var one = new TextSpan(at, at + 1);
        var c = query[at];
        if (OpensPhrase(c))
        {
            return Phrase(query, at, errors);
        }

        if (c is '(' or '（')
        {
            return new QueryToken(QueryTokenKind.Open, one, one);
        }

        if (c is ')' or '）')
        {
            return new QueryToken(QueryTokenKind.Close, one, one);
        }

        // A minus touches what it leaves out; a dash with space on both sides is punctuation.
        return c is '-' or '−' or '–' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1])
            ? new QueryToken(QueryTokenKind.Minus, one, one)
            : Word(query, at);
    }

    private static QueryToken Phrase(string query, int at, ICollection<QueryError> errors)
    {
        var end = query.AsSpan(at + 1).IndexOfAny(ClosingMarks);
        if (end >= 0)
        {
            return new QueryToken(QueryTokenKind.Phrase, new TextSpan(at + 1, at + 1 + end), new TextSpan(at, at + 2 + end));
        }

        errors.Add(new QueryError(new TextSpan(at, at + 1), "This quotation mark is not closed; the phrase was taken to run to the end."));
        return new QueryToken(QueryTokenKind.Phrase, new TextSpan(at + 1, query.Length), new TextSpan(at, query.Length));
    }

    private static QueryToken Word(string query, int start)
    {
        var end = start;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')' or '（' or '）') && !OpensPhrase(query[end]))
        {
            if (Separators.Contains(query[end]) && !(end > start && char.IsDigit(query[end - 1]) && end + 1 < query.Length && char.IsDigit(query[end + 1])))
            {
                break;
            }

            if (query[end] is ':' or '：' && Fields.ContainsKey(query[start..end]))
            {
                return new QueryToken(QueryTokenKind.Field, new TextSpan(start, end), new TextSpan(start, end + 1));
            }

            end++;
        }

        // A closing mark alone, which opens nothing.
        var span = new TextSpan(start, Math.Max(end, start + 1));
        return new QueryToken(KindOf(span.In(query)), span, span);
    }

    private static QueryTokenKind KindOf(string word) => word switch
    {
        "AND" or "&&" => QueryTokenKind.And,
        "OR" or "||" or "|" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        "NEAR" => QueryTokenKind.Near,
        _ when word.StartsWith("NEAR/", StringComparison.OrdinalIgnoreCase) && word.Length is > 5 and < 10 && word.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0 => QueryTokenKind.Near,
        _ => QueryTokenKind.Word,
    };
}
