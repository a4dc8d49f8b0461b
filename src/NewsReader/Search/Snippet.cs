using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>A passage of an article that shows why it was found.</summary>
/// <param name="Span">The passage, over the article's text.</param>
/// <param name="Marks">The places hit inside it, over the article's text, ascending.</param>
public sealed record Snippet(TextSpan Span, ImmutableArray<TextSpan> Marks);
