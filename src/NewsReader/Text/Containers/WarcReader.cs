using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;

namespace NewsReader.Text.Containers;

/// <summary>Reads the pages and texts of a web archive (WARC, and the extracted texts called WET; ISO 28500).</summary>
internal static class WarcReader
{
    public static IEnumerable<SourceRecord> Records(SourceRecord file)
    {
        var at = 0;
        while (NextRecord(file.Bytes.Span, at) is { } start)
        {
            var header = HeaderBlock.Read(file.Bytes.Span, start);
            var stated = long.TryParse(header["content-length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;
            var end = (int)Math.Min(file.Bytes.Length, header.End + Math.Clamp(stated, 0, int.MaxValue - (long)header.End));
            at = Math.Max(end, header.End);
            if (Record(file, header, file.Bytes[header.End..end]) is { } record)
            {
                yield return record;
            }
        }
    }

    private static int? NextRecord(ReadOnlySpan<byte> bytes, int from)
    {
        var found = from >= bytes.Length ? -1 : bytes[from..].IndexOf("WARC/"u8);
        return found < 0 ? null : from + found;
    }

    private static SourceRecord? Record(SourceRecord file, HeaderBlock header, ReadOnlyMemory<byte> block)
    {
        var id = file.Within(header["warc-record-id"]?.Trim('<', '>') ?? header["warc-target-uri"] ?? "");
        var name = header["warc-target-uri"] ?? "";
        var fields = Fields(header);
        switch (header["warc-type"])
        {
            case "conversion":
                return new SourceRecord(id, name, block, "utf-8", fields);
            case "resource":
                return IsText(header["content-type"]) ? new SourceRecord(id, name, block, HeaderBlock.Parameter(header["content-type"], "charset"), fields) : null;
            case "response":
                return Response(id, name, block, fields);
            default:
                return null;
        }
    }

    /// <summary>A page as the server sent it: status line, headers, body.</summary>
    private static SourceRecord? Response(string id, string name, ReadOnlyMemory<byte> block, ImmutableArray<SourceField> fields)
    {
        var http = HeaderBlock.Read(block.Span, 0);
        var status = block.Span[..Math.Min(16, block.Length)];
        if (!IsText(http["content-type"]) || !status.StartsWith("HTTP/"u8) || status.IndexOf(" 200"u8) < 0)
        {
            return null;
        }

        var body = block[http.End..];
        body = http["transfer-encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Dechunked(body) : body;
        var packing = http["content-encoding"]?.ToLowerInvariant();
        if (packing is "gzip" or "br" or "deflate")
        {
            return Unpacked(body, packing) is { } plain
                ? new SourceRecord(id, name, plain, HeaderBlock.Parameter(http["content-type"], "charset"), fields)
                : SourceRecord.Unreadable(id, name, "its packing is damaged or it unpacks to more than can be read");
        }

        return new SourceRecord(id, name, body, HeaderBlock.Parameter(http["content-type"], "charset"), fields);
    }

    private static bool IsText(string? contentType) =>
        contentType is null || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase) || contentType.Contains("json", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<SourceField> Fields(HeaderBlock header)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        if (header["warc-target-uri"] is { } url)
        {
            fields.Add(new SourceField("url", url.Trim('<', '>'), default, "web archive record", 0.9));
        }

        if (header["warc-date"] is { } date)
        {
            fields.Add(new SourceField("fetched", date, default, "web archive record", 1));
        }

        return fields.ToImmutable();
    }

    /// <summary>Chunks are left as they are where the archive's maker had already joined them.</summary>
    private static ReadOnlyMemory<byte> Dechunked(ReadOnlyMemory<byte> body)
    {
        var whole = new MemoryStream(body.Length);
        var at = 0;
        while (at < body.Length)
        {
            var line = body.Span[at..].IndexOf((byte)'\n');
            var text = line is < 1 or > 32 ? "" : System.Text.Encoding.Latin1.GetString(body.Span.Slice(at, line)).Split(';')[0].Trim();
            if (!int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0)
            {
                return at == 0 ? body : whole.ToArray();
            }

            var start = at + line + 1;
            var end = (int)Math.Min(body.Length, (long)start + size);
            whole.Write(body.Span[start..end]);
            at = end + (end + 1 < body.Length && body.Span[end] == '\r' ? 2 : 1);
        }

        return whole.ToArray();
    }

    private static byte[]? Unpacked(ReadOnlyMemory<byte> body, string packing)
    {
        var input = new MemoryStream(body.ToArray());
        using Stream packed = packing switch
        {
            "gzip" => new GZipStream(input, CompressionMode.Decompress),
            "br" => new BrotliStream(input, CompressionMode.Decompress),
            _ => new ZLibStream(input, CompressionMode.Decompress),
        };
        var whole = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (whole.Length + read > Unpacker.LargestRecord)
                {
                    return null;
                }

                whole.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }

        return whole.ToArray();
    }
}
