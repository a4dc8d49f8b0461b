using System.Runtime.InteropServices;
using NewsReader.Index.Matching;
using NewsReader.Index.Writing;

namespace NewsReader.Index.Sqlite;

/// <summary>The lists of all terms of one write, by field.</summary>
/// <remarks>A term is found by its text once; from then on it knows its own place here.</remarks>
internal sealed class WrittenLists(IndexedTerms terms)
{
    private readonly int _write = terms.BeginWrite();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<IndexedTerm> _terms = [];
    private readonly PostingList?[][] _lists = [.. Enum.GetValues<WordField>().Select(_ => Array.Empty<PostingList?>())];

    /// <summary>Notes the terms of a document; documents of a field come ascending.</summary>
    public void Add(WordField field, int document, List<PlacedTerm> terms)
    {
        var place = 0;
        foreach (ref readonly var placed in CollectionsMarshal.AsSpan(terms))
        {
            place += placed.Step;
            Of(field, placed.Term).Add(document, place, placed.Times);
            if (placed.Term.Stem is { } stem)
            {
                Of(field, stem).Add(document, place, placed.Times);
            }
        }
    }

    /// <summary>All lists in the order of fields, and within each in the order of terms.</summary>
    public IEnumerable<(WordField Field, IndexedTerm Term, PostingList List)> InOrder()
    {
        var order = Enumerable.Range(0, _terms.Count).ToArray();
        Array.Sort([.. _terms.Select(t => t.Text)], order, StringComparer.Ordinal);
        for (var field = 0; field < _lists.Length; field++)
        {
            foreach (var place in order)
            {
                if (place < _lists[field].Length && _lists[field][place] is { } list)
                {
                    yield return ((WordField)field, _terms[place], list);
                }
            }
        }
    }

    private PostingList Of(WordField field, IndexedTerm term)
    {
        if (term.Write != _write)
        {
            (term.Write, term.Place) = (_write, PlaceOf(term));
        }

        ref var lists = ref _lists[(int)field];
        if (term.Place >= lists.Length)
        {
            Array.Resize(ref lists, Math.Max(1024, 2 * term.Place));
        }

        return lists[term.Place] ??= new PostingList();
    }

    private int PlaceOf(IndexedTerm term)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, term.Text, out var isKnown);
        if (!isKnown)
        {
            place = _terms.Count;
            _terms.Add(term);
        }

        return place;
    }
}
