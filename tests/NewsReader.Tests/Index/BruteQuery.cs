using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Index;

/// <summary>Whether an article or quote is what a query means, read off the query's tree.</summary>
/// <param name="names">By facet and value: every name any article gives it.</param>
internal sealed class BruteQuery(Dictionary<(FacetField Field, string Value), HashSet<string>> names)
{
    public bool Matches(QueryNode node, BruteRow row) => node switch
    {
        AllNode all => all.Parts.All(p => Matches(p, row)),
        AnyNode any => any.Parts.Any(p => Matches(p, row)),
        NotNode not => !Matches(not.Part, row),
        DateNode date => row.Published is { } day && date.Range.Contains(day),
        NearNode near => row.Texts(near.Left.Field, near: true).Any(t => IsNear(near, t)),
        WordNode { Field: QueryField.Text or QueryField.Said } word => row.Texts(word.Field, false).Any(t => t.Any(w => SameWord(word.Form, w.Form, row.Words.Language))),
        FuzzyNode { Field: QueryField.Text or QueryField.Said } fuzzy => row.Texts(fuzzy.Field, false).Any(t => t.Any(w => fuzzy.Accepts(w.Form))),
        PhraseNode { Field: QueryField.Text or QueryField.Said } phrase => row.Texts(phrase.Field, false).Any(t => Places(phrase, [.. t.Select(w => w.Form)]).Any()),
        WordNode word => HasName(row, word.Field, forms => forms.Contains(word.Form)),
        FuzzyNode fuzzy => HasName(row, fuzzy.Field, forms => forms.Any(fuzzy.Accepts)),
        PhraseNode phrase => HasName(row, phrase.Field, forms => Places(phrase, forms).Any()),
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>A speaker's name in a quote is not inflected; it equals its stem only where it is the same word.</summary>
    private static bool SameWord(string wanted, string form, string language) => form == wanted || Stemmer.Stem(form, language) == Stemmer.Stem(wanted, language);

    private bool HasName(BruteRow row, QueryField field, Func<string[], bool> accepts)
    {
        var facet = Enum.Parse<FacetField>(field.ToString());
        return row.Values[facet].Any(v => names[(facet, v)].Any(n => accepts([.. Words.Of(n).Select(w => w.Form)])));
    }

    private static IEnumerable<int> Places(PhraseNode phrase, string[] forms) => Enumerable.Range(0, Math.Max(0, forms.Length - phrase.Forms.Length + 1))
        .Where(at => Enumerable.Range(0, phrase.Forms.Length).All(i => phrase.LastIsPrefix && i == phrase.Forms.Length - 1
            ? forms[at + i].StartsWith(phrase.Forms[i], StringComparison.Ordinal)
            : forms[at + i] == phrase.Forms[i]));

    private static bool IsNear(NearNode near, IReadOnlyList<Word> text)
    {
        string[] forms = [.. text.Select(w => w.Form)];
        var rights = Places(near.Right, forms).ToList();
        return Places(near.Left, forms).Any(l => rights.Exists(r => Math.Max(r - (l + near.Left.Forms.Length), l - (r + near.Right.Forms.Length)) <= near.Distance));
    }
}
