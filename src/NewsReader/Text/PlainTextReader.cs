using System.Collections.Immutable;
using NewsReader.Files;

namespace NewsReader.Text;

/// <summary>Reads plain text: a paragraph is a line, or the lines between two empty ones where the text is broken at a fixed width.</summary>
public sealed class PlainTextReader : ITextReader
{
    /// <summary>Fields stand within so many code units of the beginning.</summary>
    private const int DeepestField = 4000;

    public bool Reads(FileFormat format) => format is FileFormat.PlainText;

    public IEnumerable<SourceDocument> Read(SourceText source)
    {
        var (fields, end) = HeadFields.Read(source.Text, Lines(source.Text, 0, Math.Min(source.Text.Length, DeepestField)));
        var blocks = Blocks(source.Text);
        return [new SourceDocument(end == 0 ? blocks : [.. blocks.Select(b => b.Map.ToSource(new TextSpan(0, b.Text.Length)).Start < end ? b with { Region = PageRegion.Header } : b)], fields, null, [])];
    }

    /// <summary>The paragraphs of a stretch of plain text.</summary>
    internal static ImmutableArray<SourceBlock> Blocks(string text) => Blocks(text, 0, text.Length);

    internal static ImmutableArray<SourceBlock> Blocks(string text, int from, int to)
    {
        var lines = Lines(text, from, to);
        var width = LineWidth.Of(text, lines);
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        var builder = new BlockTextBuilder();
        for (var i = 0; i < lines.Count;)
        {
            var next = i + 1;
            while (next < lines.Count && width.Continues(text, lines[next - 1], lines[next]))
            {
                next++;
            }

            if (Block(text, lines, i, next, builder) is { } block)
            {
                blocks.Add(block);
            }

            i = next;
        }

        return blocks.ToImmutable();
    }

    private static SourceBlock? Block(string text, List<TextSpan> lines, int first, int next, BlockTextBuilder builder)
    {
        var kind = KindOf(text, lines, first, next, out var marker);
        for (var i = first; i < next; i++)
        {
            var line = lines[i];
            var start = i == first ? line.Start + marker : line.Start;
            builder.Append(text, Math.Min(start, line.End), line.End);
            builder.AppendSpace(line.End, Math.Min(line.End + 1, text.Length));
        }

        var (words, map) = builder.Build();
        return words.Length == 0 ? null : new SourceBlock(kind, words, map, PageRegion.Main, LevelOf(kind), []);
    }

    /// <summary>Level 1 is the title's; plain text does not mark that one.</summary>
    private static int LevelOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => 2,
        BlockKind.ListItem => 1,
        _ => 0,
    };

    /// <summary>A dash before a line that stands alone and ends without a full stop opens a section; before neighbouring lines it lists.</summary>
    private static BlockKind KindOf(string text, List<TextSpan> lines, int first, int next, out int marker)
    {
        marker = Marker(text, lines[first]);
        if (marker == 0)
        {
            return BlockKind.Paragraph;
        }

        if (IsMarked(first - 1) || IsMarked(next))
        {
            return BlockKind.ListItem;
        }

        var last = text.AsSpan(lines[next - 1].Start, lines[next - 1].Length).TrimEnd();
        if (lines[next - 1].End - lines[first].Start <= 120 && last[^1] is not ('.' or '!' or '?' or ',' or ':' or ';' or '"' or '”' or '»'))
        {
            return BlockKind.Heading;
        }

        marker = 0;
        return BlockKind.Paragraph;

        bool IsMarked(int i) => i >= 0 && i < lines.Count && Marker(text, lines[i]) > 0;
    }

    /// <summary>Length of the dash or bullet a line begins with, with its space; 0 without one.</summary>
    private static int Marker(string text, TextSpan line)
    {
        var words = line.In(text).AsSpan();
        var indent = words.Length - words.TrimStart().Length;
        words = words[indent..];
        return words.Length > 2 && words[0] is '-' or '*' or '•' or '·' or '▪' or '‣' && words[1] is ' ' or '\t' && !char.IsWhiteSpace(words[2]) ? indent + 2 : 0;
    }

    /// <summary>The lines without their ends; empty ones are kept, as they part paragraphs.</summary>
    private static List<TextSpan> Lines(string text, int from, int to)
    {
        var lines = new List<TextSpan>();
        var start = from;
        while (start <= to)
        {
            var length = text.AsSpan(start, to - start).IndexOfAny('\n', '\r', '\u2029');
            var end = length < 0 ? to : start + length;
            lines.Add(new TextSpan(start, end));
            start = end + (end + 1 < to && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
