using NewsReader.Articles;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Answers how an occasion's mention is tied to words that were said: by the verb before it, by opening the sentence, or not at all.</summary>
internal sealed class EventTieFinder
{
    /// <summary>Body sentences that count as the opening of a report.</summary>
    public const int Opening = 6;

    /// <summary>Shorter ones are labels ("Abstract.", "Photo"), not sentences of the report.</summary>
    private const int ShortestSentence = 4;

    /// <summary>Body sentences in which a report presents what its headline names.</summary>
    private const int PresentedWithin = 4;

    /// <summary>Body sentences that tell what the report is about: "At a conference in Oslo on Monday, Berg attacked her rival."</summary>
    private const int LeadSentences = 2;

    private readonly Reading _reading;
    private readonly ILookup<int, FoundQuote> _quotes;
    private readonly int[] _places;
    private HashSet<string>? _titles;

    public EventTieFinder(Reading reading, List<FoundQuote> quotes)
    {
        _reading = reading;
        _quotes = quotes.ToLookup(q => q.Sentence);
        _places = new int[reading.Sentences.Length];
        var place = 0;
        foreach (var sentence in reading.Sentences)
        {
            _places[sentence.Index] = reading.Article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Subtitle || sentence.Units.Length < ShortestSentence ? -1 : place++;
        }
    }

    /// <summary>How many body sentences stand before a sentence; -1 for a title or a label.</summary>
    public int PlaceOf(int sentence) => _places[sentence];

    /// <summary>Kinds of occasion that the headline names, verbs ("to visit") and courts included.</summary>
    public IEnumerable<string> TitleKinds() =>
        from sentence in _reading.Sentences
        where _reading.Article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Subtitle
        from unit in sentence.Units
        where unit.IsWord
        let noun = unit.Is(WordClass.Occasion) ? EventNouns.Find(_reading.Text.AsSpan(unit.Span.Start, unit.Span.Length)) : RulingMentionFinder.IsCourt(_reading.Text, unit) ? EventNouns.Trial : null
        where noun is not null
        select noun.Kind;

    /// <summary>Whether the headline asks, explains or counts ("Why the ferry stops", "10 things to know"): the article looks at its matter from many sides.</summary>
    public bool TitleExplains()
    {
        const int FirstWords = 2;
        foreach (var sentence in _reading.Sentences)
        {
            if (_reading.Article.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Subtitle
                && (sentence.Units[0].Token.Kind == TokenKind.Number || Array.Exists(sentence.Units, u => u.IsMark('?')) || sentence.Units.Take(FirstWords).Any(u => u.IsWord && u.Span.In(_reading.Text).ToUpperInvariant() is "WHY" or "HOW" or "WHAT" or "HERE’S" or "HERE'S" or "THINGS")))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<FoundQuote> QuotesIn(int sentence) => _quotes[sentence];

    public EventTie Of(EventMention mention)
    {
        var units = _reading.Sentences[mention.Sentence].Units;
        if (PlaceOf(mention.Sentence) is var place && place < 0)
        {
            return EventTie.None;
        }

        if (mention.Noun.Kind is "report" or "statement" && QuotesIn(mention.Sentence).Any(q => q.Quote.SpeakerMention?.Contains(mention.Span) == true))
        {
            return EventTie.Spoken;
        }

        if (!(mention.Noun.Kind == "statement" && mention.Lead >= 0 && MentionClause.PutsOut(units, mention.Lead)) && InsideQuote(mention, units) && !(mention.Noun.Kind == "report" && !mention.Elsewhere && place < Opening && MentionClause.Sourced(units, mention)))
        {
            return EventTie.None;
        }

        // "needs to keep speaking to crowds" tells of no words.
        var ahead = mention.Lead >= 0 && units[mention.Lead].IsWord && units[mention.Lead].Token.Ending == WordEnding.Ing && MentionClause.Prospective(units, mention);
        return !ahead && (mention.Spoken || (mention.Lead >= 0 && IsSpoken(units, mention))) ? EventTie.Spoken
            : place < Opening && !mention.Elsewhere && IsReported(units, mention, place) ? EventTie.Reported
            : place < LeadSentences && !mention.Elsewhere && IsNamed(units, mention) ? EventTie.Named
            : EventTie.None;
    }

    private bool IsSpoken(Unit[] units, EventMention mention) =>
        SaysSo(units, mention) || SaysThere(units, mention) || QuotesIn(mention.Sentence).Any(q => Closes(units, mention, q)) || Opens(units, mention) || QuotesIn(mention.Sentence).Any(q => BehindCue(units, q, mention));

    /// <summary>"They |took the debate stage|", "opened their debate |saying| …": what is said goes with the occasion itself.</summary>
    private bool SaysThere(Unit[] units, EventMention mention)
    {
        var lead = units[mention.Lead];
        if (lead.IsWord && lead.Token.Word.Text is "took" or "takes" or "taking" or "shared" && mention.End < units.Length && units[mention.End].Span.In(_reading.Text) == "stage")
        {
            return true;
        }

        return mention.Noun.Placed && !mention.Elsewhere && mention.End < units.Length && units[mention.End].IsWord && units[mention.End].Token.Word.Cue is not null
            && (units[mention.End].Token.Word.Form & CueForm.Gerund) != 0 && lead.IsWord && !lead.Is(WordClass.Preposition);
    }

    /// <summary>Whether a sentence names the occasion and a day, and neither dates something else by it nor looks ahead.</summary>
    private static bool IsNamed(Unit[] units, EventMention mention) =>
        mention.Noun.Kind != "call" && !(mention.Unnamed && mention.Noun.Placed) && Array.Exists(units, u => u.Is(WordClass.Weekday)) && !MentionClause.Aside(units, mention) && !MentionClause.Prospective(units, mention)
        && !(mention.Lead >= 0 && units[mention.Lead].IsWord && units[mention.Lead].Token.Word.Text is "after" or "following" or "before" or "until" or "since" or "despite" or "ahead");

    /// <summary>Whether the opening of the report presents the occasion: it takes place there, or the headline names its kind and the first sentences go on about it.</summary>
    private bool IsReported(Unit[] units, EventMention mention, int place) =>
        (mention.Noun.Kind == "report" && MentionClause.Sourced(units, mention)) || (place < PresentedWithin && MentionClause.TalksThere(units, mention)) || (place < LeadSentences && mention.Noun.Placed && !mention.Unnamed && mention.Lead >= 0 && units[mention.Lead].IsWord && units[mention.Lead].Token.Word.Text is "at" or "during" && MentionClause.StandsFirst(units, mention)) || ((mention.Lead >= 0 || mention.Noun.Kind == "report" || MentionClause.Starts(units, mention)) && TakesPlace(units, mention))
        || (place < PresentedWithin && mention.Noun.Placed && !mention.Unnamed && Array.Exists(units, u => u.Is(WordClass.Weekday) || (u.IsWord && u.Token.Word.Text is "here" or "today" or "tonight" or "yesterday")) && !MentionClause.Aside(units, mention) && !MentionClause.Prospective(units, mention) && !(mention.Lead >= 0 && MentionClause.Negates(units[mention.Lead], mention.Noun)) && (_titles ??= [.. TitleKinds()]).Contains(mention.Noun.Kind));

    private bool InsideQuote(EventMention mention, Unit[] units)
    {
        foreach (var quote in QuotesIn(mention.Sentence))
        {
            if (quote.Quote.Parts.Any(p => p.Overlaps(mention.Span)) && !Closes(units, mention, quote) && !Meanwhile(units, mention, quote))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"She stated that … on Friday's “Harbour Hour.”": a programme behind all that is reported is where it was said.</summary>
    private static bool Closes(Unit[] units, EventMention mention, FoundQuote quote) =>
        mention.Outlet is not null && mention.End >= units.Length - 1 && quote.Quote.Kind != QuoteKind.Direct && units[mention.Lead].IsWord && units[mention.Lead].Token.Word.Text == "on" && !mention.Elsewhere;

    /// <summary>"He promised help as he began talks in Oslo": the time of the words, not their content.</summary>
    private static bool Meanwhile(Unit[] units, EventMention mention, FoundQuote quote)
    {
        for (var i = mention.First - 1; i >= 0 && units[i].Span.Start > quote.Quote.Span.Start && quote.Quote.Kind == QuoteKind.Indirect; i--)
        {
            if (units[i].IsWord && units[i].Token.Word.Text == "as")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Speaking at", "her remarks came during", "asked in": the words before the phrase are about speaking.</summary>
    private bool SaysSo(Unit[] units, EventMention mention)
    {
        if (mention.Noun.Kind == "post" || (units[mention.Lead].IsWord && units[mention.Lead].Token.Word.Text is "about" or "against" || (units[mention.Lead].IsWord && units[mention.Lead].Token.Word.Text == "of" && mention.Lead > 0 && units[mention.Lead - 1].IsWord && units[mention.Lead - 1].Token.Word.Text is "speaking" or "spoke")))
        {
            // "speaking |of| the convention", "talked openly |on| Twitter".
            return false;
        }

        for (var i = mention.Lead; i >= Math.Max(0, mention.Lead - 4); i--)
        {
            if (!units[i].IsWord || units[i].IsMark(','))
            {
                return false;
            }

            if (i == mention.Lead && i > 0 && units[i].Token.Word.Text == "attending" && units[i - 1].IsWord && units[i - 1].Token.Word.Text == "those")
            {
                return true;
            }

            if ((mention.Noun.Kind == "statement" && i >= mention.Lead - 1 && MentionClause.PutsOut(units, i)) || (i == mention.Lead && mention.Noun.Placed && units[i].Token.Word.Text == "used") || (!mention.Unnamed && i + 2 <= mention.Lead && units[i].Token.Word.Text is "took" or "takes" && units[i + 1].Is(WordClass.Determiner) && units[i + 2].Span.In(_reading.Text) is "stage" or "podium" or "microphone" or "lectern") || (i == mention.Lead - 1 && units[i].Token.Word.Text is "asked" or "interviewed" || mention.Outlet is not null && units[i].Token.Word.Text is "appearing" or "appeared" or "appearance" or "joined" or "guest") || units[i].Token.Word.Text is "speaking" or "spoke" or "addressing" or "addressed" or "remarks" or "comments" or "testifying" or "testified" or "talked" or "talking" or "excerpts" or "transcript" or "delivered" or "delivering")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mourners |gathered| in Oslo for".</summary>
    private bool Gathers(Unit[] units, int lead)
    {
        const int Reach = 7;
        for (var i = lead - 1; i > 0 && i > lead - Reach && !units[i].IsMark(','); i--)
        {
            if (units[i].IsWord && units[i].Span.In(_reading.Text) is "gathered" or "assembled" or "convened" or "met")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"At a rally in Oslo on Friday, Berg said": nothing but a time stands before it, and its sentence reports words.</summary>
    private bool Opens(Unit[] units, EventMention mention) => MentionClause.StandsFirst(units, mention) && (MentionClause.Participle(units[0]) && units[0].Token.Word.Text is "speaking" or "addressing" or "appearing" or "testifying" or "visiting" or "touring" or "leaving"
        || (units[mention.Lead].Is(WordClass.Preposition) && !MentionClause.Negates(units, mention)
            && (mention.Noun.Personal || QuotesIn(mention.Sentence).Any(q => q.Quote.Cue is { } cue && cue.Start > mention.Span.End))));

    /// <summary>"said, “…”, in an interview": no other verb stands between the reporting verb and the phrase.</summary>
    private static bool BehindCue(Unit[] units, FoundQuote quote, EventMention mention)
    {
        if (quote.Quote.Cue is not { } cue || cue.End > mention.Span.Start)
        {
            return false;
        }

        var lead = units[mention.Lead];
        var leads = lead.Is(WordClass.Preposition) ? !MentionClause.Negates(units, mention) : lead.IsWord && (lead.Token.Word.Cue is not null || lead.Token.Word.Text is "a" or "an");
        if (!leads)
        {
            return false;
        }

        for (var i = mention.Lead - 1; i >= 0 && units[i].Span.Start >= cue.End; i--)
        {
            if (units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative | WordClass.Subordinator) || units[i].IsMark(';') || units[i].IsMark(':') || MentionClause.Infinitive(units, i)
                || (!units[i].IsQuotation && quote.Quote.Parts.Any(p => p.Contains(units[i].Span))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"at the start of talks", "held a rally": the occasion takes place, it is not only spoken of.</summary>
    private bool TakesPlace(Unit[] units, EventMention mention)
    {
        if (mention.Noun.Kind == "report")
        {
            return !mention.Elsewhere && MentionClause.Presents(units, mention.End);
        }

        if (MentionClause.Aside(units, mention) || MentionClause.Prospective(units, mention))
        {
            return false;
        }

        if (MentionClause.Starts(units, mention) || (mention.Unnamed && mention.Noun.Kind is "trial" or "election"))
        {
            return true;
        }

        var lead = units[mention.Lead];
        if (lead.IsWord && lead.Token.Word.Text == "for" && mention.Noun.Placed && !mention.Elsewhere && Gathers(units, mention.Lead))
        {
            return true;
        }

        return !mention.Elsewhere && !(mention.Unnamed && mention.Noun.Kind == "speech") && !mention.Noun.Personal && (mention.Noun.Kind != "conference" || (lead.IsWord && lead.Token.Word.Text is "opened" or "closed" or "addressed" or "attended") || units[mention.First].Token.Capital) && !MentionClause.Negated(units, mention.Lead) && lead.IsWord && (lead.Token.Word.Text is "at" or "in" or "during" or "on" or "opened" or "began" or "held" or "hosted" or "attended" or "attending" or "addressed" or "opening" or "hosting" or "holding" or "visited" or "toured" or "met" or "visiting" or "touring" or "closed" or "interrupted" or "disrupted" or "traveled" or "travelled" or "flew" or "delivered" or "gave" or "kicked"
            || (mention is { Unnamed: true, Noun.Kind: "protest" } && lead.Token.Word.Text is "through" or "across" or "outside")
            || (lead.Token.Word.Text is "of" && mention.Lead > 0 && units[mention.Lead - 1].IsWord && units[mention.Lead - 1].Token.Word.Text is "start" or "beginning" or "end" or "opening" or "sidelines" or "night" or "day" or "close"));
    }
}
