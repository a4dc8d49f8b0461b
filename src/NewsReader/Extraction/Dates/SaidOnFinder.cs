using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Finds when words were said: the date beside the reporting verb or the occasion, never one inside the words themselves.</summary>
internal sealed class SaidOnFinder
{
    /// <summary>A speaker's undated words were said with dated ones this many sentences before.</summary>
    private const int Holds = 6;

    /// <summary>Sentences in which a report says when: a second line of the headline may precede.</summary>
    private const int OpeningSentences = 3;

    /// <summary>Words between a day and its verb.</summary>
    private const int Nearby = 8;

    private readonly Reading _reading;
    private readonly DateResolver _resolver;
    private readonly List<DateExpression> _expressions;
    private readonly EventTieFinder _ties;
    private readonly DayTieFinder _days;
    private readonly ILookup<int, DateExpression> _bySentence;

    public SaidOnFinder(Reading reading, DateResolver resolver, List<DateExpression> expressions, EventTieFinder ties)
    {
        (_reading, _resolver, _expressions, _ties, _days) = (reading, resolver, expressions, ties, new DayTieFinder(reading));
        _bySentence = expressions.Where(e => e.NamesDay).ToLookup(e => e.Sentence);
    }

    /// <summary>For each quote when its words were said: as its own sentence tells, or as it was told of the speaker's words just before.</summary>
    public SaidOn?[] OfQuotes(List<FoundQuote> quotes)
    {
        var found = new SaidOn?[quotes.Count];
        var last = new Dictionary<string, (SaidOn Said, int Sentence)>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Count; i++)
        {
            var speaker = quotes[i].Source?.Name ?? "";
            found[i] = InSentence(quotes[i].Sentence, e => !quotes[i].Quote.Parts.Any(p => p.Overlaps(e.Span)), "date beside the verb", 0.9);
            if (found[i] is { } said)
            {
                last[speaker] = (said, quotes[i].Sentence);
            }
            else if (speaker.Length > 0 && last.TryGetValue(speaker, out var before) && quotes[i].Sentence - before.Sentence <= Holds)
            {
                found[i] = before.Said with { Evidence = before.Said.Evidence with { Rule = "date of the speaker’s words before", Confidence = 0.7 } };
                last[speaker] = (before.Said, quotes[i].Sentence);
            }
        }

        return found;
    }

    /// <summary>The day on which the principal words of the article were said.</summary>
    public SaidOn? OfArticle(MainEvent? main, List<EventMention> occasions, List<FoundQuote> quotes)
    {
        var chooser = new SaidDayChooser(_reading, _ties, _days, main, occasions, quotes);
        chooser.Read(_expressions, _resolver);
        if (chooser.Choose() is not var (day, probability))
        {
            return null;
        }

        var (told, rule) = chooser.Shown(day);
        return new SaidOn(day.Value, told.Weekday?.ToString(), _reading.Article.EvidenceAt(told.Span, rule, Math.Round(probability, 2)));
    }

    /// <summary>Whether an occasion that the report names later was held before the day its first sentence tells of: background, like last night's rally behind today's answer.</summary>
    public bool IsBackground(MainEvent main, List<FoundQuote> quotes) =>
        _ties.PlaceOf(main.Mention.Sentence) > 0 && OfEvent(main)?.Value is { Day: not null } held && OfFirstSentence(quotes, false, Math.Min(OpeningSentences, _ties.PlaceOf(main.Mention.Sentence)))?.Value is { Day: not null } told && held.First.DayNumber < told.First.DayNumber;

    private SaidOn? OfEvent(MainEvent? main)
    {
        foreach (var mention in main is null ? [] : main.Mentions.Concat(main.Around.Where(m => m.Noun.Kind == main.Mention.Noun.Kind && !m.Elsewhere && _ties.PlaceOf(m.Sentence) is >= 0 and < EventTieFinder.Opening && _ties.Of(m) != EventTie.None)))
        {
            if (InSentence(mention.Sentence, e => _days.Beside(e, mention) || (_days.Tied(e) && Free(e)), "date beside the occasion", 0.85) is { } beside)
            {
                return beside;
            }
        }

        return null;
    }

    /// <summary>As the report's opening tells.</summary>
    private SaidOn? OfFirstSentence(List<FoundQuote> quotes, bool tellsOfEvent, int sentences = OpeningSentences)
    {
        var speakers = quotes.Select(q => q.Source?.Person?.Last).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in _reading.Sentences)
        {
            if (_ties.PlaceOf(sentence.Index) >= 0 && _ties.PlaceOf(sentence.Index) < sentences
                && InSentence(sentence.Index, e => Free(e) && (tellsOfEvent || TellsOf(sentence, speakers, e)), "date of the report’s first words", 0.8) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Whether the sentence reports words, names before the day somebody whom the article quotes, or opens the report with a verb of speech.</summary>
    private bool TellsOf(Sentence sentence, HashSet<string> speakers, DateExpression day) =>
        _ties.QuotesIn(sentence.Index).Any() || (_ties.PlaceOf(sentence.Index) == 0 && SpeaksNear(sentence.Units, day)) || _days.Follows(day, speakers);

    /// <summary>"rejected the offer on |Monday", "on |Monday| announced": a verb of speech near the day.</summary>
    private static bool SpeaksNear(Unit[] units, DateExpression day)
    {
        var at = Array.FindIndex(units, u => u.Span.End > day.Span.Start);
        for (var i = Math.Max(0, at - Nearby); at >= 0 && i < Math.Min(units.Length, at + Nearby); i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Cue is not null && DayTieFinder.IsVerb(units[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Free(DateExpression e) => !_ties.QuotesIn(e.Sentence).Any(q => q.Quote.Parts.Any(p => p.Overlaps(e.Span)));

    private SaidOn? InSentence(int sentence, Func<DateExpression, bool> fits, string rule, double confidence)
    {
        foreach (var expression in _bySentence[sentence])
        {
            if (!expression.Future && fits(expression) && (rule == "date beside the occasion" || _days.Tied(expression)) && !_days.LooksElsewhere(expression))
            {
                var day = _resolver.Resolve(expression);
                if (day is null && expression.Weekday is null)
                {
                    continue;
                }

                return new SaidOn(day, expression.Weekday?.ToString(), _reading.Article.EvidenceAt(expression.Span, rule, confidence));
            }
        }

        return null;
    }
}
