using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>A block while it is being decided whether, and from which word on, it belongs to the article.</summary>
internal sealed class DraftBlock(SourceBlock source)
{
    private string? _folded;
    private (bool Asked, BoilerplatePhrases.Phrase? Found) _phrase;

    public SourceBlock Source { get; } = source;

    /// <summary>All its words, whatever was cut.</summary>
    public string Text => Source.Text;

    /// <summary>Its letters and digits in small letters, for comparing.</summary>
    public string Folded => _folded ??= BlockShape.Folded(Text);

    /// <summary>The boilerplate phrase it is, if any.</summary>
    public BoilerplatePhrases.Phrase? Phrase
    {
        get
        {
            if (!_phrase.Asked)
            {
                _phrase = (true, BoilerplatePhrases.Default.Match(Text));
            }

            return _phrase.Found;
        }
    }

    public BlockKind Kind { get; set; } = source.Kind;

    /// <summary>Where its part of the article begins: behind a dateline.</summary>
    public int From { get; set; }

    /// <summary>Where its part of the article ends: before a credit or a teaser's link.</summary>
    public int To { get; set; } = source.Text.Length;

    /// <summary>Why it is no part of the article; <c>null</c> while it is.</summary>
    public string? Removed { get; set; }

    public bool IsKept => Removed is null;

    public bool IsBody => Removed is null && Kind is not (BlockKind.Title or BlockKind.Subtitle);

    /// <summary>Where words of this block stand in the decoded source.</summary>
    public TextSpan SourceOf(TextSpan words) => Source.Map.ToSource(words);

    public TextSpan WholeSource => SourceOf(new TextSpan(0, Text.Length));
}
