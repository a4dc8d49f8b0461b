using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Dates;

/// <summary>Chooses the day on which the principal words of an article were said among those its own sentences tell of, or none: each is weighed by its signs, and they compete.</summary>
internal sealed class SaidDayChooser
{
    /// <summary>What a report tells of two months ago and more is not when its main words were said.</summary>
    private const int OldestDays = 60;

    /// <summary>A day holds for the words of its sentence and of so many behind it.</summary>
    private const int Holds = 4;

    /// <summary>Sentences in which a report says when: a second line of the headline may precede.</summary>
    private const int OpeningSentences = 3;

    private readonly Reading _reading;
    private readonly EventTieFinder _ties;
    private readonly DayTieFinder _days;
    private readonly ILookup<int, EventMention> _occasions;
    private readonly List<FoundQuote> _quotes;
    private readonly HashSet<int> _there;
    private readonly HashSet<string> _voices;
    private readonly List<ToldDay> _told = [];
    private readonly Dictionary<ToldDay, int> _holding = new(ReferenceEqualityComparer.Instance);

    public SaidDayChooser(Reading reading, EventTieFinder ties, DayTieFinder days, MainEvent? main, List<EventMention> occasions, List<FoundQuote> quotes)
    {
        (_reading, _ties, _days, Main) = (reading, ties, days, main);
        _occasions = occasions.ToLookup(m => m.Sentence);
        _quotes = quotes.FindAll(q => ties.PlaceOf(q.Sentence) >= 0);
        _there = main is null ? [] : [.. main.Mentions.Select(m => m.Sentence)];
        _voices = [.. quotes.Select(q => q.Source?.Person?.Last).OfType<string>()];
    }

    /// <summary>The occasion the report is from, unless it turned out to be background.</summary>
    public MainEvent? Main { get; private set; }

    /// <summary>Collects the days that sentences tell of as the time of what they tell.</summary>
    public void Read(IEnumerable<DateExpression> expressions, DateResolver resolver)
    {
        var known = new Dictionary<(PartialDate?, DayOfWeek?), ToldDay>();
        var next = 0;
        (ToldDay Day, int Sentence)? last = null;
        foreach (var e in expressions.Where(e => e.NamesDay && Tells(e)).OrderBy(e => e.Span.Start))
        {
            var value = resolver.Resolve(e);
            if (value is null ? e.Weekday is null : AgeOf(value) is < 0 or > OldestDays)
            {
                continue;
            }

            Hold(last, ref next, e.Sentence);
            var key = (value, value is null ? e.Weekday : null);
            if (!known.TryGetValue(key, out var day))
            {
                known[key] = day = new ToldDay(value, e.Weekday);
                _told.Add(day);
            }

            day.Mentions.Add(e);
            last = (day, e.Sentence);
        }

        Hold(last, ref next, int.MaxValue);
        Main = Main is { } main && IsBackground(main) ? null : Main;
    }

    /// <summary>Gives the quotes before <paramref name="sentence"/> to the day told last.</summary>
    private void Hold((ToldDay Day, int Sentence)? last, ref int next, int sentence)
    {
        for (; next < _quotes.Count && _quotes[next].Sentence < sentence; next++)
        {
            if (last is { } told && _quotes[next].Sentence - told.Sentence <= Holds)
            {
                _holding[told.Day] = _holding.GetValueOrDefault(told.Day) + 1;
            }
        }
    }

    /// <summary>Whether the occasion was held before a day that the report's opening dates words by: background, like last night's rally behind today's answer.</summary>
    private bool IsBackground(MainEvent main)
    {
        var place = Math.Min(OpeningSentences, _ties.PlaceOf(main.Mention.Sentence));
        return _told.Find(d => d.Mentions.Exists(AtOccasion))?.Value is { } held
            && _told.Exists(d => d.Value is { } day && day.First > held.First && d.Mentions.Exists(e => _ties.PlaceOf(e.Sentence) < place && (Voiced(e) || IsSpoken(e))));
    }

    /// <summary>The day with its evidence; <c>null</c> where none is plainly the one.</summary>
    public SaidOn? Choose()
    {
        var candidates = _told.ConvertAll(d => (Day: d, Weight: Math.Exp(SignsOf(d).Odds)));
        var all = 1 + candidates.Sum(c => c.Weight);
        var (best, weight) = candidates.OrderByDescending(c => c.Weight).FirstOrDefault();
        if (best is null || weight / all < DaySigns.LeastProbability)
        {
            return null;
        }

        var (shown, rule) = Shown(best);
        return new SaidOn(best.Value, shown.Weekday?.ToString(), _reading.Article.EvidenceAt(shown.Span, rule, Math.Round(weight / all, 2)));
    }

    /// <summary>The place that shows best why: beside the occasion, beside a verb of speech, or the first.</summary>
    private (DateExpression Mention, string Rule) Shown(ToldDay day) =>
        day.Mentions.Find(AtOccasion) is { } there ? (there, "date beside the occasion")
        : day.Mentions.Find(IsSpoken) is { } said ? (said, "date beside the verb")
        : (day.Mentions[0], "date that the report tells of");

    private DaySigns SignsOf(ToldDay day) => new()
    {
        Age = AgeOf(day.Value),
        Bare = day.Mentions.TrueForAll(e => e is { Meaning: DateMeaning.Weekday, Shift: 0 }),
        Place = day.Mentions.Min(e => _ties.PlaceOf(e.Sentence)),
        Says = day.Mentions.Exists(IsSpoken),
        Voiced = day.Mentions.Exists(Voiced),
        AtOccasion = day.Mentions.Exists(AtOccasion),
        Near = day.Mentions.Exists(e => _ties.QuotesIn(e.Sentence - 1).Any() || _ties.QuotesIn(e.Sentence).Any() || _ties.QuotesIn(e.Sentence + 1).Any()),
        Words = _quotes.Count == 0 ? 0 : (double)_holding.GetValueOrDefault(day) / _quotes.Count,
        Occasion = Main is not null,
        Quotes = _quotes.Count,
        Sentences = _reading.Sentences.Length,
    };

    /// <summary>Whether the sentence tells of the day as the time of what it tells or of an occasion, in the article's own words.</summary>
    private bool Tells(DateExpression e)
    {
        if (e.Future || _ties.PlaceOf(e.Sentence) < 0 || _days.InsideQuotation(e) || _days.LooksElsewhere(e))
        {
            return false;
        }

        var beside = _occasions[e.Sentence].Where(m => !m.Elsewhere && _days.Beside(e, m)).ToList();
        return (beside.Count > 0 || _days.Tied(e)) && (!IsReported(e) || beside.Exists(m => _ties.Of(m) is EventTie.Reported or EventTie.Spoken));
    }

    private bool IsReported(DateExpression e) => _ties.QuotesIn(e.Sentence).Any(q => q.Quote.Parts.Any(p => p.Overlaps(e.Span)));

    private bool IsSpoken(DateExpression e) => _days.Tied(e) && _days.Says(e);

    private bool Voiced(DateExpression e) => _ties.QuotesIn(e.Sentence).Any() || _days.Follows(e, _voices);

    /// <summary>Whether the sentence names the occasion the report is from; a vote is none at which words are said.</summary>
    private bool AtOccasion(DateExpression e) => Main is { Mention.Noun.Kind: not "election" } && _there.Contains(e.Sentence);

    private int? AgeOf(PartialDate? day) =>
        day is { Day: not null } said && _reading.Article.Published?.Value is { Day: not null } published ? published.First.DayNumber - said.First.DayNumber : null;
}
