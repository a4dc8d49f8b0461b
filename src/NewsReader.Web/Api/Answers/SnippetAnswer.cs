using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>A passage that shows why an article was found.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in the article's text.</param>
/// <param name="Marks">Places hit, over the article's text.</param>
public sealed record SnippetAnswer(string Text, int Start, SpanAnswer[] Marks)
{
    public static SnippetAnswer Of(Snippet snippet, string text) => new(snippet.Span.In(text), snippet.Span.Start, SpanAnswer.Of(snippet.Marks));
}
