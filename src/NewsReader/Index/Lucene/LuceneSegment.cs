using Lucene.Net.Index;

namespace NewsReader.Index.Lucene;

/// <summary>What a segment's documents stand for. A segment never changes, so this is made once for each.</summary>
internal sealed class LuceneSegment
{
    /// <summary>What is kept of common words may take so many bytes for each article.</summary>
    private const int KeptForEach = 96;

    /// <summary>Of so many articles the pairs of common words are read while a search waits; of more, by and by, and until then it does without.</summary>
    private const int ReadAtOnce = 5_000;

    private static readonly SemaphoreSlim OneByOne = new(1);

    private readonly Lock _lock = new();
    private Task<CommonPairs>? _pairs;

    /// <param name="rows">By document: the article row of an article, the quote row of a quote; -1 for one that was deleted when this was made.</param>
    /// <param name="articles">The documents that are articles, ascending.</param>
    public LuceneSegment(int[] rows, int[] articles)
    {
        (Rows, Articles) = (rows, articles);
        OfArticles = new DocumentRows(rows, articles);
        OfQuotes = new DocumentRows(rows, Quotes(rows, articles));
        Common = new CommonWords((long)articles.Length * KeptForEach);
    }

    public int[] Rows { get; }

    public int[] Articles { get; }

    public DocumentRows OfArticles { get; }

    public DocumentRows OfQuotes { get; }

    public CommonWords Common { get; }

    public DocumentRows Of(bool quotes) => quotes ? OfQuotes : OfArticles;

    /// <summary>The pairs of common words; <c>null</c> as long as they are not read.</summary>
    public CommonPairs? Pairs(AtomicReader reader)
    {
        lock (_lock)
        {
            if (_pairs is null)
            {
                if (Articles.Length <= ReadAtOnce)
                {
                    _pairs = Task.FromResult(CommonPairs.Read(reader, Articles));
                }
                else if (reader.TryIncRef())
                {
                    _pairs = Task.Run(() => ReadByAndByAsync(reader));
                }
            }

            // Reading that failed is not tried again: phrases are found without it.
            return _pairs is { IsCompletedSuccessfully: true } read ? read.Result : null;
        }
    }

    private async Task<CommonPairs> ReadByAndByAsync(AtomicReader reader)
    {
        await OneByOne.WaitAsync();
        try
        {
            return CommonPairs.Read(reader, Articles);
        }
        finally
        {
            OneByOne.Release();
            reader.DecRef();
        }
    }

    /// <summary>What is no article and not deleted.</summary>
    private static IEnumerable<int> Quotes(int[] rows, int[] articles)
    {
        var next = 0;
        for (var document = 0; document < rows.Length; document++)
        {
            if (next < articles.Length && articles[next] == document)
            {
                next++;
            }
            else if (rows[document] >= 0)
            {
                yield return document;
            }
        }
    }
}
