using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>Somebody's words as an article reports them. All spans are over the article's text.</summary>
public sealed record Quote
{
    /// <summary>Unique within the article and stable while the quote's words stay the same; safe in a URL fragment.</summary>
    public required string Id { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>From the first to the last reported word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The pieces that make it up, without a verb and speaker that stand between them; ascending.</summary>
    public required ImmutableArray<TextSpan> Parts { get; init; }

    /// <summary>The pieces inside quotation marks, without the marks; ascending.</summary>
    public required ImmutableArray<TextSpan> Quoted { get; init; }

    /// <summary>The reported words: the parts joined by a space.</summary>
    public required string Text { get; init; }

    /// <summary>Who said it, by the name all mentions were joined to; <c>null</c> for unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that name the speaker here, for example <c>he</c>.</summary>
    public TextSpan? SpeakerMention { get; init; }

    /// <summary>The words that report, for example <c>stressed</c>.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The cue's dictionary form, for example <c>stress</c>.</summary>
    public string? Verb { get; init; }

    public SaidOn? SaidOn { get; init; }

    /// <summary>Through whom the article has the words, for example an agency.</summary>
    public Relay? ReportedBy { get; init; }

    /// <summary>0 to 1, fixed by the rule.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rule that found it, as its document under <c>docs/extraction</c> names it.</summary>
    public required string Rule { get; init; }
}
