using NewsReader.Extraction.Quotes;

namespace NewsReader.Extraction.Dates;

/// <summary>Finds when each quote was said: the date beside its reporting verb, never one inside the words themselves.</summary>
internal sealed class QuoteDayFinder
{
    /// <summary>A speaker's undated words were said with dated ones this many sentences before.</summary>
    private const int Holds = 6;

    private readonly Reading _reading;
    private readonly DateResolver _resolver;
    private readonly DayTieFinder _days;
    private readonly ILookup<int, DateExpression> _bySentence;

    public QuoteDayFinder(Reading reading, DateResolver resolver, List<DateExpression> expressions, DayTieFinder days)
    {
        (_reading, _resolver, _days) = (reading, resolver, days);
        _bySentence = expressions.Where(e => e.NamesDay).ToLookup(e => e.Sentence);
    }

    /// <summary>For each quote when its words were said: as its own sentence tells, or as it was told of the speaker's words just before.</summary>
    public SaidOn?[] Find(List<FoundQuote> quotes)
    {
        var found = new SaidOn?[quotes.Count];
        var last = new Dictionary<string, (SaidOn Said, int Sentence)>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Count; i++)
        {
            var speaker = quotes[i].Source?.Name ?? "";
            found[i] = BesideVerb(quotes[i]);
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

    private SaidOn? BesideVerb(FoundQuote quote)
    {
        foreach (var expression in _bySentence[quote.Sentence])
        {
            if (!expression.Future && !quote.Quote.Parts.Any(p => p.Overlaps(expression.Span)) && _days.Tied(expression) && !_days.LooksElsewhere(expression)
                && _resolver.Resolve(expression) is var day && (day is not null || expression.Weekday is not null))
            {
                return new SaidOn(day, expression.Weekday?.ToString(), _reading.Article.EvidenceAt(expression.Span, "date beside the verb", 0.9));
            }
        }

        return null;
    }
}
