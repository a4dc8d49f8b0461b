using NewsReader.Archive.Events;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text.Analysis;

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
public sealed record ReportedQuote(Quote Quote, ReportingArticle Article, string? SpeakerId, string? Speaker, SpeakerKind? Kind, string? Event, Venue? Venue, PartialDate? Day)
{
    private SpeakerSounds _sounds = new(Speaker);

    /// <summary>Whether the article recalls it from an earlier occasion than the one it reports.</summary>
    public RecalledFrom Recalled { get; init; }

    /// <summary>What the article calls a speaker whom it does not name, without inflection ("fly-half"); <c>null</c> for others.</summary>
    internal string? Described { get; init; }

    /// <summary>The speaker's name as other spellings have it.</summary>
    internal SpeakerSounds Sounds => _sounds.Name == Speaker ? _sounds : _sounds = new SpeakerSounds(Speaker);

    /// <summary>The consonants of the speaker's last name, which its spellings share and a name without titles or first name too; <c>null</c> where nobody is named.</summary>
    internal string? SpeakerMark => Speaker is null ? null : Sounds.Last ?? SpeakerId;

    /// <summary>Whether two reports of one occasion name one speaker: outlets that write "Sallami" and "Sellami", or leave out the first name, report one person.</summary>
    internal bool MaySpeakAs(ReportedQuote other) =>
        SpeakerId is not null && other.SpeakerId is not null && (SpeakerId == other.SpeakerId || (Article.Language == other.Article.Language ? IsNamedAlike(other) : Sounds.AgreesAcross(other.Sounds)));

    private bool IsNamedAlike(ReportedQuote other) =>
        SpeakerMark == other.SpeakerMark && Kind == other.Kind && (Sounds.First.Length == 0 || other.Sounds.First.Length == 0 || Sounds.First == other.Sounds.First);

    /// <summary>Days after the calendar's first one on which the words may have been said or reported, as far as one day is known.</summary>
    internal int? DayNumber => (Day is { Day: not null } ? Day : Article.Published is { Day: not null } ? Article.Published : null)?.First.DayNumber;

    /// <summary>The speaker's full name as several languages may spell it; <c>null</c> where only one name is known, which many people bear.</summary>
    internal string? NameAcross => Kind is SpeakerKind.Person ? Sounds.FullAcross : null;

    /// <summary>Whether two reports are of one occasion: the articles report one event, or somebody of one full name spoke on one day in both.</summary>
    /// <remarks>Articles in two languages share too few words for their event to be found alike; the same speaker on the same day stands in for it.</remarks>
    internal bool IsOfOccasion(ReportedQuote other) =>
        (Event is not null && Event == other.Event) || (DayNumber is { } day && other.DayNumber is { } otherDay && Math.Abs(day - otherDay) <= 1 && NameAcross is { } name && name == other.NameAcross && MaySpeakAs(other));

    /// <summary>The head of the words that name the speaker: "the |fly-half|".</summary>
    private static string? DescriptionIn(Article article, Quote quote)
    {
        const int Shortest = 4;
        var form = quote.SpeakerMention is { } mention && Words.Of(article.Text, mention) is { Count: > 0 } words ? words[^1].Form : "";
        return form.Length < Shortest || CommonWords.IsFunctionWord(form) ? null : Stemmer.Stem(form, Stemmer.LanguageOf(article.Language));
    }

    /// <summary>Whether two reports of one event leave open who speaks and may mean the same: one of them names nobody, or both call the speaker the same.</summary>
    internal bool MayBeUnnamedAs(ReportedQuote other) => SpeakerId is null && other.SpeakerId is null
        ? Described is not null && Described == other.Described && Event is not null && Event == other.Event && Article.Language == other.Article.Language
        : SpeakerId is null || other.SpeakerId is null;

    /// <summary>The quotes of an article as the archive gives it.</summary>
    public static IEnumerable<ReportedQuote> Of(AnnotatedArticle annotated)
    {
        var speakers = annotated.Speakers.GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var article = ReportingArticle.Of(annotated.Article);
        return annotated.Quotes.Select(q => new ReportedQuote(
            q, article, KnownBy(q)?.Id ?? q.Speaker, q.Speaker, KnownBy(q)?.Kind, annotated.Event?.Id, annotated.Venue, q.SaidOn?.Value ?? annotated.Event?.Date)
        { Recalled = Recollection.Of(annotated, q), Described = q.Speaker is null ? DescriptionIn(annotated.Article, q) : null });

        Speaker? KnownBy(Quote quote) => quote.Speaker is { } name ? speakers.GetValueOrDefault(name) : null;
    }
}
