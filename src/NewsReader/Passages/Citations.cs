using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NewsReader.Articles;

namespace NewsReader.Passages;

/// <summary>Writes the source of a passage in the formats that reference managers read.</summary>
public static class Citations
{
    /// <summary>A BibTeX entry; the words go into its note.</summary>
    public static string BibTeX(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var article = passage.Article;
        var date = article.Published?.Value;
        var fields = new List<(string Name, string? Value)>
        {
            ("author", article.Bylines.IsEmpty ? article.Agency?.Value is { } agency ? $"{{{Tex(agency)}}}" : null : string.Join(" and ", article.Bylines.Select(byline => Tex(byline.Value)))),
            ("title", $"{{{Tex(article.Title)}}}"),
            ("journal", Tex(article.Outlet?.Value)),
            ("year", date?.Year.ToString(CultureInfo.InvariantCulture)),
            ("month", date?.Month?.ToString(CultureInfo.InvariantCulture)),
            ("day", date?.Day?.ToString(CultureInfo.InvariantCulture)),
            ("url", passage.Link),
            ("language", Tex(article.Language)),
            ("note", Tex($"“{PassageCopies.Unquoted(OneLine(passage.Words))}”{(passage.Speaker is { } speaker ? $" ({speaker})" : "")}")),
        };
        var entry = new StringBuilder($"@article{{newsreader-{article.Id},\n");
        foreach (var (name, value) in fields.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }

        return entry.Append("}\n").ToString();
    }

    /// <summary>A RIS record, newspaper article.</summary>
    public static string Ris(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var article = passage.Article;
        var record = new StringBuilder();
        void Line(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                record.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
            }
        }

        Line("TY", "NEWS");
        foreach (var byline in article.Bylines)
        {
            Line("AU", byline.Value);
        }

        Line("TI", article.Title);
        Line("T2", article.Outlet?.Value);
        Line("PB", article.Agency?.Value);
        Line("PY", article.Published?.Value?.Year.ToString(CultureInfo.InvariantCulture));
        Line("DA", article.Published?.Value is { } date ? RisDate(date) : null);
        Line("LA", article.Language);
        Line("UR", passage.Link);
        Line("L2", article.Url);
        Line("N1", $"“{PassageCopies.Unquoted(passage.Words)}”{(passage.Speaker is { } speaker ? $" ({speaker})" : "")}");
        return record.Append("ER  - \r\n").ToString();
    }

    /// <summary>A list of one item in CSL JSON 1.0.</summary>
    public static string CslJson(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var article = passage.Article;
        var item = new JsonObject { ["id"] = $"newsreader-{article.Id}", ["type"] = "article-newspaper", ["title"] = article.Title, ["language"] = article.Language, ["URL"] = passage.Link };
        if (!article.Bylines.IsEmpty)
        {
            item["author"] = new JsonArray([.. article.Bylines.Select(byline => new JsonObject { ["literal"] = byline.Value })]);
        }

        if (article.Outlet is { } outlet)
        {
            item["container-title"] = outlet.Value;
        }

        if (article.Published?.Value is { } date)
        {
            int?[] parts = [date.Year, date.Month, date.Day];
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray([.. parts.TakeWhile(part => part is not null).Select(part => JsonValue.Create(part))])) };
        }

        item["note"] = $"“{PassageCopies.Unquoted(passage.Words)}”{(passage.Speaker is { } speaker ? $" ({speaker})" : "")}";
        return new JsonArray(item).ToJsonString(PassageJson.Options);
    }

    private static string RisDate(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{(date.Month is { } month ? month.ToString("00", CultureInfo.InvariantCulture) : "")}/{(date.Day is { } day ? day.ToString("00", CultureInfo.InvariantCulture) : "")}/");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Tex(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var c in OneLine(text ?? ""))
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
