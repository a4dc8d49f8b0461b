using System.Text.Json.Serialization;
using NewsReader.Index;

namespace NewsReader.Archive.Statements;

/// <summary>How a quote is written into the archive's tables.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(TextSpanJson)])]
[JsonSerializable(typeof(StoredArticle))]
internal sealed partial class StatementJson : JsonSerializerContext;
