using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>Turns a whole annotated article into bytes and back: compact JSON, compressed, behind its length in four bytes.</summary>
internal static class ArticleContent
{
    private const int Quality = 1;

    /// <summary>A small window makes a decoder that is cheap to set up; every result shown costs one.</summary>
    private const int WindowBits = 16;

    private const int Prefix = sizeof(int);

    public static byte[] Write(AnnotatedArticle article)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(article, ArticleJson.Default.AnnotatedArticle);
        var buffer = ArrayPool<byte>.Shared.Rent(Prefix + BrotliEncoder.GetMaxCompressedLength(json.Length));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, json.Length);
            return BrotliEncoder.TryCompress(json, buffer.AsSpan(Prefix), out var written, Quality, WindowBits)
                ? buffer.AsSpan(0, Prefix + written).ToArray()
                : throw new InvalidOperationException("The buffer was not long enough for the compressed article.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="InvalidDataException">These are not bytes that <see cref="Write"/> gave.</exception>
    public static AnnotatedArticle Read(ReadOnlySpan<byte> content)
    {
        var length = content.Length < Prefix ? -1 : BinaryPrimitives.ReadInt32LittleEndian(content);
        var buffer = length < 0 ? [] : ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return length >= 0 && BrotliDecoder.TryDecompress(content[Prefix..], buffer, out var written) && written == length
                && JsonSerializer.Deserialize(buffer.AsSpan(0, length), ArticleJson.Default.AnnotatedArticle) is { } article
                ? article
                : throw new InvalidDataException("The index holds an article that cannot be read.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
