namespace NewsReader.Index.Matching;

/// <summary>What is known of a <see cref="WordField"/>.</summary>
internal static class WordFields
{
    /// <summary>Whether its documents are quotes; those of the others are articles.</summary>
    public static bool IsOfQuotes(this WordField field) => field is WordField.Said or WordField.Speaker;
}
