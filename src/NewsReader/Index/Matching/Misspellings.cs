using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Replaces words to be found in spite of misspelling by the words there are.</summary>
internal static class Misspellings
{
    /// <param name="terms">The words of texts that begin with some letters, as an engine lists them.</param>
    public static QueryNode Expand(QueryNode node, Func<string, IEnumerable<(string Form, int Articles)>> terms) => node switch
    {
        FuzzyNode { Field: QueryField.Text or QueryField.Said } fuzzy => new AnyNode(
            [.. terms(fuzzy.Form[..1]).Where(t => fuzzy.Accepts(t.Form)).Select(t => (QueryNode)new PhraseNode(fuzzy.Field, [t.Form], false, fuzzy.Span))], fuzzy.Span),
        AllNode all => all with { Parts = [.. all.Parts.Select(p => Expand(p, terms))] },
        AnyNode any => any with { Parts = [.. any.Parts.Select(p => Expand(p, terms))] },
        NotNode not => not with { Part = Expand(not.Part, terms) },
        _ => node,
    };
}
