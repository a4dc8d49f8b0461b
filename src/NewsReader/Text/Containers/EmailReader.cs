using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Text.Containers;

/// <summary>Reads an e-mail message (RFC 5322, MIME): its text part and what its headers state.</summary>
internal static partial class EmailReader
{
    private const int Deepest = 8;
    private const int MostParts = 200;

    /// <summary>The message's text: the HTML part where it has one, as newsletters keep their structure there.</summary>
    public static SourceRecord Message(SourceRecord file)
    {
        var parts = new List<Part>();
        Collect(file.Bytes, parts, 0, out var header);
        var text = parts.FirstOrDefault(p => p.Type == "text/html") ?? parts.FirstOrDefault(p => p.Type == "text/plain");
        return text is null
            ? SourceRecord.Unreadable(file.Id, file.Name, "the message has no text part")
            : new SourceRecord(file.Id, text.Type == "text/html" ? "message.html" : "message.txt", text.Content, text.Charset, Fields(header));
    }

    private sealed record Part(string Type, string? Charset, ReadOnlyMemory<byte> Content);

    private static void Collect(ReadOnlyMemory<byte> message, List<Part> parts, int depth, out HeaderBlock header)
    {
        header = HeaderBlock.Read(message.Span, 0);
        var contentType = header["content-type"] ?? "text/plain";
        var type = contentType.Split(';')[0].Trim().ToLowerInvariant();
        var body = message[header.End..];
        if (type.StartsWith("multipart/", StringComparison.Ordinal) && HeaderBlock.Parameter(contentType, "boundary") is { Length: > 0 } boundary)
        {
            foreach (var inner in depth < Deepest ? Split(body, boundary) : [])
            {
                if (parts.Count < MostParts)
                {
                    Collect(inner, parts, depth + 1, out _);
                }
            }
        }
        else if (type.StartsWith("text/", StringComparison.Ordinal) && header["content-disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) != true)
        {
            parts.Add(new Part(type, HeaderBlock.Parameter(contentType, "charset"), Decoded(body, header["content-transfer-encoding"])));
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, string boundary)
    {
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var at = body.Span.IndexOf(mark);
        while (at >= 0)
        {
            var start = at + mark.Length;
            var length = start >= body.Length ? -1 : body.Span[start..].IndexOf(mark);
            var end = length < 0 ? body.Length : start + length;
            var line = start >= body.Length ? -1 : body.Span[start..end].IndexOf((byte)'\n');
            if (line >= 0 && body.Span[start] != '-')
            {
                yield return body[(start + line + 1)..end];
            }

            at = length < 0 ? -1 : end;
        }
    }

    private static ReadOnlyMemory<byte> Decoded(ReadOnlyMemory<byte> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(body.Span),
        "quoted-printable" => FromQuotedPrintable(body.Span, isHeader: false),
        _ => body,
    };

    private static byte[] FromBase64(ReadOnlySpan<byte> body)
    {
        var letters = new byte[body.Length];
        var count = 0;
        foreach (var b in body)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
            {
                letters[count++] = b;
            }
        }

        var whole = new byte[((count / 4) + 1) * 3];
        var padded = letters.AsSpan(0, count - (count % 4 == 1 ? 1 : 0));
        var tail = padded.Length % 4;
        Span<byte> last = [.. padded[^tail..], .. "=="u8[..(tail == 0 ? 0 : 4 - tail)]];
        System.Buffers.Text.Base64.DecodeFromUtf8(padded[..^tail], whole, out _, out var written);
        System.Buffers.Text.Base64.DecodeFromUtf8(last, whole.AsSpan(written), out _, out var rest);
        return whole[..(written + rest)];
    }

    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> body, bool isHeader)
    {
        var whole = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                whole.Add(isHeader && body[i] == '_' ? (byte)' ' : body[i]);
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                whole.Add((byte)((Convert.ToInt32(((char)body[i + 1]).ToString(), 16) << 4) | Convert.ToInt32(((char)body[i + 2]).ToString(), 16)));
                i += 2;
            }
            else if (!isHeader && i + 1 < body.Length && body[i + 1] is (byte)'\n' or (byte)'\r')
            {
                i += body[i + 1] == '\r' && i + 2 < body.Length && body[i + 2] == '\n' ? 2 : 1;
            }
            else
            {
                whole.Add(body[i]);
            }
        }

        return [.. whole];
    }

    private static ImmutableArray<SourceField> Fields(HeaderBlock header)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        Add("title", header["subject"], "subject of the message", 0.9);
        Add("outlet", DisplayName(header["from"]), "sender of the message", 0.8);
        Add("published", header["date"], "date of the message", 0.9);
        return fields.ToImmutable();

        void Add(string name, string? value, string rule, double trust)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                fields.Add(new SourceField(name, Words(value), default, rule, trust));
            }
        }
    }

    private static string? DisplayName(string? from) =>
        from is not null && from.IndexOf('<') is > 0 and var address ? from[..address].Trim().Trim('"') : null;

    /// <summary>Header values in other alphabets come as <c>=?utf-8?B?…?=</c> (RFC 2047).</summary>
    private static string Words(string value) => EncodedWord().Replace(value.Replace("?= =?", "?==?", StringComparison.Ordinal), match =>
    {
        var content = Encoding.Latin1.GetBytes(match.Groups[3].Value);
        var bytes = match.Groups[2].Value is "B" or "b" ? FromBase64(content) : FromQuotedPrintable(content, isHeader: true);
        return TextDecoder.Decode(bytes, match.Groups[1].Value).Text;
    }).Trim();

    [GeneratedRegex(@"=\?([A-Za-z0-9_.-]{2,40})(?:\*[A-Za-z-]{1,20})?\?([BbQq])\?([^?\s]{0,500})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWord();
}
