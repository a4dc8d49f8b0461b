using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Files;

namespace NewsReader.Text;

/// <summary>Turns a file's bytes into characters: by byte-order mark, by validity as UTF-8, by what the file declares, and only then by its letters.</summary>
public static partial class TextDecoder
{
    private const int DeclarationLooked = 2048;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes; never throws. A doubt becomes a warning.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">A character set stated outside the text, as in a mail header; <c>null</c> where there is none.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (encoding, mark) = Choose(bytes, declared, warnings);
        var text = encoding.GetString(bytes[mark..]);
        if (encoding is not UTF8Encoding || warnings.Count > 0)
        {
            WarnOfLosses(text, encoding, warnings);
        }

        WarnOfMojibake(text, warnings);
        return new SourceText(text, encoding.WebName, hash, warnings.ToImmutable());
    }

    private static (Encoding Encoding, int MarkLength) Choose(ReadOnlySpan<byte> bytes, string? declared, ImmutableArray<string>.Builder warnings)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8, 3);
        }

        if (WideEncoding.Of(bytes) is { } wide)
        {
            return wide;
        }

        var utf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        declared ??= Declared(bytes);
        var stated = Named(declared);
        if (declared is not null && stated is null)
        {
            warnings.Add($"It declares the unknown character set \"{declared}\".");
        }

        if (utf8)
        {
            if (stated is not null and not UTF8Encoding && !Ascii.IsValid(bytes) && !IsSevenBit(stated))
            {
                warnings.Add($"It declares {stated.WebName} but is valid UTF-8, and was read as UTF-8.");
            }

            return (stated is not null && IsSevenBit(stated) ? stated : Encoding.UTF8, 0);
        }

        if (stated is not null and not UTF8Encoding)
        {
            return (stated, 0);
        }

        return (Undeclared(bytes, stated is not null, warnings), 0);
    }

    /// <summary>For bytes that are not UTF-8 although nothing else is declared.</summary>
    private static Encoding Undeclared(ReadOnlySpan<byte> bytes, bool declaresUtf8, ImmutableArray<string>.Builder warnings)
    {
        var (wellFormed, broken) = Utf8Sequences(bytes);
        if (broken * 8 < wellFormed || (declaresUtf8 && broken * 2 < wellFormed))
        {
            warnings.Add($"It is UTF-8 with {broken} broken bytes; each is shown as \uFFFD.");
            return Encoding.UTF8;
        }

        var guessed = LegacyEncoding.Guess(bytes);
        warnings.Add(declaresUtf8
            ? $"It declares UTF-8 but is not; read as {guessed.WebName} by its letters."
            : $"It does not say how it is encoded; read as {guessed.WebName} by its letters.");
        return guessed;
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(DeclarationLooked, bytes.Length)];
        var match = head.Contains((byte)'<') ? Declaration().Match(Encoding.Latin1.GetString(head)) : Match.Empty;
        return match.Success ? match.Groups[1].Value : null;
    }

    private static Encoding? Named(string? name)
    {
        try
        {
            // Browsers read these two as their Windows supersets (WHATWG Encoding Standard), and so do the pages' authors.
            return name?.Trim('"', '\'', ' ').ToLowerInvariant() switch
            {
                null or "" => null,
                "utf8" or "utf-8" or "utf-16" or "unicode" => Encoding.UTF8,
                "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => LegacyEncoding.Named("windows-1252"),
                "iso-8859-9" or "latin5" => LegacyEncoding.Named("windows-1254"),
                "gb2312" or "gbk" or "gb18030" or "x-gbk" => LegacyEncoding.Named("gb18030"),
                "utf-7" => null,
                var other => LegacyEncoding.Named(other),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>ISO 2022 writes everything in seven bits, so validity as UTF-8 says nothing about it.</summary>
    private static bool IsSevenBit(Encoding encoding) => encoding.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    private static (int WellFormed, int Broken) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        int wellFormed = 0, broken = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)127) is >= 0 and var at)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done) { wellFormed++; } else { broken++; }
            bytes = bytes[length..];
        }

        return (wellFormed, broken);
    }

    private static void WarnOfLosses(string text, Encoding encoding, ImmutableArray<string>.Builder warnings)
    {
        var lost = text.AsSpan().Count('\uFFFD');
        if (lost > 0 && encoding is not UTF8Encoding)
        {
            warnings.Add($"{lost} characters are not valid {encoding.WebName}; each is shown as \uFFFD.");
        }
    }

    /// <summary>UTF-8 that somebody once read as Windows-1252 and saved again shows in pairs that no language writes.</summary>
    private static void WarnOfMojibake(string text, ImmutableArray<string>.Builder warnings)
    {
        if (text.AsSpan().ContainsAny('Ã', 'Â', 'â') && Mojibake().Count(text) is >= 2 and var count)
        {
            warnings.Add($"{count} places look as if the text was decoded wrongly before it was saved (such as \u201Câ€™\u201D for an apostrophe).");
        }
    }

    [GeneratedRegex("""<(?:\?xml[^>]{0,200}?encoding|meta[^>]{0,300}?charset)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex("â€[™œ\u009D˜“”¦\u0093\u0094]|Ã[©¨¼¶¤±§¡³\u00AD]|Â[ «»·£©]", RegexOptions.NonBacktracking)]
    private static partial Regex Mojibake();
}
