using NewsReader.Text.Analysis;

namespace NewsReader.Index.Facets;

/// <summary>A name that articles give a facet's value, and how many of them do.</summary>
internal sealed class FacetName(string text)
{
    public string Text { get; } = text;

    /// <summary>The words folded, as <see cref="Words"/> finds them.</summary>
    public string[] Forms { get; } = [.. Words.Of(text).Select(w => w.Form)];

    /// <summary>How often it was given as what a person reads.</summary>
    public int Labels { get; set; }

    /// <summary>How often it was given at all.</summary>
    public int Uses { get; set; }
}
