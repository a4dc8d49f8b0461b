using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Words that name an occasion.</summary>
/// <param name="Noun">What they name.</param>
/// <param name="Span">The phrase over the article's text, with what completes it ("talks with …").</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">First unit of the phrase.</param>
/// <param name="End">Behind the last unit of the phrase.</param>
internal sealed record EventMention(EventNoun Noun, TextSpan Span, int Sentence, int First, int End)
{
    /// <summary>The unit that leads the phrase: its preposition, or the verb that takes it; -1 where there is none.</summary>
    public int Lead { get; init; } = -1;

    /// <summary>Whether it is another occasion than the one reported from: last month's, next week's, a planned one.</summary>
    public bool Elsewhere { get; init; }

    /// <summary>Whether it speaks of an occasion named before: "the interview".</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether its own words say that something was said there: "told reporters", "tweeted".</summary>
    public bool Spoken { get; init; }

    /// <summary>Whether only hearers or a verb tell the kind: what the article calls the occasion elsewhere says more.</summary>
    public bool Unnamed { get; init; }

    /// <summary>The outlet that an interview was given to.</summary>
    public string? Outlet { get; init; }
}
