namespace NewsReader.Index.Lucene;

/// <summary>Names of the fields in the index.</summary>
/// <remarks>An article and its quotes are neighbouring documents, quotes first, added and deleted together. Their word fields have
/// different names, so a query finds one kind or the other without a filter.</remarks>
internal static class LuceneFields
{
    /// <summary>The article's id, on the article and on its quotes: what deletes them together.</summary>
    public const string Id = "id";

    /// <summary>A number that never changes and is never used again, on the article and on its quotes.</summary>
    public const string Number = "number";

    /// <summary>Which quote of its article a quote is, from 1; absent from articles.</summary>
    public const string Quote = "quote";

    /// <summary>The article whole; stored.</summary>
    public const string Content = "content";

    /// <summary>Facet values, cut into pieces: this name and the piece's number.</summary>
    public const string Fields = "fields";

    public const string Title = "title";
    public const string Body = "body";
    public const string Said = "said";
    public const string QuoteSaid = "qsaid";
    public const string QuoteSpeaker = "qspeaker";

    /// <summary>Stems and exact forms of an article for single words: one list to read for a word, whichever part it stands in.</summary>
    public const string Terms = "terms";

    /// <summary>The same of an article's reported words only.</summary>
    public const string SaidTerms = "sterms";

    /// <summary>The same of a quote's words.</summary>
    public const string QuoteTerms = "qterms";
}
