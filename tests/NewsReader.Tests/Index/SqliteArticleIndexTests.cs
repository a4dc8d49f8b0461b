using NewsReader.Index;
using NewsReader.Index.Sqlite;

namespace NewsReader.Tests.Index;

public sealed class SqliteArticleIndexTests : ArticleIndexContract
{
    protected override async ValueTask<IArticleIndex> OpenAsync(string folder) => await SqliteArticleIndex.OpenAsync(folder);
}
