using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Index.Sqlite;
using NewsReader.Web.Api;
using NewsReader.Web.Components;

namespace NewsReader.Tests.Passages;

/// <summary>The pages and passage links of the application over an index and a database of their own.</summary>
internal sealed class ReadingRoom : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;

    private ReadingRoom(string folder, IArticleIndex index, WebApplication app)
    {
        _folder = folder;
        Index = index;
        _app = app;
        Client = app.GetTestClient();
    }

    public IArticleIndex Index { get; }

    /// <summary>Follows no redirect.</summary>
    public HttpClient Client { get; }

    public static async Task<ReadingRoom> OpenAsync(params AnnotatedArticle[] articles)
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-").FullName;
        var index = await SqliteArticleIndex.OpenAsync(Path.Combine(folder, "index"));
        await index.WriteAsync(articles, []);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "NewsReader.Web", EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration["Curation:Connection"] = $"Data Source={Path.Combine(folder, "curation.db")};Pooling=False";
        builder.Services.AddPages();
        builder.Services.AddPassages();
        builder.Services.AddSingleton<IArticleIndex>(index);
        builder.Services.AddSingleton(new ArticleFolder(Directory.CreateDirectory(Path.Combine(folder, "archive")).FullName));
        builder.Services.AddSingleton(new CopyDirectory(Path.Combine(folder, "copies.db")));
        builder.Services.AddSingleton(_ => new StatementDirectory(Path.Combine(folder, "statements.db"))); // made by a factory, so that it is disposed with the room
        var app = builder.Build();
        app.MapPages();
        app.MapPassages();
        await app.StartAsync();
        return new ReadingRoom(folder, index, app);
    }

    /// <summary>All that the database holds, as it lies on disk.</summary>
    public string ReadDatabase() => string.Concat(Directory.EnumerateFiles(_folder, "curation.db*").Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    /// <summary>Puts a file into the archive folder.</summary>
    public Task SaveFileAsync(string path, string text) => File.WriteAllTextAsync(Path.Combine(_folder, "archive", path), text);

    /// <summary>Puts another wording in an article's place.</summary>
    public ValueTask ReplaceAsync(AnnotatedArticle article) => Index.WriteAsync([article], []);

    public ValueTask RemoveAsync(ArticleId id) => Index.WriteAsync([], [id]);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Index.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
