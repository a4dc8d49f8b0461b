using System.Collections.Immutable;
using System.Text;
using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>Writes <see cref="EventFeatures"/> as few bytes: the archive keeps them of every article.</summary>
internal static class EventFeaturesFormat
{
    public static byte[] Write(EventFeatures features)
    {
        using var bytes = new MemoryStream(4096);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(features.Article);
        writer.Write(features.Title);
        writer.Write(features.Language);
        foreach (var stated in new[] { features.Outlet, features.Name, features.Kind, features.Country, features.City, features.Site, features.Day?.ToString(), features.Weekday, features.Published?.ToString() })
        {
            writer.Write(stated is not null);
            writer.Write(stated ?? "");
        }

        writer.Write(features.Confidence);
        writer.Write7BitEncodedInt(features.Terms.Length);
        foreach (var term in features.Terms)
        {
            writer.Write(term.Form);
            writer.Write7BitEncodedInt((term.Count << 1) | (term.Name ? 1 : 0));
        }

        Write(writer, features.Names);
        Write(writer, features.People);
        writer.Flush();
        return bytes.ToArray();
    }

    public static EventFeatures Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        string? Stated() => reader.ReadBoolean() is var isStated && reader.ReadString() is var text && isStated ? text : null;
        return new EventFeatures
        {
            Article = reader.ReadString(),
            Title = reader.ReadString(),
            Language = reader.ReadString(),
            Outlet = Stated(),
            Name = Stated(),
            Kind = Stated(),
            Country = Stated(),
            City = Stated(),
            Site = Stated(),
            Day = PartialDate.Parse(Stated()),
            Weekday = Stated(),
            Published = PartialDate.Parse(Stated()),
            Confidence = reader.ReadDouble(),
            Terms = [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => TermOf(reader.ReadString(), reader.Read7BitEncodedInt()))],
            Names = Names(reader),
            People = Names(reader),
        };
    }

    private static EventTerm TermOf(string form, int count) => new(form, count >> 1, (count & 1) == 1);

    private static void Write(BinaryWriter writer, ImmutableArray<string> names)
    {
        writer.Write7BitEncodedInt(names.Length);
        foreach (var name in names)
        {
            writer.Write(name);
        }
    }

    private static ImmutableArray<string> Names(BinaryReader reader) => [.. Enumerable.Range(0, reader.Read7BitEncodedInt()).Select(_ => reader.ReadString())];
}
