using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Takes reporting words out of the middle of a quotation: « Il y a un chiffre, a-t-il glissé. Je le connais. », «Мы не просим, — сказал он. — Мы строим».</summary>
/// <remarks>French and Russian newspapers do not close the marks around them.</remarks>
internal static class InsertedCues
{
    private const int LongestInsertion = 90;

    /// <summary>Divides the quotations from <paramref name="first"/> on where reporting words stand inside their marks.</summary>
    public static void Split(string text, Lexicon lexicon, List<QuotedSpan> quotations, int first)
    {
        var whole = quotations.GetRange(first, quotations.Count - first);
        quotations.RemoveRange(first, whole.Count);
        foreach (var quotation in whole)
        {
            var rest = quotation;
            while (text[quotation.Outer.Start] is '«' or '„' && Find(text, lexicon, rest.Inner) is { } inserted)
            {
                quotations.Add(new QuotedSpan(new TextSpan(rest.Outer.Start, inserted.Start), new TextSpan(rest.Inner.Start, inserted.Start), true));
                rest = new QuotedSpan(new TextSpan(inserted.End, rest.Outer.End), new TextSpan(inserted.End, rest.Inner.End), rest.Closed);
            }

            quotations.Add(rest);
        }
    }

    /// <summary>From behind the comma to the next reported word.</summary>
    private static TextSpan? Find(string text, Lexicon lexicon, TextSpan inner)
    {
        for (var comma = text.IndexOf(',', inner.Start, inner.Length); comma >= 0 && comma < inner.End; comma = Next(text, comma + 1, inner.End))
        {
            var start = comma + 1;
            while (start < inner.End && (text[start] is ' ' or '\u00a0' or '—' or '–' or '-'))
            {
                start++;
            }

            if (!Reports(text, lexicon, start, inner.End))
            {
                continue;
            }

            var dashed = text.AsSpan(comma, start - comma).IndexOfAny('—', '–') >= 0;
            var stop = EndOf(text, start, Math.Min(inner.End, start + LongestInsertion), dashed);
            if (stop > start && stop < inner.End)
            {
                return new TextSpan(comma + 1, stop);
            }
        }

        return null;
    }

    private static int Next(string text, int from, int end) => from < end ? text.IndexOf(',', from, end - from) : -1;

    /// <summary>Whether one of the first two words is a reporting verb or an inverted auxiliary.</summary>
    private static bool Reports(string text, Lexicon lexicon, int start, int end)
    {
        var at = start;
        for (var word = 0; word < 2 && at < end; word++)
        {
            var stop = at;
            while (stop < end && (char.IsLetter(text[stop]) || text[stop] is '-' or '’' or '\''))
            {
                stop++;
            }

            var entry = lexicon.Find(text.AsSpan(at, stop - at));
            if (entry.Cue is { } cue && cue.Takes(CueUse.Direct) && (word > 0 || (entry.Classes & WordClass.Pronoun) != 0 || stop < end))
            {
                return word == 0 || (lexicon.Find(text.AsSpan(start, at - 1 - start)).Classes & (WordClass.Auxiliary | WordClass.Pronoun)) != 0;
            }

            at = stop + 1;
        }

        return false;
    }

    /// <summary>Behind the mark that ends the insertion and the space that follows.</summary>
    private static int EndOf(string text, int start, int end, bool dashed)
    {
        for (var i = start; i < end; i++)
        {
            if (dashed ? text[i] is '—' or '–' : text[i] is '.' or ',')
            {
                var stop = i + 1;
                while (stop < end && text[stop] is ' ' or '\u00a0' or '—' or '–')
                {
                    stop++;
                }

                return stop;
            }
        }

        return start;
    }
}
