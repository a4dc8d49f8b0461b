#if BLOCK_JOIN
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Join;
using Lucene.Net.Store;

namespace NewsReader.Benchmarks.Search;

/// <summary>What it costs to lead from quotes to their articles: Lucene's block join, or an array with the article of each document.</summary>
internal static class BlockJoinBenchmark
{
    /// <param name="folder">An index that <see cref="SearchBenchmark"/> filled.</param>
    public static void Run(string folder, int queries)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var directory = FSDirectory.Open(Path.Combine(folder, "lucene"));
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader);
        var articles = new FixedBitSetCachingWrapperFilter(new FieldValueFilter("number"));
        var articleOf = ArticleOf(reader);
        var archive = new InventedArchive();
        Console.WriteLine("| way | CPU ms p50 | p95 |\n|---|---|---|");
        Measure("quotes alone", queries, archive, q => Find(searcher, q, null));
        Measure("block join", queries, archive, q => Find(searcher, new ToParentBlockJoinQuery(q, articles, ScoreMode.None), null));
        Measure("array of articles", queries, archive, q => Find(searcher, q, articleOf));
    }

    private static int Find(IndexSearcher searcher, Query query, int[]? articleOf)
    {
        var found = new Found(articleOf, searcher.IndexReader.MaxDoc);
        searcher.Search(query, found);
        return found.Count;
    }

    private static void Measure(string name, int queries, InventedArchive archive, Func<Query, int> find)
    {
        var random = new Random(11);
        var costs = new List<double>();
        for (var i = -queries / 2; i < queries; i++)
        {
            var query = new ConstantScoreQuery(new TermQuery(new Term("said", Text.Analysis.Words.Of(QueryKind.Word(archive, random))[0].Form)));
            var before = Environment.CpuUsage.TotalTime;
            find(query);
            costs.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        costs.RemoveRange(0, queries / 2);
        costs.Sort();
        Console.WriteLine($"| {name} | {costs[queries / 2]:0.00} | {costs[(int)(queries * 0.95)]:0.00} |");
    }

    /// <summary>By document: the article's document, which is the next one that has a number.</summary>
    private static int[] ArticleOf(DirectoryReader reader)
    {
        var articles = new int[reader.MaxDoc];
        foreach (var leaf in reader.Leaves)
        {
            var isArticle = leaf.AtomicReader.GetDocsWithField("number");
            var article = 0;
            for (var document = leaf.AtomicReader.MaxDoc - 1; document >= 0; document--)
            {
                article = isArticle.Get(document) ? document : article;
                articles[leaf.DocBase + document] = leaf.DocBase + article;
            }
        }

        return articles;
    }

    /// <summary>Marks what is found.</summary>
    private sealed class Found(int[]? articleOf, int documents) : ICollector
    {
        private readonly ulong[] _bits = new ulong[(documents >> 6) + 1];
        private int _base;

        public int Count => _bits.Sum(System.Numerics.BitOperations.PopCount);

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
            // Only what is found counts.
        }

        public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

        public void Collect(int doc)
        {
            var document = articleOf is null ? _base + doc : articleOf[_base + doc];
            _bits[document >> 6] |= 1UL << (document & 63);
        }
    }
}
#endif
