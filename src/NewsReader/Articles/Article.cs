using System.Collections.Immutable;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Articles;

/// <summary>One article: its clean text and everything its file states about it.</summary>
/// <remarks><see cref="Text"/> is immutable and every position in an article is a span over it. It is its blocks joined by one empty line:
/// the title first where the file has one, then the body.</remarks>
public sealed record Article
{
    private readonly FoundWords _words = new();

    public required ArticleId Id { get; init; }

    /// <summary>The file it came from, relative to the archive folder, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The record within the file, where a file holds many articles.</summary>
    public string? RecordId { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string ContentHash { get; init; }

    /// <summary>BCP 47 language tag; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>The headline, or the first sentence where the file has none.</summary>
    public required string Title { get; init; }

    /// <summary>Whether <see cref="Title"/> was made from the first sentence because the file has no headline.</summary>
    public bool TitleDerived { get; init; }

    public Stated<string>? Outlet { get; init; }

    public Stated<string>? Agency { get; init; }

    public ImmutableArray<Stated<string>> Bylines { get; init; } = [];

    public Dateline? Dateline { get; init; }

    public PublicationDate? Published { get; init; }

    /// <summary>When an archive's robot or a person fetched it, where the file says so; the article is no younger.</summary>
    public Stated<PartialDate>? Fetched { get; init; }

    /// <summary>The event and venue as the file's owner states them beside the file.</summary>
    public Stated<string>? StatedEvent { get; init; }

    public Stated<string>? StatedVenue { get; init; }

    /// <summary>The outlet's own address of the article: absolute, http or https.</summary>
    public string? Url { get; init; }

    /// <summary>The clean text, NFC, white space folded; blocks joined by one empty line.</summary>
    public required string Text { get; init; }

    public required ImmutableArray<ArticleBlock> Blocks { get; init; }

    /// <summary>Links over <see cref="Text"/>.</summary>
    public ImmutableArray<TextLink> Links { get; init; } = [];

    /// <summary>From <see cref="Text"/> to the decoded source.</summary>
    public required OffsetMap Map { get; init; }

    public ImmutableArray<RemovedBlock> Removed { get; init; } = [];

    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>Where the body begins in <see cref="Text"/>: behind a title and subtitle that stand in the file.</summary>
    public int BodyStart
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (block.Kind is not (BlockKind.Title or BlockKind.Subtitle))
                {
                    return block.Span.Start;
                }
            }

            return Text.Length;
        }
    }

    /// <summary>The clean text without title and subtitle.</summary>
    public string Body => Text[BodyStart..];

    /// <summary>The words of <see cref="Text"/> in order.</summary>
    internal ReadOnlySpan<Word> Words => _words.Of(Text);

    /// <summary>Evidence at a place in the article's text.</summary>
    public Evidence EvidenceAt(TextSpan span, string rule, double confidence) =>
        new(Map.ToSource(span), span, span.In(Text), rule, confidence);
}
