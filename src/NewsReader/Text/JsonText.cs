using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsReader.Text;

/// <summary>Decodes the escapes of a JSON string and keeps the map to where its characters stand.</summary>
internal static class JsonText
{
    /// <param name="source">The document.</param>
    /// <param name="raw">The string's characters without quotation marks.</param>
    public static (string Text, OffsetMap Map) Decode(string source, TextSpan raw)
    {
        var text = new StringBuilder(raw.Length);
        var segments = ImmutableArray.CreateBuilder<OffsetMap.Segment>();
        for (var at = raw.Start; at < raw.End;)
        {
            var length = source.AsSpan(at, raw.End - at).IndexOf('\\');
            var end = length < 0 ? raw.End : at + length;
            if (end > at)
            {
                segments.Add(new OffsetMap.Segment(text.Length, end - at, at, end - at));
                text.Append(source, at, end - at);
                at = end;
            }

            if (at + 1 < raw.End)
            {
                var taken = source[at + 1] == 'u' ? 6 : 2;
                segments.Add(new OffsetMap.Segment(text.Length, 1, at, taken));
                text.Append(Escaped(source, at));
                at += taken;
            }
            else
            {
                at = raw.End;
            }
        }

        return (text.ToString(), new OffsetMap(segments.ToImmutable()));
    }

    private static char Escaped(string source, int at) => source[at + 1] switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' or 'f' => ' ',
        'u' => at + 6 <= source.Length && ushort.TryParse(source.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : '\uFFFD',
        var plain => plain,
    };
}
