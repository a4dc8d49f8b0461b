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

    /// <summary>Tables that an article filled with more words than this are not used again: to empty one costs what it once held.</summary>
    private const int MostReused = 4096;

    [ThreadStatic]
    private static Dictionary<string, FoundForm>? _forms;

    [ThreadStatic]
    private static Dictionary<string, (int Count, bool Name)>? _counts;

    public static EventFeatures Read(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var occasion = annotated.Event;
        var forms = FormsOf(article);
        return new EventFeatures
        {
            Article = article.Id.Value,
            Title = article.Title,
            Outlet = article.Outlet?.Value,
            Language = Stemmer.LanguageOf(article.Language),
            Terms = TermsOf(forms, Stemmer.LanguageOf(article.Language)),
            Name = occasion?.Name,
            Kind = occasion?.Kind,
            Confidence = occasion?.Evidence.Confidence ?? 0,
            Country = annotated.Venue?.Country,
            City = annotated.Venue?.City,
            Site = annotated.Venue?.Name,
            Names = NamesOf(article.Text, forms, Stemmer.LanguageOf(article.Language)),
            Day = occasion?.Date ?? SaidOn(annotated),
            Weekday = annotated.SaidOn?.Weekday,
            Published = article.Published?.Value,
            People = [.. annotated.Speakers.Where(s => s.Kind is SpeakerKind.Person).Select(s => NameKey.Of(s.Name)).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Words said long before the article appeared are recalled in it and do not date what it reports.</summary>
    private static PartialDate? SaidOn(AnnotatedArticle annotated) =>
        annotated.SaidOn?.Value is { } said && (annotated.Article.Published?.Value is not { } published || published.First.DayNumber - said.Last.DayNumber <= DaysToReport) ? said : null;

    /// <summary>The words of an article, each with all that is to be known of it: what follows is worked out once for each, however often the article has it.</summary>
    /// <returns>Good until this thread reads the next article.</returns>
    private static Dictionary<string, FoundForm> FormsOf(Article article)
    {
        var (text, bodyStart) = (article.Text, article.BodyStart);
        var words = article.Words;
        var forms = Emptied(ref _forms);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, word.Form, out _);
            found.Weight += i < Opening ? 2 : 1;
            if (word.Span.Start < bodyStart)
            {
                continue;
            }

            var isName = IsName(text, word.Span);
            found.IsName |= isName;
            if ((isName || char.GetUnicodeCategory(text[word.Span.Start]) == UnicodeCategory.OtherLetter) && found.Named++ == 0)
            {
                found.Written = word.Span;
            }
        }

        return forms;
    }

    /// <summary>Names by the sounds that languages share; Russian puts endings to them ("Галлахера").</summary>
    private static ImmutableArray<string> NamesOf(string text, Dictionary<string, FoundForm> forms, string language)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, found) in forms)
        {
            if (found.Named > 0 && !CommonWords.IsFunctionWord(form) && NameSkeleton.Across(language is "ru" or "uk" ? Stemmer.Stem(form, language) : found.Written.In(text)) is { Length: >= ShortestSkeleton } skeleton)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(names, skeleton, out _) += found.Named;
            }
        }

        return [.. names.OrderByDescending(n => n.Value).ThenByDescending(n => n.Key.Length).ThenBy(n => n.Key, StringComparer.Ordinal).Take(MostNames).Select(n => n.Key)];
    }

    private static ImmutableArray<EventTerm> TermsOf(Dictionary<string, FoundForm> forms, string language)
    {
        var counts = Emptied(ref _counts);
        foreach (var (form, found) in forms)
        {
            if (CommonWords.IsFunctionWord(form) || (form.Length < 2 && !char.IsAsciiDigit(form[0])))
            {
                continue;
            }

            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Stemmer.Stem(form, language), out _);
            count = (count.Count + found.Weight, count.Name || found.IsName);
        }

        var terms = TellingTerms.Choose([.. counts.Select(c => new EventTerm(c.Key, c.Value.Count, c.Value.Name))], MostTerms);
        Array.Sort(terms, static (a, b) => string.CompareOrdinal(a.Form, b.Form));
        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    /// <summary>A table of this thread's to be filled for one article.</summary>
    private static Dictionary<string, T> Emptied<T>(ref Dictionary<string, T>? table)
    {
        if (table is null || table.Count > MostReused)
        {
            return table = new Dictionary<string, T>(MostReused / 4, StringComparer.Ordinal);
        }

        table.Clear();
        return table;
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

    /// <summary>A word of an article.</summary>
    private struct FoundForm
    {
        /// <summary>How often it stands there; in the opening twice.</summary>
        public int Weight;

        public bool IsName;

        /// <summary>How often it stands there as a name, or in writing without capitals.</summary>
        public int Named;

        /// <summary>Where it does so first.</summary>
        public TextSpan Written;
    }
}
