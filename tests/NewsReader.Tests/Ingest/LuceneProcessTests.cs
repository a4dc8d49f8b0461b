using NewsReader.Index;
using NewsReader.Tests.Index;

namespace NewsReader.Tests.Ingest;

[Engine(ArticleIndex.Lucene)]
public sealed class LuceneProcessTests : ProcessContract;
