using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsReader.Files;

namespace NewsReader.Text;

/// <summary>Reads ninjs, the news industry's JSON: one item, or a list of them.</summary>
public sealed class NinjsReader : ITextReader
{
    private const double Trust = 0.95;
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["headline"] = "title",
        ["byline"] = "byline",
        ["by"] = "byline",
        ["language"] = "language",
        ["firstcreated"] = "published",
        ["firstCreated"] = "published",
        ["contentcreated"] = "published",
        ["contentCreated"] = "published",
        ["versioncreated"] = "modified",
        ["versionCreated"] = "modified",
        ["copyrightholder"] = "outlet",
        ["copyrightHolder"] = "outlet",
        ["provider"] = "outlet",
        ["description_text"] = "description",
    };

    public bool Reads(FileFormat format) => format is FileFormat.Ninjs;

    public IEnumerable<SourceDocument> Read(SourceText source)
    {
        var items = new List<Item>();
        string[] warnings = [];
        try
        {
            Walk(source.Text, items);
        }
        catch (JsonException e)
        {
            warnings = [$"The JSON is damaged at line {(e.LineNumber ?? 0) + 1}; what stands before is kept."];
        }

        var kept = items.Where(i => i.Body is not null).ToList();
        return kept.Select((item, i) => item.Document(source.Text, kept.Count > 1 ? i : null, warnings));
    }

    /// <summary>Reads the tokens one after the other and keeps, for each object that has a body, what it states.</summary>
    private static void Walk(string text, List<Item> items)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Lenient);
        var open = new Stack<(string Name, Item? Item)>();
        var place = new CharacterPlace(bytes);
        var property = "";
        while (reader.Read())
        {
            var outer = open.TryPeek(out var top) ? top : default;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                    open.Push((property, outer.Item));
                    break;
                case JsonTokenType.StartObject:
                    var name = property.Length > 0 ? property : outer.Name ?? "";
                    open.Push((name, IsPartOfItem(name) && outer.Item is { } whole ? whole : NewItem(items)));
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    property = reader.GetString() ?? "";
                    continue;
                case JsonTokenType.String when outer.Item is { } item:
                    item.Take(property.Length > 0 ? property : outer.Name, place.Of((int)reader.TokenStartIndex + 1, (int)reader.BytesConsumed - 1));
                    break;
            }

            property = "";
        }
    }

    /// <summary>ninjs 2 and 3 keep texts and headlines in lists of small objects.</summary>
    private static bool IsPartOfItem(string name) => name is "bodies" or "headlines" or "infosources" or "descriptions";

    private static Item NewItem(List<Item> items)
    {
        var item = new Item();
        items.Add(item);
        return item;
    }

    /// <summary>Byte offsets, asked in ascending order, as offsets in UTF-16 code units.</summary>
    private sealed class CharacterPlace(byte[] bytes)
    {
        private int _byte;
        private int _character;

        public TextSpan Of(int start, int end)
        {
            var from = At(start);
            return new TextSpan(from, At(end));
        }

        private int At(int to)
        {
            _character += Encoding.UTF8.GetCharCount(bytes, _byte, to - _byte);
            _byte = to;
            return _character;
        }
    }

    /// <summary>What one object states; places are those of the raw strings in the source.</summary>
    private sealed class Item
    {
        private readonly List<(string Name, string Property, TextSpan Raw)> _fields = [];

        public TextSpan? Body { get; private set; }

        public TextSpan? Headline { get; private set; }

        private bool BodyIsMarkup { get; set; }

        public void Take(string property, TextSpan raw)
        {
            if (property is "body_xhtml" or "body_html" or "body_text" or "value" && !raw.IsEmpty && (Body is null || property != "body_text"))
            {
                Headline ??= property == "value" && Body is null && raw.Length < 200 ? raw : null;
                if (property != "value" || raw.Length >= 200)
                {
                    (Body, BodyIsMarkup) = (raw, property != "body_text");
                }
            }
            else if (Fields.TryGetValue(property, out var name) && !raw.IsEmpty)
            {
                Headline = name == "title" ? Headline ?? raw : Headline;
                _fields.Add((name, property, raw));
            }
            else if (property == "uri")
            {
                _fields.Add(("id", property, raw));
            }
        }

        public SourceDocument Document(string source, int? index, IEnumerable<string> warnings)
        {
            var fields = _fields.Select(f => new SourceField(f.Name, JsonText.Decode(source, f.Raw).Text, f.Raw, "ninjs " + f.Property, Trust)).ToList();
            var id = fields.FirstOrDefault(f => f.Name == "id")?.Value;
            var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
            if (Headline is { } headline)
            {
                var (title, map) = JsonText.Decode(source, headline);
                blocks.AddRange(PlainTextReader.Blocks(title).Select(b => b with { Kind = BlockKind.Heading, Level = 1, Map = b.Map.Through(map) }));
            }

            if (Body is { } body)
            {
                var (text, map) = JsonText.Decode(source, body);
                blocks.AddRange(BodyIsMarkup ? HtmlReader.Fragment(text, map) : PlainTextReader.Blocks(text).Select(b => b with { Map = b.Map.Through(map) }));
            }

            return new SourceDocument(blocks.ToImmutable(), [.. fields.Where(f => f.Name != "id")], index is { } i ? id ?? i.ToString(CultureInfo.InvariantCulture) : null, [.. warnings]);
        }
    }
}
