namespace NewsReader.Text;

/// <summary>The part of a page a block stands in, as its markup tells.</summary>
public enum PageRegion
{
    /// <summary>The article itself, or all of a text without markup.</summary>
    Main,

    /// <summary>Navigation, header, footer, sidebar, share bar, comments: text around the article.</summary>
    Around,
}
