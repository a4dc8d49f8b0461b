using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Text;

namespace NewsReader.Index;

/// <summary>Writes a span as <c>[start,length]</c>.</summary>
internal sealed class TextSpanJson : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var length = reader.GetInt32();
        reader.Read();
        return new TextSpan(start, start + length);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }
}
