using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Pairs quotation marks and finds the outermost quotations of a block.</summary>
/// <remarks>Knows “ ” " '' ‘ ’ « » „ “ 「」. An apostrophe is a mark only at a word's edge, and only where a partner closes it in the same block.
/// A quotation without a closing mark runs to the end of its block, as newspapers print quotations of several paragraphs.</remarks>
internal static class QuotationMarkFinder
{
    /// <summary>A single-quoted stretch longer than this is a stray apostrophe, not a quotation.</summary>
    private const int LongestSingle = 1500;

    /// <summary>Appends the outermost quotations of the block, ascending.</summary>
    public static void Find(string text, TextSpan block, List<QuotedSpan> found)
    {
        var closers = new SingleMarks(text, block);
        var i = block.Start;
        while (i < block.End)
        {
            var mark = OpeningAt(text, i, block);
            if (mark == Mark.None || (mark == Mark.Single && !closers.ClosesWithin(i, LongestSingle)))
            {
                i++;
                continue;
            }

            var quoted = mark == Mark.Single ? closers.From(i) : Read(text, i, mark, block);
            if (!quoted.Inner.IsEmpty)
            {
                found.Add(quoted);
            }

            i = Math.Max(i + 1, quoted.Outer.End);
        }
    }

    private enum Mark { None, Curly, Straight, TwoApostrophes, Guillemet, ReversedGuillemet, Low, Corner, Right, Single }

    private static Mark OpeningAt(string text, int i, TextSpan block)
    {
        switch (text[i])
        {
            case '“': return Mark.Curly;
            case '„': return Mark.Low;
            case '«': return Mark.Guillemet;
            case '»': return OpensHere(text, i, 1, block) ? Mark.ReversedGuillemet : Mark.None;
            case '「' or '『': return Mark.Corner;
            case '"': return OpensHere(text, i, 1, block) ? Mark.Straight : Mark.None;
            case '”': return OpensHere(text, i, 1, block) ? Mark.Right : Mark.None;
            case '\'' when i + 1 < block.End && text[i + 1] == '\'': return OpensHere(text, i, 2, block) ? Mark.TwoApostrophes : Mark.None;
            case '\'' or '‘': return OpensHere(text, i, 1, block) ? Mark.Single : Mark.None;
            default: return Mark.None;
        }
    }

    /// <summary>Whether the mark stands at the front edge of a word.</summary>
    private static bool OpensHere(string text, int i, int length, TextSpan block) =>
        (i == block.Start || !char.IsLetterOrDigit(text[i - 1]) && !(text[i - 1] is '.' or ',' or '?' or '!' or '%' or ')' or '…'))
        && i + length < block.End && !char.IsWhiteSpace(text[i + length]) && text[i + length] is not (',' or '.' or ';' or ':' or ')' or '?' or '!');

    private static QuotedSpan Read(string text, int open, Mark mark, TextSpan block)
    {
        var width = mark == Mark.TwoApostrophes ? 2 : 1;
        var depth = 1;
        for (var i = open + width; i < block.End; i++)
        {
            if (Closes(text, i, mark, block))
            {
                depth = mark == Mark.Straight && text[i] == '"' ? 0 : depth - 1;
                if (depth == 0)
                {
                    return new QuotedSpan(new TextSpan(open, i + width), Trim(text, open + width, i), true);
                }
            }
            else if (OpensAgain(text, i, mark))
            {
                // A second opening mark where a sentence begins: the first was never closed.
                if (mark == Mark.Curly && LeftOpen(text, open, i))
                {
                    return new QuotedSpan(new TextSpan(open, i), Trim(text, open + width, i), false);
                }

                depth++;
            }
        }

        return new QuotedSpan(new TextSpan(open, block.End), Trim(text, open + width, block.End), false);
    }

    private static bool Closes(string text, int i, Mark mark, TextSpan block) => mark switch
    {
        Mark.Curly => text[i] == '”' || (text[i] is '"' or '“' && !OpensHere(text, i, 1, block)),
        Mark.Low => text[i] is '“' or '”' || (text[i] == '"' && !OpensHere(text, i, 1, block)),
        Mark.Guillemet => text[i] == '»',
        Mark.ReversedGuillemet => text[i] == '«',
        Mark.Corner => text[i] is '」' or '』',
        Mark.Right => text[i] == '”',
        Mark.TwoApostrophes => text[i] == '\'' && i + 1 < block.End && text[i + 1] == '\'',
        _ => text[i] is '"' or '”' && !(text[i] == '"' && OpensHere(text, i, 1, block) && i > 0 && char.IsWhiteSpace(text[i - 1])),
    };

    private static bool OpensAgain(string text, int i, Mark mark) => mark switch
    {
        Mark.Curly or Mark.Straight => text[i] == '“',
        Mark.Guillemet => text[i] == '«',
        Mark.Corner => text[i] is '「' or '『',
        _ => false,
    };

    private static bool LeftOpen(string text, int open, int i)
    {
        var before = i - 1;
        while (before > open && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return text[before] is ',' or '.' or '?' or '!' or ':';
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The closing single marks of a block, found once so that every opening one is answered in constant time.</summary>
    private sealed class SingleMarks
    {
        private readonly string _text;
        private readonly TextSpan _block;
        private int[]? _next;

        public SingleMarks(string text, TextSpan block) => (_text, _block) = (text, block);

        public bool ClosesWithin(int open, int most) => CloserOf(open) is var close && close > open + 1 && close - open <= most;

        public QuotedSpan From(int open) => new(new TextSpan(open, CloserOf(open) + 1), Trim(_text, open + 1, CloserOf(open)), true);

        /// <summary>The next sure closing mark (behind punctuation) unless a possible one stands well before it.</summary>
        private int CloserOf(int open)
        {
            _next ??= Build();
            var close = _next[open + 1 - _block.Start];
            // A plural possessive ("the workers' union") looks like a closing mark: one behind an s gives way to a sure one in the same sentence.
            if (close > 0 && _text[close - 1] == 's')
            {
                var later = _next[close + 1 - _block.Start];
                if (later > 0 && later - open < 400 && ".,?!".Contains(_text[later - 1]) && _text.AsSpan(close, later - close).IndexOfAny('‘', '“', '"') < 0)
                {
                    return later;
                }
            }

            return close;
        }

        private int[] Build()
        {
            var next = new int[_block.Length + 2];
            Array.Fill(next, -1);
            for (var i = _block.End - 1; i >= _block.Start; i--)
            {
                next[i - _block.Start] = IsCloser(i) ? i : next[i + 1 - _block.Start];
            }

            return next;
        }

        private bool IsCloser(int i) => _text[i] is '\'' or '’' && i > _block.Start && !char.IsWhiteSpace(_text[i - 1])
            && (i + 1 >= _block.End || !char.IsLetterOrDigit(_text[i + 1])) && !(i + 1 < _block.End && _text[i + 1] == '\'') && _text[i - 1] != '\'';
    }
}
