using NewsReader.Articles;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds the occasions an article names and the one it reports from.</summary>
internal static class EventFinder
{
    private const double Least = 4;

    /// <summary>Every mention of an occasion outside quotations, in reading order.</summary>
    public static List<EventMention> Find(Reading reading)
    {
        var found = new List<EventMention>();
        var lead = 0;
        foreach (var sentence in reading.Sentences)
        {
            var kind = reading.Article.Blocks[sentence.Block].Kind;
            var title = kind is BlockKind.Title or BlockKind.Subtitle;
            for (var i = 0; i < sentence.Units.Length; i++)
            {
                if (sentence.Units[i].IsWord && EventNouns.Find(reading.Text.AsSpan(sentence.Units[i].Span.Start, sentence.Units[i].Span.Length)) is { } noun
                    && Read(sentence, i, noun, title ? -1 : lead) is { } mention)
                {
                    found.Add(mention);
                }
            }

            lead += title ? 0 : 1;
        }

        return found;
    }

    /// <summary>The mention that names what the article reports from; <c>null</c> where none does clearly.</summary>
    public static EventMention? Main(List<EventMention> mentions)
    {
        var best = mentions.Where(m => m.Score > 0)
            .Select(m => (Mention: m, Score: m.Score + Math.Min(2, 0.5 * mentions.Count(o => o.Noun.Kind == m.Noun.Kind && o.Sentence != m.Sentence))))
            .OrderByDescending(m => m.Score).ThenBy(m => m.Mention.Span.Start).FirstOrDefault();
        return best.Mention is not null && best.Score >= Least ? best.Mention : null;
    }

    private static EventMention? Read(Sentence sentence, int at, EventNoun noun, int lead)
    {
        var units = sentence.Units;
        var first = FirstOfPhrase(units, at);
        noun = noun.Kind == "conference" && at > first && units[at - 1].IsWord && units[at - 1].Token.Word.Text is "news" or "press" ? EventNouns.Briefing : noun;
        var before = first > 0 ? units[first - 1] : default;
        var determined = first > 0 && (before.Is(WordClass.Determiner | WordClass.Possessive) || before.Token.Kind == TokenKind.Possessive);
        var preposition = first > 0 && before.Is(WordClass.Preposition) ? before : first > 1 && determined && units[first - 2].Is(WordClass.Preposition) ? units[first - 2] : default;
        var governed = preposition.Span.Length > 0;
        if ((noun.AlsoVerb && !determined && !governed && first == at) || (at > 0 && units[at].Token.Word.Cue is not null && !determined && !governed))
        {
            return null;
        }

        // "next week's summit", "last month's talks": another occasion than the one reported from.
        var elsewhere = Elsewhere(units, first, at);
        var end = EndOfPhrase(units, at);
        var score = elsewhere || lead < 0 ? 0 : noun.Weight + Lead(lead) + (governed ? 2 : 0) + (Speaks(units, first) ? 2.5 : 0)
            + (at > first && units[at - 1].Token.Capital ? 1.5 : 0) + (end > at + 1 ? 1 : 0) - (Future(units, first) ? 2 : 0) - (Negates(preposition) ? 3 : 0)
            - (determined && before.Token.Word.Text is "the" or "this" && end == at + 1 && first == at ? 2 : 0);
        var span = new TextSpan(units[first].Span.Start, units[end - 1].Span.End);
        return new EventMention(noun, span, sentence.Index, first, at, end, score);
    }

    private static double Lead(int sentence) => sentence switch { <= 1 => 3, <= 3 => 2, <= 6 => 1, _ => 0 };

    private static bool Negates(Unit preposition) => preposition.IsWord && preposition.Token.Word.Text is "before" or "until" or "ahead" or "since" or "despite" or "about";

    private static int FirstOfPhrase(Unit[] units, int at)
    {
        var first = at;
        while (first > 0 && at - first < 14)
        {
            var unit = units[first - 1];
            if (unit.IsMark(')') && first > 3 && units[first - 3].IsMark('(') && !units[first - 2].IsQuotation)
            {
                first -= 3;
            }
            else if (unit.IsWord && !unit.Is(WordClass.Function | WordClass.Adverb | WordClass.Weekday) && (unit.Token.Capital || (!unit.Is(WordClass.Verb) && unit.Token.Word.Form is CueForm.None)))
            {
                first--;
            }
            else if (first > 1 && unit.IsWord && unit.Token.Word.Text is "of" && units[first - 2].Token.NameLike && units[first].Token.Capital)
            {
                first--;
            }
            else if (first > 2 && unit.IsWord && unit.Token.Word.Text is "the" && units[first - 2].IsWord && units[first - 2].Token.Word.Text == "of" && units[first - 3].Token.NameLike && units[first].Token.Capital)
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>With what completes the noun: "talks with …", "visit to …", "ceremony for …".</summary>
    private static int EndOfPhrase(Unit[] units, int at)
    {
        var next = at + 1;
        if (next + 1 >= units.Length || !units[next].Is(WordClass.Preposition) || units[next].Token.Word.Text is not ("with" or "to" or "for" or "between" or "of" or "on"))
        {
            return next;
        }

        if (units[next + 1].Is(WordClass.Time) || ObjectFinder.From(units, next + 1) is not { } completes)
        {
            return next;
        }

        return completes.Length > 12 ? next : completes.End;
    }

    private static bool Elsewhere(Unit[] units, int first, int at)
    {
        for (var i = Math.Max(0, first - 3); i < at; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "last" or "next" or "previous" or "upcoming" or "forthcoming" or "future" or "another" or "planned" or "earlier" && !(units[i].Token.Word.Text is "earlier" or "last" && i + 1 < at && units[i + 1].Is(WordClass.Weekday)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Future(Unit[] units, int before)
    {
        for (var i = Math.Max(0, before - 12); i < before; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "will" or "expected" or "scheduled" or "plans" or "anticipated" or "would" or "set")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Speaking at", "told a", "said in": somebody speaks there.</summary>
    private static bool Speaks(Unit[] units, int before)
    {
        for (var i = Math.Max(0, before - 4); i < before; i++)
        {
            if (units[i].IsWord && (units[i].Token.Word.Text is "speaking" or "spoke" or "speaks" or "addressing" or "addressed" or "remarks" || units[i].Token.Word.Cue is { } cue && cue.Takes(CueUse.Bare)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The event in the article's words.</summary>
    public static ArticleEvent Make(Article article, EventMention mention, SaidOn? saidOn)
    {
        var name = mention.Span.In(article.Text);
        return new ArticleEvent(StableHash.Of($"{article.Id}/{name}", 10), name, mention.Noun.Kind, saidOn?.Value, article.EvidenceAt(mention.Span, "occasion", Math.Round(Math.Min(0.95, 0.4 + (mention.Score / 20)), 2)));
    }
}
