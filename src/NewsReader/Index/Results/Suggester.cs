using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Results;

/// <summary>Suggests what a person may be about to type: names that hold the words typed so far, the last of which may be unfinished, then words.</summary>
internal static class Suggester
{
    private static readonly FacetField[] Fields = [FacetField.Speaker, FacetField.Event, FacetField.Venue, FacetField.Outlet];

    public static IReadOnlyList<Suggestion> Suggest(string typed, int count, IEngineReading engine)
    {
        var words = Words.Of(typed);
        if (words.Count == 0 || count <= 0)
        {
            return [];
        }

        var forms = words.ConvertAll(w => w.Form);
        var names = Fields.SelectMany(f => Names(f, forms, engine.Facets).Take(count)).Take(count).ToList();
        names.AddRange(Continued(typed, words[^1], engine, count - names.Count));
        return names;
    }

    private static IEnumerable<Suggestion> Names(FacetField field, List<string> forms, FacetSnapshot facets)
    {
        var values = facets.ValuesOf(field);
        var articles = facets.Totals(field, quotes: false);
        return Enumerable.Range(1, values.Count - 1)
            .Where(n => values[n].Names.Any(name => Holds(name.Forms, forms)))
            .Select(n => new Suggestion(field, values[n].Value, values[n].Shown(field), n < articles.Length ? articles[n] : 0))
            .Where(s => s.Count > 0)
            .OrderByDescending(s => s.Count).ThenBy(s => s.Label, StringComparer.Ordinal).ThenBy(s => s.Value, StringComparer.Ordinal);
    }

    private static bool Holds(string[] name, List<string> typed) =>
        typed.Take(typed.Count - 1).All(t => name.Contains(t, StringComparer.Ordinal)) && name.Any(n => n.StartsWith(typed[^1], StringComparison.Ordinal));

    private static IEnumerable<Suggestion> Continued(string typed, Word last, IEngineReading engine, int count) =>
        count <= 0 || last.Form.Length < 2 ? [] : engine.Terms(last.Form)
            .OrderByDescending(v => v.Articles).ThenBy(v => v.Form, StringComparer.Ordinal)
            .Take(count)
            .Select(v => (v.Form, Rows: new QueryEvaluator(engine, quotes: false).Evaluate(new PhraseNode(QueryField.Text, [v.Form], false, default), null)))
            .Where(v => v.Rows.Count > 0)
            .Select(v => (Text: typed[..last.Span.Start] + WrittenForm.Of(v.Form, v.Rows, engine), v.Rows.Count))
            .Select(v => new Suggestion(null, v.Text, v.Text, v.Count));
}
