using NewsReader.Index;

namespace NewsReader.Tests.Index;

[Engine(ArticleIndex.Sqlite)]
public sealed class SqliteArticleIndexTests : ArticleIndexContract;
