using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Index;

/// <summary>Where articles and their quotes are kept to be searched. Everything in it can be rebuilt from the files.</summary>
/// <remarks>Takes and gives plain values; one contract suite runs against every engine, and their answers are the same to the reader.
/// Many may read while one writes; no member assumes that reader and writer are one process.</remarks>
public interface IArticleIndex : IAsyncDisposable
{
    /// <summary>The engine's name as the log and the page footer show it.</summary>
    string Engine { get; }

    /// <summary>Articles searchable now.</summary>
    ValueTask<int> CountAsync(CancellationToken cancellation = default);

    /// <summary>Adds or replaces <paramref name="articles"/> by id and removes <paramref name="removed"/>, durably and all or nothing;
    /// searchable when the task completes.</summary>
    ValueTask WriteAsync(IReadOnlyCollection<AnnotatedArticle> articles, IReadOnlyCollection<ArticleId> removed, CancellationToken cancellation = default);

    /// <summary>The article as it was written; <c>null</c> where the index has none of that id.</summary>
    ValueTask<AnnotatedArticle?> FindAsync(ArticleId id, CancellationToken cancellation = default);

    /// <summary>Every article as it was written, all of one moment, in no particular order.</summary>
    IAsyncEnumerable<AnnotatedArticle> ListAsync(CancellationToken cancellation = default);

    ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default);

    /// <summary>Other articles on the same matter, by the words they share; the likest first, none where the index has no article of that id.</summary>
    ValueTask<IReadOnlyList<SearchHit>> FindSimilarAsync(ArticleId id, int count, CancellationToken cancellation = default);

    /// <summary>Speakers, events, venues and outlets first, then words, that continue or contain what was typed; the most frequent first.</summary>
    ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken cancellation = default);
}
