using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds where the occasion took place: the place beside the event's words first, then what other sentences about it add.</summary>
/// <remarks>The dateline tells where a report was written and is never taken for the venue.</remarks>
internal static class VenueFinder
{
    public static Venue? Find(Reading reading, EventMention? main, List<EventMention> mentions)
    {
        if (main is null)
        {
            return null;
        }

        var best = Beside(reading, main);
        foreach (var mention in mentions)
        {
            if (mention != main && mention.Noun.Kind == main.Noun.Kind && mention.Score > 0)
            {
                best = Join(best, Beside(reading, mention));
            }
        }

        best ??= OfVisit(reading, main, mentions);
        return best is null ? null : Make(reading.Article, best);
    }

    /// <summary>A place with the words that say so and how sure they are.</summary>
    private sealed record Candidate(Place Place, TextSpan Span, double Confidence);

    private static Candidate? Beside(Reading reading, EventMention mention)
    {
        var sentence = reading.Sentences[mention.Sentence];
        Candidate? best = null;
        foreach (var found in Places(reading.Text, sentence))
        {
            var leads = found.First > 0 ? sentence.Units[found.First - 1] : default;
            leads = leads.Is(WordClass.Determiner) && found.First > 1 ? sentence.Units[found.First - 2] : leads;
            var place = found.First > mention.First && (leads.Is(WordClass.Preposition) && leads.Token.Word.Text is "in" or "at" or "near" or "inside" or "outside" || (mention.Noun.Kind == "visit" && leads.IsWord && leads.Token.Word.Text == "to"));
            var continues = best is not null && leads.IsMark(',');
            var behindAt = found.First < mention.First && found.Place.Depth == 3 && leads.IsWord && leads.Token.Word.Text is "at" or "in";
            if (place || continues || behindAt)
            {
                best = Join(best, new Candidate(found.Place, found.Span, found.First - mention.End < 6 ? 0.9 : 0.75));
            }
        }

        return best;
    }

    /// <summary>An occasion without a place of its own took place where the trip went that the same paragraph speaks of.</summary>
    private static Candidate? OfVisit(Reading reading, EventMention main, List<EventMention> mentions)
    {
        var blocks = mentions.Where(m => m.Noun.Kind == main.Noun.Kind).Select(m => reading.Sentences[m.Sentence].Block).ToHashSet();
        foreach (var visit in mentions)
        {
            if (visit.Noun.Kind == "visit" && blocks.Contains(reading.Sentences[visit.Sentence].Block) && Beside(reading, visit) is { } place)
            {
                return place with { Confidence = 0.65 };
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
            ? new Candidate(new Place(x.Site ?? y.Site, x.City ?? y.City, x.Country ?? y.Country), y.Depth > x.Depth ? b.Span : a.Span, Math.Min(a.Confidence, b.Confidence))
            : a;
    }

    private static IEnumerable<PlaceFinder.FoundPlace> Places(string text, Sentence sentence) =>
        PlaceFinder.Find(text, sentence).Concat(SiteFinder.Find(text, sentence)).OrderBy(p => p.First).ThenByDescending(p => p.End);

    private static Venue Make(Article article, Candidate found) =>
        new(found.Place.Site, found.Place.City, found.Place.Country, article.EvidenceAt(found.Span, "place beside the occasion", found.Confidence));
}
