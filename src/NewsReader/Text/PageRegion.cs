namespace NewsReader.Text;

/// <summary>The part of a page a block stands in, as its markup tells.</summary>
public enum PageRegion
{
    /// <summary>The article itself, or all of a text without markup.</summary>
    Main,

    /// <summary>Text around the article that nothing names.</summary>
    Around,

    Navigation,

    /// <summary>The page's head: its name, its sections, its date.</summary>
    Header,

    Footer,

    Sidebar,

    Share,

    Related,

    Comments,

    Newsletter,

    Advertisement,

    /// <summary>Who wrote it and when: byline, dates, about the author.</summary>
    Credits,

    /// <summary>A picture gallery or a player with its list.</summary>
    Media,

    /// <summary>Cookie notes, dialogs, pay walls.</summary>
    Notice,

    /// <summary>Not shown to readers of the page.</summary>
    Hidden,
}
