using NewsReader.Extraction;
using NewsReader.Index.Matching;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Writing;

/// <summary>The terms of one article and its quotes, list by list, as every embedded engine writes them.</summary>
internal sealed class IndexedWords
{
    private const int TitleWeight = 4;
    private const int ReportedWeight = 2;

    /// <summary>More than any nearness one can ask for.</summary>
    private const int Gap = 10_000;

    private readonly string _language;
    private readonly Dictionary<string, IndexedTerm> _terms;

    public IndexedWords(AnnotatedArticle annotated, IndexedTerms terms)
    {
        var words = ArticleWords.Of(annotated);
        _language = words.Language;
        _terms = terms.Of(_language);
        var (reported, broken) = Reported(annotated, words);
        Text = new List<PlacedTerm>(words.Body.Count + 32);
        Add(Text, words.Title, _ => TitleWeight, 1);
        Add(Text, words.Body, i => reported[i] ? ReportedWeight : 1, Text.Count == 0 ? 1 : Gap);
        Broken = [];
        foreach (var quote in broken)
        {
            Add(Broken, words.Said[quote], _ => 1, Broken.Count == 0 ? 1 : Gap);
        }

        AddMissing(Broken);
        Said = [.. words.Said.Select(s => List(s))];
        Speakers = [.. words.Speakers.Select(Names)];
    }

    /// <summary>See <see cref="WordField.Text"/>.</summary>
    public List<PlacedTerm> Text { get; }

    /// <summary>See <see cref="WordField.Broken"/>.</summary>
    public List<PlacedTerm> Broken { get; }

    /// <summary>By quote: see <see cref="WordField.Said"/>.</summary>
    public List<List<PlacedTerm>> Said { get; }

    /// <summary>By quote: see <see cref="WordField.Speaker"/>.</summary>
    public List<List<PlacedTerm>> Speakers { get; }

    /// <summary>By word of the body: whether somebody is reported to have said it. And the quotes whose words do not stand in the body just so.</summary>
    private static (bool[] Reported, List<int> Broken) Reported(AnnotatedArticle annotated, ArticleWords words)
    {
        var reported = new bool[words.Body.Count];
        var broken = new List<int>();
        for (var quote = 0; quote < annotated.Quotes.Length; quote++)
        {
            var parts = annotated.Quotes[quote].Parts;
            var said = words.Said[quote];
            var matched = 0;
            foreach (var part in parts)
            {
                for (var i = First(words.Body, part.Start); i < words.Body.Count && words.Body[i].Span.Start < part.End; i++)
                {
                    reported[i] = true;
                    matched += matched < said.Count && words.Body[i].Form == said[matched].Form ? 1 : 0;
                }
            }

            if (parts.Length != 1 || matched < said.Count)
            {
                broken.Add(quote);
            }
        }

        return (reported, broken);
    }

    /// <summary>The first word that starts at a place or behind it.</summary>
    private static int First(IReadOnlyList<Word> words, int start)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Words that only a quote's border cuts out of the text are words of the article too.</summary>
    private void AddMissing(List<PlacedTerm> broken)
    {
        if (broken.Count == 0)
        {
            return;
        }

        var known = Text.Select(t => t.Term.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var term in broken.Select(t => t.Term).Where(t => known.Add(t.Text)))
        {
            Text.Add(new PlacedTerm(term, Text.Count == 0 ? 1 : Gap, 1));
        }
    }

    private List<PlacedTerm> List(IReadOnlyList<Word> words)
    {
        var list = new List<PlacedTerm>(words.Count);
        Add(list, words, _ => 1, 1);
        return list;
    }

    /// <summary>A paragraph's border takes a place and leaves it empty.</summary>
    private void Add(List<PlacedTerm> list, IReadOnlyList<Word> words, Func<int, int> weight, int step)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Form == Words.Border)
            {
                step++;
                continue;
            }

            list.Add(new PlacedTerm(IndexedTerms.Of(words[i].Form, _language, _terms), step, weight(i)));
            step = 1;
        }
    }

    /// <summary>Names are not inflected.</summary>
    private List<PlacedTerm> Names(IReadOnlyList<Word> words) => words.Select(w => new PlacedTerm(IndexedTerms.Of(w.Form, _language, _terms).Uninflected, 1, 1)).ToList();
}
