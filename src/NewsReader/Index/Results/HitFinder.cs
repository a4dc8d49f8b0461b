using System.Collections.Immutable;
using NewsReader.Search;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Results;

/// <summary>Finds the places in a text that a query hits, with the analysis the text was indexed with.</summary>
internal sealed class HitFinder
{
    private readonly List<QueryNode> _leaves = [];

    public HitFinder(QueryNode? root) => Collect(root);

    /// <summary>Whether the query has words to look for in texts.</summary>
    public bool HasWords => _leaves.Count > 0;

    /// <summary>Places where a text is hit, each with the number of the query's part that hits it; in no order.</summary>
    /// <param name="said">Whether the words are reported words.</param>
    public List<(TextSpan Span, int Leaf)> Find(IReadOnlyList<Word> words, string language, bool said)
    {
        var found = new List<(TextSpan, int)>();
        FindWords(words, language, said, found);
        for (var i = 0; i < _leaves.Count; i++)
        {
            if (_leaves[i] is not WordNode && (FieldOf(_leaves[i]) == QueryField.Text || said))
            {
                found.AddRange(Places(_leaves[i], words).Select(p => (TextSpan.Cover(words[p.First].Span, words[p.Last].Span), i)));
            }
        }

        return found;
    }

    /// <summary>All single words in one walk: a text's words are stemmed once, and only those that begin like one of them.</summary>
    private void FindWords(IReadOnlyList<Word> words, string language, bool said, List<(TextSpan, int)> found)
    {
        var wanted = _leaves.Select((leaf, i) => (Word: leaf as WordNode, Leaf: i)).Where(l => l.Word is not null && (said || l.Word.Field == QueryField.Text)).ToLookup(l => Stemmer.Stem(l.Word?.Form ?? "", language), l => l.Leaf, StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return;
        }

        var beginnings = wanted.Select(w => w.Key[0]).ToHashSet();
        foreach (var word in words)
        {
            // Only Arabic takes beginnings off.
            if (language == "ar" || beginnings.Contains(word.Form[0]))
            {
                found.AddRange(wanted[Stemmer.Stem(word.Form, language)].Select(leaf => (word.Span, leaf)));
            }
        }
    }

    /// <summary>Overlapping places joined, ascending.</summary>
    public static ImmutableArray<TextSpan> Join(IEnumerable<TextSpan> places)
    {
        var joined = new List<TextSpan>();
        foreach (var place in places.Order())
        {
            if (joined.Count > 0 && joined[^1].End > place.Start)
            {
                joined[^1] = TextSpan.Cover(joined[^1], place);
            }
            else
            {
                joined.Add(place);
            }
        }

        return [.. joined];
    }

    private static QueryField FieldOf(QueryNode leaf) => leaf switch
    {
        WordNode word => word.Field,
        PhraseNode phrase => phrase.Field,
        FuzzyNode fuzzy => fuzzy.Field,
        NearNode near => near.Left.Field,
        _ => throw new InvalidOperationException($"{leaf.GetType().Name} is no leaf."),
    };

    private void Collect(QueryNode? node)
    {
        switch (node)
        {
            case WordNode { Field: QueryField.Text or QueryField.Said } or PhraseNode { Field: QueryField.Text or QueryField.Said } or FuzzyNode { Field: QueryField.Text or QueryField.Said } or NearNode:
                _leaves.Add(node);
                break;
            case AllNode all:
                all.Parts.ToList().ForEach(Collect);
                break;
            case AnyNode any:
                any.Parts.ToList().ForEach(Collect);
                break;
        }
    }

    private static IEnumerable<(int First, int Last)> Places(QueryNode leaf, IReadOnlyList<Word> words)
    {
        switch (leaf)
        {
            case FuzzyNode fuzzy:
                return Where(words, fuzzy.Accepts);
            case PhraseNode phrase:
                return PlacesOf(phrase, words);
            case NearNode near:
                return PlacesOf(near, words);
            default:
                return [];
        }
    }

    private static IEnumerable<(int First, int Last)> Where(IReadOnlyList<Word> words, Func<string, bool> accepts) =>
        Enumerable.Range(0, words.Count).Where(i => accepts(words[i].Form)).Select(i => (i, i));

    private static IEnumerable<(int First, int Last)> PlacesOf(PhraseNode phrase, IReadOnlyList<Word> words)
    {
        for (var at = 0; at + phrase.Forms.Length <= words.Count; at++)
        {
            var matched = 0;
            while (matched < phrase.Forms.Length && Matches(words[at + matched].Form, phrase.Forms[matched], phrase.LastIsPrefix && matched == phrase.Forms.Length - 1))
            {
                matched++;
            }

            if (matched == phrase.Forms.Length)
            {
                yield return (at, at + matched - 1);
            }
        }
    }

    private static bool Matches(string form, string wanted, bool prefix) => prefix ? form.StartsWith(wanted, StringComparison.Ordinal) : form == wanted;

    private static IEnumerable<(int First, int Last)> PlacesOf(NearNode near, IReadOnlyList<Word> words)
    {
        var left = PlacesOf(near.Left, words).ToList();
        var right = PlacesOf(near.Right, words).ToList();
        bool Close((int First, int Last) a, (int First, int Last) b) => Math.Max(b.First - a.Last, a.First - b.Last) - 1 <= near.Distance;
        return left.Where(l => Beside(right, l, near.Distance).Any(r => Close(l, r))).Concat(right.Where(r => Beside(left, r, near.Distance).Any(l => Close(l, r))));
    }

    /// <summary>The places around another one, so that a word that stands everywhere costs no square.</summary>
    private static IEnumerable<(int First, int Last)> Beside(List<(int First, int Last)> places, (int First, int Last) place, int distance)
    {
        var at = places.BinarySearch((place.First, place.First));
        at = at < 0 ? ~at : at;
        return new[] { at - 1, at, at + 1 }.Where(i => i >= 0 && i < places.Count).Select(i => places[i]).Where(p => p.First - place.Last <= distance + 1);
    }
}
