using System.Buffers.Binary;
using System.IO.Hashing;

namespace NewsReader.Text.Containers;

/// <summary>Tells whether a gzip file ends where it should, or breaks off.</summary>
/// <remarks>Behind the last part stand the checksum and the length of what it unpacks to (RFC 1952, 2.3.1): of a file that breaks off, other bytes stand there.</remarks>
internal static class GzipEnd
{
    private const int Trailer = 8;

    /// <param name="packed">The whole file; zeros behind its end, as of a tape, do not count.</param>
    /// <param name="unpacked">What it unpacked to.</param>
    public static bool IsWhole(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> unpacked)
    {
        var least = packed.TrimEnd((byte)0).Length;
        for (var end = Math.Max(least, Trailer); end <= Math.Min(packed.Length, least + Trailer); end++)
        {
            var trailer = packed[(end - Trailer)..end];
            var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
            if (length <= unpacked.Length && (length > 0 || unpacked.IsEmpty) && BinaryPrimitives.ReadUInt32LittleEndian(trailer) == Crc32.HashToUInt32(unpacked[^(int)length..]))
            {
                return true;
            }
        }

        return false;
    }
}
