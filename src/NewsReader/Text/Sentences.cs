using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>Divides running text into sentences.</summary>
/// <remarks>A sentence ends behind <c>. ! ? …</c> (and the full-width marks), together with the quotation marks and brackets that close there,
/// where white space and something that can begin a sentence follow. Full stops of abbreviations and initials do not end one.</remarks>
public static class Sentences
{
    private const string Terminators = ".!?…。！？؟";
    private const string Closers = "\"'”’»›)]」』“";

    /// <summary>The sentences of a stretch of text, ascending, without the white space between them.</summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan within)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var start = SkipSpace(text, within.Start, within.End);
        for (var i = start; i < within.End; i++)
        {
            if (!Terminators.Contains(text[i]))
            {
                continue;
            }

            var end = EndOfClosers(text, i + 1, within.End);
            if (!EndsSentence(text, i, end, within))
            {
                continue;
            }

            found.Add(new TextSpan(start, end));
            start = SkipSpace(text, end, within.End);
            i = start - 1;
        }

        var last = TrimEnd(text, start, within.End);
        if (last > start)
        {
            found.Add(new TextSpan(start, last));
        }

        return found.ToImmutable();
    }

    private static bool EndsSentence(string text, int mark, int end, TextSpan within)
    {
        if (end >= within.End || text[mark] is '。' or '！' or '？')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = SkipSpace(text, end, within.End);
        if (next >= within.End)
        {
            return true;
        }

        return CanBegin(text, next, within.End) && !(text[mark] == '.' && end == mark + 1 && Abbreviated(text, mark, next, within));
    }

    private static bool CanBegin(string text, int at, int end)
    {
        while (at < end && ("\"'“‘«„([".Contains(text[at]) || text[at] is '—' or '–' or '-' or ' '))
        {
            at++;
        }

        return at < end && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || (char.IsLetter(text[at]) && !char.IsLower(text[at])) || text[at] is '@' or '#' or '$');
    }

    private static bool Abbreviated(string text, int mark, int next, TextSpan within)
    {
        var start = mark;
        while (start > within.Start && (char.IsLetter(text[start - 1]) || text[start - 1] == '.') && mark - start < 13)
        {
            start--;
        }

        var word = text.AsSpan(start, mark - start);
        if (!Abbreviations.Ends(word))
        {
            return false;
        }

        // "U.S." and "a.m." may also end a sentence: they do before a word that only stands in front of a new one.
        return !word.Contains('.') || !BeginsAnew(text, next, within.End);
    }

    private static bool BeginsAnew(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return text.AsSpan(at, stop - at) is "The" or "He" or "She" or "It" or "They" or "But" or "In" or "A" or "We" or "I" or "And" or "This" or "That" or "On" or "His" or "Her" or "If" or "For" or "As" or "At";
    }

    private static int EndOfClosers(string text, int at, int end)
    {
        while (at < end && (Terminators.Contains(text[at]) || Closers.Contains(text[at])))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
