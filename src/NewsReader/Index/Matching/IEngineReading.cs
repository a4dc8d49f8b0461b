using NewsReader.Extraction;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Matching;

/// <summary>An embedded engine as it was at one moment: everything one search needs of it.</summary>
internal interface IEngineReading : IDisposable
{
    FacetSnapshot Facets { get; }

    IReadOnlyList<IShard> Shards { get; }

    /// <summary>The folded words of titles and bodies that begin so, each with about how many articles hold it; in no order.</summary>
    IEnumerable<(string Form, int Articles)> Terms(string start);

    /// <summary>The article of a row.</summary>
    AnnotatedArticle Read(int row);
}
