using System.Collections.Frozen;

namespace NewsReader.Text.Html;

/// <summary>Recognises what readers wrote under an article, whatever the page calls it: entries that can each be answered.</summary>
internal static class ReaderComments
{
    private const int LeastEntries = 3;
    private const int LongestAnswer = 24;

    private static readonly FrozenSet<string> Answers =
        new[] { "reply", "respond", "antworten", "répondre", "responder", "rispondi", "beantwoorden", "ответить", "відповісти", "yanıtla", "cevapla", "رد", "الرد", "回复", "回覆", "返信", "odpowiedz", "svara", "svar" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that hold several entries with a link or button to answer each: the largest without the headline, the smallest where none is marked.</summary>
    public static IEnumerable<HtmlElement> In(HtmlElement root, HtmlElement? title, string source)
    {
        var entries = new Dictionary<HtmlElement, int>();
        foreach (var answer in root.Descendants().Where(e => e.Name is "a" or "button" && IsAnswer(e, source)))
        {
            foreach (var above in answer.Ancestors())
            {
                entries[above] = entries.GetValueOrDefault(above) + 1;
            }
        }

        var lists = entries.Where(e => e.Value >= LeastEntries && !(title is not null && e.Key.Tag.Start <= title.Tag.Start && e.Key.End >= title.End)).Select(e => e.Key).ToHashSet();
        return lists.Where(l => l.Name is not ("body" or "html" or "#page" or "main") && (title is null ? !l.Elements.Any(lists.Contains) : l.Parent is null || !lists.Contains(l.Parent))).OrderBy(l => l.Tag.Start);
    }

    private static bool IsAnswer(HtmlElement element, string source) =>
        ElementWords.Block(element, source, BlockKind.Paragraph, 0) is { Text.Length: <= LongestAnswer } block && Answers.Contains(block.Text.Trim(' ', '.', '↩', '(', ')'));
}
