using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsReader.Index.Matching;
using Term = NewsReader.Index.Matching.Term;

namespace NewsReader.Index.Lucene;

/// <summary>In which articles of a segment each two of its commonest words follow each other, and how often.</summary>
/// <remarks>To find such a phrase in the engine's lists, the places of both words are read in every article: for the commonest of all, some forty in each.
/// They are read once for all pairs, and each pair's articles kept: about sixty bytes for an article of 350 words.</remarks>
internal sealed class CommonPairs
{
    /// <summary>Words of which any two are kept, the commonest of all.</summary>
    private const int Square = 32;

    /// <summary>Words that are kept beside the few commonest: these stand so often in every article that whatever is found beside them costs much.</summary>
    private const int Words = 128;

    private const int Few = 4;

    private readonly int[] _articles;
    private readonly Dictionary<string, int> _words;
    private readonly PairList?[] _lists;

    private CommonPairs(int[] articles, Dictionary<string, int> words, PairList?[] lists) => (_articles, _words, _lists) = (articles, words, lists);

    /// <param name="reader">The segment.</param>
    /// <param name="articles">Its documents that are articles, ascending.</param>
    public static CommonPairs Read(AtomicReader reader, int[] articles)
    {
        var cursors = new List<LuceneCursor>();
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        if (reader.GetTerms(LuceneFields.Text) is { } terms)
        {
            var enumerator = terms.GetEnumerator();
            foreach (var word in Commonest(terms).Where(w => enumerator.SeekExact(new BytesRef(w))))
            {
                words[word] = cursors.Count;
                cursors.Add(new LuceneCursor().Over(enumerator.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE), enumerator.DocFreq));
            }
        }

        var lists = new PairList?[cursors.Count * cursors.Count];
        new Walk(cursors, lists).Run(articles);
        Array.ForEach(lists, l => l?.Trim());
        return new CommonPairs(articles, words, lists);
    }

    /// <summary>The documents in which one word follows the other, ascending, each with how often; <c>null</c> where that is not kept.</summary>
    public IEnumerable<(int Document, int Frequency)>? Find(string first, string second) =>
        _words.TryGetValue(first, out var a) && _words.TryGetValue(second, out var b) && IsKept(a, b) ? _lists[(a * _words.Count) + b]?.Read().Select(p => (_articles[p.Article], p.Frequency)) ?? [] : null;

    /// <summary>Words are numbered from the commonest on.</summary>
    private static bool IsKept(int first, int second) => Math.Max(first, second) < Square || Math.Min(first, second) < Few;

    private static List<string> Commonest(Terms terms)
    {
        var commonest = new PriorityQueue<string, long>();
        foreach (var term in LuceneTerms.StartingWith(terms, ""))
        {
            if (term.TotalTermFreq is var times && (commonest.Count < Words || (commonest.TryPeek(out _, out var least) && times > least)) && term.Term.Utf8ToString() is var word && word[0] != Term.OfStem)
            {
                _ = commonest.Count < Words ? Enqueue(commonest, word, times) : commonest.EnqueueDequeue(word, times);
            }
        }

        return [.. commonest.UnorderedItems.OrderByDescending(w => w.Priority).Select(w => w.Element)];
    }

    private static string Enqueue(PriorityQueue<string, long> words, string word, long times)
    {
        words.Enqueue(word, times);
        return word;
    }

    /// <summary>Goes through the articles, all words side by side.</summary>
    private sealed class Walk(List<LuceneCursor> words, PairList?[] lists)
    {
        private readonly int[] _at = new int[words.Count];
        private readonly int[] _times = new int[lists.Length];
        private readonly List<int> _places = [], _pairs = [];

        // By place: the word that stands there, from 1 on, and its weight.
        private byte[] _wordAt = new byte[1 << 14];
        private byte[] _weightAt = new byte[1 << 14];
        private int[] _read = new int[64];

        public void Run(int[] articles)
        {
            Array.Fill(_at, -1);
            for (var article = 0; article < articles.Length; article++)
            {
                for (var word = 0; word < words.Count; word++)
                {
                    _at[word] = _at[word] < articles[article] ? words[word].Advance(articles[article]) : _at[word];
                    if (_at[word] == articles[article])
                    {
                        Put(word);
                    }
                }

                Note(article);
            }
        }

        private void Put(int word)
        {
            var count = words[word].Frequency;
            _read = count > _read.Length ? new int[count * 2] : _read;
            words[word].ReadPlaces(_read.AsSpan(0, count));
            foreach (var place in _read.AsSpan(0, count))
            {
                if (place + 1 >= _wordAt.Length)
                {
                    Array.Resize(ref _wordAt, place * 2);
                    Array.Resize(ref _weightAt, place * 2);
                }

                if (_wordAt[place] == 0)
                {
                    _places.Add(place);
                }

                _wordAt[place] = (byte)(word + 1);
                _weightAt[place]++;
            }
        }

        private void Note(int article)
        {
            foreach (var place in _places)
            {
                if (_wordAt[place + 1] is not 0 and var next && IsKept(_wordAt[place] - 1, next - 1))
                {
                    var (first, second) = (_wordAt[place] - 1, next - 1);
                    var pair = (first * words.Count) + second;
                    if (_times[pair] == 0)
                    {
                        _pairs.Add(pair);
                    }

                    // As everywhere, a phrase weighs what its rarer word does.
                    _times[pair] += _weightAt[words[second].Documents < words[first].Documents ? place + 1 : place];
                }
            }

            foreach (var pair in _pairs)
            {
                (lists[pair] ??= new PairList()).Add(article, _times[pair]);
                _times[pair] = 0;
            }

            foreach (var place in _places)
            {
                (_wordAt[place], _weightAt[place]) = (0, 0);
            }

            _pairs.Clear();
            _places.Clear();
        }
    }
}
