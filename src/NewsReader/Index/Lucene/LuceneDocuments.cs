using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>Makes the documents of an article: one for each quote and one for itself, in one block.</summary>
/// <remarks>One for a write: the words of its articles are mostly the same, and each is stemmed once.</remarks>
internal sealed class LuceneDocuments
{
    private const int TitleWeight = 4;

    private static readonly FieldType Positions = Indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static readonly FieldType Frequencies = Indexed(IndexOptions.DOCS_AND_FREQS);

    private readonly Dictionary<string, Dictionary<string, string[]>> _terms = new(StringComparer.Ordinal);

    /// <param name="number">Never used before.</param>
    public IEnumerable<IEnumerable<IIndexableField>> Of(AnnotatedArticle annotated, long number)
    {
        var words = ArticleWords.Of(annotated);
        var id = annotated.Article.Id.Value;
        for (var i = 0; i < words.Said.Length; i++)
        {
            var quote = Named(id, number);
            quote.Add(new NumericDocValuesField(LuceneFields.Quote, i + 1));
            AddExact(quote, LuceneFields.QuoteSaid, words.Said[i]);
            AddTerms(quote, LuceneFields.QuoteTerms, words.Said[i], words.Language);
            AddExact(quote, LuceneFields.QuoteSpeaker, words.Speakers[i]);
            yield return quote;
        }

        var article = Named(id, number);
        var said = Joined(words.Said);
        AddExact(article, LuceneFields.Title, words.Title);
        AddExact(article, LuceneFields.Body, words.Body);
        AddExact(article, LuceneFields.Said, said);
        AddTerms(article, LuceneFields.SaidTerms, said, words.Language);

        // Weights are frequencies, as in BM25F: a title's word counts as so many words of the body, a reported one as two.
        AddTerms(article, LuceneFields.Terms, [.. Enumerable.Repeat(words.Title, TitleWeight).SelectMany(t => t), .. words.Body, .. said], words.Language);
        article.Add(new StoredField(LuceneFields.Content, ArticleContent.Write(annotated)));
        FieldsColumn.Add(article, ArticleFieldsFormat.Write(ArticleFields.Of(annotated)));
        yield return article;
    }

    private static Document Named(string id, long number) => [new StringField(LuceneFields.Id, id, Field.Store.NO), new NumericDocValuesField(LuceneFields.Number, number)];

    private static void AddExact(Document document, string field, IReadOnlyList<Word> words)
    {
        if (words.Count > 0)
        {
            document.Add(new Field(field, new WordStream(words.Select(w => w.Form)), Positions));
        }
    }

    private void AddTerms(Document document, string field, IReadOnlyList<Word> words, string language)
    {
        if (words.Count == 0)
        {
            return;
        }

        if (!_terms.TryGetValue(language, out var known))
        {
            _terms[language] = known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        }

        document.Add(new Field(field, new WordStream(words.Where(w => w.Form != Words.Border).SelectMany(w => TermsOf(w.Form, language, known))), Frequencies));
    }

    private static string[] TermsOf(string form, string language, Dictionary<string, string[]> known)
    {
        if (!known.TryGetValue(form, out var terms))
        {
            known[form] = terms = [LuceneTerm.Stem(form, language), LuceneTerm.Exact(form)];
        }

        return terms;
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
