using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsReader.Text;

/// <summary>Collects the words of one block: folds white space, drops invisible characters, composes accents (NFC), and remembers
/// where in the source each character stands.</summary>
internal sealed class BlockTextBuilder
{
    private readonly StringBuilder _text = new();
    private List<OffsetMap.Segment> _segments = [];
    private int _spaceStart = -1;
    private int _spaceEnd;
    private bool _ascii = true;

    /// <summary>From the text last built to its words before accents were composed; <c>null</c> where none were.</summary>
    private OffsetMap? _composed;

    /// <summary>Code units so far, without white space at the end.</summary>
    public int Length => _text.Length;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The words so far, not yet composed.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Where the next word will stand.</summary>
    public int NextStart => _text.Length + (_spaceStart >= 0 && _text.Length > 0 ? 1 : 0);

    /// <summary>Adds the source's own characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Append(string source, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var run = i;
            while (run < end && IsOrdinary(source[run]))
            {
                run++;
            }

            if (run > i)
            {
                FlushSpace();
                Add(run - i, i, run - i);
                _text.Append(source, i, run - i);
                i = run;
            }
            else
            {
                i += AppendOdd(source, i, i, i + 1, end);
            }
        }
    }

    /// <summary>Adds characters that stand in the source in another form, such as an entity.</summary>
    public void AppendDecoded(string decoded, int sourceStart, int sourceEnd)
    {
        for (var i = 0; i < decoded.Length;)
        {
            i += AppendOdd(decoded, i, sourceStart, sourceEnd, decoded.Length);
        }
    }

    /// <summary>A white space that stands for the source range, for example a line break tag.</summary>
    public void AppendSpace(int sourceStart, int sourceEnd)
    {
        _spaceStart = _spaceStart < 0 ? sourceStart : _spaceStart;
        _spaceEnd = sourceEnd;
    }

    /// <summary>The block's text and its map; the builder is empty afterwards.</summary>
    public (string Text, OffsetMap Map) Build()
    {
        var text = _text.ToString();
        var segments = _segments;
        _composed = null;
        if (!_ascii && !text.IsNormalized(NormalizationForm.FormC))
        {
            (text, segments, _composed) = Compose(text, segments);
        }

        var map = new OffsetMap([.. segments]);
        _text.Clear();
        _segments = [];
        _spaceStart = -1;
        _ascii = true;
        return (text, map);
    }

    /// <summary>The links noted while the text last built was collected, over that text.</summary>
    public ImmutableArray<TextLink> Placed(IEnumerable<TextLink> links, string text) =>
        [.. links.Select(l => _composed is null ? l : l with { Span = _composed.ToText(l.Span) ?? default }).Where(l => !l.Span.IsEmpty && l.Span.End <= text.Length)];

    private static bool IsOrdinary(char c) => c is > ' ' and < '\u007F';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || char.IsControl(c);

    /// <summary>Adds one character or surrogate pair and returns how many code units it took.</summary>
    private int AppendOdd(string from, int at, int sourceStart, int sourceEnd, int end)
    {
        var c = from[at];
        if (char.IsWhiteSpace(c))
        {
            AppendSpace(sourceStart, sourceEnd);
            return 1;
        }

        if (IsInvisible(c))
        {
            return 1;
        }

        FlushSpace();
        _ascii &= c < '\u0080';
        var pair = char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(from[at + 1]);
        var own = sourceEnd - sourceStart == 1 && at == sourceStart;
        if (pair)
        {
            Add(2, sourceStart, own ? 2 : sourceEnd - sourceStart);
            _text.Append(c).Append(from[at + 1]);
            return 2;
        }

        Add(1, sourceStart, sourceEnd - sourceStart);
        _text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        return 1;
    }

    private void FlushSpace()
    {
        if (_spaceStart >= 0 && _text.Length > 0)
        {
            Add(1, _spaceStart, _spaceEnd - _spaceStart);
            _text.Append(' ');
        }

        _spaceStart = -1;
    }

    /// <summary>Adds a segment for text that is about to be appended, or lengthens the last one.</summary>
    private void Add(int length, int source, int sourceLength) => Add(_segments, _text.Length, length, source, sourceLength);

    private static void Add(List<OffsetMap.Segment> segments, int text, int length, int source, int sourceLength)
    {
        if (length == sourceLength && segments.Count > 0 && segments[^1] is var last && last.Length == last.SourceLength
            && last.Text + last.Length == text && last.Source + last.SourceLength == source)
        {
            segments[^1] = last with { Length = last.Length + length, SourceLength = last.SourceLength + length };
        }
        else
        {
            segments.Add(new OffsetMap.Segment(text, length, source, sourceLength));
        }
    }

    /// <summary>NFC one grapheme cluster at a time, so that the map stays exact around every composed accent.</summary>
    private static (string Text, List<OffsetMap.Segment> Segments, OffsetMap Composed) Compose(string text, List<OffsetMap.Segment> segments)
    {
        var map = new OffsetMap([.. segments]);
        var composed = new StringBuilder(text.Length);
        var made = new List<OffsetMap.Segment>();
        var kept = new List<OffsetMap.Segment>();
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            var cluster = text.Substring(i, length);
            var normal = cluster.Normalize(NormalizationForm.FormC);
            if (normal == cluster)
            {
                for (var k = 0; k < length; k++)
                {
                    AddMapped(made, map, composed.Length + k, 1, new TextSpan(i + k, i + k + 1));
                }
            }
            else
            {
                AddMapped(made, map, composed.Length, normal.Length, new TextSpan(i, i + length));
            }

            Add(kept, composed.Length, normal.Length, i, length);
            composed.Append(normal);
            i += length;
        }

        return (composed.ToString(), made, new OffsetMap([.. kept]));
    }

    private static void AddMapped(List<OffsetMap.Segment> made, OffsetMap map, int text, int length, TextSpan from)
    {
        var source = map.ToSource(from);
        Add(made, text, length, source.Start, source.Length);
    }
}
