using NewsReader.Index;
using NewsReader.Tests.Index;

namespace NewsReader.Tests.Ingest;

[Engine(ArticleIndex.Sqlite)]
public sealed class SqliteProcessTests : ProcessContract;
