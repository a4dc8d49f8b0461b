using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsReader.Extraction;
using NewsReader.Index.Writing;

namespace NewsReader.Index.Lucene;

/// <summary>Makes the documents of an article: one for each quote and one for itself, in one block.</summary>
/// <remarks>Its fields are used again: a document is good until the next one is asked for.</remarks>
internal sealed class LuceneDocuments : IDisposable
{
    private static readonly FieldType Placed = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static readonly FieldType Listed = Indexed(IndexOptions.DOCS_ONLY);

    private readonly IndexedTerms _terms = new();
    private readonly TermStream _id = new(), _text = new(), _broken = new(), _said = new(), _speaker = new();
    private readonly Field _idField, _textField, _brokenField, _saidField, _speakerField;

    public LuceneDocuments()
    {
        _idField = new Field(LuceneFields.Id, _id, Listed);
        _textField = new Field(LuceneFields.Text, _text, Placed);
        _brokenField = new Field(LuceneFields.Broken, _broken, Placed);
        _saidField = new Field(LuceneFields.Said, _said, Placed);
        _speakerField = new Field(LuceneFields.Speaker, _speaker, Placed);
    }

    /// <param name="number">Never used before.</param>
    public IEnumerable<IEnumerable<IIndexableField>> Of(AnnotatedArticle annotated, long number)
    {
        var words = new IndexedWords(annotated, _terms);
        var id = annotated.Article.Id.Value;
        _id.Terms = [new PlacedTerm(new IndexedTerm(id, System.Text.Encoding.UTF8.GetBytes(id), null), 1, 1)];
        for (var i = 0; i < words.Said.Count; i++)
        {
            List<IIndexableField> quote = [_idField];
            Add(quote, _saidField, _said, words.Said[i]);
            Add(quote, _speakerField, _speaker, words.Speakers[i]);
            yield return quote;
        }

        List<IIndexableField> article = [_idField, new NumericDocValuesField(LuceneFields.Number, number)];
        Add(article, _textField, _text, words.Text);
        Add(article, _brokenField, _broken, words.Broken);
        article.Add(new StoredField(LuceneFields.Content, ArticleContent.Write(annotated)));
        FieldsColumn.Add(article, ArticleFieldsFormat.Write(ArticleFields.Of(annotated)));
        yield return article;
    }

    public void Dispose()
    {
        _id.Dispose();
        _text.Dispose();
        _broken.Dispose();
        _said.Dispose();
        _speaker.Dispose();
    }

    private static void Add(List<IIndexableField> document, Field field, TermStream stream, List<PlacedTerm> terms)
    {
        if (terms.Count > 0)
        {
            stream.Terms = terms;
            document.Add(field);
        }
    }

    private static FieldType Indexed(IndexOptions options)
    {
        // A text's length stands with its facet values, so there are no norms.
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
