using System.Text;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Writing;

/// <summary>Remembers terms: the words of articles are mostly the same, and each is stemmed and encoded once.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class IndexedTerms
{
    /// <summary>Words remembered of one language; then all of them are forgotten.</summary>
    private const int Most = 500_000;

    private readonly Dictionary<string, Dictionary<string, IndexedTerm>> _terms = new(StringComparer.Ordinal);
    private int _writes;

    /// <summary>A number for a write that keeps something for each term; above 0.</summary>
    public int BeginWrite() => ++_writes;

    /// <summary>The terms of one language's words, by word.</summary>
    public Dictionary<string, IndexedTerm> Of(string language)
    {
        if (!_terms.TryGetValue(language, out var known) || known.Count > Most)
        {
            _terms[language] = known = new Dictionary<string, IndexedTerm>(StringComparer.Ordinal);
        }

        return known;
    }

    public static IndexedTerm Of(string form, string language, Dictionary<string, IndexedTerm> known)
    {
        if (!known.TryGetValue(form, out var term))
        {
            known[form] = term = new IndexedTerm(form, Encoding.UTF8.GetBytes(form), Term.Stem(form, language) is { } stem ? new IndexedTerm(stem, Encoding.UTF8.GetBytes(stem), null) : null);
        }

        return term;
    }
}
