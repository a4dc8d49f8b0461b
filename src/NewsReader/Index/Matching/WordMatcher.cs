using System.Numerics;
using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds the rows that hold a word, a phrase or two phrases near each other, and adds up what that is worth.</summary>
/// <remarks>Relevance is BM25 (Robertson and Zaragoza 2009), term after term over all rows: every result is counted anyway, so nothing is won by
/// passing over rows that cannot be among the first.</remarks>
/// <param name="quotes">Whether quote rows are found, or article rows.</param>
internal sealed class WordMatcher(IEngineReading engine, bool quotes)
{
    private const int Block = 256;

    /// <summary>A list this many times as long as the rows in question is not walked, but asked for each of them.</summary>
    private const int Selective = 24;

    private readonly FacetSnapshot _facets = engine.Facets;

    public int RowCount => quotes ? _facets.QuoteCount : _facets.RowCount;

    /// <summary>About how many articles hold a word as typed.</summary>
    public long Documents(WordNode word) => engine.Shards.Sum(s => (long)s.Count(quotes ? WordField.Said : WordField.Text, word.Form));

    /// <summary>Rows that hold a word in any inflection.</summary>
    /// <param name="scores">By row: what the word is worth is added; <c>null</c> where nobody asks.</param>
    /// <param name="within">Only these rows are in question; <c>null</c> for all.</param>
    public RowBits Match(WordNode word, float[]? scores, RowBits? within)
    {
        var lists = (from source in WordSource.Of(word.Form, quotes ? WordField.Said : WordField.Text, _facets.StemmingLanguages)
                     where !(word.Field == QueryField.Said && source.Field == WordField.Speaker)
                     from shard in engine.Shards
                     let cursor = shard.Open(source.Field, source.Term, scores is null ? TermDetail.Documents : TermDetail.Frequencies)
                     where cursor is not null
                     select (Source: source, Shard: shard, Cursor: cursor)).ToList();
        var found = new RowBits(RowCount);
        var documents = lists.Sum(l => (long)l.Cursor.Documents);
        var scoring = scores is null ? null : Scoring(documents, scores);
        foreach (var (source, shard, cursor) in lists)
        {
            var accepted = source.Languages is { } languages ? new LanguageCheck(_facets, quotes, languages) : null;
            if (within is not null && documents / Selective > within.Count)
            {
                Ask(cursor, shard, within, found, accepted, scoring, source.Weight);
            }
            else
            {
                Walk(cursor, shard.Rows, found, accepted, scoring, source.Weight);
            }
        }

        return found;
    }

    /// <summary>Rows that hold the words of a phrase in this order and next to each other.</summary>
    public RowBits Match(PhraseNode phrase, float[]? scores, RowBits? within)
    {
        var found = new RowBits(RowCount);
        foreach (var field in Fields(phrase.Field))
        {
            if (phrase.Forms.Length == 1)
            {
                MatchOne(phrase, field, found, scores);
                continue;
            }

            var matches = engine.Shards.SelectMany(s => PhraseWalk.Of(s, field, phrase, within).Select(m => (Row: s.Rows[m.Document], m.Frequency))).Where(m => m.Row >= 0).ToList();
            var scoring = scores is null ? null : Scoring(matches.Count, scores);
            foreach (var (row, frequency) in matches)
            {
                found.Add(row);
                scoring?.Add(row, frequency, phrase.Forms.Length);
            }
        }

        return found;
    }

    /// <summary>Rows in which two phrases stand near each other.</summary>
    public RowBits Match(NearNode near, float[]? scores, RowBits? within)
    {
        var found = new RowBits(RowCount);
        foreach (var field in Fields(near.Left.Field).Where(f => f != WordField.Broken))
        {
            var matches = engine.Shards.SelectMany(s => NearWalk.Of(s, field, near, within).Select(d => s.Rows[d])).Where(r => r >= 0).ToList();
            var scoring = scores is null ? null : Scoring(matches.Count, scores);
            foreach (var row in matches)
            {
                found.Add(row);
                scoring?.Add(row, 1, 2);
            }
        }

        return found;
    }

    /// <summary>A word as typed, or all words that begin so; the latter only find.</summary>
    private void MatchOne(PhraseNode phrase, WordField field, RowBits found, float[]? scores)
    {
        var form = phrase.Forms[0];
        if (phrase.LastIsPrefix)
        {
            MarkBeginning(form, field, found);
            return;
        }

        var scoring = scores is null ? null : Scoring(engine.Shards.Sum(s => (long)s.Count(field, form)), scores);
        foreach (var shard in engine.Shards)
        {
            if (shard.Open(field, form, scoring is null ? TermDetail.Documents : TermDetail.Frequencies) is { } cursor)
            {
                Walk(cursor, shard.Rows, found, null, scoring, 1);
            }
        }
    }

    /// <summary>Marks the rows of all words that begin so.</summary>
    /// <remarks>The lists are joined as documents, and led to rows once: leading each to its row goes all over the memory for thousands of rare words.</remarks>
    private void MarkBeginning(string start, WordField field, RowBits found)
    {
        Span<int> documents = stackalloc int[Block];
        ulong[] joined = [];
        foreach (var shard in engine.Shards)
        {
            var (first, last) = (int.MaxValue, -1);
            foreach (var cursor in shard.OpenAll(field, start, TermDetail.Documents))
            {
                joined = joined.Length << 6 < shard.Rows.Length ? new ulong[(shard.Rows.Length + 63) >> 6] : joined;
                int read;
                do
                {
                    read = cursor.Read(documents);
                    foreach (var document in documents[..read])
                    {
                        joined[document >> 6] |= 1UL << (document & 63);
                    }

                    (first, last) = read == 0 ? (first, last) : (Math.Min(first, documents[0] >> 6), Math.Max(last, documents[read - 1] >> 6));
                }
                while (read == Block);
            }

            for (var word = first; word <= last; word++)
            {
                MarkRows(joined[word], shard.Rows.AsSpan(word << 6), found.Words);
                joined[word] = 0;
            }
        }
    }

    private static void MarkRows(ulong documents, ReadOnlySpan<int> rows, ulong[] found)
    {
        for (; documents != 0; documents &= documents - 1)
        {
            if (rows[BitOperations.TrailingZeroCount(documents)] is >= 0 and var row)
            {
                found[row >> 6] |= 1UL << (row & 63);
            }
        }
    }

    private WordField[] Fields(QueryField field) => (quotes, field) switch
    {
        (true, QueryField.Said) => [WordField.Said],
        (true, _) => [WordField.Said, WordField.Speaker],
        _ => [WordField.Text, WordField.Broken],
    };

    private RowScoring Scoring(long documents, float[] scores) => new(scores, quotes ? _facets.QuoteLengths : _facets.Lengths, Idf(documents), documents);

    private float Idf(long documents)
    {
        var all = Math.Max(1, (quotes ? _facets.LiveQuoteCount : _facets.LiveCount));
        var having = Math.Min(documents, all);
        return (float)Math.Log(1 + ((all - having + 0.5) / (having + 0.5)));
    }

    /// <summary>Goes through a list block by block: each step is done for a block of documents before the next step, in loops short enough to be quick.</summary>
    private static void Walk(Cursor cursor, ReadOnlySpan<int> rowOf, RowBits found, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        Span<int> block = stackalloc int[Block];
        Span<int> frequencies = stackalloc int[Block];
        frequencies.Clear(); // where none are read they are moved about all the same
        int read;
        do
        {
            read = scoring is null ? cursor.Read(block) : cursor.Read(block, frequencies);
            var kept = ToRows(block[..read], frequencies, rowOf);
            kept = accepted is null ? kept : accepted.Keep(block[..kept], frequencies);
            Mark(block[..kept], found.Words);
            scoring?.Add(block[..kept], frequencies[..kept], weight);
        }
        while (read == Block);
    }

    /// <summary>Puts the row at the place of each document, and leaves out those that are gone.</summary>
    private static int ToRows(Span<int> documents, Span<int> frequencies, ReadOnlySpan<int> rowOf)
    {
        var kept = 0;
        for (var i = 0; i < documents.Length; i++)
        {
            var row = rowOf[documents[i]];
            (documents[kept], frequencies[kept]) = (row, frequencies[i]);
            kept += row >= 0 ? 1 : 0;
        }

        return kept;
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

    /// <summary>Looks up the few rows in question in a long list.</summary>
    private void Ask(Cursor cursor, IShard shard, RowBits within, RowBits found, LanguageCheck? accepted, RowScoring? scoring, float weight)
    {
        var at = -1;
        foreach (var document in DocumentsOf(shard, within, quotes))
        {
            at = at < document ? cursor.Advance(document) : at;
            if (at == Cursor.End)
            {
                return;
            }

            if (at == document && shard.Rows[document] is >= 0 and var row && (accepted is null || accepted.Accepts(row)))
            {
                found.Add(row);
                scoring?.Add(row, cursor.Frequency, weight);
            }
        }
    }

    /// <summary>The documents of rows in one shard, ascending.</summary>
    public static List<int> DocumentsOf(IShard shard, RowBits rows, bool quotes)
    {
        var documents = new List<int>();
        for (var word = 0; word < rows.Words.Length; word++)
        {
            for (var bits = rows.Words[word]; bits != 0; bits &= bits - 1)
            {
                if (shard.DocumentOf((word << 6) + BitOperations.TrailingZeroCount(bits), quotes) is >= 0 and var document)
                {
                    documents.Add(document);
                }
            }
        }

        documents.Sort();
        return documents;
    }

    /// <summary>Whether a row's article is of one of some languages.</summary>
    private sealed class LanguageCheck(FacetSnapshot facets, bool quotes, bool[] languages)
    {
        public bool Accepts(int row) => languages[facets.Languages[quotes ? facets.ArticleOf[row] : row]];

        /// <summary>Leaves out the others, without a branch that nobody could foresee.</summary>
        public int Keep(Span<int> rows, Span<int> frequencies)
        {
            var (wanted, language, articleOf) = (languages, facets.Languages, quotes ? facets.ArticleOf : null);
            var kept = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                (rows[kept], frequencies[kept]) = (row, frequencies[i]);
                kept += wanted[language[articleOf is null ? row : articleOf[row]]] ? 1 : 0;
            }

            return kept;
        }
    }
}
