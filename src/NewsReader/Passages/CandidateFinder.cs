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

            found.RemoveAll(c => c.Quote < 1 && wanted.WasOutside(text.Key.Value.AsSpan(c.Span.Start, c.Span.Length), text.Key));
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
        return [Score(wanted, key, span, wanted.Search.Similarity(key.Value.AsSpan(span.Start, span.Length)), place.Shared, place.Before, place.After)];
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
        var most = Math.Min(MostErrors, (int)(wanted.Quote.Length * MostErrorShare));
        var backwards = new ApproximateSearch(Reversed(wanted.Quote));
        foreach (var end in wanted.Search.Ends(key.Value, most).OrderBy(end => end.Edits).Take(MostMinima))
        {
            var span = WholeWords(key, new TextSpan(StartOf(wanted.Quote.Length, backwards, key.Value, end), end.At));
            if (!span.IsEmpty)
            {
                var quote = wanted.Search.Similarity(key.Value.AsSpan(span.Start, span.Length));
                yield return Score(wanted, key, span, quote, quote);
            }
        }
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

    /// <summary>The start of a match: the same search backwards.</summary>
    private static int StartOf(int wanted, ApproximateSearch backwards, string key, ApproximateEnd end)
    {
        var distances = backwards.Distances(Reversed(key.AsSpan(Math.Max(0, end.At - wanted - end.Edits)..end.At)), anchored: true);
        var best = 0;
        for (var length = 1; length < distances.Length; length++)
        {
            if (distances[length] < distances[best] || (distances[length] == distances[best] && Math.Abs(length - wanted) < Math.Abs(best - wanted)))
            {
                best = length;
            }
        }

        return end.At - best;
    }

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var reversed = text.ToArray();
        Array.Reverse(reversed);
        return reversed;
    }

    private static Candidate Score(WantedPassage wanted, MatchKey key, TextSpan span, double quote, double shared, double leastBefore = 0, double leastAfter = 0)
    {
        var (beside, behind) = (wanted.Around.Before(key.Value, span.Start), wanted.Around.After(key.Value, span.End));
        var (before, after) = (Math.Max(leastBefore, beside), Math.Max(leastAfter, behind));
        var weight = Math.Min(0.5, 20.0 / wanted.Quote.Length + 0.2);
        var position = wanted.Position < 0 ? 0 : 1 - Math.Abs(wanted.Position - (double)span.Start / Math.Max(1, key.Length));
        var score = (1 - weight) * Math.Max(quote, shared) + 0.9 * weight * (before + after) / 2 + 0.02 * position;
        return new Candidate(span, quote, shared, before, after, score) { Adjacent = Math.Max(beside, behind) };
    }
}
