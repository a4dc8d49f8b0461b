using System.Text.Json.Serialization;

namespace NewsReader.Web.Api;

/// <summary>An oEmbed 1.0 answer.</summary>
/// <param name="Type">Always <c>rich</c>.</param>
/// <param name="Version">Of oEmbed.</param>
/// <param name="Title">The article's headline.</param>
/// <param name="AuthorName">The outlet.</param>
/// <param name="Html">A block quotation without script.</param>
/// <param name="Width">As wide as the page likes.</param>
/// <param name="Height">As high as it gets.</param>
public sealed record Embedding(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("version")] string Version,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("author_name")] string? AuthorName,
    [property: JsonPropertyName("html")] string Html,
    [property: JsonPropertyName("width")] int? Width,
    [property: JsonPropertyName("height")] int? Height);
