using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsReader.Index.Lucene;

/// <summary>Lists the words an index holds.</summary>
internal static class LuceneTerms
{
    /// <summary>Stands at each term that begins so, one after the other.</summary>
    public static IEnumerable<TermsEnum> StartingWith(Terms? terms, string start)
    {
        if (terms is null)
        {
            yield break;
        }

        var first = new BytesRef(start);
        var enumerator = terms.GetEnumerator();
        for (var more = enumerator.SeekCeil(first) != TermsEnum.SeekStatus.END; more && StringHelper.StartsWith(enumerator.Term, first); more = enumerator.MoveNext())
        {
            yield return enumerator;
        }
    }
}
