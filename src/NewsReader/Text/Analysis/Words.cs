using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsReader.Text.Analysis;

/// <summary>Finds the words of a text: the one analysis behind every index, highlight and suggestion.</summary>
/// <remarks>A word is a run of letters, digits and marks. Apostrophes and hyphens part words, so <c>Putin's</c> holds <c>putin</c>;
/// initials joined by full stops are one word, so <c>U.N.</c> is <c>un</c>. Scripts without spaces give every pair of neighbouring
/// characters, and each run's last character alone: one character is then found by prefix. There are no stop words.</remarks>
public static class Words
{
    /// <summary>Stands as a word of its own between two paragraphs or two quotes, so that no phrase runs over the border; no word has this form.</summary>
    public const string Border = "\u00b6";

    /// <summary>Characters of a word that count: what is longer is no word, and indexes refuse it.</summary>
    private const int LongestForm = 200;

    /// <summary>The words of <paramref name="text"/> in order; spans are over <paramref name="text"/>.</summary>
    public static List<Word> Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>The words of a part of <paramref name="text"/> in order; spans are over <paramref name="text"/>.</summary>
    public static List<Word> Of(string text, TextSpan part)
    {
        var words = new List<Word>(part.Length / 5);
        Add(words, text, part);
        return words;
    }

    /// <summary>Appends the words of a part of <paramref name="text"/> to <paramref name="words"/>.</summary>
    public static void Add(List<Word> words, string text, TextSpan part)
    {
        var at = part.Start;
        while (at < part.End)
        {
            if (char.IsAscii(text[at]) && !char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var rune = RuneAt(text, at, part.End);
            if (!Rune.IsLetterOrDigit(rune))
            {
                at += rune.Utf16SequenceLength;
            }
            else if (Script.IsUnspaced(rune))
            {
                at = AddPairs(words, text, at, part.End);
            }
            else
            {
                at = AddWord(words, text, at, part.End);
            }
        }
    }

    private static int AddWord(List<Word> words, string text, int start, int limit)
    {
        var end = EndOfWord(text, start, limit);
        if (IsInitial(text, start, end, limit))
        {
            var last = end;
            while (last < limit && text[last] == '.' && last + 1 < limit && EndOfWord(text, last + 1, limit) is var next && IsLetter(text, last + 1, next, limit))
            {
                last = next;
            }

            if (last > end)
            {
                words.Add(new Word(new TextSpan(start, last), Folding.Fold(text[start..last].Replace(".", "", StringComparison.Ordinal))));
                return last;
            }
        }

        var form = Folding.Fold(text.AsSpan(start, Math.Min(end - start, LongestForm)));
        if (form.Length > 0)
        {
            words.Add(new Word(new TextSpan(start, end), form));
        }

        return end;
    }

    private static bool IsInitial(string text, int start, int end, int limit) => end < limit && text[end] == '.' && IsLetter(text, start, end, limit);

    private static bool IsLetter(string text, int start, int end, int limit) =>
        end > start && RuneAt(text, start, limit) is var rune && rune.Utf16SequenceLength == end - start && Rune.IsLetter(rune) && !Script.IsUnspaced(rune);

    /// <summary>Where the word that starts at <paramref name="start"/> ends; <paramref name="start"/> itself where none starts.</summary>
    private static int EndOfWord(string text, int start, int limit)
    {
        int at = start, end = start;
        while (at < limit && char.IsAsciiLetterOrDigit(text[at]))
        {
            end = ++at;
        }

        if (at < limit && char.IsAscii(text[at]))
        {
            return end;
        }

        while (at < limit)
        {
            var rune = RuneAt(text, at, limit);
            if (Rune.IsLetterOrDigit(rune) && !Script.IsUnspaced(rune))
            {
                end = at += rune.Utf16SequenceLength;
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (end == start || category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
            {
                break;
            }

            at += rune.Utf16SequenceLength;
            end = category == UnicodeCategory.Format ? end : at;
        }

        return end;
    }

    private static int AddPairs(List<Word> words, string text, int start, int limit)
    {
        var at = start;
        var previous = TextSpanOf(text, at, limit);
        at = previous.End;
        while (at < limit && RuneAt(text, at, limit) is var rune && Script.IsUnspaced(rune) && IsPartOfRun(rune))
        {
            var current = new TextSpan(at, at + rune.Utf16SequenceLength);
            words.Add(WordOf(text, TextSpan.Cover(previous, current)));
            previous = current;
            at = current.End;
        }

        words.Add(WordOf(text, previous));
        return at;
    }

    private static bool IsPartOfRun(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static TextSpan TextSpanOf(string text, int at, int limit) => new(at, at + RuneAt(text, at, limit).Utf16SequenceLength);

    private static Word WordOf(string text, TextSpan span) => new(span, Folding.Fold(text.AsSpan(span.Start, span.Length)));

    private static Rune RuneAt(string text, int at, int limit) =>
        Rune.DecodeFromUtf16(text.AsSpan(at, limit - at), out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;
}
