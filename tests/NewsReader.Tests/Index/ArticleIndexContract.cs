using System.Reflection;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

/// <summary>What every engine does, in the same words: each engine's tests are this class and the engine's name.</summary>
public abstract partial class ArticleIndexContract : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-index-").FullName;

    private IArticleIndex Index { get; set; } = null!; // opened before each test

    private string Engine => GetType().GetCustomAttribute<EngineAttribute>()?.Name ?? throw new InvalidOperationException("The class names no engine.");

    public async Task InitializeAsync() => Index = await OpenAsync(_folder);

    public async Task DisposeAsync()
    {
        await Index.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ValueTask<IArticleIndex> OpenAsync(string folder) => ArticleIndex.OpenAsync(folder, Engine);

    private Task Write(params AnnotatedArticle[] articles) => Index.WriteAsync(articles, []).AsTask();

    private async Task<SearchResult> Search(string query, Func<SearchRequest, SearchRequest>? with = null)
    {
        var request = new SearchRequest { Query = query, Facets = [.. Enum.GetValues<FacetField>()] };
        return await Index.SearchAsync(with is null ? request : with(request));
    }

    private async Task<string> Ids(string query, Func<SearchRequest, SearchRequest>? with = null) =>
        string.Join(' ', (await Search(query, with)).Hits.Select(h => h.Article.Article.Id.Value));

    private async Task Reopen()
    {
        await Index.DisposeAsync();
        Index = await OpenAsync(_folder);
    }
}
