using System.IO.Compression;
using NewsReader.Files;

namespace NewsReader.Text.Containers;

/// <summary>Unwraps a file until only texts are left: gzip, zip, web archives and messages, inside each other as far as is reasonable.</summary>
/// <remarks>A small file can be made to unpack to any size; so the total is bounded, and so is the nesting.</remarks>
internal static class Unpacker
{
    /// <summary>More text than any article has.</summary>
    public const int LargestRecord = 64 << 20;

    private const long LargestTotal = 1L << 30;
    private const int MostEntries = 20_000;
    private const int Deepest = 3;

    public static IEnumerable<SourceRecord> Unpack(string name, ReadOnlyMemory<byte> bytes) =>
        Unpack(new SourceRecord(null, name, bytes, null, []), 0, new Budget());

    /// <summary>How many more bytes may be unpacked.</summary>
    private sealed class Budget
    {
        public long Left { get; set; } = LargestTotal;
    }

    private static IEnumerable<SourceRecord> Unpack(SourceRecord record, int depth, Budget budget)
    {
        if (record.Skipped is not null)
        {
            return [record];
        }

        var format = FileFormatDetector.Detect(record.Name, record.Bytes.Span);
        if (format is FileFormat.Gzip or FileFormat.Zip or FileFormat.Warc && depth >= Deepest)
        {
            return [SourceRecord.Unreadable(record.Id, record.Name, "it is packed too many times over")];
        }

        return format switch
        {
            FileFormat.Gzip => Gunzipped(record, budget) is var inner && inner.Warning is { } warning ? EndingWith(Unpack(inner, depth + 1, budget), inner, warning) : Unpack(inner, depth + 1, budget),
            FileFormat.Zip => Entries(record, budget).SelectMany(e => Unpack(e, depth + 1, budget)),
            FileFormat.Warc => WarcReader.Records(record).SelectMany(r => Unpack(r, depth + 1, budget)),
            FileFormat.Email => [EmailReader.Message(record)],
            _ => [record],
        };
    }

    private static SourceRecord Gunzipped(SourceRecord record, Budget budget)
    {
        using var packed = new GZipStream(new MemoryStream(record.Bytes.ToArray()), CompressionMode.Decompress);
        var name = record.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? record.Name[..^3] : record.Name;
        return Inflated(packed, budget) is not { } bytes ? SourceRecord.Unreadable(record.Id, name, "its packing is damaged or it unpacks to more than can be read")
            : record with { Name = name, Bytes = bytes, Warning = GzipEnd.IsWhole(record.Bytes.Span, bytes) ? null : $"{SourceRecord.BrokenOff}{bytes.Length} of {Path.GetFileName(name)}" };
    }

    /// <summary>What a file that breaks off still holds: its last record is the one whose end is missing.</summary>
    private static IEnumerable<SourceRecord> EndingWith(IEnumerable<SourceRecord> records, SourceRecord whole, string warning)
    {
        SourceRecord? last = null;
        foreach (var record in records)
        {
            if (last is not null)
            {
                yield return last with { Warning = null };
            }

            last = record;
        }

        yield return last is null ? SourceRecord.Unreadable(whole.Id, whole.Name, warning) : last with { Warning = warning };
    }

    private static IEnumerable<SourceRecord> Entries(SourceRecord record, Budget budget)
    {
        using var archive = Archive(record.Bytes);
        if (archive is null)
        {
            yield return SourceRecord.Unreadable(record.Id, record.Name, "the zip file is damaged");
            yield break;
        }

        foreach (var entry in archive.Entries.Where(e => e.Length > 0 && !IsDebris(e.FullName)).Take(MostEntries).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var bytes = Opened(entry, budget);
            var id = record.Within(entry.FullName);
            yield return bytes is null ? SourceRecord.Unreadable(id, entry.FullName, "its packing is damaged or it unpacks to more than can be read") : new SourceRecord(id, entry.FullName, bytes, null, []);
        }
    }

    /// <summary>The archive with its directory read; <c>null</c> where that is damaged.</summary>
    private static ZipArchive? Archive(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[]? Opened(ZipArchiveEntry entry, Budget budget)
    {
        try
        {
            using var stream = entry.Open();
            return Inflated(stream, budget);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsDebris(string name) => name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal);

    /// <summary>Unpacks as far as the budget goes; <c>null</c> where it is spent or the stream is damaged.</summary>
    private static byte[]? Inflated(Stream packed, Budget budget)
    {
        var whole = new MemoryStream();
        var buffer = new byte[81920];
        var most = Math.Min(LargestRecord * 4L, budget.Left);
        try
        {
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (whole.Length + read > most)
                {
                    return null;
                }

                whole.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }

        budget.Left -= whole.Length;
        return whole.ToArray();
    }
}
