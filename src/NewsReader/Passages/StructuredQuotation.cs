using System.Text.Json.Nodes;

namespace NewsReader.Passages;

/// <summary>Says to search engines and chat programs what a passage is: a schema.org Quotation that is part of a NewsArticle.</summary>
public static class StructuredQuotation
{
    /// <summary>JSON-LD that holds no character HTML could take for markup.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="source">The article's own address, absolute.</param>
    public static string Json(SharedPassage passage, string source)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var article = new JsonObject { ["@type"] = "NewsArticle", ["headline"] = passage.Article.Title, ["url"] = source, ["inLanguage"] = passage.Article.Language };
        if (passage.Article.Published?.Value is { } date)
        {
            article["datePublished"] = date.ToString();
        }

        if (passage.Article.Outlet is { } outlet)
        {
            article["publisher"] = new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = outlet.Value };
        }

        var quotation = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Quotation",
            ["url"] = passage.Link,
            ["text"] = PassageCopies.Unquoted(passage.Words),
            ["inLanguage"] = passage.Article.Language,
            ["isPartOf"] = article,
        };
        if (passage.Speaker is { } speaker)
        {
            quotation["spokenByCharacter"] = new JsonObject { ["@type"] = "Thing", ["name"] = speaker };
        }

        return quotation.ToJsonString(PassageJson.Options);
    }
}
