using Lucene.Net.Index;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Lucene;

/// <summary>Keeps the facet table in step with the index, whichever process changes it.</summary>
internal sealed class LuceneFacets
{
    private readonly FacetTable _table = new();
    private readonly Dictionary<long, int> _rowOf = [];

    /// <summary>The rows of a newer state; one caller at a time.</summary>
    public LuceneRows At(DirectoryReader reader, LuceneRows? before)
    {
        var rows = new int[reader.MaxDoc];
        Array.Fill(rows, -1);
        foreach (var leaf in reader.Leaves)
        {
            Number(leaf, rows);
        }

        var documents = new int[_table.RowCount];
        Array.Fill(documents, -1);
        foreach (var leaf in reader.Leaves)
        {
            NoteArticles(leaf, rows, documents);
        }

        if (before is not null)
        {
            RemoveGone(before, documents);
        }

        return new LuceneRows(reader, _table.Snapshot(reader.Version), rows, documents);
    }

    /// <summary>Gives every document its row; articles never met before are added to the table.</summary>
    private void Number(AtomicReaderContext leaf, int[] rows)
    {
        var reader = leaf.AtomicReader;
        if (reader.GetNumericDocValues(LuceneFields.Number) is not { } numbers)
        {
            return;
        }

        var quotes = reader.GetNumericDocValues(LuceneFields.Quote);
        var live = reader.LiveDocs;
        FieldsColumn? fields = null;
        for (var document = reader.MaxDoc - 1; document >= 0; document--)
        {
            if (live is not null && !live.Get(document))
            {
                continue;
            }

            // From the end, an article comes before its quotes.
            var number = numbers.Get(document);
            if (!_rowOf.TryGetValue(number, out var row))
            {
                fields ??= new FieldsColumn(reader);
                row = _table.Add(fields.Read(document));
                _rowOf[number] = row;
            }

            var quote = (int)(quotes?.Get(document) ?? 0);
            rows[leaf.DocBase + document] = quote == 0 ? row : _table.FirstQuoteOf(row) + quote - 1;
        }
    }

    private static void NoteArticles(AtomicReaderContext leaf, int[] rows, int[] documents)
    {
        var quotes = leaf.AtomicReader.GetNumericDocValues(LuceneFields.Quote);
        for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
        {
            if (rows[leaf.DocBase + document] >= 0 && (quotes?.Get(document) ?? 0) == 0)
            {
                documents[rows[leaf.DocBase + document]] = leaf.DocBase + document;
            }
        }
    }

    /// <summary>What was there before and is there no longer is taken out, with the values the older reader still holds.</summary>
    private void RemoveGone(LuceneRows before, int[] documents)
    {
        foreach (var leaf in before.Reader.Leaves)
        {
            FieldsColumn? fields = null;
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                var row = before.Rows[leaf.DocBase + document];
                if (row < 0 || row >= before.Documents.Length || before.Documents[row] != leaf.DocBase + document || documents[row] >= 0)
                {
                    continue;
                }

                fields ??= new FieldsColumn(leaf.AtomicReader);
                _table.Remove(row, fields.Read(document));
            }
        }
    }
}
