using System.Text;

namespace NewsReader.Files;

/// <summary>Recognises text of two or four bytes a character, by its byte-order mark or by where its zero bytes stand.</summary>
internal static class WideEncoding
{
    private const int Looked = 4096;

    /// <summary>The encoding and the length of its mark; <c>null</c> where the bytes are no wide text.</summary>
    public static (Encoding Encoding, int MarkLength)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return (new UTF32Encoding(bigEndian: false, byteOrderMark: true), 4);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode, 2);
        }

        return ByZeros(bytes[..Math.Min(Looked, bytes.Length)]) is { } unmarked ? (unmarked, 0) : null;
    }

    /// <summary>Western text in UTF-16 has a zero in nearly every second byte, all on the same side.</summary>
    private static UnicodeEncoding? ByZeros(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        var pairs = head.Length / 2;
        return pairs < 4 ? null
            : odd > pairs * 0.6 && even < pairs * 0.02 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even > pairs * 0.6 && odd < pairs * 0.02 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }
}
