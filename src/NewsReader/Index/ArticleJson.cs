using System.Text.Json.Serialization;
using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>How an article is written into the index.</summary>
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(OffsetMapJson), typeof(TextSpanJson)])]
[JsonSerializable(typeof(AnnotatedArticle))]
internal sealed partial class ArticleJson : JsonSerializerContext;
