using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds the places of a text that may be the wanted passage, the best first.</summary>
internal static class CandidateFinder
{
    private const int MostErrors = 400;
    private const double MostErrorShare = 0.4;
    private const int MostMinima = 24;

    public static ImmutableArray<Candidate> Find(WantedPassage wanted, PassageText text)
    {
        var exact = text.Key.All(wanted.Quote).Select(at => Score(wanted, text.Key, new TextSpan(at, at + wanted.Quote.Length), 1)).ToList();
        var found = exact.Any(c => c.Context >= 0.6) ? exact : [.. exact, .. Alike(wanted, text.Key)];
        return [.. found.OrderByDescending(c => c.Score).ThenBy(c => c.Span.Start).DistinctBy(c => c.Span)];
    }

    private static IEnumerable<Candidate> Alike(WantedPassage wanted, MatchKey key)
    {
        var pattern = wanted.Quote;
        var most = Math.Min(MostErrors, (int)(pattern.Length * MostErrorShare));
        var distances = new ApproximateSearch(pattern).Distances(key.Value);
        var ends = Enumerable.Range(1, key.Length)
            .Where(at => distances[at] <= most && distances[at] > 0 && distances[at] <= distances[at - 1] && (at == key.Length || distances[at] < distances[at + 1]))
            .OrderBy(at => distances[at]).Take(MostMinima);
        foreach (var end in ends)
        {
            var start = StartOf(pattern, key.Value, end, distances[end]);
            yield return Score(wanted, key, new TextSpan(start, end), 1 - (double)distances[end] / Math.Max(pattern.Length, end - start));
        }
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

    private static Candidate Score(WantedPassage wanted, MatchKey key, TextSpan span, double quote)
    {
        var before = Agreement.Before(key.Value, span.Start, wanted.Before);
        var after = Agreement.After(key.Value, span.End, wanted.After);
        var weight = Math.Min(0.5, 20.0 / wanted.Quote.Length + 0.2);
        var position = wanted.Position < 0 ? 0 : 1 - Math.Abs(wanted.Position - (double)span.Start / Math.Max(1, key.Length));
        var score = (1 - weight) * quote + 0.9 * weight * (before + after) / 2 + 0.02 * position;
        return new Candidate(span, quote, before, after, score);
    }
}
