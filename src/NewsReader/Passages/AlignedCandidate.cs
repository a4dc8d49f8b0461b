using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Finds a passage that was rewritten: lays it, together with its surroundings, word by word along the text.</summary>
internal static class AlignedCandidate
{
    /// <summary>The most pairs of words that are compared; a longer text is first narrowed to the stretch that shares most three-word runs.</summary>
    private const int MostPairs = 300_000;

    /// <summary>The most words of surroundings laid along on either side: more than what is kept of them holds, but where each character counts as a word.</summary>
    private const int MostSurroundings = 120;

    /// <summary>Words put into a passage part it when they are more than this.</summary>
    private const int LongestInsertion = 80;

    /// <summary>So many words in a row are no chance.</summary>
    private const int ShortestSentence = 6;

    /// <summary>How many words of surroundings are asked whether they are still there, and how far they may have drifted.</summary>
    private const int ContextWords = 12;
    private const int Drift = 30;

    /// <summary>Lays the passage and its surroundings along the text.</summary>
    public static AlignedPlace Find(WantedPassage wanted, MatchKey key)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<TextSpan> before = [.. KeyWords.Of(wanted.Before).TakeLast(MostSurroundings)], quote = KeyWords.Of(wanted.Quote), after = [.. KeyWords.Of(wanted.After).Take(MostSurroundings)];
        int[] fragment = [.. Numbered(wanted.Before, before, numbers), .. Numbered(wanted.Quote, quote, numbers), .. Numbered(wanted.After, after, numbers)];
        int[] weights = [.. before.Concat(quote).Concat(after).Select(WeightOf)];
        var words = KeyWords.Of(key.Value);
        var text = Known(key.Value, words, numbers);
        var (from, to) = Narrow(fragment, text);
        var places = WordAlignment.Align(fragment, text.AsSpan(from..to), weights);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] += places[i] < 0 ? 0 : from;
        }

        var agrees = places.Select((place, i) => place >= 0 && fragment[i] == text[place]).ToArray();
        DropChance(agrees, places, place => key.Value[words[place].Start]);
        return Place(new Laid(places, agrees, weights, words, between => wanted.WasOutside(key.Value.AsSpan(between.Start, between.Length), key)), before.Length, before.Length + quote.Length);
    }

    /// <summary>Single characters agree by chance; where they are what is compared, only runs of them count.</summary>
    private static void DropChance(bool[] agrees, int[] places, Func<int, char> first)
    {
        for (var i = 0; i < agrees.Length;)
        {
            var end = i;
            while (end < agrees.Length && agrees[end] && places[end] == places[i] + end - i && Scripts.WritesWithoutSpaces(first(places[end])))
            {
                end++;
            }

            if (end > i && end - i < (Scripts.IsCjk(first(places[i])) ? 2 : 3))
            {
                Array.Fill(agrees, false, i, end - i);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static AlignedPlace Place(Laid laid, int start, int end)
    {
        var neighbours = Enumerable.Range(0, laid.Places.Length).Where(i => (i < start || i >= end) && laid.Agrees[i]).Select(i => laid.Words[laid.Places[i]]).ToHashSet();
        var (first, last) = LongestRun(laid, start, end);
        if (first < 0)
        {
            return new AlignedPlace(null, 0, 0, 0, neighbours);
        }

        var shared = laid.Agreeing(first, last + 1) / (double)laid.Total(start, end);
        var (from, to) = (laid.Places[first], laid.Places[last]);
        return new AlignedPlace(
            TextSpan.Cover(laid.Words[from], laid.Words[to]), shared,
            Share(laid, Math.Max(0, start - ContextWords), start, from - Drift, from),
            Share(laid, end, Math.Min(laid.Places.Length, end + ContextWords), to + 1, to + 1 + Drift),
            neighbours);
    }

    /// <summary>The words of the passage that stand together and weigh most; they begin and end with words that were there before.</summary>
    private static (int First, int Last) LongestRun(Laid laid, int start, int end)
    {
        var (best, bestFirst, bestLast, first, last) = (0, -1, -1, -1, -1);
        for (var i = start; i <= end; i++)
        {
            if (i < end && laid.Places[i] < 0)
            {
                continue;
            }

            if (first >= 0 && (i == end || laid.ArePart(last, i)))
            {
                var weight = laid.Agreeing(first, last + 1);
                if (weight > best)
                {
                    (best, bestFirst, bestLast) = (weight, first, last);
                }

                first = -1;
            }

            if (i < end)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (bestFirst, bestLast);
    }

    private static double Share(Laid laid, int start, int end, int from, int to)
    {
        var near = Enumerable.Range(start, end - start).Where(i => laid.Agrees[i] && laid.Places[i] >= from && laid.Places[i] < to).Sum(i => laid.Weights[i]);
        return end > start ? (double)near / laid.Total(start, end) : 0;
    }

    /// <param name="Places">The word of the text that each wanted word lies on, or -1.</param>
    /// <param name="Agrees">Whether it is the same word.</param>
    /// <param name="Weights">What each wanted word weighs.</param>
    /// <param name="Words">The text's words, over its key.</param>
    /// <param name="WasOutside">Whether words of the text stood outside the passage before.</param>
    private sealed record Laid(int[] Places, bool[] Agrees, int[] Weights, ImmutableArray<TextSpan> Words, Func<TextSpan, bool> WasOutside)
    {
        /// <summary>Whether so much stands between two wanted words, or what always stood elsewhere, that they are no one passage.</summary>
        public bool ArePart(int first, int second)
        {
            var (from, to) = (Places[first] + 1, Places[second]);
            int[] windows = [from, (from + to - ShortestSentence) / 2, to - ShortestSentence];
            return to - from >= LongestInsertion || (to - from >= ShortestSentence && windows.Any(at => WasOutside(TextSpan.Cover(Words[at], Words[at + ShortestSentence - 1]))));
        }

        public int Agreeing(int start, int end) => Enumerable.Range(start, end - start).Where(i => Agrees[i]).Sum(i => Weights[i]);

        public int Total(int start, int end) => Weights.AsSpan(start..end).ToArray().Sum();
    }

    private static int[] Numbered(string key, ImmutableArray<TextSpan> words, Dictionary<string, int> numbers)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbered = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var word = key.AsSpan(words[i].Start, words[i].Length);
            if (!lookup.TryGetValue(word, out numbered[i]))
            {
                numbered[i] = numbers.Count + 1;
                lookup[word] = numbered[i];
            }
        }

        return numbered;
    }

    /// <summary>The numbers of a text's words; 0 for those that are not wanted.</summary>
    private static int[] Known(string key, ImmutableArray<TextSpan> words, Dictionary<string, int> numbers)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var known = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            lookup.TryGetValue(key.AsSpan(words[i].Start, words[i].Length), out known[i]);
        }

        return known;
    }

    private static int WeightOf(TextSpan word) => word.Length switch { 1 => 6, <= 3 => 8, _ => 14 };

    private static (int From, int To) Narrow(int[] fragment, int[] text)
    {
        var most = Math.Max(MostPairs / Math.Max(1, fragment.Length), 2 * fragment.Length);
        if (text.Length <= most)
        {
            return (0, text.Length);
        }

        var runs = new HashSet<(int, int, int)>();
        for (var i = 0; i + 2 < fragment.Length; i++)
        {
            runs.Add((fragment[i], fragment[i + 1], fragment[i + 2]));
        }

        var shares = new bool[text.Length];
        var (best, bestAt, held) = (-1, 0, 0);
        for (var i = 0; i + 2 < text.Length; i++)
        {
            shares[i] = text[i] > 0 && text[i + 1] > 0 && text[i + 2] > 0 && runs.Contains((text[i], text[i + 1], text[i + 2]));
            held += shares[i] ? 1 : 0;
            held -= i >= most && shares[i - most] ? 1 : 0;
            if (held > best)
            {
                (best, bestAt) = (held, i);
            }
        }

        var middle = Math.Max(0, bestAt - most / 2);
        var start = Math.Clamp(middle - most / 4, 0, text.Length - most);
        return (start, start + most);
    }
}
