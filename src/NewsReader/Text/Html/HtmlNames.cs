using System.Collections.Frozen;

namespace NewsReader.Text.Html;

/// <summary>Element names by what they mean for text, after the HTML standard.</summary>
internal static class HtmlNames
{
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements whose content is characters up to their own end tag.</summary>
    public static readonly FrozenSet<string> RawText = Set("script style xmp iframe noembed noframes textarea title");

    /// <summary>Elements whose content no reader sees.</summary>
    public static readonly FrozenSet<string> Unseen = Set("head script style xmp iframe noembed noframes noscript template svg math object applet canvas audio video map select datalist textarea title");

    /// <summary>Elements that begin and end a block of text.</summary>
    public static readonly FrozenSet<string> Blocks = Set("#page html body address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol ul li p pre section summary table caption thead tbody tfoot tr td th button legend amp-accordion option");

    public static readonly FrozenSet<string> EndsParagraph = Set("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dt dd");

    public static readonly FrozenSet<string> Headings = Set("h1 h2 h3 h4 h5 h6");

    public static readonly FrozenSet<string> Scopes = Set("html table td th caption template object marquee applet");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
