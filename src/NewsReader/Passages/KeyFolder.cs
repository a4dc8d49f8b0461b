using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Folds one character after another into a key and notes where each came from.</summary>
internal sealed class KeyFolder(int capacity, Folding folding)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz0123456789");

    private readonly ImmutableArray<KeyMap.Run>.Builder _runs = ImmutableArray.CreateBuilder<KeyMap.Run>();
    private char[] _key = new char[capacity + 8];
    private int _length;
    private TextSpan? _space;
    private bool _marksDrop = true;

    /// <summary>Where the text goes on one to one; -1 behind a character that does not stand one to one.</summary>
    private int _next = -1;

    /// <summary>Folds the small letters, digits and single spaces that a text begins with: most of it.</summary>
    /// <returns>How many characters that were.</returns>
    public int AddPlain(ReadOnlySpan<char> text, int source)
    {
        if (text[0] > 'z' || _space is not null || _length == 0 || Scripts.IsCjk(_key[_length - 1]))
        {
            return 0;
        }

        var length = text.IndexOfAnyExcept(Plain);
        length = length < 0 ? text.Length : length;
        var doubled = text[..length].IndexOf("  ", StringComparison.Ordinal);
        length = (doubled < 0 ? text[..length] : text[..doubled]).TrimEnd(' ').Length;
        if (length > 0)
        {
            MapTo(source, 1);
            Reserve(length);
            text[..length].CopyTo(_key.AsSpan(_length));
            _length += length;
            _next = source + length;
            _marksDrop = Scripts.DropsMarks(text[length - 1]);
        }

        return length;
    }

    public void Add(Rune rune, TextSpan source)
    {
        var c = rune.Value;
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
        {
            Append((char)c, source);
        }
        else if (c is >= 'A' and <= 'Z')
        {
            Append(folding == Folding.Matching ? (char)(c | 0x20) : (char)c, source);
        }
        else if (c < 0x80)
        {
            Punctuate(c, source);
        }
        else if (rune.IsBmp && PlainCharacters.Contains(c))
        {
            Append((char)c, source);
        }
        else if (!IsInvisible(c))
        {
            Decompose(rune, source);
        }
    }

    public MatchKey ToKey() => new(new string(_key, 0, _length), new KeyMap(_runs.ToImmutable(), _length));

    private void Decompose(Rune rune, TextSpan source)
    {
        foreach (var part in Decompositions.Of(rune).EnumerateRunes())
        {
            if (part.Value < 0x80 || Folded(part.Value) != part.Value)
            {
                Punctuate(part.Value, source);
            }
            else if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && _marksDrop)
            {
                Mark(part, source);
            }
            else
            {
                Append(folding == Folding.Matching ? Lower(part) : part, source);
            }
        }
    }

    /// <summary>An accent belongs to the letter before it: it lengthens the letter's place in the text and, where accents count, the key.</summary>
    private void Mark(Rune mark, TextSpan source)
    {
        if (folding == Folding.Wording && _length > 0)
        {
            Append(mark, source);
        }
        else if (_length > 0 && _space is null)
        {
            Lengthen(source.End);
        }
    }

    private void Punctuate(int c, TextSpan source)
    {
        var folded = Folded(c);
        if (folded == ' ')
        {
            _space ??= source;
        }
        else if (folded is '\'' or '-' && _space is null && _length > 0 && _key[_length - 1] == folded)
        {
            // Two apostrophes are one quotation mark, two hyphens one dash.
            Lengthen(source.End);
        }
        else if (c is >= 'A' and <= 'Z' && folding == Folding.Matching)
        {
            Append((char)(c | 0x20), source);
        }
        else if (folded >= ' ')
        {
            Append((char)folded, source);
        }
    }

    private static int Folded(int c) => c switch
    {
        <= ' ' or 0x7F or 0x85 or 0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 => ' ',
        '"' or '\'' or '`' or 0xAB or 0xB4 or 0xBB or 0x2B9 or 0x2BC or (>= 0x2018 and <= 0x201F) or 0x2032 or 0x2033 or 0x2039 or 0x203A
            or 0x5F3 or 0x5F4 or (>= 0x300C and <= 0x300F) or (>= 0x301D and <= 0x301F) => '\'',
        '-' or (>= 0x2010 and <= 0x2015) or 0x2043 or 0x2212 or 0x5BE or 0xFE58 or 0xFE63 or 0xFF0D => '-',
        _ => c,
    };

    /// <summary>Whether a character beyond ASCII is folded to itself: a small letter or one of a script without capitals, a digit, and no look-alike of another.</summary>
    public static bool IsPlain(int c) =>
        c >= 0x80 && Rune.TryCreate(c, out var rune) && Rune.IsLetterOrDigit(rune) && !IsInvisible(c) && Folded(c) == c && Lower(rune) == rune
        && Decompositions.Of(rune) is [var only] && only == c;

    /// <summary>Soft hyphens, joiners, direction marks and the like: a reader sees none of them, and no key holds them.</summary>
    public static bool IsInvisible(int c) =>
        c is 0xAD or 0x34F or 0x61C or 0x640 or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069)
            or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF);

    private static Rune Lower(Rune rune) => rune.Value switch
    {
        0x131 => new Rune('i'),
        0x3C2 => new Rune('σ'),
        _ => Rune.ToLowerInvariant(rune),
    };

    private void Append(Rune rune, TextSpan source)
    {
        Span<char> units = stackalloc char[2];
        var length = rune.EncodeToUtf16(units);
        Separate(rune.Value);
        for (var i = 0; i < length; i++)
        {
            Put(units[i], source);
        }

        if (Rune.IsLetterOrDigit(rune))
        {
            _marksDrop = Scripts.DropsMarks(rune.Value);
        }
    }

    private void Append(char c, TextSpan source)
    {
        Separate(c);
        Put(c, source);
        _marksDrop = Scripts.DropsMarks(c);
    }

    private void Separate(int next)
    {
        if (_space is { } space && _length > 0 && !Scripts.IsCjk(next) && !Scripts.IsCjk(_key[_length - 1]))
        {
            Put(' ', space);
        }

        _space = null;
    }

    private void Put(char c, TextSpan source)
    {
        MapTo(source.Start, source.Length);
        Reserve(1);
        _key[_length++] = c;
    }

    private void MapTo(int source, int width)
    {
        if (width == 1 && source == _next)
        {
            _next++;
            return;
        }

        _runs.Add(new KeyMap.Run(_length, source, width));
        _next = width == 1 ? source + 1 : -1;
    }

    /// <summary>Lets the last character of the key stand for the text up to an offset.</summary>
    private void Lengthen(int end)
    {
        var run = _runs[^1];
        var start = run.Text + _length - 1 - run.Key;
        if (end > start + run.Width)
        {
            if (run.Key < _length - 1)
            {
                _runs.Add(default);
            }

            _runs[^1] = new KeyMap.Run(_length - 1, start, end - start);
            _next = -1;
        }
    }

    private void Reserve(int more)
    {
        if (_length + more > _key.Length)
        {
            Array.Resize(ref _key, 2 * (_length + more));
        }
    }
}
