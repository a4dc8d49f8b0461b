using System.Collections.Immutable;
using System.Text;

namespace NewsReader.Text.Containers;

/// <summary>The lines of names and values before the content of a message, a web page's response or a web archive's record.</summary>
/// <param name="Values">In order; names in lower case.</param>
/// <param name="End">Offset behind the empty line that closes them.</param>
internal sealed record HeaderBlock(ImmutableArray<(string Name, string Value)> Values, int End)
{
    private const int Longest = 1 << 20;

    public string? this[string name] => Values.FirstOrDefault(v => v.Name == name).Value;

    /// <summary>Reads the block that begins at <paramref name="start"/>; a line that begins with a space goes on with the one before.</summary>
    public static HeaderBlock Read(ReadOnlySpan<byte> bytes, int start)
    {
        var values = ImmutableArray.CreateBuilder<(string, string)>();
        var at = start;
        var limit = Math.Min(bytes.Length, start + Longest);
        while (at < limit)
        {
            var length = bytes[at..limit].IndexOf((byte)'\n');
            var end = length < 0 ? limit : at + length;
            var line = Encoding.UTF8.GetString(bytes[at..end]).TrimEnd('\r');
            at = Math.Min(end + 1, bytes.Length);
            if (line.Length == 0)
            {
                break;
            }

            Add(values, line);
        }

        return new HeaderBlock(values.ToImmutable(), at);
    }

    private static void Add(ImmutableArray<(string Name, string Value)>.Builder values, string line)
    {
        var colon = line.IndexOf(':');
        if (line[0] is ' ' or '\t' && values.Count > 0)
        {
            values[^1] = (values[^1].Name, values[^1].Value + " " + line.Trim());
        }
        else if (colon > 0)
        {
            values.Add((line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>A parameter of a value such as <c>text/html; charset="utf-8"</c>.</summary>
    public static string? Parameter(string? value, string name)
    {
        foreach (var part in (value ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=');
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"');
            }
        }

        return null;
    }
}
