using Lucene.Net.Index;

namespace NewsReader.Index.Lucene;

/// <summary>What a segment's documents stand for. A segment never changes, so this is made once for each.</summary>
internal sealed class LuceneSegment
{
    /// <summary>What is kept of common words may take so many bytes for each article.</summary>
    private const int KeptForEach = 128;

    private readonly ReadOnce<CommonPairs> _pairs = new();
    private readonly ReadOnce<CommonBeginnings> _beginnings = new();
    private readonly ReadOnce<CommonWords> _words = new();

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

    /// <summary><c>null</c> as long as they are not read.</summary>
    public CommonPairs? Pairs(AtomicReader reader) => _pairs.Get(reader, r => CommonPairs.Read(r, Articles));

    /// <inheritdoc cref="Pairs"/>
    public CommonBeginnings? Beginnings(AtomicReader reader) => _beginnings.Get(reader, r => CommonBeginnings.Read(r, OfArticles));

    /// <summary>Has all common words of a large segment read; those of a small one are read when they are asked for.</summary>
    /// <param name="read">Reads them.</param>
    public void ReadCommon(AtomicReader reader, Action read)
    {
        if (reader.MaxDoc > ReadOnce<CommonWords>.AtOnce)
        {
            _words.Get(reader, _ =>
            {
                read();
                return Common;
            });
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
