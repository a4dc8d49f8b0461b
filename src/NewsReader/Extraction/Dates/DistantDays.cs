using NewsReader.Extraction.Events;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Dates;

/// <summary>Answers whether an occasion's sentence dates it apart from the report: "In March, she told a rally", "spoke to the Coast Journal earlier this year", "at a summit in 2012".</summary>
internal sealed class DistantDays
{
    /// <summary>Days before publication that a report still calls news; what is dated earlier is background.</summary>
    private const int News = 14;

    /// <summary>Units before a date that opens its sentence: "In early |March|, Berg told". One further on, before ", Berg told", belongs to what was told.</summary>
    private const int LongestOpening = 4;

    /// <summary>Units behind an occasion's words in which its date stands.</summary>
    private const int Behind = 6;

    private readonly Reading _reading;
    private readonly ILookup<int, DateExpression> _distant;

    public DistantDays(Reading reading, DateResolver resolver, List<DateExpression> expressions)
    {
        _reading = reading;
        _distant = expressions.Where(e => IsDistant(e, resolver.Resolve(e))).ToLookup(e => e.Sentence);
    }

    private bool IsDistant(DateExpression e, Articles.PartialDate? value)
    {
        if (_reading.Article.Published?.Value is not { Day: not null } published || value is not { } date)
        {
            return false;
        }

        var last = date.Day is not null ? date.First : date.Month is { } month ? new DateOnly(date.Year, month, DateTime.DaysInMonth(date.Year, month)) : new DateOnly(date.Year, 12, 31);
        return published.First.DayNumber - last.DayNumber > News || date.First.DayNumber > published.First.DayNumber + 1
            || (e is { Meaning: DateMeaning.Months or DateMeaning.Years, Shift: 0 } && e.Span.Start > 8 && _reading.Text.AsSpan(e.Span.Start - 8, 8).TrimEnd() is "Earlier" or "earlier");
    }

    /// <summary>Whether such a date belongs to the words of the occasion.</summary>
    public bool Of(EventMention mention)
    {
        var units = _reading.Sentences[mention.Sentence].Units;
        foreach (var e in _distant[mention.Sentence])
        {
            var at = Array.FindIndex(units, u => u.Span.End > e.Span.Start);
            if (at >= 0 && !units[at].IsQuotation && (at < mention.First ? Before(units, at, mention.First) : at < mention.End + Behind && Follows(units, mention.End, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the date stands in the clause of the words behind it, not in one of its own: not "Berg, who lost |in 2008|, told a rally", "the ferry that sank |last year| told".</summary>
    private static bool Before(Unit[] units, int date, int mention)
    {
        var clause = false;
        for (var i = date + 1; i < mention; i++)
        {
            clause |= date > LongestOpening && units[i].IsMark(',');
            if (units[i].Is(WordClass.That | WordClass.Relative | WordClass.Subordinator) || units[i].IsMark(';') || (clause && units[i].IsWord && units[i].Token.Word.Cue is not null && !units[i].Token.Capital))
            {
                return false;
            }
        }

        for (var i = date - 1; i >= 0 && !units[i].IsMark(','); i--)
        {
            if (units[i].Is(WordClass.That | WordClass.Relative | WordClass.Subordinator) || (units[i].IsWord && units[i].Token.Word.Text is "since" or "until" or "after" or "before" or "for" or "than"))
            {
                return false;
            }
        }

        return true;
    }

    private bool Follows(Unit[] units, int end, int date)
    {
        for (var i = end; i < date; i++)
        {
            if (units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative | WordClass.Subordinator) || units[i].IsQuotation || (units[i].IsWord && units[i].Span.In(_reading.Text) is "air" or "airing" or "broadcast") || (units[i].IsWord && units[i].Token.Word.Cue is not null)
                || (units[i].IsWord && units[i].Token.Word.Text is "since" or "until" or "before" or "after" or "for" or "about" or "ahead" or "to"))
            {
                return false;
            }
        }

        return true;
    }
}
