using Lucene.Net.Index;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Lucene;

/// <summary>Keeps the facet table in step with the index, whichever process changes it. Only segments that are new, or lost documents, are looked at.</summary>
internal sealed class LuceneFacets
{
    /// <summary>Rows of removed articles are given up when they are more than this and more than those in use.</summary>
    private const int ManyGone = 10_000;

    private FacetTable _table = new();
    private GrowingArray<int> _rowOf = new();
    private Dictionary<object, LuceneSegment> _segments = [];

    /// <summary>The rows of a newer state; one caller at a time.</summary>
    public LuceneRows At(DirectoryReader reader, LuceneRows? before)
    {
        if (_table.RowCount - _table.LiveCount > Math.Max(ManyGone, _table.LiveCount))
        {
            (_table, _rowOf, _segments, before) = (new FacetTable(), new GrowingArray<int>(), [], null);
        }

        var known = new Dictionary<object, LuceneSegment>();
        foreach (var leaf in reader.Leaves)
        {
            var core = leaf.AtomicReader.CoreCacheKey;
            known[core] = _segments.TryGetValue(core, out var segment) ? segment : Number(leaf.AtomicReader);
        }

        _segments = known;
        if (before is not null)
        {
            RemoveGone(before.Reader, reader);
        }

        return new LuceneRows(reader, _table.Snapshot(reader.Version), [.. reader.Leaves.Select(l => known[l.AtomicReader.CoreCacheKey])]);
    }

    /// <summary>Gives every document its row; articles never met before are added to the table.</summary>
    private LuceneSegment Number(AtomicReader reader)
    {
        var rows = new int[reader.MaxDoc];
        Array.Fill(rows, -1);
        var articles = new List<int>();
        FieldsColumn? fields = null;
        foreach (var (document, number) in Articles(reader))
        {
            var row = RowOf((int)number, document, ref fields, reader);
            articles.Add(document);
            rows[document] = row;

            // The quotes of an article are the documents just before it.
            int first = _table.FirstQuoteOf(row), end = _table.FirstQuoteOf(row + 1);
            for (var quote = first; quote < end; quote++)
            {
                rows[document - (end - quote)] = quote;
            }
        }

        return new LuceneSegment(rows, [.. articles]);
    }

    private int RowOf(int number, int document, ref FieldsColumn? fields, AtomicReader reader)
    {
        while (_rowOf.Count <= number)
        {
            _rowOf.Add(-1);
        }

        if (_rowOf.Items[number] < 0)
        {
            fields ??= new FieldsColumn(reader);
            _rowOf.Items[number] = _table.Add(fields.Read(document));
        }

        return _rowOf.Items[number];
    }

    /// <summary>What was there before and is there no longer is taken out, with the values the older reader still holds.</summary>
    private void RemoveGone(DirectoryReader before, DirectoryReader now)
    {
        var after = now.Leaves.ToDictionary(l => l.AtomicReader.CoreCacheKey, l => l.AtomicReader);
        var met = before.Leaves.Select(l => l.AtomicReader.CoreCacheKey).ToHashSet();
        var moved = new Lazy<HashSet<long>>(() => [.. now.Leaves.Where(l => !met.Contains(l.AtomicReader.CoreCacheKey)).SelectMany(l => Articles(l.AtomicReader)).Select(a => a.Number)]);
        foreach (var reader in before.Leaves.Select(l => l.AtomicReader))
        {
            var still = after.GetValueOrDefault(reader.CoreCacheKey);
            if (still is not null && still.NumDocs == reader.NumDocs)
            {
                continue;
            }

            FieldsColumn? fields = null;
            foreach (var (document, number) in Articles(reader))
            {
                if (still is null ? !moved.Value.Contains(number) : !IsLive(still, document))
                {
                    fields ??= new FieldsColumn(reader);
                    _table.Remove(_rowOf.Items[number], fields.Read(document));
                }
            }
        }
    }

    /// <summary>The articles of a segment that are not deleted, with their numbers.</summary>
    private static IEnumerable<(int Document, long Number)> Articles(AtomicReader reader)
    {
        if (reader.GetNumericDocValues(LuceneFields.Number) is not { } numbers || reader.GetDocsWithField(LuceneFields.Number) is not { } isArticle)
        {
            yield break;
        }

        for (var document = 0; document < reader.MaxDoc; document++)
        {
            if (isArticle.Get(document) && IsLive(reader, document))
            {
                yield return (document, numbers.Get(document));
            }
        }
    }

    private static bool IsLive(AtomicReader reader, int document) => reader.LiveDocs is not { } live || live.Get(document);
}
