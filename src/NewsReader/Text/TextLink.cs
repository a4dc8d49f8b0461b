namespace NewsReader.Text;

/// <summary>Words that link somewhere.</summary>
/// <param name="Span">The linked words in their text.</param>
/// <param name="Url">An absolute http or https address.</param>
public readonly record struct TextLink(TextSpan Span, string Url);
