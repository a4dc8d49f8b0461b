using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Makes the text directive that leads to a passage on the outlet's own page.</summary>
/// <remarks>By the rules of Chromium's generator: whole words; the exact words up to 300 characters within one block, otherwise first and last
/// words; at least 20 characters or some context; three words of context on either side, more until only one place is named. Where no spaces part words, clauses between punctuation stand for them.</remarks>
public static class TextFragment
{
    private const int LongestExact = 300;
    private const int ShortestWithoutContext = 20;
    private const int FewestWords = 3;
    private const int MostContextWords = 10;
    private const int MostRangeWords = 10;

    /// <summary>The address of the outlet's page opened at the words; the plain address where no directive names them alone.</summary>
    public static string Link(string url, Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(article);
        var plain = url.Split('#')[0];
        return Make(PassageText.Of(article), span) is { } directive ? plain + directive.ToFragment() : url;
    }

    /// <summary>The directive that names the words at the span and no other; <c>null</c> where there are no words or nothing near tells them apart.</summary>
    public static TextDirective? Make(PassageText text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        span = WholeWords(text.Text, span);
        if (span.IsEmpty || text.Blocks.IsEmpty)
        {
            return null;
        }

        var finder = new TextDirectiveFinder(text);
        var words = Collapsed(span.In(text.Text));
        var oneBlock = text.BlockAt(span.Start) == text.BlockAt(span.End - 1);
        return oneBlock && words.Length <= LongestExact
            ? Exact(finder, text, span, words)
            : Range(finder, text, span, oneBlock);
    }

    private static TextDirective? Exact(TextDirectiveFinder finder, PassageText text, TextSpan span, string words)
    {
        var directive = new TextDirective(words);
        return words.Length >= ShortestWithoutContext && finder.NamesOnly(directive, span) ? directive : WithContext(finder, text, span, directive);
    }

    private static TextDirective? Range(TextDirectiveFinder finder, PassageText text, TextSpan span, bool oneBlock)
    {
        var first = text.Blocks[text.BlockAt(span.Start)];
        var last = text.Blocks[text.BlockAt(span.End - 1)];
        var head = Words(text.Text, new TextSpan(span.Start, Math.Min(first.End, span.End)));
        var tail = Words(text.Text, new TextSpan(Math.Max(last.Start, span.Start), span.End));
        var most = oneBlock ? head.Length / 2 : int.MaxValue;
        if (most == 0)
        {
            return Exact(finder, text, span, Collapsed(span.In(text.Text)));
        }

        TextDirective directive;
        var count = FewestWords;
        do
        {
            directive = new TextDirective(Term(text.Text, head.Take(Math.Min(count, most))), Term(text.Text, tail.TakeLast(Math.Min(count, most))));
            if (finder.NamesOnly(directive, span))
            {
                return directive;
            }

            count++;
        }
        while (count <= MostRangeWords && count <= Math.Min(most, Math.Max(head.Length, tail.Length)));

        return WithContext(finder, text, span, directive);
    }

    private static TextDirective? WithContext(TextDirectiveFinder finder, PassageText text, TextSpan span, TextDirective directive)
    {
        var (before, after) = (Before(text, span.Start), After(text, span.End));
        for (var count = FewestWords; count <= MostContextWords; count++)
        {
            var prefix = Term(text.Text, before.TakeLast(count));
            var suffix = Term(text.Text, after.Take(count));
            var narrowed = directive with { Prefix = prefix.Length == 0 ? null : prefix, Suffix = suffix.Length == 0 ? null : suffix };
            if (finder.NamesOnly(narrowed, span))
            {
                return narrowed;
            }

            if (count >= before.Length && count >= after.Length)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The words before, of the same block or, at a block's start, of the block before.</summary>
    private static ImmutableArray<TextSpan> Before(PassageText text, int at)
    {
        for (var block = text.BlockAt(at); block >= 0; block--)
        {
            var words = Words(text.Text, new TextSpan(text.Blocks[block].Start, Math.Clamp(at, text.Blocks[block].Start, text.Blocks[block].End)));
            if (!words.IsEmpty)
            {
                return words;
            }
        }

        return [];
    }

    private static ImmutableArray<TextSpan> After(PassageText text, int at)
    {
        for (var block = text.BlockAt(Math.Max(0, at - 1)); block < text.Blocks.Length; block++)
        {
            var words = Words(text.Text, new TextSpan(Math.Clamp(at, text.Blocks[block].Start, text.Blocks[block].End), text.Blocks[block].End));
            if (!words.IsEmpty)
            {
                return words;
            }
        }

        return [];
    }

    private static TextSpan WholeWords(string text, TextSpan span)
    {
        var (start, end) = (Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        if (end <= start)
        {
            return new TextSpan(start, start);
        }

        while (!IsSureEdge(text, start)) { start--; }
        while (!IsSureEdge(text, end)) { end++; }
        return new TextSpan(start, end);
    }

    /// <summary>Where every browser sees the border of a word. Without spaces they go by dictionaries of their own: only what stands beside punctuation is sure.</summary>
    private static bool IsSureEdge(string text, int at) =>
        MatchKey.IsWordEdge(text, at) && !(at > 0 && at < text.Length && IsUnspaced(text[at - 1]) && IsUnspaced(text[at]));

    private static bool IsUnspaced(char c) => Scripts.WritesWithoutSpaces(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Words between spaces, and clauses of scripts without them, as spans of the text.</summary>
    private static ImmutableArray<TextSpan> Words(string text, TextSpan within)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var start = within.Start;
        for (var at = within.Start; at < within.End; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                Add(start, at);
                start = at + 1;
            }
            else if (at > start && Scripts.IsCjk(text[at - 1]) && char.IsPunctuation(text[at - 1]) && IsUnspaced(text[at]))
            {
                Add(start, at);
                start = at;
            }
        }

        Add(start, within.End);
        return words.ToImmutable();

        void Add(int from, int to)
        {
            if (to > from)
            {
                words.Add(new TextSpan(from, to));
            }
        }
    }

    /// <summary>The text from the first to the last of some words; empty for none.</summary>
    private static string Term(string text, IEnumerable<TextSpan> words) =>
        words.ToArray() is [var first, .. _] all ? string.Join(' ', TextSpan.Cover(first, all[^1]).In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";

    private static string Collapsed(string text) =>
        string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))));
}
