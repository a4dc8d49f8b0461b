using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Archive.Senses;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>A sentence, or a part of one, of a quote: what statements are compared by.</summary>
internal sealed class SaidSentence
{
    /// <summary>What an article says more often is what it is about, and tells no utterance from another.</summary>
    private const int MostOften = 5;

    /// <summary>Telling words that a "not" reaches, if its clause is as long.</summary>
    private const int Reach = 3;

    /// <summary>What ends a clause: "nobody told us|, and now we have to rewrite it".</summary>
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:—–،؛");

    private static readonly FrozenSet<string> Negations = "not no never nobody nothing none neither nor without t cannot against kein keine nicht nie niemand nichts ne pas jamais personne rien no nunca nadie nada не нет никто никогда لا لم لن ليس"
        .Split(' ').Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that deny by what they mean: "she was |unable| to find it".</summary>
    private static readonly FrozenSet<string> Denying = "unable fail fails failed failing lack lacks lacked lacking refuse refuses refused hardly barely scarcely out away off nowhere except but only unlike impossible ohne kaum sin apenas sans guere без едва"
        .Split(' ').Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    private SentenceSense? _sense;

    /// <param name="report">The quote it is of.</param>
    /// <param name="ordinal">Its place among the sentences of the article's quotes.</param>
    /// <param name="span">Over the article's text; within one part of the quote.</param>
    /// <param name="often">How often the article has a word, by its key; 1 where it has it once.</param>
    public SaidSentence(ReportedQuote report, int ordinal, TextSpan span, Func<long, int> often)
        : this(report, ordinal, span, (key, _) => often(key))
    {
    }

    /// <param name="report">The quote it is of.</param>
    /// <param name="ordinal">Its place among the sentences of the article's quotes.</param>
    /// <param name="span">Over the article's text; within one part of the quote.</param>
    /// <param name="often">As <see cref="Often"/> had it.</param>
    public SaidSentence(ReportedQuote report, int ordinal, TextSpan span, byte[]? often)
        : this(report, ordinal, span, (_, at) => often is null ? 1 : often[at])
    {
    }

    private SaidSentence(ReportedQuote report, int ordinal, TextSpan span, Func<long, int, int> often)
    {
        (Report, Ordinal, Span) = (report, ordinal, span);
        Text = TextOf(report.Quote, span);
        var language = Stemmer.LanguageOf(report.Article.Language);
        var words = Stemmed(Text, language);
        Words = [.. words.Select(w => w.Key)];
        var counts = words.Select((w, i) => often(w.Key, i)).ToArray();
        Often = counts.All(c => c == 1) ? null : [.. counts.Select(c => (byte)Math.Clamp(c, 1, byte.MaxValue))];
        Telling = Weigh(words, counts);
        IsDenied = words.Exists(w => Negations.Contains(w.Form) || Negations.Contains(w.Stem) || Denying.Contains(w.Form));
        Fragments = [.. FragmentsOf(report.Quote, span).Select(f => Stemmed(f, language).Select(w => w.Key).ToImmutableArray()).Where(f => f.Length > 0)];
    }

    public ReportedQuote Report { get; }

    public int Ordinal { get; }

    /// <summary>Whether anything in it is denied, in so many words or by what a word means.</summary>
    public bool IsDenied { get; }

    /// <summary>Over the article's text.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>The keys of all its words in order, without inflection.</summary>
    public ImmutableArray<long> Words { get; }

    /// <summary>Its words that say something.</summary>
    public TellingWords Telling { get; }

    /// <summary>The words of each stretch of it that stands between quotation marks.</summary>
    public ImmutableArray<ImmutableArray<long>> Fragments { get; }

    /// <summary>How often the article has each of <see cref="Words"/>; <c>null</c> where it has each once.</summary>
    public byte[]? Often { get; }

    /// <summary>What its words mean; worked out when it is first asked for.</summary>
    public SentenceSense Sense => _sense ??= MeaningAligner.SenseOf(Text, Stemmer.LanguageOf(Report.Article.Language), Often);

    /// <summary>The words of a text without inflection, numbers in digits, in order.</summary>
    public static IEnumerable<string> StemsOf(string text, string language) => SpokenNumbers.Join(NewsReader.Text.Analysis.Words.Of(text), text, language).Select(w => Stemmer.Stem(w.Form, language));

    private static List<SpokenWord> Stemmed(string text, string language)
    {
        var words = SpokenNumbers.Join(NewsReader.Text.Analysis.Words.Of(text), text, language);
        var stemmed = new List<SpokenWord>(words.Count);
        var end = 0;
        foreach (var word in words)
        {
            stemmed.Add(SpokenWord.Of(word.Form, Stemmer.Stem(word.Form, language), text.AsSpan(end, Math.Max(0, word.Span.Start - end)).ContainsAny(ClauseEnds)));
            end = word.Span.End;
        }

        return stemmed;
    }

    private static TellingWords Weigh(List<SpokenWord> words, int[] counts)
    {
        var telling = new Dictionary<long, (double Weight, bool Denied)>(words.Count);
        var reach = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (form, stem, key, begins) = words[i];
            reach = begins ? 0 : reach;
            if (Negations.Contains(form) || Negations.Contains(stem))
            {
                reach = Reach;
            }
            else if (form.Length > 1 && !CommonWords.IsFunctionWord(form) && counts[i] <= MostOften)
            {
                var weight = -Math.Log(CommonWords.ShareOf(stem, name: false)) / Math.Max(1, counts[i] - 1);
                telling[key] = (weight, reach-- > 0 || telling.GetValueOrDefault(key).Denied);
            }
        }

        return new TellingWords(telling.Select(t => (t.Key, t.Value.Weight, t.Value.Denied)), words.Where(w => char.IsAsciiDigit(w.Stem[0])).Select(w => w.Key));
    }

    private static IEnumerable<string> FragmentsOf(Quote quote, TextSpan span) => quote.Quoted.Select(q => new TextSpan(Math.Max(q.Start, span.Start), Math.Min(q.End, span.End)))
        .Where(q => !q.IsEmpty && quote.Parts.Any(p => p.Contains(q))).Select(q => TextOf(quote, q));

    /// <summary>The quote's text is its parts joined by a space.</summary>
    private static string TextOf(Quote quote, TextSpan span)
    {
        var at = 0;
        foreach (var part in quote.Parts)
        {
            if (part.Contains(span))
            {
                return quote.Text.Substring(at + span.Start - part.Start, span.Length);
            }

            at += part.Length + 1;
        }

        throw new ArgumentException("The sentence does not stand within a part of the quote.", nameof(span));
    }

    /// <summary>A word as it stands, without inflection, the key of that, and whether a clause begins with it.</summary>
    private readonly record struct SpokenWord(string Form, string Stem, long Key, bool Begins)
    {
        public static SpokenWord Of(string form, string stem, bool begins) => new(form, stem, WordKey.Of(stem), begins);
    }
}
