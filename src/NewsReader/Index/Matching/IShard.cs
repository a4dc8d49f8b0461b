using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>A part of an embedded engine's index with document numbers of its own: a segment, or all of it.</summary>
internal interface IShard
{
    /// <summary>The row of each document: an article's row for lists of articles, a quote's for lists of quotes; -1 for one that is gone.</summary>
    int[] Rows { get; }

    /// <summary>The documents that hold a term; <c>null</c> where none does.</summary>
    Cursor? Open(WordField field, string term, TermDetail detail);

    /// <summary>About how many documents hold a term.</summary>
    int Count(WordField field, string term);

    /// <summary>One cursor after the other for every folded word that begins so; a cursor is good until the next one.</summary>
    IEnumerable<Cursor> OpenAll(WordField field, string start, TermDetail detail);

    /// <summary>The document of a row, or -1 where it is not in this shard.</summary>
    int DocumentOf(int row, bool quote);

    /// <summary>A word that so many hold that its rows are kept; <c>null</c> for any other.</summary>
    CommonWord? Common(WordField field, string term, bool withFrequencies) => null;

    /// <summary>The documents in which a word follows another, ascending, each with how often; <c>null</c> where that is not kept.</summary>
    IEnumerable<(int Document, int Frequency)>? Pair(WordField field, string first, string second) => null;

    /// <summary>Adds the rows of all folded words that begin so; <c>false</c> where they are not kept.</summary>
    bool MarkBeginning(WordField field, string start, RowBits found) => false;

    /// <summary>Of <see cref="OpenAll"/> the documents of words that are not kept.</summary>
    /// <param name="common">Takes those that are.</param>
    IEnumerable<Cursor> OpenRare(WordField field, string start, Action<CommonWord> common) => OpenAll(field, start, TermDetail.Documents);

    /// <summary>The first row there may be in this shard, and the end.</summary>
    (int First, int End) RowRange(bool quotes) => (0, int.MaxValue);

    /// <summary>Puts the row at the place of each document, leaves out those that are gone, and tells how many are left.</summary>
    /// <param name="documents">Of one kind.</param>
    /// <param name="frequencies">Moved with them.</param>
    /// <param name="quotes">Their kind.</param>
    int ToRows(Span<int> documents, Span<int> frequencies, bool quotes)
    {
        var (rows, kept) = (Rows, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var row = rows[documents[i]];
            (documents[kept], frequencies[kept]) = (row, frequencies[i]);
            kept += row >= 0 ? 1 : 0;
        }

        return kept;
    }

    /// <summary>Adds the rows of up to 64 documents of one kind, a bit each, to a set.</summary>
    /// <param name="documents">Which of the 64.</param>
    /// <param name="block">The first of the 64, by 64.</param>
    /// <param name="quotes">Their kind.</param>
    /// <param name="found">The set.</param>
    void Mark(ulong documents, int block, bool quotes, ulong[] found)
    {
        for (; documents != 0; documents &= documents - 1)
        {
            if (Rows[(block << 6) + BitOperations.TrailingZeroCount(documents)] is >= 0 and var row)
            {
                found[row >> 6] |= 1UL << (row & 63);
            }
        }
    }

    /// <summary>The documents of rows in this shard, ascending.</summary>
    List<int> DocumentsOf(RowBits rows, bool quotes)
    {
        var (documents, last, ascending) = (new List<int>(), -1, true);
        var (first, end) = RowRange(quotes);
        for (var word = first >> 6; word < rows.Words.Length && word << 6 < end; word++)
        {
            for (var bits = rows.Words[word]; bits != 0; bits &= bits - 1)
            {
                if (DocumentOf((word << 6) + BitOperations.TrailingZeroCount(bits), quotes) is >= 0 and var document)
                {
                    documents.Add(document);
                    ascending &= document > last;
                    last = document;
                }
            }
        }

        if (!ascending)
        {
            documents.Sort();
        }

        return documents;
    }
}
