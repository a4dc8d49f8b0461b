using Lucene.Net.Documents;
using Lucene.Net.Index;
using NewsReader.Extraction;

namespace NewsReader.Index.Lucene;

/// <summary>Reads an article back out of its document.</summary>
internal static class LuceneContent
{
    private static readonly HashSet<string> Only = [LuceneFields.Content];

    public static AnnotatedArticle Read(IndexReader reader, int document)
    {
        var visitor = new DocumentStoredFieldVisitor(Only);
        reader.Document(document, visitor);
        var content = visitor.Document.GetBinaryValue(LuceneFields.Content) ?? throw new InvalidDataException("The index lacks the content of an article it lists.");
        return ArticleContent.Read(content.Bytes.AsSpan(content.Offset, content.Length));
    }
}
