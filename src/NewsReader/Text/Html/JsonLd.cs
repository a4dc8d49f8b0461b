using System.Text.Json;

namespace NewsReader.Text.Html;

/// <summary>Reads what a page states about its article in schema.org's vocabulary.</summary>
internal static class JsonLd
{
    private const double Trust = 0.95;
    private const double TrustOfPage = 0.85;
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
            var named = new Dictionary<string, JsonElement>();
            Gather(document.RootElement, named, 0);
            foreach (var article in Articles(document.RootElement, 0))
            {
                Read(article, named, (name, value, property) => fields.Add(new SourceField(name, value.GetString() ?? "", Place(source, script, value), "json-ld " + property, Trust)));
            }

            foreach (var page in Pages(document.RootElement, 0).Where(_ => fields.All(f => f.Name != "published")))
            {
                Stated(page, "datePublished", value => fields.Add(new SourceField("published", value.GetString() ?? "", Place(source, script, value), "json-ld datePublished of the page", TrustOfPage)));
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

    private static IEnumerable<JsonElement> Articles(JsonElement element, int depth) => Things(element, ArticleTypes, depth);

    /// <summary>The page as a whole, where no article is described.</summary>
    private static IEnumerable<JsonElement> Pages(JsonElement element, int depth) => Things(element, ["WebPage", "ItemPage"], depth);

    private static IEnumerable<JsonElement> Things(JsonElement element, string[] types, int depth)
    {
        if (depth > 4)
        {
            return [];
        }

        return element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Things(e, types, depth + 1)),
            JsonValueKind.Object when Is(element, types) => [element],
            JsonValueKind.Object => new[] { "@graph", "mainEntity", "mainEntityOfPage" }.SelectMany(p => element.TryGetProperty(p, out var inner) ? Things(inner, types, depth + 1) : []),
            _ => [],
        };
    }

    /// <summary>What has a name and an identifier can be referred to by that identifier.</summary>
    private static void Gather(JsonElement element, Dictionary<string, JsonElement> named, int depth)
    {
        if (depth > 4)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Gather(item, named, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && element.TryGetProperty("name", out _))
            {
                named.TryAdd(id.GetString() ?? "", element);
            }

            foreach (var property in element.EnumerateObject())
            {
                Gather(property.Value, named, depth + 1);
            }
        }
    }

    private static bool Is(JsonElement element, string[] types) => element.TryGetProperty("@type", out var type) && Strings(type).Any(t => types.Contains(t.GetString()));

    private static void Stated(JsonElement thing, string property, Action<JsonElement> found)
    {
        if (thing.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String)
        {
            found(value);
        }
    }

    private static void Read(JsonElement article, Dictionary<string, JsonElement> named, Action<string, JsonElement, string> found)
    {
        One("headline", "title");
        One("datePublished", "published");
        One("dateModified", "modified");
        One("inLanguage", "language");
        One("url", "url");
        One("description", "description");
        Names("publisher", "outlet");
        Names("author", "byline");

        void One(string property, string name) => Stated(article, property, value => found(name, value, property));

        void Names(string property, string name)
        {
            if (article.TryGetProperty(property, out var value))
            {
                foreach (var (who, isOrganization) in Named(value, named))
                {
                    found(name == "byline" && isOrganization ? "credit" : name, who, property);
                }
            }
        }
    }

    private static IEnumerable<(JsonElement Name, bool IsOrganization)> Named(JsonElement value, Dictionary<string, JsonElement> named) => value.ValueKind switch
    {
        JsonValueKind.String => [(value, false)],
        JsonValueKind.Array => value.EnumerateArray().Where(e => e.ValueKind != JsonValueKind.Array).SelectMany(e => Named(e, named)),
        JsonValueKind.Object when !value.TryGetProperty("name", out _) && value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && named.TryGetValue(id.GetString() ?? "", out var known) => Named(known, named),
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
