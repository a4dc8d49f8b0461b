using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Statements;

/// <summary>A quote with what its article tells about it: the row statements and conflicts are found from.</summary>
/// <param name="Quote">The words. Its spans are over the text of <paramref name="Article"/>.</param>
/// <param name="Article">Where it is reported.</param>
/// <param name="SpeakerId">Who said it, the same in every article; <c>null</c> for unknown.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Kind">What the speaker is.</param>
/// <param name="Event">Id of the event the article reports; <c>null</c> where none is known.</param>
/// <param name="Venue">Where that was.</param>
/// <param name="Day">When it was said, as far as known.</param>
public sealed record ReportedQuote(Quote Quote, Article Article, string? SpeakerId, string? Speaker, SpeakerKind? Kind, string? Event, Venue? Venue, PartialDate? Day)
{
    /// <summary>What the speaker's spellings share: outlets that write "Sallami" and "Sellami" report one person where the words are the same.</summary>
    internal string? SpeakerKey =>
        Speaker is null ? null : string.Join(' ', Speaker.Split(' ').Select(NameSkeleton.Of)) is { Length: >= 4 } key ? key : SpeakerId;

    /// <summary>The quotes of an article as the archive gives it.</summary>
    public static IEnumerable<ReportedQuote> Of(AnnotatedArticle annotated)
    {
        var speakers = annotated.Speakers.GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return annotated.Quotes.Select(q => new ReportedQuote(
            q, annotated.Article, KnownBy(q)?.Id ?? q.Speaker, q.Speaker, KnownBy(q)?.Kind, annotated.Event?.Id, annotated.Venue, q.SaidOn?.Value ?? annotated.Event?.Date));

        Speaker? KnownBy(Quote quote) => quote.Speaker is { } name ? speakers.GetValueOrDefault(name) : null;
    }
}
