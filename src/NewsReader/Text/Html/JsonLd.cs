using System.Text.Json;

namespace NewsReader.Text.Html;

/// <summary>Reads what a page states about its article in schema.org's vocabulary.</summary>
internal static class JsonLd
{
    private const double Trust = 0.95;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
    private static readonly string[] ArticleTypes = ["NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "ReviewNewsArticle"];

    /// <param name="source">The decoded page.</param>
    /// <param name="script">Where the script's content stands in it.</param>
    public static IEnumerable<SourceField> Fields(string source, TextSpan script)
    {
        var json = script.In(source);
        var fields = new List<SourceField>();
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            foreach (var article in Articles(document.RootElement, 0))
            {
                Read(article, (name, value, property) => fields.Add(new SourceField(name, value.GetString() ?? "", Place(source, script, value), "json-ld " + property, Trust)));
            }
        }
        catch (JsonException)
        {
            // A page whose metadata is broken still has its text.
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair cannot be read; neither can what depends on it.
        }

        return fields;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element, int depth)
    {
        if (depth > 4)
        {
            return [];
        }

        return element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Articles(e, depth + 1)),
            JsonValueKind.Object when IsArticle(element) => [element],
            JsonValueKind.Object => new[] { "@graph", "mainEntity", "mainEntityOfPage" }.SelectMany(p => element.TryGetProperty(p, out var inner) ? Articles(inner, depth + 1) : []),
            _ => [],
        };
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && Strings(type).Any(t => ArticleTypes.Contains(t.GetString()));

    private static void Read(JsonElement article, Action<string, JsonElement, string> found)
    {
        One("headline", "title");
        One("datePublished", "published");
        One("dateModified", "modified");
        One("inLanguage", "language");
        One("url", "url");
        One("description", "description");
        Names("publisher", "outlet");
        Names("author", "byline");

        void One(string property, string name)
        {
            if (article.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String)
            {
                found(name, value, property);
            }
        }

        void Names(string property, string name)
        {
            if (article.TryGetProperty(property, out var value))
            {
                foreach (var (who, isOrganization) in Named(value))
                {
                    found(name == "byline" && isOrganization ? "credit" : name, who, property);
                }
            }
        }
    }

    private static IEnumerable<(JsonElement Name, bool IsOrganization)> Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [(value, false)],
        JsonValueKind.Array => value.EnumerateArray().Where(e => e.ValueKind != JsonValueKind.Array).SelectMany(Named),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Strings(name).Select(n => (n, IsOrganization(value))),
        _ => [],
    };

    private static bool IsOrganization(JsonElement value) =>
        value.TryGetProperty("@type", out var type) && Strings(type).Any(t => t.GetString()?.EndsWith("Organization", StringComparison.Ordinal) == true);

    private static IEnumerable<JsonElement> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value],
        JsonValueKind.Array => value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String),
        _ => [],
    };

    /// <summary>Where the value's own characters stand, without quotation marks.</summary>
    private static TextSpan Place(string source, TextSpan script, JsonElement value)
    {
        var raw = value.GetRawText();
        var at = source.IndexOf(raw, script.Start, script.Length, StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(at + 1, at + raw.Length - 1);
    }
}
