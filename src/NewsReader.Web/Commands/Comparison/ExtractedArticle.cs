using System.Collections.Immutable;
using System.Text.Json;

namespace NewsReader.Web.Commands.Comparison;

/// <summary>A line that the extract command printed, as far as two runs are compared by it.</summary>
/// <param name="Key">The file, and which of its articles it is where it holds several.</param>
/// <param name="Quotes">In reading order.</param>
/// <param name="Values">The article's event, venue and day, by name; <c>-</c> where not stated.</param>
public sealed record ExtractedArticle(string Key, ImmutableArray<ExtractedQuote> Quotes, ImmutableArray<(string Name, string Value)> Values)
{
    /// <summary>Reads a run's output.</summary>
    /// <exception cref="CommandException">A line is not what the extract command prints.</exception>
    public static Dictionary<string, ExtractedArticle> ReadAll(string path)
    {
        var articles = new Dictionary<string, ExtractedArticle>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                var file = json.RootElement.GetProperty("file").GetString() ?? "";
                var (key, copies) = (file, 1);
                while (articles.ContainsKey(key))
                {
                    key = $"{file}#{++copies}";
                }

                articles[key] = Read(key, json.RootElement);
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new CommandException($"Line {number} of {path} is no line of the extract command: {e.Message}");
            }
        }

        return articles;
    }

    private static ExtractedArticle Read(string key, JsonElement line)
    {
        if (line.TryGetProperty("error", out _))
        {
            return new ExtractedArticle(key, [], []);
        }

        var quotes = line.GetProperty("quotes").EnumerateArray().Select(q => new ExtractedQuote(
            q.GetProperty("start").GetInt32(), q.GetProperty("end").GetInt32(), q.GetProperty("text").GetString() ?? "", q.GetProperty("speaker").GetString()));
        return new ExtractedArticle(key, [.. quotes],
        [
            ("event", Value(line, "event", "kind", "name")),
            ("venue", Value(line, "venue", "name", "city", "country")),
            ("said on", Value(line, "saidOn", "weekday", "value")),
            ("published", Value(line, "published", "value")),
        ]);
    }

    private static string Value(JsonElement line, string name, params string[] parts) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? string.Join(", ", parts.Select(p => value.GetProperty(p).GetString()).Where(p => p is not null)) is { Length: > 0 } words ? words : "-"
            : "-";
}
