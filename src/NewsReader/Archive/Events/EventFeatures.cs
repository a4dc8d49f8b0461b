using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>What an article says that tells one event from another: the row the archive keeps of it.</summary>
public sealed record EventFeatures
{
    /// <summary>The article's id.</summary>
    public required string Article { get; init; }

    public required string Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Primary language, for example <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The most telling words, by their form in ordinal order.</summary>
    public required ImmutableArray<EventTerm> Terms { get; init; }

    /// <summary>Names by their consonants, so that they meet across languages; the most frequent first.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The occasion's name as the article words it; <c>null</c> where it names none.</summary>
    public string? Name { get; init; }

    /// <summary>As <see cref="Extraction.ArticleEvent.Kind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>Confidence of the rule that read name and kind.</summary>
    public double Confidence { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? Site { get; init; }

    /// <summary>When the occasion took place, or else when its words were said, unless the article appeared much later.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>English, where the text gives one.</summary>
    public string? Weekday { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>Who speaks: keys of their names, in ordinal order.</summary>
    public ImmutableArray<string> People { get; init; } = [];
}
