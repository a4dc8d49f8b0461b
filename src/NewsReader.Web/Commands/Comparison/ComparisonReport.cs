namespace NewsReader.Web.Commands.Comparison;

/// <summary>Says what changed between two runs of the extract command, article by article and in sum: how a change of rules is reviewed.</summary>
public static class ComparisonReport
{
    private const int LongestText = 100;

    public static void Write(TextWriter output, IReadOnlyDictionary<string, ExtractedArticle> before, IReadOnlyDictionary<string, ExtractedArticle> after)
    {
        var changes = before.Values.Where(a => after.ContainsKey(a.Key)).OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => ArticleChange.Between(a, after[a.Key])).Where(c => !c.IsNone).ToList();
        foreach (var change in changes)
        {
            Write(output, change);
        }

        WriteMissing(output, "only in the old run", before.Keys.Where(k => !after.ContainsKey(k)));
        WriteMissing(output, "only in the new run", after.Keys.Where(k => !before.ContainsKey(k)));
        output.WriteLine($"articles: {before.Count} before, {after.Count} after, {changes.Count} changed");
        output.WriteLine($"quotes: {before.Values.Sum(a => a.Quotes.Length)} before, {after.Values.Sum(a => a.Quotes.Length)} after; {changes.Sum(c => c.Gained.Length)} gained, {changes.Sum(c => c.Lost.Length)} lost, "
            + $"{changes.Sum(c => c.Reattributed.Length)} re-attributed, {changes.Sum(c => c.Moved.Length)} with other bounds");
        foreach (var name in changes.SelectMany(c => c.Values).GroupBy(v => v.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{name.Key}: {name.Count(v => v.Old == "-")} gained, {name.Count(v => v.New == "-")} lost, {name.Count(v => v.Old != "-" && v.New != "-")} changed");
        }
    }

    private static void Write(TextWriter output, ArticleChange change)
    {
        output.WriteLine(change.Key);
        foreach (var (name, old, now) in change.Values)
        {
            output.WriteLine($"  {name}: {old} -> {now}");
        }

        foreach (var (old, now) in change.Reattributed)
        {
            output.WriteLine($"  ~ {Speaker(old)} -> {Speaker(now)}: {Short(now.Text)}");
        }

        foreach (var (old, now) in change.Moved)
        {
            output.WriteLine($"  = {Speaker(now)}: {Short(old.Text)} -> {Short(now.Text)}");
        }

        foreach (var quote in change.Lost)
        {
            output.WriteLine($"  - {Speaker(quote)}: {Short(quote.Text)}");
        }

        foreach (var quote in change.Gained)
        {
            output.WriteLine($"  + {Speaker(quote)}: {Short(quote.Text)}");
        }
    }

    private static void WriteMissing(TextWriter output, string where, IEnumerable<string> keys)
    {
        foreach (var key in keys.Order(StringComparer.Ordinal))
        {
            output.WriteLine($"{key}: {where}");
        }
    }

    private static string Speaker(ExtractedQuote quote) => quote.Speaker ?? "unknown";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, LongestText / 2), " … ", line.AsSpan(line.Length - (LongestText / 2)));
    }
}
