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
    /// <param name="main">Its likeliest occasion; one that is not plainly it gives its place only where the words themselves give none.</param>
    /// <param name="ties">How occasions are tied to words.</param>
    /// <param name="places">Finds places in its sentences.</param>
    public static Venue? Find(Reading reading, MainEvent? main, EventTieFinder ties, PlaceFinder places)
    {
        var best = main is { IsPlain: true } ? OfOccasion(reading, main, ties, places) : OfWords(reading, ties, places, true) ?? (main is { Mention.Noun.Placed: true } && (ties.PlaceOf(main.Mention.Sentence) == 0 || main.Mention.Noun.Kind == "trial" || ties.Of(main.Mention) == EventTie.Spoken) ? OfEvent(reading, main, ties, places) ?? OfDateline(reading, main, ties, places) : null);
        best ??= main is not { IsPlain: true, Mention.Noun.Placed: false } && DatedSite.Find(reading) is var (site, span) ? new Candidate(site, span, "site beside the day", 0.7) : null;
        return best is null ? null : new Venue(best.Place.Site, best.Place.City, best.Place.Country, Evidence(reading.Article, best));
    }

    private static Candidate? OfOccasion(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places) =>
        main.Mention.Noun.Kind is "statement" or "post" or "report" or "election" ? null
        : OfEvent(reading, main, ties, places) ?? (main.Mention.Noun.Placed || main.Mention.Noun.Kind == "interview" ? OfWords(reading, ties, places, main.Mention.Noun.Placed) : null)
            ?? OfDateline(reading, main, ties, places) ?? OfOpening(reading, main, ties, places);

    /// <summary>The words that name the place; a dateline stands outside the article's text.</summary>
    private static Evidence Evidence(Article article, Candidate found) =>
        found.Rule == DatelineRule && article.Dateline is { } dateline ? new Evidence(dateline.Source, null, dateline.Place, found.Rule, found.Confidence) : article.EvidenceAt(found.Span, found.Rule, found.Confidence);

    private const string DatelineRule = "place of the dateline";

    private static Candidate? OfEvent(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places)
    {
        Candidate? best = null;
        var others = main.Around.Where(m => m.Noun.Placed && !m.Elsewhere && (m.Noun.Kind == main.Mention.Noun.Kind || (m.Resumes && MainEventFinder.Alike(main.Mention.Noun.Kind, m.Noun.Kind))));
        foreach (var mention in main.Mentions.Take(MostMentions).Concat(others.Take(MostMentions)).Distinct().Where(m => !PlaceClause.IsAnother(reading, main.Mention, m)))
        {
            best = Join(best, Beside(reading, mention, places));
        }

        // A building or a state without its city: the words, the dateline or the body that sits there tell it.
        return best is { Place.City: null } ? Join(best, Here(reading, main, places) ?? OfSeat(reading, main) ?? (main.Mention.Noun.Placed ? OfWords(reading, ties, places, true, EventTieFinder.Opening * 2) : null) ?? (best.Place.Site is not null ? OfDateline(reading, main, ties, places) : null)) : best ?? Here(reading, main, places) ?? OfSeat(reading, main) ?? OfVisit(reading, main, places);
    }

    /// <summary>"told reporters in Oslo", "In Oslo on Friday, she said", "the leaders met in Oslo": where the report opens with words and a city.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="ties">How occasions are tied to words.</param>
    /// <param name="places">Finds places.</param>
    /// <param name="told">Whether words tell the place too, not only where somebody met or sat.</param>
    /// <param name="sentences">Body sentences in which such words are looked for.</param>
    private static Candidate? OfWords(Reading reading, EventTieFinder ties, PlaceFinder places, bool told, int sentences = OpeningSentences)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (ties.PlaceOf(sentence.Index) is var place && (place < 0 || place >= sentences))
            {
                continue;
            }

            foreach (var found in places.Find(reading.Text, sentence))
            {
                var lead = PlaceClause.LeadOf(reading.Text, sentence.Units, found.First);
                if (lead >= 0 && found.Place.Depth > 1 && sentence.Units[lead].IsWord && sentence.Units[lead].Token.Word.Text is "in" or "at" && !PlaceClause.Apposed(sentence.Units, lead)
                    && ((told && ties.Of(new EventMention(Words, found.Span, sentence.Index, found.First, found.End) { Lead = lead }) == EventTie.Spoken) || PlaceClause.Meets(sentence.Units, told ? lead - 1 : PlaceClause.SatAt(sentence.Units, lead))))
                {
                    return new Candidate(found.Place, found.Span, "place beside the verb", 0.8);
                }
            }
        }

        return null;
    }

    private const int OpeningSentences = 3;

    /// <summary>Mentions of one occasion whose sentences are searched for its place.</summary>
    private const int MostMentions = 40;

    private static readonly EventNoun Words = new("speech", false, false);

    /// <summary>A place with the words that say so and how sure they are.</summary>
    private sealed record Candidate(Place Place, TextSpan Span, string Rule, double Confidence);

    private static Candidate? Beside(Reading reading, EventMention mention, PlaceFinder places)
    {
        var sentence = reading.Sentences[mention.Sentence];
        var units = sentence.Units;
        Candidate? best = null;
        var end = PlaceClause.EndOfClause(units, mention);
        foreach (var found in All(reading.Text, sentence, places))
        {
            var lead = PlaceClause.LeadOf(reading.Text, units, found.First);
            var leads = lead >= 0 ? units[lead] : default;
            var word = leads.IsWord ? leads.Token.Word.Text : "";
            var behind = found.First >= mention.First && found.First < end && (word is "in" or "at" or "near" or "inside" or "outside" || (mention.Noun.Kind == "visit" && word is "to") || (word is "to" && found.Place.Depth == 3 && mention.Noun.Kind == "speech") || (word is "on" or "from" && found.Place.Depth == 3) || (mention.Noun.Kind == "protest" && word is "through" or "across"));
            var continues = best is not null && leads.IsMark(',') && found.First < end + 2;
            var inside = (found.First == mention.First || (found.First == mention.First + 1 && units[mention.First].Is(WordClass.Determiner) && found.End < mention.End)) && (found.End < mention.End || (found.End == mention.End && found.Place.Depth == 3)) && found.Place.Depth > 1 && mention.Noun.Placed;
            var opens = found.First < mention.First && word is "in" or "at" && (found.First <= 2 || found.Place.Depth == 3 || PlaceClause.OpensWith(units, found.First)) && mention.Noun.Placed;
            if (behind && PlaceClause.Apposed(units, lead))
            {
                continue;
            }

            if ((behind && (mention.Noun.Placed || (mention.Outlet is null && found.First - mention.End < 3))) || continues || inside || opens)
            {
                best = Join(best, new Candidate(found.Place, found.Span, "place beside the occasion", found.First - mention.End < 6 ? 0.9 : 0.8));
            }
        }

        return best;
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

    /// <summary>A report from an occasion that names no other place for it was written there: MILLBROOK — Berg told a rally on Friday … And so was an interview with whoever writes.</summary>
    /// <remarks>Newspapers keep offices in capitals: what is written there of a debate, a rally or an interview may have been seen on a screen.</remarks>
    private static Candidate? OfDateline(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places)
    {
        var mention = main.Mention;
        if (places.OfDateline is not { City: { } city, Country: not null } place || mention.Noun.Kind is "call" or "election" || (mention.Noun.Kind == "interview" && (main.Mentions.Any(m => m.Outlet is { Length: > 0 } || m.End - m.First > BareInterview) || IsBroadcast(reading, mention))))
        {
            return null;
        }

        var capital = Countries.IsCapital(city) || city == "New York";
        var desk = capital && (mention.Noun.Kind is "debate" or "rally" or "town hall" or "visit" or "trial" or "interview" || ties.Of(mention) != EventTie.Spoken);
        return !desk && ties.PlaceOf(mention.Sentence) is >= 0 and < EventTieFinder.Opening && ties.Of(mention) != EventTie.None ? new Candidate(place, places.InnerDateline ?? mention.Span, DatelineRule, 0.65) : null;
    }

    /// <summary>Units of an interview that names nobody: "a wide-ranging interview", not "an interview with the Coast Times".</summary>
    private const int BareInterview = 2;

    private static bool IsBroadcast(Reading reading, EventMention mention) => mention.Lead >= 0 && reading.Sentences[mention.Sentence].Units[mention.Lead] is { IsWord: true, Token.Word.Text: "on" };

    /// <summary>Who came and listened did so where the occasion took place.</summary>
    private static Candidate? OfOpening(Reading reading, MainEvent main, EventTieFinder ties, PlaceFinder places) =>
        main.Mention.Noun.Placed && main.Mention.Noun.Kind != "election" && OpeningPlaceFinder.Find(reading, ties, places) is { } found ? new Candidate(found.Place, found.Span, "place of the report’s first words", 0.65) : null;

    /// <summary>Lawmakers hear and debate where their body sits.</summary>
    private static Candidate? OfSeat(Reading reading, MainEvent main)
    {
        if (main.Mention.Noun.Kind is not ("hearing" or "speech" or "debate" or "briefing" or "meeting"))
        {
            return null;
        }

        foreach (var mention in main.Mentions)
        {
            if (SeatFinder.Find(reading.Text, reading.Sentences[mention.Sentence]) is var (place, span) && (main.Mention.Noun.Kind == "hearing" || mention.Span.Contains(span) || span.Start < mention.Span.End + Near))
            {
                return new Candidate(place, span, SeatRule, 0.75);
            }
        }

        foreach (var sentence in main.Mention.Noun.Kind == "hearing" ? reading.Sentences.Take(main.Mention.Sentence) : [])
        {
            if (SeatFinder.Find(reading.Text, sentence) is var (place, span))
            {
                return new Candidate(place, span, SeatRule, 0.7);
            }
        }

        return null;
    }

    private const string SeatRule = "seat of the body";

    /// <summary>UTF-16 code units between an occasion and the body that sits where it took place: "told reporters on Capitol Hill".</summary>
    private const int Near = 30;

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
