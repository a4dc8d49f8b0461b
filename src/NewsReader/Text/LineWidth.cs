namespace NewsReader.Text;

/// <summary>Whether a plain text is broken at a fixed width, and so which line ends are no paragraph ends.</summary>
/// <param name="Width">The usual length of a full line in code units; 0 where every line is its own paragraph.</param>
internal readonly record struct LineWidth(int Width)
{
    /// <summary>Typewriters, mail and news wires break at 55 to 100; a longest line beyond this is a paragraph.</summary>
    private const int Widest = 120;

    private const int Narrowest = 30;

    /// <summary>Shorter lines may be verse or entries of a list.</summary>
    private const int ShortestCut = 60;

    /// <summary>Measures the text: it is broken where most lines that go on are as full as the next word let them be.</summary>
    public static LineWidth Of(string text, List<TextSpan> lines)
    {
        var lengths = new List<int>(lines.Count);
        foreach (var line in lines)
        {
            if (!IsBlank(text, line))
            {
                lengths.Add(line.Length);
            }
        }

        if (lengths.Count < 3)
        {
            return default;
        }

        lengths.Sort();
        var width = lengths[(int)Math.Ceiling((lengths.Count - 1) * 0.9)];
        if (width is < Narrowest or > Widest || lengths[^1] > width * 3 / 2)
        {
            return default;
        }

        var wrapped = new LineWidth(width);
        int full = 0, followed = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsBlank(text, lines[i]) && !IsBlank(text, lines[i + 1]))
            {
                followed++;
                full += wrapped.IsFull(text, lines[i], lines[i + 1]) ? 1 : 0;
            }
        }

        return followed > 0 && full * 2 > followed ? wrapped : default;
    }

    /// <summary>Whether the second line goes on with the first one's paragraph.</summary>
    public bool Continues(string text, TextSpan line, TextSpan next) =>
        !IsBlank(text, line) && !IsBlank(text, next) && !IsIndented(text, next) && (Width > 0 ? IsFull(text, line, next) : IsCut(text, line, next));

    /// <summary>Also where most paragraphs are one line, a long one that ends within a sentence goes on in small letters.</summary>
    private static bool IsCut(string text, TextSpan line, TextSpan next)
    {
        var before = text.AsSpan(line.Start, line.Length).TrimEnd();
        var after = text.AsSpan(next.Start, next.Length).TrimStart();
        return before.Length >= ShortestCut && char.IsLower(after[0]) && (char.IsLower(before[^1]) || before[^1] == ',');
    }

    /// <summary>A line is full where the next line's first word would not have fitted.</summary>
    private bool IsFull(string text, TextSpan line, TextSpan next)
    {
        var words = text.AsSpan(next.Start, next.Length).TrimStart();
        var space = words.IndexOfAny(' ', '\t');
        var word = space < 0 ? words.Length : space;
        return line.Length + 1 + word > Width - (Width / 12);
    }

    private static bool IsIndented(string text, TextSpan line) => text[line.Start] == '\t' || (line.Length > 2 && text.AsSpan(line.Start, 2) is "  ");

    private static bool IsBlank(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IsWhiteSpace();
}
