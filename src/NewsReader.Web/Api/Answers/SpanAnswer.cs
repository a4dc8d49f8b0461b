using NewsReader.Text;

namespace NewsReader.Web.Api.Answers;

/// <summary>A place in the article's text: UTF-16 code units, half-open.</summary>
public sealed record SpanAnswer(int Start, int End)
{
    public static SpanAnswer[] Of(IEnumerable<TextSpan> spans) => [.. spans.Select(Of)];

    public static SpanAnswer Of(TextSpan span) => new(span.Start, span.End);
}
