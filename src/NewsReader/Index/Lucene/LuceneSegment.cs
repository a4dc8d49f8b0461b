using Lucene.Net.Index;

namespace NewsReader.Index.Lucene;

/// <summary>What a segment's documents stand for. A segment never changes, so this is made once for each.</summary>
internal sealed class LuceneSegment
{
    /// <summary>What is kept of common words may take so many bytes for each article.</summary>
    private const int KeptForEach = 96;

    private readonly ReadOnce<CommonPairs> _pairs;
    private readonly ReadOnce<CommonBeginnings> _beginnings;

    /// <param name="rows">By document: the article row of an article, the quote row of a quote; -1 for one that was deleted when this was made.</param>
    /// <param name="articles">The documents that are articles, ascending.</param>
    public LuceneSegment(int[] rows, int[] articles)
    {
        (Rows, Articles) = (rows, articles);
        OfArticles = new DocumentRows(rows, articles);
        OfQuotes = new DocumentRows(rows, Quotes(rows, articles));
        Common = new CommonWords((long)articles.Length * KeptForEach);
        _pairs = new ReadOnce<CommonPairs>(reader => CommonPairs.Read(reader, articles));
        _beginnings = new ReadOnce<CommonBeginnings>(reader => CommonBeginnings.Read(reader, OfArticles));
    }

    public int[] Rows { get; }

    public int[] Articles { get; }

    public DocumentRows OfArticles { get; }

    public DocumentRows OfQuotes { get; }

    public CommonWords Common { get; }

    public DocumentRows Of(bool quotes) => quotes ? OfQuotes : OfArticles;

    /// <summary><c>null</c> as long as they are not read.</summary>
    public CommonPairs? Pairs(AtomicReader reader) => _pairs.Get(reader);

    /// <inheritdoc cref="Pairs"/>
    public CommonBeginnings? Beginnings(AtomicReader reader) => _beginnings.Get(reader);

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
