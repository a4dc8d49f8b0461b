using System.IO.Compression;
using System.Text.Json;
using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>Turns a whole annotated article into bytes and back: compact JSON, compressed.</summary>
internal static class ArticleContent
{
    public static byte[] Write(AnnotatedArticle article)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, new BrotliCompressionOptions { Quality = 3 }, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, article, ArticleJson.Default.AnnotatedArticle);
        }

        return bytes.ToArray();
    }

    public static AnnotatedArticle Read(byte[] content)
    {
        using var compressed = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(compressed, ArticleJson.Default.AnnotatedArticle)
            ?? throw new InvalidDataException("The index holds an article without content.");
    }
}
