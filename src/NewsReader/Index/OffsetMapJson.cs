using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Text;

namespace NewsReader.Index;

/// <summary>Writes an offset map as one flat array: four numbers a segment, each start as the step from the end before it.</summary>
internal sealed class OffsetMapJson : JsonConverter<OffsetMap>
{
    public override OffsetMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var segments = ImmutableArray.CreateBuilder<OffsetMap.Segment>();
        int text = 0, source = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            text += reader.GetInt32();
            var length = Next(ref reader);
            source += Next(ref reader);
            var sourceLength = Next(ref reader);
            segments.Add(new OffsetMap.Segment(text, length, source, sourceLength));
            text += length;
            source += sourceLength;
        }

        return new OffsetMap(segments.ToImmutable());
    }

    public override void Write(Utf8JsonWriter writer, OffsetMap value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        int text = 0, source = 0;
        foreach (var segment in value.Segments)
        {
            writer.WriteNumberValue(segment.Text - text);
            writer.WriteNumberValue(segment.Length);
            writer.WriteNumberValue(segment.Source - source);
            writer.WriteNumberValue(segment.SourceLength);
            text = segment.Text + segment.Length;
            source = segment.Source + segment.SourceLength;
        }

        writer.WriteEndArray();
    }

    private static int Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }
}
