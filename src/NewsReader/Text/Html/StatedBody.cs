using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NewsReader.Text.Html;

/// <summary>Reads an article's text from what the page states for machines, where a script draws the page and its markup holds none.</summary>
internal static class StatedBody
{
    /// <summary>Markup that holds as much running text is an article itself, if only the beginning of one.</summary>
    private const int LeastOfMarkup = 200;

    private const int ShortestBody = 200;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The paragraphs of <c>articleBody</c>; none where the page's own blocks hold an article.</summary>
    /// <param name="root">The page.</param>
    /// <param name="source">The decoded page.</param>
    /// <param name="blocks">What was found in the markup.</param>
    public static ImmutableArray<SourceBlock> Of(HtmlElement root, string source, ImmutableArray<SourceBlock> blocks)
    {
        if (blocks.Where(b => b.Region == PageRegion.Main && b.Kind != BlockKind.Heading).Sum(b => b.Text.Length) >= LeastOfMarkup)
        {
            return [];
        }

        var scripts = root.Descendants().Where(e => e.Name == "script" && e.Attribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true);
        return scripts.SelectMany(s => s.Children.Where(c => c.Element is null).Select(c => Body(source, c.Text))).OfType<TextSpan>().Select(body => Paragraphs(source, body)).FirstOrDefault([]);
    }

    /// <summary>Where the words of the body stand in a script, without quotation marks.</summary>
    private static TextSpan? Body(string source, TextSpan script)
    {
        try
        {
            using var document = JsonDocument.Parse(script.In(source), Lenient);
            if (Find(document.RootElement, 0) is not { } body || body.GetRawText() is not { Length: >= ShortestBody } raw || source.IndexOf(raw, script.Start, script.Length, StringComparison.Ordinal) is not (>= 0 and var at))
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

    private static ImmutableArray<SourceBlock> Paragraphs(string source, TextSpan body)
    {
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        var builder = new BlockTextBuilder();
        void Flush()
        {
            var (text, map) = builder.Build();
            if (text.Length > 0)
            {
                blocks.Add(new SourceBlock(BlockKind.Paragraph, text, map, PageRegion.Main, 0, []));
            }
        }

        for (var at = body.Start; at < body.End;)
        {
            var next = source.IndexOf('\\', at, body.End - at);
            var end = next < 0 ? body.End : next;
            builder.Append(source, at, end);
            at = end;
            if (at < body.End)
            {
                var (character, length) = Escaped(source, at, body.End);
                if (character is '\n' or '\r') { Flush(); } else { builder.AppendDecoded(character.ToString(), at, at + length); }
                at += length;
            }
        }

        Flush();
        return blocks.ToImmutable();
    }

    /// <summary>The character an escape of JSON stands for, and the escape's length.</summary>
    private static (char Character, int Length) Escaped(string source, int at, int limit) => at + 1 < limit ? source[at + 1] switch
    {
        'n' => ('\n', 2),
        'r' => ('\r', 2),
        't' or 'b' or 'f' => (' ', 2),
        'u' when at + 6 <= limit && ushort.TryParse(source.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => ((char)code, 6),
        var other => (other, 2),
    } : (' ', 1);
}
