namespace NewsReader.Curation;

/// <summary>What is kept behind a passage link: the words it was made for and enough around them to find them again.</summary>
/// <remarks>Nothing about the person who made it. All offsets count UTF-16 code units over the article's text at <see cref="Revision"/>.</remarks>
public sealed record PassageRecord
{
    /// <summary>Ten characters of Crockford's base 32, the same for the same selection.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>BCP 47 tag of the article's language.</summary>
    public required string Language { get; init; }

    /// <summary>The exact words, up to 1,500 characters; of longer passages head and tail of 300 each.</summary>
    public required string Quote { get; init; }

    /// <summary>The last 300 characters of a passage longer than 1,500; otherwise empty.</summary>
    public string Tail { get; init; } = "";

    /// <summary>SHA-256 of the match key of the whole passage.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Up to 96 characters before.</summary>
    public required string Before { get; init; }

    /// <summary>Up to 96 characters after.</summary>
    public required string After { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>Ordinal of the block it starts in.</summary>
    public required int Block { get; init; }

    /// <summary>The sentence around it.</summary>
    public required string Sentence { get; init; }

    /// <summary>Which of <see cref="Occurrences"/> equal wordings it is, from 1.</summary>
    public required int Occurrence { get; init; }

    public required int Occurrences { get; init; }

    /// <summary>Names the text it was made over: a hash of the article's text.</summary>
    public required string Revision { get; init; }

    /// <summary>The day it was made, UTC.</summary>
    public required DateOnly Made { get; init; }
}
