using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>Names of the fields in the index.</summary>
/// <remarks>An article and its quotes are neighbouring documents, quotes first, added and deleted together. Their word fields have
/// different names, so a list of documents holds one kind or the other.</remarks>
internal static class LuceneFields
{
    /// <summary>The article's id, on the article and on its quotes: what deletes them together.</summary>
    public const string Id = "id";

    /// <summary>A number that never changes and is never used again, on the article only.</summary>
    public const string Number = "number";

    /// <summary>The article whole; stored.</summary>
    public const string Content = "content";

    /// <summary>Facet values, cut into pieces: this name and the piece's number.</summary>
    public const string Fields = "fields";

    public const string Text = "text";
    public const string Broken = "broken";
    public const string Said = "said";
    public const string Speaker = "speaker";

    public static string Of(WordField field) => field switch
    {
        WordField.Text => Text,
        WordField.Broken => Broken,
        WordField.Said => Said,
        _ => Speaker,
    };
}
