using System.Collections.Immutable;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Lays two wordings side by side.</summary>
/// <remarks>The longest common subsequence of their words without inflection (Wagner and Fischer, 1974); between the words they share, what
/// only one has is left out or added, and what differs in one place is changed.</remarks>
public static class WordAligner
{
    /// <summary>Words compared of each wording: quotes are shorter, and the table stays small.</summary>
    private const int MostWords = 600;

    /// <param name="first">A wording.</param>
    /// <param name="second">Another; spans are over each.</param>
    /// <param name="language">BCP 47 tag of both.</param>
    public static WordDifference Align(string first, string second, string language = "en")
    {
        var a = WordsOf(first, language);
        var b = WordsOf(second, language);
        var pairs = Common(a, b);
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        int i = 0, j = 0, at = 0;
        while (at < pairs.Count || i < a.Length || j < b.Length)
        {
            var (nextI, nextJ) = at < pairs.Count ? pairs[at] : (a.Length, b.Length);
            AddDiffering(runs, a[i..nextI], b[j..nextJ]);
            var end = at;
            while (end < pairs.Count && pairs[end] == (nextI + end - at, nextJ + end - at))
            {
                end++;
            }

            if (end > at)
            {
                runs.Add(new WordRun(WordRunKind.Kept, Cover(a[nextI..(nextI + end - at)]), Cover(b[nextJ..(nextJ + end - at)])));
            }

            (i, j, at) = (nextI + end - at, nextJ + end - at, end);
        }

        return new WordDifference(runs.ToImmutable());
    }

    private static void AddDiffering(ImmutableArray<WordRun>.Builder runs, Word[] a, Word[] b)
    {
        if (a.Length > 0 || b.Length > 0)
        {
            runs.Add(new WordRun(a.Length == 0 ? WordRunKind.Added : b.Length == 0 ? WordRunKind.LeftOut : WordRunKind.Changed, Cover(a), Cover(b)));
        }
    }

    private static Word[] WordsOf(string text, string language) =>
        [.. Words.Of(text).Take(MostWords).Select(w => w with { Form = Stemmer.Stem(w.Form, Stemmer.LanguageOf(language)) })];

    private static TextSpan Cover(Word[] words) => words.Length == 0 ? default : new TextSpan(words[0].Span.Start, words[^1].Span.End);

    private static List<(int First, int Second)> Common(Word[] a, Word[] b)
    {
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                longest[i, j] = a[i].Form == b[j].Form ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Form == b[j].Form)
            {
                pairs.Add((i++, j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
