using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds where the occasion took place: the place its words name, then what other sentences about it add.</summary>
/// <remarks>The dateline tells where a report was written. It is the venue where the text says "here", and otherwise only where the opening is tied to
/// an occasion that takes place somewhere and no place is named for it; it gives a building its city in the same way.</remarks>
internal static class VenueFinder
{
    /// <param name="reading">The article.</param>
    /// <param name="main">Its occasion.</param>
    /// <param name="ties">How occasions are tied to words.</param>
    /// <param name="places">Finds places in its sentences.</param>
    public static Venue? Find(Reading reading, MainEvent? main, EventTieFinder ties, PlaceFinder places)
    {
        var best = main is null ? OfWords(reading, ties, places) : main.Mention.Noun.Kind is "statement" or "post" or "report" ? null : OfEvent(reading, main, ties, places) ?? (main.Mention.Noun.Placed ? OfWords(reading, ties, places) ?? OfDateline(reading, main, ties, places) : null);
        best ??= main is null && DatedSite.Find(reading) is var (site, span) ? new Candidate(site, span, "site beside the day", 0.7) : null;
        return best is null ? null : new Venue(best.Place.Site, best.Place.City, best.Place.Country, Evidence(reading.Article, best));
    }

    /// <summary>The words that name the place; a dateline stands outside the article's text.</summary>
    private static Evidence Evidence(Article article, Candidate found) =>
        found.Rule == DatelineRule && article.Dateline is { } dateline ? new Evidence(dateline.Source, null, dateline.Place, found.Rule, found.Confidence) : article.EvidenceAt(found.Span, found.Rule, found.Confidence);

    private const string DatelineRule = "place of the dateline";

    private static Candidate? OfEvent(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places)
    {
        Candidate? best = null;
        var others = main.Around.Where(m => m.Noun.Placed && !m.Elsewhere && m.Noun.Kind == main.Mention.Noun.Kind);
        foreach (var mention in main.Mentions.Take(MostMentions).Concat(others.Take(MostMentions)).Distinct())
        {
            best = Join(best, Beside(reading, mention, places));
        }

        // A building or a state without its city: the dateline tells it.
        return best is { Place.City: null } ? Join(best, Here(reading, main, places) ?? (best.Place.Site is not null ? OfDateline(reading, main, ties, places) : null)) : best ?? Here(reading, main, places) ?? OfVisit(reading, main, places);
    }

    /// <summary>"told reporters in Oslo", "In Oslo on Friday, she said", "the leaders met in Oslo": where the report opens with words and a city.</summary>
    private static Candidate? OfWords(Reading reading, EventTieFinder ties, PlaceFinder places)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (ties.PlaceOf(sentence.Index) is < 0 or >= OpeningSentences)
            {
                continue;
            }

            foreach (var found in places.Find(reading.Text, sentence))
            {
                if (found.First > 0 && found.Place.Depth > 1 && sentence.Units[found.First - 1].IsWord && sentence.Units[found.First - 1].Token.Word.Text is "in" or "at"
                    && (ties.Of(new EventMention(Words, found.Span, sentence.Index, found.First, found.End) { Lead = found.First - 1 }) == EventTie.Spoken || Meets(sentence.Units, found.First - 2)))
                {
                    return new Candidate(found.Place, found.Span, "place beside the verb", 0.8);
                }
            }
        }

        return null;
    }

    private const int OpeningSentences = 4;

    /// <summary>Mentions of one occasion whose sentences are searched for its place.</summary>
    private const int MostMentions = 40;

    private static readonly EventNoun Words = new("speech", false, false);

    private static bool Meets(Unit[] units, int at) => at > 0 && units[at].IsWord && units[at].Token.Word.Text is "met" or "gathered" or "rallied" or "speaking" or "spoke";

    /// <summary>A place with the words that say so and how sure they are.</summary>
    private sealed record Candidate(Place Place, TextSpan Span, string Rule, double Confidence);

    private static Candidate? Beside(Reading reading, EventMention mention, PlaceFinder places)
    {
        var sentence = reading.Sentences[mention.Sentence];
        var units = sentence.Units;
        Candidate? best = null;
        var end = EndOfClause(units, mention);
        foreach (var found in All(reading.Text, sentence, places))
        {
            var leads = found.First > 0 ? units[found.First - 1] : default;
            leads = leads.Is(WordClass.Determiner) && found.First > 1 ? units[found.First - 2] : leads;
            var word = leads.IsWord ? leads.Token.Word.Text : "";
            var behind = found.First >= mention.First && found.First < end && (word is "in" or "at" or "near" or "inside" or "outside" || (mention.Noun.Kind == "visit" && word is "to"));
            var continues = best is not null && leads.IsMark(',') && found.First < end + 2;
            var inside = found.First == mention.First && found.End < mention.End && found.Place.Depth > 1 && mention.Noun.Placed;
            var opens = found.First < mention.First && word is "in" or "at" && (found.First <= 2 || found.Place.Depth == 3) && mention.Noun.Placed;
            if ((behind && (mention.Noun.Placed || (mention.Outlet is null && found.First - mention.End < 3))) || continues || inside || opens)
            {
                best = Join(best, new Candidate(found.Place, found.Span, "place beside the occasion", found.First - mention.End < 6 ? 0.9 : 0.8));
            }
        }

        return best;
    }

    /// <summary>How far the words about the occasion reach: to the next verb, clause or quotation.</summary>
    private static int EndOfClause(Unit[] units, EventMention mention)
    {
        var i = mention.End;
        var opens = mention.Lead == 0;
        while (i < units.Length && !units[i].IsQuotation && !units[i].Is(WordClass.That | WordClass.Relative | WordClass.Subordinator) && (opens || !units[i].Is(WordClass.FiniteSign | WordClass.Pronoun)) && !units[i].IsMark(';')
            && !(!opens && units[i].IsWord && !units[i].Token.Capital && ((units[i].Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0 || (units[i].Token.Ending == WordEnding.Ed && units[i].Token.Word.Text is not "held")) && !(i == mention.End && units[i].Token.Word.Text is "kicked" or "opened" or "began" or "started" or "convened")))
        {
            i++;
        }

        return i;
    }

    /// <summary>"accepted the nomination here": the place of the dateline, where the occasion's sentence or the first one says so.</summary>
    private static Candidate? Here(Reading reading, MainEvent main, PlaceFinder places)
    {
        if (places.OfDateline is not { } place || !main.Mention.Noun.Placed)
        {
            return null;
        }

        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Index != main.Mention.Sentence && sentence.Block > 2)
            {
                continue;
            }

            foreach (var unit in sentence.Units)
            {
                if (unit.IsWord && unit.Token.Word.Text == "here")
                {
                    return new Candidate(place, unit.Span, "place of the dateline, “here”", 0.8);
                }
            }
        }

        return null;
    }

    /// <summary>A report from an occasion that names no other place for it was written there: MILLBROOK — Berg told a rally on Friday …</summary>
    /// <remarks>Newspapers keep offices in capitals: what is written there of a debate or a rally may have been seen on a screen.</remarks>
    private static Candidate? OfDateline(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places) =>
        places.OfDateline is { City: not null } place && reading.Article.Dateline is not null && !(main.Mention.Noun.Kind is "debate" or "rally" or "town hall" or "visit" or "trial" && Countries.IsCapital(place.City)) && ties.PlaceOf(main.Mention.Sentence) is >= 0 and < EventTieFinder.Opening && ties.Of(main.Mention) != EventTie.None
            ? new Candidate(place, main.Mention.Span, DatelineRule, 0.65)
            : null;

    /// <summary>An occasion without a place of its own took place where the trip went that the same paragraph speaks of.</summary>
    private static Candidate? OfVisit(Reading reading, MainEvent main, PlaceFinder places)
    {
        if (!main.Mention.Noun.Placed)
        {
            return null;
        }

        var blocks = main.Mentions.Concat(main.Around.Where(m => m.Noun.Kind == main.Mention.Noun.Kind)).Select(m => reading.Sentences[m.Sentence].Block).ToHashSet();
        foreach (var visit in main.Around.Where(m => m.Noun.Kind == "visit" && !m.Elsewhere).Take(MostMentions))
        {
            if (blocks.Contains(reading.Sentences[visit.Sentence].Block) && Beside(reading, visit, places) is { } place)
            {
                return place with { Rule = "place of the visit", Confidence = 0.65 };
            }
        }

        return null;
    }

    /// <summary>Both, where they can be one place: a site in that city, a city in that country.</summary>
    private static Candidate? Join(Candidate? a, Candidate? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        var (x, y) = (a.Place, b.Place);
        var fits = (x.Country is null || y.Country is null || x.Country == y.Country) && (x.City is null || y.City is null || x.City == y.City) && (x.Site is null || y.Site is null);
        return fits
            ? new Candidate(new Place(x.Site ?? y.Site, x.City ?? y.City, x.Country ?? y.Country), y.Depth > x.Depth ? b.Span : a.Span, a.Rule, Math.Min(a.Confidence, b.Confidence))
            : a;
    }

    private static IEnumerable<PlaceFinder.FoundPlace> All(string text, Sentence sentence, PlaceFinder places) =>
        places.Find(text, sentence).Concat(SiteFinder.Find(text, sentence)).OrderBy(p => p.First).ThenByDescending(p => p.End);
}
