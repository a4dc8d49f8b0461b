namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>What became of a stretch of a file.</summary>
public enum SourcePieceKind
{
    /// <summary>No text of the article and no text left out: markup, or space between blocks.</summary>
    Markup,

    /// <summary>It stands in the article.</summary>
    Kept,

    /// <summary>It was taken out.</summary>
    LeftOut,
}
