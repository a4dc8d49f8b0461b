using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>Leads from positions in a clean text to positions in the source it was made from, and back.</summary>
/// <remarks>Segments ascend in both texts and do not overlap; inside one, characters stand one to one. What lies between segments
/// (folded white space, decoded entities) maps to the edges of its neighbours.</remarks>
public sealed class OffsetMap
{
    private readonly ImmutableArray<Segment> _segments;

    public OffsetMap(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>A run of <paramref name="Length"/> characters that stand at <paramref name="Text"/> in the clean text and, when
    /// <paramref name="SourceLength"/> equals <paramref name="Length"/>, one to one at <paramref name="Source"/> in the source;
    /// otherwise the run stands for the whole source range (an entity, a folded space).</summary>
    public readonly record struct Segment(int Text, int Length, int Source, int SourceLength);

    public static OffsetMap Identity(int length) => new([new Segment(0, length, 0, length)]);

    public ImmutableArray<Segment> Segments => _segments;

    /// <summary>The range of the source that the clean range was made from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (_segments.IsEmpty)
        {
            return default;
        }

        var start = SourceOf(span.Start, end: false);
        var end = span.IsEmpty ? start : SourceOf(span.End - 1, end: true);
        return new TextSpan(start, Math.Max(start, end));
    }

    /// <summary>The range of the clean text made from the source range; <c>null</c> where nothing of it was kept.</summary>
    public TextSpan? ToText(TextSpan source)
    {
        TextSpan? found = null;
        for (var i = FirstEndingAfter(source.Start); i < _segments.Length && _segments[i].Source < source.End; i++)
        {
            var s = _segments[i];
            var oneToOne = s.Length == s.SourceLength;
            var start = oneToOne ? s.Text + Math.Max(0, source.Start - s.Source) : s.Text;
            var end = oneToOne ? s.Text + Math.Min(s.Length, source.End - s.Source) : s.Text + s.Length;
            if (end > start)
            {
                found = found is { } f ? TextSpan.Cover(f, new TextSpan(start, end)) : new TextSpan(start, end);
            }
        }

        return found;
    }

    /// <summary>This map followed by another: from this map's text to what the other one's text was made from.</summary>
    /// <param name="outer">Maps the text that this map calls its source.</param>
    public OffsetMap Through(OffsetMap outer)
    {
        var joined = ImmutableArray.CreateBuilder<Segment>(_segments.Length);
        foreach (var s in _segments)
        {
            if (s.Length != s.SourceLength)
            {
                var whole = outer.ToSource(new TextSpan(s.Source, s.Source + s.SourceLength));
                joined.Add(new Segment(s.Text, s.Length, whole.Start, whole.Length));
                continue;
            }

            for (var at = s.Source; at < s.Source + s.Length;)
            {
                var o = outer._segments[outer.SegmentAt(at)];
                var oneToOne = o.Length == o.SourceLength;
                var inside = at >= o.Text && at < o.Text + o.Length;
                var end = Math.Min(s.Source + s.Length, inside ? o.Text + o.Length : at + 1);
                var source = inside && oneToOne ? new TextSpan(o.Source + at - o.Text, o.Source + end - o.Text) : outer.ToSource(new TextSpan(at, end));
                joined.Add(new Segment(s.Text + at - s.Source, end - at, source.Start, source.Length));
                at = end;
            }
        }

        return new OffsetMap(joined.ToImmutable());
    }

    private int SourceOf(int position, bool end)
    {
        var i = SegmentAt(position);
        var s = _segments[i];
        if (position >= s.Text + s.Length)
        {
            // Between two segments: a start moves to the next one, an end stays with this one.
            return !end && i + 1 < _segments.Length ? _segments[i + 1].Source : s.Source + s.SourceLength;
        }

        if (s.Length != s.SourceLength)
        {
            return end ? s.Source + s.SourceLength : s.Source;
        }

        var at = s.Source + Math.Max(0, position - s.Text);
        return end ? at + 1 : at;
    }

    /// <summary>Index of the last segment that begins at or before the clean position.</summary>
    private int SegmentAt(int position)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Text <= position) { low = middle; } else { high = middle - 1; }
        }

        return low;
    }

    private int FirstEndingAfter(int source)
    {
        int low = 0, high = _segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_segments[middle].Source + _segments[middle].SourceLength <= source) { low = middle + 1; } else { high = middle; }
        }

        return low;
    }
}
