using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsReader.Text;

/// <summary>Reads what a plain text states about itself above its first empty line: <c>Title: …</c>, <c>Date: …</c>, <c>Author: …</c>, one a line.</summary>
internal static class HeadFields
{
    /// <summary>One such line alone may be a headline.</summary>
    private const int Fewest = 2;

    private const int LongestValue = 400;

    /// <summary>What a collection's software states, which may still be a mistake of its own.</summary>
    private const double Confidence = 0.85;

    /// <summary>Names as programs write them; those led to nothing are known but say nothing about an article.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = "title", ["headline"] = "title", ["titel"] = "title", ["titre"] = "title", ["título"] = "title", ["заголовок"] = "title",
        ["date"] = "published", ["published"] = "published", ["publication date"] = "published", ["pubdate"] = "published", ["datum"] = "published", ["fecha"] = "published", ["дата"] = "published",
        ["author"] = "byline", ["authors"] = "byline", ["byline"] = "byline", ["autor"] = "byline", ["auteur"] = "byline", ["автор"] = "byline",
        ["outlet"] = "outlet", ["publication"] = "outlet", ["publisher"] = "outlet", ["newspaper"] = "outlet", ["source"] = "outlet", ["quelle"] = "outlet", ["fuente"] = "outlet", ["источник"] = "outlet",
        ["url"] = "url", ["link"] = "url", ["language"] = "language", ["lang"] = "language", ["updated"] = "modified", ["modified"] = "modified", ["agency"] = "agency",
        ["section"] = "", ["category"] = "", ["tags"] = "", ["keywords"] = "", ["id"] = "", ["edition"] = "", ["page"] = "", ["words"] = "", ["length"] = "", ["retrieved"] = "", ["accessed"] = "",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fields, and where they end; none where the text begins otherwise.</summary>
    public static (ImmutableArray<SourceField> Fields, int End) Read(string text, IReadOnlyList<TextSpan> lines)
    {
        var fields = ImmutableArray.CreateBuilder<SourceField>();
        var taken = 0;
        for (; taken < lines.Count && Field(text, lines[taken]) is { } field; taken++)
        {
            fields.Add(field);
        }

        var ends = taken == lines.Count || text.AsSpan(lines[taken].Start, lines[taken].Length).IsWhiteSpace();
        return taken >= Fewest && ends ? ([.. fields.Where(f => f.Name.Length > 0 && f.Value.Length > 0)], lines[taken - 1].End) : ([], 0);
    }

    private static SourceField? Field(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var colon = words.IndexOf(':');
        if (colon < 2 || words.Length > LongestValue || !Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words[..colon].Trim(), out var name))
        {
            return null;
        }

        var start = line.Start + words.Length - words[(colon + 1)..].TrimStart().Length;
        var value = text.AsSpan(start, line.End - start).TrimEnd().ToString();
        return new SourceField(name, value, new TextSpan(start, start + value.Length), "stated at the head of the text", Confidence);
    }
}
