using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NewsReader.Text.Html;

/// <summary>Gathers what a page states about its article outside the running text.</summary>
internal static partial class HtmlMetadata
{
    /// <summary>Names of <c>meta</c> elements with what they mean and how far they can be trusted.</summary>
    private static readonly Dictionary<string, (string Field, double Trust)> Meta = new(StringComparer.OrdinalIgnoreCase)
    {
        ["og:title"] = ("title", 0.9),
        ["twitter:title"] = ("title", 0.8),
        ["dc.title"] = ("title", 0.8),
        ["headline"] = ("title", 0.85),
        ["og:site_name"] = ("outlet", 0.9),
        ["application-name"] = ("outlet", 0.7),
        ["dc.publisher"] = ("outlet", 0.8),
        ["author"] = ("byline", 0.8),
        ["article:author"] = ("byline", 0.8),
        ["byl"] = ("byline", 0.85),
        ["dc.creator"] = ("byline", 0.8),
        ["parsely-author"] = ("byline", 0.85),
        ["sailthru.author"] = ("byline", 0.85),
        ["article:published_time"] = ("published", 0.95),
        ["og:article:published_time"] = ("published", 0.9),
        ["datepublished"] = ("published", 0.95),
        ["date"] = ("published", 0.8),
        ["pubdate"] = ("published", 0.9),
        ["publishdate"] = ("published", 0.9),
        ["publish-date"] = ("published", 0.9),
        ["ptime"] = ("published", 0.9),
        ["dc.date"] = ("published", 0.8),
        ["dc.date.issued"] = ("published", 0.9),
        ["dcterms.created"] = ("published", 0.8),
        ["sailthru.date"] = ("published", 0.9),
        ["parsely-pub-date"] = ("published", 0.9),
        ["article.published"] = ("published", 0.9),
        ["article:publish_date"] = ("published", 0.9),
        ["article:create_at"] = ("published", 0.85),
        ["article.created"] = ("published", 0.85),
        ["og:published_time"] = ("published", 0.9),
        ["og:pubdate"] = ("published", 0.9),
        ["og:release_date"] = ("published", 0.85),
        ["rnews:datepublished"] = ("published", 0.9),
        ["mediator_published_time"] = ("published", 0.9),
        ["shareaholic:article_published_time"] = ("published", 0.9),
        ["bt:pubdate"] = ("published", 0.9),
        ["vr:published_time"] = ("published", 0.9),
        ["originalpublicationdate"] = ("published", 0.9),
        ["publication_date"] = ("published", 0.9),
        ["publication-date"] = ("published", 0.9),
        ["published-date"] = ("published", 0.9),
        ["publish_date"] = ("published", 0.9),
        ["publishtime"] = ("published", 0.9),
        ["publish_time"] = ("published", 0.9),
        ["displaydate"] = ("published", 0.8),
        ["release_date"] = ("published", 0.8),
        ["citation_publication_date"] = ("published", 0.85),
        ["citation_date"] = ("published", 0.8),
        ["dcterms.date"] = ("published", 0.8),
        ["dcterms.issued"] = ("published", 0.9),
        ["dc.date.created"] = ("published", 0.8),
        ["dc.created"] = ("published", 0.8),
        ["datecreated"] = ("published", 0.8),
        ["article:modified"] = ("modified", 0.9),
        ["datemodified"] = ("modified", 0.9),
        ["last-modified"] = ("modified", 0.8),
        ["cxenseparse:recs:publishtime"] = ("published", 0.9),
        ["article:modified_time"] = ("modified", 0.9),
        ["og:updated_time"] = ("modified", 0.8),
        ["lastmod"] = ("modified", 0.8),
        ["og:url"] = ("url", 0.85),
        ["og:description"] = ("description", 0.8),
        ["description"] = ("description", 0.7),
        ["content-language"] = ("language", 0.7),
    };

    public static ImmutableArray<SourceField> Of(HtmlElement root, string source)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        foreach (var element in root.Descendants())
        {
            switch (element.Name)
            {
                case "meta":
                    FromMeta(element, fields);
                    break;
                case "link" when element.Attribute("rel")?.Contains("canonical", StringComparison.OrdinalIgnoreCase) == true:
                    Add(fields, "url", element, "href", "canonical link", 0.95);
                    break;
                case "html":
                    Add(fields, "language", element, "lang", "page language", 0.6);
                    break;
                case "title" when element.Parent?.Name != "svg" && element.Children is [{ } text]:
                    fields.Add(new SourceField("title", Words(text.Text.In(source)), text.Text, "page title", 0.6));
                    break;
                case "script" when element.Attribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true && element.Children is [{ } script]:
                    fields.AddRange(JsonLd.Fields(source, script.Text));
                    break;
            }
        }

        return fields.ToImmutable();
    }

    private static void FromMeta(HtmlElement meta, ImmutableArray<SourceField>.Builder fields)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (meta.Attribute(attribute) is { } name && Meta.TryGetValue(name.Trim(), out var known))
            {
                Add(fields, known.Field, meta, "content", "meta " + name.Trim().ToLowerInvariant(), known.Trust);
                return;
            }
        }
    }

    private static void Add(ImmutableArray<SourceField>.Builder fields, string name, HtmlElement element, string attribute, string rule, double trust)
    {
        if (element.Attribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) && element.AttributeSpan(attribute) is { } span)
        {
            fields.Add(new SourceField(name, Words(value), span, rule, trust));
        }
    }

    private static string Words(string text) => Space().Replace(HtmlEntity.Decode(text), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
