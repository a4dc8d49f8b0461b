using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds the rows a query's tree asks for: words from the engine, names and dates from the facet columns.</summary>
internal sealed class QueryEvaluator(IEngineReading engine, bool quotes, bool scored)
{
    private readonly FacetSnapshot _snapshot = engine.Facets;
    private RowSet? _everything;

    private RowSet Everything => _everything ??= new RowSet(_snapshot.AllRows(quotes), null);

    public RowSet Evaluate(QueryNode? root) => root is null ? Everything : Find(Misspellings.Expand(root, engine.Terms));

    private RowSet Find(QueryNode node) => node switch
    {
        _ when IsOfWords(node) => Match(node),
        AllNode all => FindAll(all),
        AnyNode any => FindAny(any),
        NotNode not => Everything.Except(Find(not.Part)),
        NearNode near => ArticlesOf(engine.Match(near, quotes: true, scored: false, _snapshot.StemmingLanguages)),
        _ => Everything.Where(Accepts(node)),
    };

    private RowSet Match(QueryNode node) => engine.Match(node, quotes, scored, _snapshot.StemmingLanguages);

    /// <summary>Words are near each other within one quote: an article has them where one of its quotes has.</summary>
    private RowSet ArticlesOf(RowSet found) => new([.. found.Rows.Select(q => _snapshot.ArticleOf[q]).Distinct()], null);

    private RowSet FindAll(AllNode all)
    {
        var wanted = all.Parts.Where(IsOfWords).ToList();
        var unwanted = wanted.Count == 0 ? [] : all.Parts.Where(p => p is NotNode not && IsOfWords(not.Part)).ToList();
        var found = wanted.Count == 0 ? Everything : Match(new AllNode([.. wanted, .. unwanted], all.Span));
        foreach (var part in all.Parts.Except(wanted, ReferenceEqualityComparer.Instance).Except(unwanted, ReferenceEqualityComparer.Instance).Cast<QueryNode>())
        {
            found = part switch
            {
                NotNode not => found.Except(Find(not.Part)),
                AllNode or AnyNode or NearNode => found.And(Find(part)),
                _ => found.Where(Accepts(part)),
            };
        }

        return found;
    }

    private RowSet FindAny(AnyNode any)
    {
        var ofWords = any.Parts.Where(IsOfWords).ToList();
        var found = ofWords.Count == 0 ? RowSet.Empty : Match(new AnyNode([.. ofWords], any.Span));
        return any.Parts.Where(p => !IsOfWords(p)).Aggregate(found, (sum, part) => sum.Or(Find(part)));
    }

    /// <summary>Whether the engine can answer it alone.</summary>
    private bool IsOfWords(QueryNode node) => node switch
    {
        WordNode word => word.Field is QueryField.Text or QueryField.Said,
        PhraseNode phrase => phrase.Field is QueryField.Text or QueryField.Said,
        NearNode near => quotes || near.Left.Field == QueryField.Text,
        AnyNode any => any.Parts.All(IsOfWords),
        AllNode all => all.Parts.Any(IsOfWords) && all.Parts.All(p => IsOfWords(p is NotNode not ? not.Part : p)),
        _ => false,
    };

    private Func<int, bool> Accepts(QueryNode node)
    {
        if (node is DateNode date)
        {
            var dates = new FacetChoice(_snapshot, FacetField.Date, FacetChoice.DatesWithin(date.Range, _snapshot), null);
            return row => dates.Accepts(row, quotes);
        }

        var field = FieldOf(node);
        var values = _snapshot.ValuesOf(field);
        var mask = new bool[values.Count];
        for (var number = 1; number < mask.Length; number++)
        {
            mask[number] = values[number].Names.Any(name => NameMatch.Matches(node, name.Forms));
        }

        var choice = new FacetChoice(_snapshot, field, FacetChoice.Widen(mask, values), null);
        return row => choice.Accepts(row, quotes);
    }

    private static FacetField FieldOf(QueryNode node) => (node switch { WordNode w => w.Field, PhraseNode p => p.Field, FuzzyNode f => f.Field, _ => QueryField.Text }) switch
    {
        QueryField.Speaker => FacetField.Speaker,
        QueryField.Event => FacetField.Event,
        QueryField.Venue => FacetField.Venue,
        QueryField.Outlet => FacetField.Outlet,
        QueryField.Verb => FacetField.Verb,
        _ => throw new InvalidOperationException($"{node.GetType().Name} does not ask for a facet's value."),
    };
}
