using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsReader.Index.Lucene;

/// <summary>Lists the words an index holds.</summary>
internal static class LuceneTerms
{
    /// <summary>The words of a field that begin so, with the number of documents that hold each, removed ones not yet forgotten included.</summary>
    public static IEnumerable<(string Form, int Documents)> StartingWith(IndexReader reader, string field, string start)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
        {
            yield break;
        }

        var first = new BytesRef(start);
        var enumerator = terms.GetEnumerator();
        for (var more = enumerator.SeekCeil(first) != TermsEnum.SeekStatus.END; more && StringHelper.StartsWith(enumerator.Term, first); more = enumerator.MoveNext())
        {
            yield return (enumerator.Term.Utf8ToString(), enumerator.DocFreq);
        }
    }
}
