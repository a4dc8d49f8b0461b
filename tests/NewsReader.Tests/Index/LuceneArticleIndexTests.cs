using NewsReader.Index;

namespace NewsReader.Tests.Index;

[Engine(ArticleIndex.Lucene)]
public sealed class LuceneArticleIndexTests : ArticleIndexContract;
