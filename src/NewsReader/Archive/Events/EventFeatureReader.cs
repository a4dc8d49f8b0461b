using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Extraction.Speakers;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Events;

/// <summary>Reads from an article what tells its event from others.</summary>
public static class EventFeatureReader
{
    /// <summary>Words kept of an article. More changes nothing that was measured and costs room.</summary>
    private const int MostTerms = 150;

    /// <summary>Words of title and first paragraph, which name the news itself.</summary>
    private const int Opening = 60;

    private const int MostNames = 60;
    private const int ShortestSkeleton = 3;
    private const int DaysToReport = 10;

    public static EventFeatures Read(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var occasion = annotated.Event;
        var words = Words.Of(article.Text);
        return new EventFeatures
        {
            Article = article.Id.Value,
            Title = article.Title,
            Outlet = article.Outlet?.Value,
            Language = Stemmer.LanguageOf(article.Language),
            Terms = TermsOf(article, words),
            Name = occasion?.Name,
            Kind = occasion?.Kind,
            Confidence = occasion?.Evidence.Confidence ?? 0,
            Country = annotated.Venue?.Country,
            City = annotated.Venue?.City,
            Site = annotated.Venue?.Name,
            Names = NamesOf(article, words),
            Day = occasion?.Date ?? SaidOn(annotated),
            Weekday = annotated.SaidOn?.Weekday,
            Published = article.Published?.Value,
            People = [.. annotated.Speakers.Where(s => s.Kind is SpeakerKind.Person).Select(s => NameKey.Of(s.Name)).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Words said long before the article appeared are recalled in it and do not date what it reports.</summary>
    private static PartialDate? SaidOn(AnnotatedArticle annotated) =>
        annotated.SaidOn?.Value is { } said && (annotated.Article.Published?.Value is not { } published || published.First.DayNumber - said.Last.DayNumber <= DaysToReport) ? said : null;

    private static ImmutableArray<string> NamesOf(Article article, List<Word> words)
    {
        // A name's consonants are worked out once, however often the article has it.
        var forms = new Dictionary<string, (string Written, int Count)>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (word.Span.Start >= article.BodyStart && (IsName(article.Text, word.Span) || char.GetUnicodeCategory(article.Text[word.Span.Start]) == UnicodeCategory.OtherLetter)
                && !CommonWords.IsFunctionWord(word.Form))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, word.Form, out _);
                known = (known.Written ?? word.Span.In(article.Text), known.Count + 1);
            }
        }

        return [.. forms.Values.Select(f => (Skeleton: NameSkeleton.Of(f.Written), f.Count)).Where(f => f.Skeleton.Length >= ShortestSkeleton)
            .GroupBy(f => f.Skeleton, f => f.Count, StringComparer.Ordinal).OrderByDescending(g => g.Sum()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostNames).Select(g => g.Key)];
    }

    private static ImmutableArray<EventTerm> TermsOf(Article article, List<Word> words)
    {
        var language = Stemmer.LanguageOf(article.Language);
        var counts = new Dictionary<string, (int Count, bool Name)>(StringComparer.Ordinal);
        var read = 0;
        foreach (var word in words)
        {
            read++;
            if (CommonWords.IsFunctionWord(word.Form) || (word.Form.Length < 2 && !char.IsAsciiDigit(word.Form[0])))
            {
                continue;
            }

            var form = Stemmer.Stem(word.Form, language);
            var before = counts.GetValueOrDefault(form);
            var name = before.Name || (word.Span.Start >= article.BodyStart && IsName(article.Text, word.Span));
            counts[form] = (before.Count + (read <= Opening ? 2 : 1), name);
        }

        return [.. counts.Select(c => new EventTerm(c.Key, c.Value.Count, c.Value.Name))
            .OrderByDescending(EventWeights.Alone).ThenBy(t => t.Form, StringComparer.Ordinal).Take(MostTerms).OrderBy(t => t.Form, StringComparer.Ordinal)];
    }

    /// <summary>A capital that does not come from beginning a sentence or a quotation.</summary>
    private static bool IsName(string text, TextSpan word)
    {
        if (!char.IsUpper(text[word.Start]))
        {
            return false;
        }

        var at = word.Start - 1;
        while (at >= 0 && text[at] is ' ' or '\u00a0')
        {
            at--;
        }

        return at >= 0 && (char.IsLetterOrDigit(text[at]) || text[at] is ',' or '-' or '\'' or '’' or ')' or '/' or '&');
    }
}
