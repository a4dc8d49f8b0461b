using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Finds the rows that hold a word, a phrase or two phrases near each other, and adds up what that is worth.</summary>
/// <remarks>Relevance is BM25 (Robertson and Zaragoza 2009), term after term over all rows: every result is counted anyway, so nothing is won by
/// passing over rows that cannot be among the first.</remarks>
/// <param name="quotes">Whether quote rows are found, or article rows.</param>
internal sealed class WordMatcher(IEngineReading engine, bool quotes)
{
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
        var detail = scores is null ? TermDetail.Documents : TermDetail.Frequencies;
        var lists = (from source in WordSource.Of(word.Form, quotes ? WordField.Said : WordField.Text, _facets.StemmingLanguages)
                     where !(word.Field == QueryField.Said && source.Field == WordField.Speaker)
                     from shard in engine.Shards
                     let list = WordList.Open(shard, source.Field, source.Term, detail)
                     where list is not null
                     select (Source: source, List: list)).ToList();
        var found = new RowBits(RowCount);
        var documents = lists.Sum(l => (long)l.List.Documents);
        var scoring = scores is null ? null : Scoring(documents, scores);
        var few = within is not null && documents / Selective > within.Count;
        foreach (var (source, list) in lists)
        {
            var accepted = source.Languages is { } languages ? new LanguageCheck(_facets, quotes, languages) : null;
            list.Find(found, within, few, accepted, scoring, source.Weight);
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
                MatchOne(phrase, field, found, scores, within);
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
    private void MatchOne(PhraseNode phrase, WordField field, RowBits found, float[]? scores, RowBits? within)
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
            WordList.Open(shard, field, form, scoring is null ? TermDetail.Documents : TermDetail.Frequencies)?.Find(found, within, few: false, null, scoring, 1);
        }
    }

    /// <summary>Marks the rows of all words that begin so.</summary>
    /// <remarks>The lists are joined as documents, and led to rows once: leading each to its row goes all over the memory for thousands of rare words.</remarks>
    private void MarkBeginning(string start, WordField field, RowBits found)
    {
        ulong[] joined = [];
        foreach (var shard in engine.Shards)
        {
            if (shard.MarkBeginning(field, start, found))
            {
                continue;
            }

            var (first, last) = (int.MaxValue, -1);
            foreach (var cursor in shard.OpenRare(field, start, common => common.Mark(found, null)))
            {
                joined = joined.Length << 6 < shard.Rows.Length ? new ulong[(shard.Rows.Length + 63) >> 6] : joined;
                var marked = cursor.Mark(joined);
                (first, last) = (Math.Min(first, marked.First), Math.Max(last, marked.Last));
            }

            for (var block = first; block <= last; block++)
            {
                shard.Mark(joined[block], block, quotes, found.Words);
                joined[block] = 0;
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
}
