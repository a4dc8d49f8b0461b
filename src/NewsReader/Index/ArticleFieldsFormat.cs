using System.Collections.Immutable;
using System.Text;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>Writes <see cref="ArticleFields"/> as a few bytes that are quick to read: an index reads all of them when it is opened.</summary>
internal static class ArticleFieldsFormat
{
    public static byte[] Write(ArticleFields fields)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(fields.Id.Value);
        Write(writer, fields.Event);
        writer.Write(fields.Venue ?? "");
        writer.Write(fields.Published?.ToString() ?? "");
        writer.Write(fields.Outlet ?? "");
        writer.Write(fields.Language ?? "");
        writer.Write7BitEncodedInt(fields.Length);
        writer.Write7BitEncodedInt(fields.Quotes.Length);
        foreach (var quote in fields.Quotes)
        {
            Write(writer, quote.Speaker);
            Write(writer, quote.Verb);
            writer.Write((byte)quote.Kind);
            writer.Write7BitEncodedInt(quote.Length);
        }

        writer.Write(fields.CopyGroup ?? "");
        writer.Flush();
        return bytes.ToArray();
    }

    public static ArticleFields Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var id = new ArticleId(reader.ReadString());
        var happening = ReadValue(reader);
        var venue = Stated(reader.ReadString());
        var published = PartialDate.Parse(reader.ReadString());
        var outlet = Stated(reader.ReadString());
        var language = Stated(reader.ReadString());
        var length = reader.Read7BitEncodedInt();
        var quotes = ImmutableArray.CreateBuilder<QuoteFields>(reader.Read7BitEncodedInt());
        while (quotes.Count < quotes.Capacity)
        {
            quotes.Add(new QuoteFields(ReadValue(reader), ReadValue(reader), (QuoteKind)reader.ReadByte(), reader.Read7BitEncodedInt()));
        }

        // Articles written before groups were kept end here; they are read again and written with theirs.
        var copies = stream.Position < stream.Length ? Stated(reader.ReadString()) : null;
        return new ArticleFields(id, happening, venue, published, outlet, language, length, quotes.MoveToImmutable(), copies);
    }

    private static void Write(BinaryWriter writer, FieldValue? value)
    {
        writer.Write(value?.Value ?? "");
        if (value is null)
        {
            return;
        }

        writer.Write(value.Label);
        writer.Write7BitEncodedInt(value.Aliases.Length);
        foreach (var alias in value.Aliases)
        {
            writer.Write(alias);
        }
    }

    private static FieldValue? ReadValue(BinaryReader reader)
    {
        if (Stated(reader.ReadString()) is not { } value)
        {
            return null;
        }

        var label = reader.ReadString();
        var aliases = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        while (aliases.Count < aliases.Capacity)
        {
            aliases.Add(reader.ReadString());
        }

        return new FieldValue(value, label, aliases.MoveToImmutable());
    }

    private static string? Stated(string value) => value.Length == 0 ? null : value;
}
