using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds the places of a text that may be the wanted passage, the best first.</summary>
internal static class CandidateFinder
{
    /// <summary>From here on surroundings count as agreeing: unrelated English text reaches 0.45.</summary>
    public const double AgreeingContext = 0.6;

    private const int MostErrors = 400;
    private const double MostErrorShare = 0.4;
    private const int MostMinima = 24;

    /// <summary>Below this a place found letter by letter is also sought word by word, which bears whole sentences put in or taken out.</summary>
    private const double SureEnough = 0.9;

    public static ImmutableArray<Candidate> Find(WantedPassage wanted, PassageText text)
    {
        var found = wanted.ExactPlaces(text.Key).Select(place => Score(wanted, text.Key, place, 1, 1)).ToList();
        if (!found.Any(c => c.Context >= wanted.EnoughContext))
        {
            var exact = found.ToArray();
            found.AddRange(Alike(wanted, text.Key));
            var sure = found.Any(c => c.Quote >= SureEnough && Math.Min(c.Before, c.After) >= AgreeingContext && wanted.WordCount > WantedPassage.ShortPick);
            if (!sure)
            {
                var aligned = AlignedCandidate.Find(wanted, text.Key);
                found.RemoveAll(c => c.Quote < 1 && aligned.IsBeside(c.Span));
                found.AddRange(Aligned(wanted, text.Key, aligned).Where(c => wanted.WordCount <= WantedPassage.ShortPick || !exact.Any(whole => c.Span.Contains(whole.Span))));
            }

            found.RemoveAll(c => c.Quote < 1 && wanted.WasOutside(c.Span.In(text.Key.Value), text.Key));
        }

        return Apart([.. found.OrderByDescending(c => c.Score).ThenBy(c => c.Span.Start)]);
    }

    /// <summary>Of places that overlap the best one stays.</summary>
    private static ImmutableArray<Candidate> Apart(List<Candidate> ranked)
    {
        var apart = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var candidate in ranked)
        {
            if (!apart.Any(kept => kept.Span.Overlaps(candidate.Span)))
            {
                apart.Add(candidate);
            }
        }

        return apart.ToImmutable();
    }

    private static IEnumerable<Candidate> Aligned(WantedPassage wanted, MatchKey key, AlignedPlace place)
    {
        if (place.Span is not { } words || place.Shared <= 0)
        {
            return [];
        }

        var span = WithMarks(wanted.Quote, key.Value, words);
        return [Score(wanted, key, span, ApproximateSearch.Similarity(wanted.Quote, span.In(key.Value)), place.Shared, place.Before, place.After)];
    }

    /// <summary>Takes in the punctuation that the passage began and ended with, as far as it still stands there.</summary>
    private static TextSpan WithMarks(string quote, string key, TextSpan words)
    {
        var lead = quote.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        var trail = quote.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        var (opening, closing) = (quote[..lead], quote[(quote.Length - trail)..]);
        while (lead > 0 && !key.AsSpan(0, words.Start).EndsWith(opening.AsSpan(opening.Length - lead), StringComparison.Ordinal)) { lead--; }
        while (trail > 0 && !key.AsSpan(words.End).StartsWith(closing.AsSpan(0, trail), StringComparison.Ordinal)) { trail--; }
        return new TextSpan(words.Start - lead, words.End + trail);
    }

    private static IEnumerable<Candidate> Alike(WantedPassage wanted, MatchKey key)
    {
        var pattern = wanted.Quote;
        var most = Math.Min(MostErrors, (int)(pattern.Length * MostErrorShare));
        var distances = new ApproximateSearch(pattern).Distances(key.Value);
        foreach (var end in Minima(distances, most))
        {
            var span = WholeWords(key, new TextSpan(StartOf(pattern, key.Value, end, distances[end]), end));
            if (!span.IsEmpty)
            {
                var quote = ApproximateSearch.Similarity(pattern, span.In(key.Value));
                yield return Score(wanted, key, span, quote, quote);
            }
        }
    }

    /// <summary>Where a match of at most so many edits ends better than right before and behind; the best ones first.</summary>
    private static List<int> Minima(int[] distances, int most)
    {
        var minima = new List<int>();
        for (var at = 1; at < distances.Length; at++)
        {
            var distance = distances[at];
            if (distance <= most && distance > 0 && distance <= distances[at - 1] && (at + 1 == distances.Length || distance < distances[at + 1]))
            {
                minima.Add(at);
            }
        }

        return [.. minima.OrderBy(at => distances[at]).Take(MostMinima)];
    }

    /// <summary>Moves either edge out of a word: to its near side when less than half of it is inside.</summary>
    private static TextSpan WholeWords(MatchKey key, TextSpan span)
    {
        var (start, end) = (Edge(key, span.Start, inside: 1), Edge(key, span.End, inside: -1));
        while (start < end && key.Value[start] == ' ') { start++; }
        while (end > start && key.Value[end - 1] == ' ') { end--; }
        return new TextSpan(start, Math.Max(start, end));
    }

    private static int Edge(MatchKey key, int at, int inside)
    {
        var (left, right) = (at, at);
        while (!key.IsWordEdge(left)) { left--; }
        while (!key.IsWordEdge(right)) { right++; }
        var most = inside > 0 ? right - at : at - left;
        var (outer, inner) = inside > 0 ? (left, right) : (right, left);
        return 2 * most >= right - left ? outer : inner;
    }

    /// <summary>The start of the match that ends at <paramref name="end"/>: the same search backwards.</summary>
    private static int StartOf(string pattern, string key, int end, int distance)
    {
        var window = key.AsSpan(Math.Max(0, end - pattern.Length - distance)..end).ToArray();
        Array.Reverse(window);
        var reversed = pattern.ToCharArray();
        Array.Reverse(reversed);
        var backwards = new ApproximateSearch(reversed).Distances(window, anchored: true);
        var best = 0;
        for (var length = 1; length <= window.Length; length++)
        {
            if (backwards[length] < backwards[best] || (backwards[length] == backwards[best] && Math.Abs(length - pattern.Length) < Math.Abs(best - pattern.Length)))
            {
                best = length;
            }
        }

        return end - best;
    }

    private static Candidate Score(WantedPassage wanted, MatchKey key, TextSpan span, double quote, double shared, double leastBefore = 0, double leastAfter = 0)
    {
        var before = Math.Max(leastBefore, Agreement.Before(key.Value, span.Start, wanted.Before));
        var after = Math.Max(leastAfter, Agreement.After(key.Value, span.End, wanted.After));
        var weight = Math.Min(0.5, 20.0 / wanted.Quote.Length + 0.2);
        var position = wanted.Position < 0 ? 0 : 1 - Math.Abs(wanted.Position - (double)span.Start / Math.Max(1, key.Length));
        var score = (1 - weight) * Math.Max(quote, shared) + 0.9 * weight * (before + after) / 2 + 0.02 * position;
        return new Candidate(span, quote, shared, before, after, score);
    }
}
