using System.Globalization;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>One reading of a query's tokens, from left to right, by recursive descent.</summary>
/// <remarks>The field that words are looked for in goes down with it; <c>null</c> where they are dates.</remarks>
internal sealed class QueryReading(string text, List<QueryToken> tokens, List<QueryError> errors)
{
    private const int DeepestGroup = 20;
    private const int MostLeaves = 128;
    private const int DefaultNearDistance = 10;

    private readonly QueryLeaves _leaves = new(text, errors);
    private int _at;
    private int _leafCount;

    private QueryTokenKind? Kind => _at < tokens.Count ? tokens[_at].Kind : null;

    public QueryNode? Read()
    {
        var parts = new List<QueryNode>();
        while (_at < tokens.Count)
        {
            if (All(QueryField.Text, 0) is { } part)
            {
                parts.Add(part);
            }

            if (Kind == QueryTokenKind.Close)
            {
                Complain(tokens[_at++].Span, "This parenthesis closes nothing; it was left out.");
            }
        }

        return Join(parts, (p, span) => new AllNode([.. p.SelectMany(n => n is AllNode all ? [.. all.Parts] : new[] { n })], span));
    }

    private QueryNode? All(QueryField? field, int depth)
    {
        var parts = new List<QueryNode>();
        while (Kind is not (null or QueryTokenKind.Close))
        {
            if (Kind == QueryTokenKind.And)
            {
                var and = tokens[_at++];
                if (parts.Count == 0 || Kind is null or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or)
                {
                    Complain(and.Span, "AND wants words on both sides; it was left out.");
                }
            }
            else if (Any(field, depth) is { } part)
            {
                parts.Add(part);
            }
        }

        return Join(parts, (p, span) => new AllNode([.. p], span));
    }

    private QueryNode? Any(QueryField? field, int depth)
    {
        var parts = new List<QueryNode>();
        while (true)
        {
            if (Kind is not (QueryTokenKind.Or or QueryTokenKind.And or QueryTokenKind.Close or null) && Near(field, depth) is { } part)
            {
                parts.Add(part);
            }

            if (Kind != QueryTokenKind.Or)
            {
                return Join(parts, (p, span) => new AnyNode([.. p], span));
            }

            var or = tokens[_at++];
            if (parts.Count == 0 || Kind is null or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or)
            {
                Complain(or.Span, "OR wants words on both sides; it was left out.");
            }
        }
    }

    /// <summary>A chain <c>a NEAR b NEAR c</c> wants each neighbouring pair near each other.</summary>
    private QueryNode? Near(QueryField? field, int depth)
    {
        var last = Not(field, depth);
        var parts = new List<QueryNode>(last is null ? [] : [last]);
        while (Kind == QueryTokenKind.Near)
        {
            var near = tokens[_at++];
            var right = Kind is null or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near ? null : Not(field, depth);
            if (Phrase(last) is { } a && Phrase(right) is { } b && a.Field == b.Field)
            {
                if (ReferenceEquals(parts[^1], last))
                {
                    parts.RemoveAt(parts.Count - 1);
                }

                parts.Add(new NearNode(a, b, Distance(near), TextSpan.Cover(a.Span, b.Span)));
            }
            else
            {
                Complain(near.Span, "NEAR stands between two words or phrases; it was left out.");
                parts.AddRange(right is null ? [] : [right]);
            }

            last = right;
        }

        return Join(parts, (p, span) => new AllNode([.. p], span));
    }

    private int Distance(QueryToken near)
    {
        var typed = near.Content.In(text);
        return typed.Length > 5 ? int.Parse(typed.AsSpan(5), CultureInfo.InvariantCulture) : DefaultNearDistance;
    }

    private static PhraseNode? Phrase(QueryNode? node) => node switch
    {
        WordNode { Field: QueryField.Text or QueryField.Said } word => new PhraseNode(word.Field, [word.Form], false, word.Span),
        PhraseNode { Field: QueryField.Text or QueryField.Said, LastIsPrefix: false } phrase => phrase,
        _ => null,
    };

    private QueryNode? Not(QueryField? field, int depth)
    {
        if (Kind is not (QueryTokenKind.Minus or QueryTokenKind.Not))
        {
            return Primary(field, depth);
        }

        // Two in a row take each other back; read in a loop, so that a thousand of them are no deep recursion.
        var start = tokens[_at].Span;
        var negative = false;
        while (Kind is QueryTokenKind.Minus or QueryTokenKind.Not)
        {
            negative = !negative;
            _at++;
        }

        if (Kind is null or QueryTokenKind.Close or QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Near)
        {
            Complain(start, "There is nothing to leave out behind this; it was left out itself.");
            return null;
        }

        var part = Primary(field, depth);
        return part is null || !negative ? part : new NotNode(part, TextSpan.Cover(start, part.Span));
    }

    private QueryNode? Primary(QueryField? field, int depth)
    {
        var token = tokens[_at++];
        switch (token.Kind)
        {
            case QueryTokenKind.Open:
                return Group(token, field, depth);
            case QueryTokenKind.Field:
                return Field(token, depth);
            case QueryTokenKind.Near:
                Complain(token.Span, "NEAR stands between two words or phrases; it was left out.");
                return null;
            case QueryTokenKind.Word or QueryTokenKind.Phrase when ++_leafCount > MostLeaves:
                if (_leafCount == MostLeaves + 1)
                {
                    Complain(token.Span, "Only the first {0} words are searched for; those from here on were left out.", MostLeaves.ToString(CultureInfo.InvariantCulture));
                }

                return null;
            default:
                return field is not { } known ? _leaves.Date(token) : token.Kind == QueryTokenKind.Phrase ? _leaves.Phrase(token, known) : _leaves.Word(token, known);
        }
    }

    private QueryNode? Group(QueryToken open, QueryField? field, int depth)
    {
        if (depth == DeepestGroup)
        {
            Complain(open.Span, "Groups are nested too deeply; this parenthesis was left out.");
            return null;
        }

        if (Kind == QueryTokenKind.Close)
        {
            Complain(TextSpan.Cover(open.Span, tokens[_at++].Span), "There is nothing between these parentheses; they were left out.");
            return null;
        }

        var inside = All(field, depth + 1);
        if (Kind == QueryTokenKind.Close)
        {
            _at++;
        }
        else
        {
            Complain(open.Span, "This parenthesis is not closed; the group was taken to run to the end.");
        }

        return inside;
    }

    private QueryNode? Field(QueryToken name, int depth)
    {
        var field = QueryTokens.Fields[name.Content.In(text)];
        if (Kind is not (QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open) )
        {
            Complain(name.Span, field is null ? QueryLeaves.DateForms : "{0} wants a word or a phrase behind it; it was left out.", name.Span.In(text));
            return null;
        }

        return Primary(field, depth);
    }

    private void Complain(TextSpan span, string wording, string value = "") => errors.Add(new QueryError(span, wording, value));

    private static QueryNode? Join(List<QueryNode> parts, Func<List<QueryNode>, TextSpan, QueryNode> join) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => join(parts, TextSpan.Cover(parts[0].Span, parts[^1].Span)),
    };
}
