using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Extraction;

/// <summary>An article and all that was found in it: who said what, where and when.</summary>
public sealed record AnnotatedArticle
{
    public required Article Article { get; init; }

    /// <summary>In reading order; quotes do not overlap unless one is nested in another.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    public ImmutableArray<Speaker> Speakers { get; init; } = [];

    public ImmutableArray<DateMention> Dates { get; init; } = [];

    public SaidOn? SaidOn { get; init; }

    public ArticleEvent? Event { get; init; }

    public Venue? Venue { get; init; }

    /// <summary>The group of the archive's articles that are one text, this one among them; <c>null</c> where it has no copy.</summary>
    public string? CopyGroup { get; init; }
}
