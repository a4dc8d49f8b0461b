using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>Makes the documents of an article: one for each quote and one for itself, in one block.</summary>
internal static class LuceneDocuments
{
    private static readonly FieldType Exact = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static readonly FieldType Stemmed = Indexed(IndexOptions.DOCS_AND_FREQS);

    /// <param name="number">Never used before.</param>
    public static IEnumerable<IEnumerable<IIndexableField>> Of(AnnotatedArticle annotated, long number)
    {
        var words = ArticleWords.Of(annotated);
        var id = annotated.Article.Id.Value;
        for (var i = 0; i < words.Said.Length; i++)
        {
            var quote = Named(id, number);
            quote.Add(new NumericDocValuesField(LuceneFields.Quote, i + 1));
            Add(quote, LuceneFields.QuoteSaid, LuceneFields.QuoteSaidStems, words.Said[i], words.Language);
            quote.Add(new Field(LuceneFields.QuoteSpeaker, new WordStream(words.Speakers[i], null), Exact));
            yield return quote;
        }

        var article = Named(id, number);
        Add(article, LuceneFields.Title, LuceneFields.TitleStems, words.Title, words.Language);
        Add(article, LuceneFields.Body, LuceneFields.BodyStems, words.Body, words.Language);
        Add(article, LuceneFields.Said, LuceneFields.SaidStems, Joined(words.Said), words.Language);
        article.Add(new StoredField(LuceneFields.Content, ArticleContent.Write(annotated)));
        FieldsColumn.Add(article, ArticleFieldsFormat.Write(ArticleFields.Of(annotated)));
        yield return article;
    }

    private static Document Named(string id, long number) => [new StringField(LuceneFields.Id, id, Field.Store.NO), new NumericDocValuesField(LuceneFields.Number, number)];

    private static void Add(Document document, string exact, string stems, IReadOnlyList<Word> words, string language)
    {
        if (words.Count > 0)
        {
            document.Add(new Field(exact, new WordStream(words, null), Exact));
            document.Add(new Field(stems, new WordStream(words, form => LuceneStems.Of(form, language)), Stemmed));
        }
    }

    private static List<Word> Joined(IEnumerable<IReadOnlyList<Word>> texts)
    {
        var joined = new List<Word>();
        foreach (var text in texts)
        {
            joined.AddRange(joined.Count == 0 ? text : text.Prepend(new Word(default(TextSpan), Words.Border)));
        }

        return joined;
    }

    private static FieldType Indexed(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
