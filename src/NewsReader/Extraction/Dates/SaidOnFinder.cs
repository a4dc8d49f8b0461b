using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Finds when words were said: the date beside the reporting verb or the occasion, never one inside the words themselves.</summary>
internal sealed class SaidOnFinder
{
    private readonly Reading _reading;
    private readonly DateResolver _resolver;
    private readonly ILookup<int, DateExpression> _bySentence;

    public SaidOnFinder(Reading reading, DateResolver resolver, List<DateExpression> expressions)
    {
        _reading = reading;
        _resolver = resolver;
        _bySentence = expressions.Where(e => e.Meaning is not (DateMeaning.Months or DateMeaning.Years) && (e.Day is not null || e.Meaning != DateMeaning.Absolute)).ToLookup(e => e.Sentence);
    }

    /// <summary>When the words of a quote were said, as its own sentence tells.</summary>
    public SaidOn? Of(FoundQuote quote) =>
        InSentence(quote.Sentence, e => !quote.Quote.Parts.Any(p => p.Overlaps(e.Span)), "date beside the verb", 0.9);

    /// <summary>When the article's occasion took place or its first words were said.</summary>
    public SaidOn? OfArticle(EventMention? main, List<FoundQuote> quotes)
    {
        if (main is not null && InSentence(main.Sentence, e => Free(e, quotes), "date beside the occasion", 0.85) is { } beside)
        {
            return beside;
        }

        foreach (var sentence in _reading.Sentences)
        {
            if (_bySentence.Contains(sentence.Index) && Speaks(sentence) && InSentence(sentence.Index, e => Free(e, quotes), "date of the first words", 0.8) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    private static bool Free(DateExpression e, List<FoundQuote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Sentence == e.Sentence && quote.Quote.Parts.Any(p => p.Overlaps(e.Span)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Speaks(Sentence sentence)
    {
        foreach (var unit in sentence.Units)
        {
            if (unit.IsWord && !unit.Token.Capital && unit.Token.Word.Cue is not null && (unit.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private SaidOn? InSentence(int sentence, Func<DateExpression, bool> outside, string rule, double confidence)
    {
        foreach (var expression in _bySentence[sentence])
        {
            if (!expression.Future && outside(expression) && !LooksElsewhere(expression))
            {
                var weekday = expression.Weekday?.ToString();
                return new SaidOn(_resolver.Resolve(expression), weekday, _reading.Article.EvidenceAt(expression.Span, rule, confidence));
            }
        }

        return null;
    }

    /// <summary>"since October 7", "the Oct. 7 attacks", "next Friday": the date of something else.</summary>
    private bool LooksElsewhere(DateExpression e)
    {
        var tokens = _reading.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < e.Span.Start) { low = middle + 1; } else { high = middle; }
        }

        return (low > 0 && tokens[low - 1].Word.Text is "since" or "until" or "till" or "before" or "after" or "from" or "of" or "by")
            || (low > 0 && e.Meaning is DateMeaning.WithoutYear or DateMeaning.Absolute && tokens[low - 1].Word.Text is "the")
            || e.Shift > 0 || e.Meaning == DateMeaning.ComingWeekday;
    }
}
