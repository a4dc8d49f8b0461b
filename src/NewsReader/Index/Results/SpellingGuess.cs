using NewsReader.Index.Matching;
using NewsReader.Search;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Results;

/// <summary>Guesses what a person meant to type: each word that no text holds gives way to the nearest and most frequent one that does.</summary>
internal static class SpellingGuess
{
    private const int ShortestWord = 4;

    /// <summary>The query with better words; <c>null</c> where there is nothing better.</summary>
    public static string? For(string query, QueryNode? root, IEngineReading engine)
    {
        var guess = query;
        var changed = false;
        foreach (var word in Wanted(root).Where(w => w.Form.Length >= ShortestWord).OrderByDescending(w => w.Span))
        {
            if (new QueryEvaluator(engine, quotes: false).Evaluate(word, null).Count == 0 && Nearest(word.Form, engine) is { } better)
            {
                guess = string.Concat(guess.AsSpan(0, word.Span.Start), Written(better, engine), guess.AsSpan(word.Span.End));
                changed = true;
            }
        }

        return changed ? guess : null;
    }

    private static IEnumerable<WordNode> Wanted(QueryNode? node) => node switch
    {
        WordNode { Field: QueryField.Text } word => [word],
        AllNode all => all.Parts.SelectMany(Wanted),
        AnyNode any => any.Parts.SelectMany(Wanted),
        _ => [],
    };

    private static string Written(string form, IEngineReading engine) =>
        WrittenForm.Of(form, new QueryEvaluator(engine, quotes: false).Evaluate(new PhraseNode(QueryField.Text, [form], false, default), null), engine);

    private static string? Nearest(string form, IEngineReading engine)
    {
        var terms = engine.Terms(form[..1]).Where(t => Math.Abs(t.Form.Length - form.Length) <= 2).ToList();
        for (var distance = 1; distance <= (form.Length < 6 ? 1 : 2); distance++)
        {
            var near = terms.Where(v => EditDistance.IsWithin(form, v.Form, distance)).OrderByDescending(v => v.Articles).ThenBy(v => v.Form, StringComparer.Ordinal).FirstOrDefault();
            if (near.Form is not null)
            {
                return near.Form;
            }
        }

        return null;
    }
}
