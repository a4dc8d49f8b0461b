using System.Collections.Immutable;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>One result. Every view's hit leads to an article; which other members are set depends on the view.</summary>
public sealed record SearchHit
{
    /// <summary>The article found, or the one the quote stands in, or the newest one of a speaker or event.</summary>
    public required AnnotatedArticle Article { get; init; }

    /// <summary>The quote found; set in the quotes view.</summary>
    public Quote? Quote { get; init; }

    /// <summary>The speaker or event found: what a facet filter says; set in those views.</summary>
    public FacetValue? Subject { get; init; }

    /// <summary>Quotes of the subject among the results; set in the speakers and events views.</summary>
    public int QuoteCount { get; init; }

    /// <summary>Places in the title that the query hit: spans over the article's text, or over the derived title.</summary>
    public ImmutableArray<TextSpan> TitleMarks { get; init; } = [];

    /// <summary>The best passage for the query; empty where the query has no words.</summary>
    public ImmutableArray<Snippet> Snippets { get; init; } = [];

    /// <summary>Places in the article that the query hits: spans over its text, ascending.</summary>
    public ImmutableArray<TextSpan> Hits { get; init; } = [];

    public double Score { get; init; }
}
