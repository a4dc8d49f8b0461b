using Lucene.Net.Index;
using NewsReader.Index.Matching;
using Term = NewsReader.Index.Matching.Term;

namespace NewsReader.Index.Lucene;

/// <summary>Which articles of a segment hold a word that begins so, for the beginnings of up to three letters that most words share.</summary>
/// <remarks>To find one in the engine's lists, each of its words is looked up and read. They are read once for all beginnings, and each beginning's
/// rows kept: one bit for each.</remarks>
internal sealed class CommonBeginnings
{
    /// <summary>Letters of those that are kept.</summary>
    public const int Longest = 3;

    private const int FewestWords = 16;

    /// <summary>Those of most words.</summary>
    private const int Most = 192;

    private readonly Dictionary<string, ulong[]> _rows;
    private readonly int _firstWord;

    private CommonBeginnings(Dictionary<string, ulong[]> rows, int firstWord) => (_rows, _firstWord) = (rows, firstWord);

    /// <param name="reader">The segment.</param>
    /// <param name="articles">The rows of its articles.</param>
    public static CommonBeginnings Read(AtomicReader reader, DocumentRows articles)
    {
        var rows = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        if (reader.GetTerms(LuceneFields.Text) is { } terms)
        {
            new Walk(articles, Commonest(terms), rows).Run(terms, reader.MaxDoc);
        }

        return new CommonBeginnings(rows, articles.Range.First >> 6);
    }

    /// <summary>Adds the rows of all words that begin so; <c>false</c> where they are not kept.</summary>
    public bool TryMark(string start, RowBits found)
    {
        if (!_rows.TryGetValue(start, out var rows))
        {
            return false;
        }

        for (var word = 0; word < rows.Length; word++)
        {
            found.Words[_firstWord + word] |= rows[word];
        }

        return true;
    }

    /// <summary>The beginnings to be kept.</summary>
    private static HashSet<string> Commonest(Terms terms)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var current = new (string Start, int Words)[Longest];
        foreach (var form in LuceneTerms.StartingWith(terms, "").Select(t => t.Term.Utf8ToString()).Append(""))
        {
            for (var level = 0; level < Longest; level++)
            {
                ref var at = ref current[level];
                if (Begins(form, at.Start, level))
                {
                    at.Words++;
                    continue;
                }

                if (at.Words >= FewestWords)
                {
                    words[at.Start] = at.Words;
                }

                at = HasBeginning(form, level) ? (form[..(level + 1)], 1) : default;
            }
        }

        return words.OrderByDescending(w => w.Value).Take(Most).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static bool HasBeginning(string form, int level) => form.Length > level && form[0] != Term.OfStem && !char.IsHighSurrogate(form[level]);

    private static bool Begins(string form, string? start, int level) => start is not null && form.Length > level && form.AsSpan(0, level + 1).SequenceEqual(start);

    /// <summary>Goes through the words in their order: the longest beginning of each takes its documents, and hands them on to the shorter one when it ends.</summary>
    private sealed class Walk(DocumentRows articles, HashSet<string> kept, Dictionary<string, ulong[]> rows)
    {
        private readonly string?[] _starts = new string?[Longest];
        private readonly ulong[][] _documents = new ulong[Longest][];

        public void Run(Terms terms, int documents)
        {
            Array.ForEach(Enumerable.Range(0, Longest).ToArray(), i => _documents[i] = new ulong[(documents + 63) >> 6]);
            var cursor = new LuceneCursor();
            DocsEnum? used = null;
            foreach (var term in LuceneTerms.StartingWith(terms, ""))
            {
                MoveTo(term.Term.Utf8ToString());
                var level = Array.FindLastIndex(_starts, s => s is not null);
                if (level >= 0)
                {
                    used = term.Docs(null, used, DocsFlags.NONE);
                    cursor.Over(used, term.DocFreq).Mark(_documents[level]);
                }
            }

            MoveTo("");
        }

        private void MoveTo(string form)
        {
            for (var level = Longest - 1; level >= 0; level--)
            {
                if (_starts[level] is { } start && !Begins(form, start, level))
                {
                    End(level, start);
                }
            }

            for (var level = 0; level < Longest; level++)
            {
                _starts[level] ??= HasBeginning(form, level) && form[..(level + 1)] is var start && kept.Contains(start) ? start : null;
            }
        }

        private void End(int level, string start)
        {
            var documents = _documents[level];
            var (first, end) = articles.Range;
            var found = new ulong[((end + 63) >> 6) - (first >> 6)];
            for (var block = 0; block < documents.Length; block++)
            {
                articles.Mark(documents[block], block, found, first >> 6);
            }

            var shorter = Array.FindLastIndex(_starts, Math.Max(0, level - 1), Math.Max(0, level), s => s is not null);
            for (var block = 0; shorter >= 0 && level > 0 && block < documents.Length; block++)
            {
                _documents[shorter][block] |= documents[block];
            }

            Array.Clear(documents);
            rows[start] = found;
            _starts[level] = null;
        }
    }
}
