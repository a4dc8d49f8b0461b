using NewsReader.Extraction.Events;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Takes programmes' and works' titles out of the quotations: on “Harbour Hour”, on Coast TV's “The Morning”. Nobody said them.</summary>
internal static class TitleMarks
{
    private const int LongestTitle = 70;
    private const int MostWords = 9;

    /// <summary>Removes the titles among the quotations from <paramref name="first"/> on.</summary>
    public static void Remove(string text, List<QuotedSpan> quotations, int first)
    {
        var kept = first;
        for (var i = first; i < quotations.Count; i++)
        {
            if (!IsTitle(text, quotations[i]))
            {
                quotations[kept++] = quotations[i];
            }
        }

        quotations.RemoveRange(kept, quotations.Count - kept);
    }

    private static bool IsTitle(string text, QuotedSpan quotation) =>
        quotation.Closed && quotation.Inner.Length is > 0 and < LongestTitle && InTitleCase(quotation.Inner.In(text))
        && (BehindOutlet(text, quotation.Outer.Start) || (WordBefore(text, quotation.Outer.Start) is "told" or "tells" or "telling" && Programmes.Contains(quotation.Inner.In(text).Trim(',', '.'))));

    /// <summary>Whether the words begin, end and mostly go on with capitals.</summary>
    public static bool InTitleCase(string words)
    {
        var list = words.Trim('.', ',', '!', '?', '‘', '’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return list.Length is > 0 and <= MostWords && char.IsUpper(list[0][0]) && !char.IsLower(list[^1][0]) && list.Count(w => !char.IsLower(w[0])) * 2 > list.Length;
    }

    /// <summary>"on “…”", "told “…”", "called in to “…”", "during Thursday's “…”", "on CNN's “…”", "of Coast TV's “…”": the words before name where it was broadcast or printed.</summary>
    private static bool BehindOutlet(string text, int at)
    {
        var before = WordBefore(text, at);
        if (before.Equals("on", StringComparison.OrdinalIgnoreCase) || before is "show" or "told" || (before == "to" && WordBefore(text, text.LastIndexOf(before, at, StringComparison.Ordinal)) == "in"))
        {
            return true;
        }

        return (before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal) || before.EndsWith("s'", StringComparison.Ordinal) || before.EndsWith("s’", StringComparison.Ordinal))
            && (Outlets.Ends(before.AsSpan(0, before.Length - 2)) || WordBefore(text, text.LastIndexOf(before, at, StringComparison.Ordinal)) is "on" or "On" or "during" or "During");
    }

    private static string WordBefore(string text, int at)
    {
        const int Longest = 25;
        var end = at;
        while (end > 0 && text[end - 1] == ' ' && at - end < 2)
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }
}
