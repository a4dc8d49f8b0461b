using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace NewsReader.Text.Html;

/// <summary>Reads an article's text from what the page states for machines, where a script draws the page and its markup holds none.</summary>
internal static class StatedBody
{
    /// <summary>Markup that holds as much running text is an article itself, if only the beginning of one.</summary>
    private const int LeastOfMarkup = 200;

    /// <summary>Beside the shortest of news items a longer text in a script is something else, such as a consent notice.</summary>
    private const int LeastOfBrief = 60;

    private const int ShortestBody = 200;

    private static readonly FrozenSet<string> Bodies = "articleBody body bodyHtml bodyText content contentHtml html text".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The paragraphs of <c>articleBody</c>, or of the longest text a script is given; none where the page's own blocks hold an article.</summary>
    /// <param name="root">The page.</param>
    /// <param name="source">The decoded page.</param>
    /// <param name="blocks">What was found in the markup.</param>
    public static ImmutableArray<SourceBlock> Of(HtmlElement root, string source, ImmutableArray<SourceBlock> blocks)
    {
        var marked = blocks.Where(b => b.Region == PageRegion.Main && b.Kind != BlockKind.Heading).Sum(b => b.Text.Length);
        if (marked >= LeastOfMarkup)
        {
            return [];
        }

        var scripts = root.Descendants().Where(e => e.Name == "script" && e.Attribute("type")?.Contains("json", StringComparison.OrdinalIgnoreCase) == true);
        return scripts.SelectMany(s => s.Children.Where(c => c.Element is null).Select(c => Body(source, c.Text, ofAnyName: marked < LeastOfBrief))).OfType<TextSpan>().Select(body => Paragraphs(source, body)).FirstOrDefault([]);
    }

    /// <summary>Where the words of the body stand in a script, without quotation marks.</summary>
    private static TextSpan? Body(string source, TextSpan script, bool ofAnyName)
    {
        try
        {
            using var document = JsonDocument.Parse(script.In(source), Lenient);
            if ((Find(document.RootElement, 0) ?? (ofAnyName ? Longest(document.RootElement) : null)) is not { } body || body.GetRawText() is not { Length: >= ShortestBody } raw || source.IndexOf(raw, script.Start, script.Length, StringComparison.Ordinal) is not (>= 0 and var at))
            {
                return null;
            }

            return new TextSpan(at + 1, at + raw.Length - 1);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, int depth) => element.ValueKind switch
    {
        _ when depth > 4 => null,
        JsonValueKind.Array => element.EnumerateArray().Select(e => Find(e, depth + 1)).FirstOrDefault(e => e is not null),
        JsonValueKind.Object when element.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String => body,
        JsonValueKind.Object => new[] { "@graph", "mainEntity", "mainEntityOfPage" }.Select(p => element.TryGetProperty(p, out var inner) ? Find(inner, depth + 1) : null).FirstOrDefault(e => e is not null),
        _ => null,
    };

    /// <summary>What a script is given to draw the page from says it under a name of its maker's.</summary>
    private static JsonElement? Longest(JsonElement element) => Strings(element).Where(s => s.GetRawText().Length >= ShortestBody).OrderByDescending(s => s.GetRawText().Length).Select(s => (JsonElement?)s).FirstOrDefault();

    private static IEnumerable<JsonElement> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.String ? Bodies.Contains(p.Name) ? [p.Value] : [] : Strings(p.Value)),
        _ => [],
    };

    /// <summary>What is stated may be markup or plain lines.</summary>
    private static ImmutableArray<SourceBlock> Paragraphs(string source, TextSpan body)
    {
        var (text, map) = JsonText.Decode(source, body);
        var isMarkup = text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.Ordinal);
        return isMarkup ? [.. HtmlReader.Fragment(text, map).Select(b => b with { Region = PageRegion.Main })] : [.. PlainTextReader.Blocks(text).Select(b => b with { Map = b.Map.Through(map) })];
    }
}
