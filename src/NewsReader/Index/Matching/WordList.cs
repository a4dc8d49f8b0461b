namespace NewsReader.Index.Matching;

/// <summary>The documents of one shard that hold a term, to be read or read already.</summary>
internal sealed class WordList
{
    private const int Block = 256;

    private readonly IShard _shard;
    private readonly bool _quotes;
    private readonly CommonWord? _common;
    private readonly Cursor? _cursor;

    private WordList(IShard shard, bool quotes, CommonWord? common, Cursor? cursor) => (_shard, _quotes, _common, _cursor) = (shard, quotes, common, cursor);

    public int Documents => _common?.Documents ?? _cursor?.Documents ?? 0;

    /// <returns><c>null</c> where no document holds it.</returns>
    public static WordList? Open(IShard shard, WordField field, string term, TermDetail detail)
    {
        var common = shard.Common(field, term, detail is TermDetail.Frequencies);
        var cursor = common is null ? shard.Open(field, term, detail) : null;
        return common is null && cursor is null ? null : new WordList(shard, field.IsOfQuotes(), common, cursor);
    }

    /// <summary>Adds its rows to those found, and what they are worth to them.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="within">Only these rows are in question, others may be added too; <c>null</c> for all.</param>
    /// <param name="few">Whether so few are that each is looked up.</param>
    /// <param name="accepted">Turns rows away; <c>null</c> for none.</param>
    /// <param name="scoring"><c>null</c> where nobody asks.</param>
    /// <param name="weight">Of the term.</param>
    public void Find(RowBits found, RowBits? within, bool few, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        if (_common is { } common)
        {
            Take(common, found, within, accepted, scoring, weight);
        }
        else if (_cursor is { } cursor && within is not null && few)
        {
            Ask(cursor, found, within, accepted, scoring, weight);
        }
        else if (_cursor is not null)
        {
            Walk(_cursor, found, accepted, scoring, weight);
        }
    }

    private static void Take(CommonWord common, RowBits found, RowBits? within, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        if (accepted is null)
        {
            common.Mark(found, within);
        }

        if (accepted is null && scoring is null)
        {
            return;
        }

        common.Read(within, (rows, frequencies) =>
        {
            if (accepted is not null)
            {
                rows = rows[..accepted.Keep(rows, frequencies)];
                Mark(rows, found.Words);
            }

            scoring?.Add(rows, frequencies[..rows.Length], weight);
        });
    }

    /// <summary>Goes through a list block by block: each step is done for a block of documents before the next step, in loops short enough to be quick.</summary>
    private void Walk(Cursor cursor, RowBits found, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        Span<int> block = stackalloc int[Block];
        Span<int> frequencies = stackalloc int[Block];
        frequencies.Clear(); // where none are read they are moved about all the same
        int read;
        do
        {
            read = scoring is null ? cursor.Read(block) : cursor.Read(block, frequencies);
            var kept = _shard.ToRows(block[..read], frequencies, _quotes);
            kept = accepted is null ? kept : accepted.Keep(block[..kept], frequencies);
            Mark(block[..kept], found.Words);
            scoring?.Add(block[..kept], frequencies[..kept], weight);
        }
        while (read == Block);
    }

    /// <summary>Looks up the few rows in question in a long list.</summary>
    private void Ask(Cursor cursor, RowBits found, RowBits within, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        var at = -1;
        foreach (var document in _shard.DocumentsOf(within, _quotes))
        {
            at = at < document ? cursor.Advance(document) : at;
            if (at == Cursor.End)
            {
                return;
            }

            if (at == document && _shard.Rows[document] is >= 0 and var row && (accepted is null || accepted.Accepts(row)))
            {
                found.Add(row);
                scoring?.Add(row, cursor.Frequency, weight);
            }
        }
    }

    private static void Mark(ReadOnlySpan<int> rows, ulong[] found)
    {
        // Neighbours share a word of the set: it is written when the next one is come to.
        var (at, bits) = (0, 0UL);
        foreach (var row in rows)
        {
            if (row >> 6 != at)
            {
                found[at] |= bits;
                (at, bits) = (row >> 6, 0);
            }

            bits |= 1UL << (row & 63);
        }

        if (bits != 0)
        {
            found[at] |= bits;
        }
    }
}
