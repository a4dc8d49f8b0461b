using System.Text.Json.Nodes;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Writes a passage as a W3C Web Annotation: quote and position selectors over the article's text.</summary>
public static class WebAnnotation
{
    /// <summary>JSON-LD; positions count Unicode code points, as the recommendation asks, and are left out where the words are no longer there.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="source">The article's own address, absolute.</param>
    public static string Json(SharedPassage passage, string source)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var selectors = new JsonArray(Quote(passage));
        if (passage.Span is { } span)
        {
            selectors.Add(new JsonObject
            {
                ["type"] = "TextPositionSelector",
                ["start"] = CodePoints(passage.Article.Text, span.Start),
                ["end"] = CodePoints(passage.Article.Text, span.End),
            });
        }

        var annotation = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = passage.Link,
            ["type"] = "Annotation",
            ["motivation"] = "highlighting",
            ["target"] = new JsonObject
            {
                ["source"] = source,
                ["selector"] = selectors,
            },
        };
        return annotation.ToJsonString(PassageJson.Options);
    }

    private static JsonObject Quote(SharedPassage passage)
    {
        var selector = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = passage.Words };
        if (passage.Span is { } span)
        {
            var text = passage.Article.Text;
            selector["prefix"] = new TextSpan(Whole(text, span.Start - 32), span.Start).In(text);
            selector["suffix"] = new TextSpan(span.End, Whole(text, span.End + 32)).In(text);
        }

        return selector;
    }

    /// <summary>Never inside a surrogate pair.</summary>
    private static int Whole(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static int CodePoints(string text, int offset)
    {
        var count = 0;
        for (var i = 0; i < offset; i++)
        {
            count += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        return count;
    }
}
