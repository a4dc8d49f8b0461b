using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds the rows a query's tree asks for: words from the engine, names and dates from the facet columns.</summary>
internal sealed class QueryEvaluator(IEngineReading engine, bool quotes)
{
    private readonly FacetSnapshot _snapshot = engine.Facets;
    private readonly WordMatcher _words = new(engine, quotes);
    private RowBits? _everything;

    private RowBits Everything => _everything ??= _snapshot.LiveRows(quotes);

    /// <param name="scores">By row: relevance is added; <c>null</c> where nobody asks.</param>
    public RowBits Evaluate(QueryNode? root, float[]? scores) =>
        root is null ? Everything : Everything.And(Find(Misspellings.Expand(root, engine.Terms), scores, null));

    /// <summary>Whether what a query finds is of different relevance: names, dates and beginnings of words only find.</summary>
    public static bool Weighs(QueryNode? node) => node switch
    {
        AllNode all => all.Parts.Any(Weighs),
        AnyNode any => any.Parts.Any(Weighs),
        WordNode or FuzzyNode or PhraseNode or NearNode => FieldOf(node) is QueryField.Text or QueryField.Said && node is not PhraseNode { Forms.Length: 1, LastIsPrefix: true },
        _ => false,
    };

    /// <param name="within">Only these rows are in question; others may be among the answer.</param>
    private RowBits Find(QueryNode node, float[]? scores, RowBits? within) => node switch
    {
        AllNode all => FindAll(all, scores, within),
        AnyNode any => any.Parts.Aggregate(new RowBits(_words.RowCount), (sum, part) => sum.Or(Find(part, scores, within))),
        NotNode not => Everything.Except(Find(not.Part, null, within)),
        _ when !quotes && FieldOf(node) == QueryField.Said => SaidIn(node, scores),
        WordNode { Field: QueryField.Text or QueryField.Said } word => _words.Match(word, scores, within),
        PhraseNode { Field: QueryField.Text or QueryField.Said } phrase => _words.Match(phrase, scores, within),
        NearNode near => _words.Match(near, scores, within),
        _ => Choice(node).Accepted(within ?? Everything, quotes),
    };

    /// <summary>Each part is asked for the rows that the parts before it left; those that leave few come first.</summary>
    private RowBits FindAll(AllNode all, float[]? scores, RowBits? within)
    {
        var found = within;
        foreach (var part in all.Parts.OrderBy(Effort))
        {
            var these = part is NotNode not ? Find(not.Part, null, found) : Find(part, scores, found);
            found = part is NotNode ? (found ?? Everything).Except(these) : found is null ? these : found.And(these);
        }

        return found ?? Everything;
    }

    /// <summary>An article has in reported words what one of its quotes has.</summary>
    private RowBits SaidIn(QueryNode node, float[]? scores)
    {
        var worth = scores is null ? null : new float[_snapshot.QuoteCount];
        var found = new RowBits(_snapshot.RowCount);
        foreach (var quote in new QueryEvaluator(engine, quotes: true).Find(node, worth, null).ToArray())
        {
            var row = _snapshot.ArticleOf[quote];
            found.Add(row);
            if (scores is not null && worth is not null)
            {
                scores[row] += worth[quote];
            }
        }

        return found;
    }

    /// <summary>Rare words first, then what needs more work the fewer rows are left; what is left out comes last.</summary>
    private long Effort(QueryNode node) => node switch
    {
        WordNode { Field: QueryField.Text } word => _words.Documents(word),
        WordNode { Field: QueryField.Said } or PhraseNode { Field: QueryField.Said or QueryField.Text } or NearNode => int.MaxValue,
        AllNode or AnyNode => int.MaxValue + 1L,
        NotNode => int.MaxValue + 3L,
        _ => int.MaxValue + 2L,
    };

    private FacetChoice Choice(QueryNode node)
    {
        if (node is DateNode date)
        {
            return new FacetChoice(_snapshot, FacetField.Date, FacetChoice.DatesWithin(date.Range, _snapshot), null);
        }

        var field = FacetOf(FieldOf(node));
        var values = _snapshot.ValuesOf(field);
        var mask = new bool[values.Count];
        for (var number = 1; number < mask.Length; number++)
        {
            mask[number] = values[number].Names.Any(name => NameMatch.Matches(node, name.Forms));
        }

        return new FacetChoice(_snapshot, field, FacetChoice.Widen(mask, values), null);
    }

    private static QueryField? FieldOf(QueryNode node) => node switch { WordNode w => w.Field, PhraseNode p => p.Field, FuzzyNode f => f.Field, NearNode n => n.Left.Field, _ => null };

    private static FacetField FacetOf(QueryField? field) => field switch
    {
        QueryField.Speaker => FacetField.Speaker,
        QueryField.Event => FacetField.Event,
        QueryField.Venue => FacetField.Venue,
        QueryField.Outlet => FacetField.Outlet,
        QueryField.Verb => FacetField.Verb,
        _ => throw new InvalidOperationException($"{field} is no facet."),
    };
}
