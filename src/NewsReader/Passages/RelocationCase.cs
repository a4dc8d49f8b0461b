using System.Text.Json;
using System.Text.Json.Serialization;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>A passage of one text that is to be found again in another.</summary>
/// <param name="Id">Names the case.</param>
/// <param name="Before">The text the passage was picked in; its lines are its paragraphs.</param>
/// <param name="After">The text as it became.</param>
/// <param name="Start">Where the passage begins, in Unicode code points.</param>
/// <param name="End">Where it ends.</param>
public sealed record RelocationCase(string Id, string Before, string After, int Start, int End)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>Reads a case from a line of JSON.</summary>
    /// <exception cref="JsonException">The line is no such case.</exception>
    public static RelocationCase Parse(string line)
    {
        var read = JsonSerializer.Deserialize<RelocationCase>(line, Reading);
        return read is { Id: not null, Before: not null, After: not null } && read.Start >= 0 && read.End > read.Start ? read : throw new JsonException("A case has id, before, after, start and end.");
    }

    /// <summary>Finds the passage as a link would: from what a link keeps, with or without the text it was made over.</summary>
    /// <param name="quoteOnly">Whether the earlier text counts as lost.</param>
    /// <returns>The status, and the place in code points; zero and zero where there is none.</returns>
    public (PassageStatus Status, int Start, int End) Locate(bool quoteOnly)
    {
        var was = PassageText.Of(Before);
        var record = PassageDescriber.Describe(was, Id, "und", new TextSpan(Units(Before, Start), Units(Before, End)), new byte[32], default);
        var located = PassageLocator.Locate(record, PassageText.Of(After), quoteOnly ? null : was);
        return located.Span is { } span ? (located.Status, CodePoints(After, span.Start), CodePoints(After, span.End)) : (located.Status, 0, 0);
    }

    private static int Units(string text, int codePoints)
    {
        var at = 0;
        for (var i = 0; i < codePoints && at < text.Length; i++)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    private static int CodePoints(string text, int units)
    {
        var count = 0;
        for (var at = 0; at < units; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            count++;
        }

        return count;
    }
}
