using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds the headline among the first lines, and what stands around it. Rules: <c>docs/extraction/cleaning.md</c>.</summary>
internal static class TitleFinder
{
    /// <summary>No page of a newspaper has more lines than this above its first paragraph.</summary>
    private const int Deepest = 30;

    private const int ShortestTitled = 20;

    /// <summary>Fewer letters of a title may begin any line.</summary>
    private const int ShortestPart = 10;

    private const int LongestHeadline = 200;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « "];

    /// <summary>What stands around a headline and is longer is no outlet's name.</summary>
    private const int LongestAround = 50;

    public static void Find(ArticleDraft draft)
    {
        var body = FirstParagraph(draft);
        var stated = draft.Stated("title").Select(f => f.Value).ToList();
        var at = StatedTitle(draft, stated) ?? stated.Select(title => LineWithin(draft, title, body)).FirstOrDefault(line => line is not null) ?? (stated.Count > 0 && draft.Blocks.Any(b => b.Source.Region != PageRegion.Main) ? null : Headline(draft, body));
        if (at is { } index)
        {
            var title = draft.Blocks[index];
            title.Kind = BlockKind.Title;
            CutByline(draft, title);
            draft.Title = draft.Fields.FirstOrDefault(f => f is { Name: "title", Confidence: 1 })?.Value ?? title.Text[..title.To];
            Settle(draft, index, body);
        }
        else if (stated.Count > 0)
        {
            draft.Title = WithoutOutlet(draft, stated[0]);
        }
    }

    /// <summary>A scrape may glue the byline to the headline: a capital "By" among small words, and nothing but names behind it.</summary>
    private static void CutByline(ArticleDraft draft, DraftBlock title)
    {
        var at = title.Text.LastIndexOf(" By ", StringComparison.Ordinal);
        if (at < 0 || BlockShape.Words(title.Text[..at]) < 3 || BlockShape.IsTitleCase(title.Text[..at]))
        {
            return;
        }

        var names = BylineParser.Names(title.Text, at + " By ".Length, title.Text.Length);
        if (names.Count > 0 && names[^1].Span.End >= title.Text.Length - 1)
        {
            title.To = at;
            draft.Bylines.AddRange(names.Select(n => new Stated<string>(n.Value, ArticleDraft.EvidenceAt(title, n.Span, "byline behind the title", 0.85))));
        }
    }

    /// <summary>Index of the first block of the report itself.</summary>
    private static int FirstParagraph(ArticleDraft draft)
    {
        for (var i = 0; i < Math.Min(Deepest, draft.Blocks.Length); i++)
        {
            var block = draft.Blocks[i];
            if (block.IsKept && block.Source.Region == PageRegion.Main && block.Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem
                && (DatelineParser.Parse(block.Text) is not null || BlockShape.IsRunningText(block.Text)) && block.Phrase is null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The block that says what the file states as its title.</summary>
    private static int? StatedTitle(ArticleDraft draft, List<string> stated)
    {
        foreach (var title in stated)
        {
            var folded = BlockShape.Folded(title);
            var found = folded.Length < 4 ? -1 : IndexOf(draft, b => b.Text.Length <= 400 && Same(b.Folded, folded));
            if (found >= 0 || HeadingWithin(draft, title) is { } within && (found = within) >= 0)
            {
                return found;
            }
        }

        return draft.Blocks.Select((b, i) => (b, i)).Where(p => p.b.Source is { Kind: BlockKind.Heading, Level: 1 } && p.b.Source.Region is PageRegion.Main or PageRegion.Around or PageRegion.Header && BlockShape.Words(p.b.Text) >= 3).Select(p => (int?)p.i).FirstOrDefault();
    }

    /// <summary>The heading that is a part of a page's title, which may carry outlet and section on either side; the site's own name comes first.</summary>
    private static int? HeadingWithin(ArticleDraft draft, string stated)
    {
        var parts = stated.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BlockShape.Folded).Where(p => p.Length >= 4).ToList();
        var found = parts.Count < 2 ? -1 : Array.FindLastIndex([.. draft.Blocks.Take(Deepest)], b => b.Kind == BlockKind.Heading && b.Source.Level <= 2 && parts.Contains(b.Folded));
        return found < 0 ? null : found;
    }

    /// <summary>A line above the report that is, or begins with, a part of the page's title: a label or the site's name stands before it there.</summary>
    private static int? LineWithin(ArticleDraft draft, string stated, int body)
    {
        var parts = stated.Split([": ", .. Separators], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BlockShape.Folded).Where(p => p.Length >= ShortestPart).ToList();
        var found = parts.Count == 0 ? -1 : Array.FindIndex([.. draft.Blocks.Take(Math.Max(0, body))], b => b.IsKept && b.Source.Region == PageRegion.Main && b.Text.Length <= LongestHeadline && !BlockShape.EndsSentence(b.Text) && parts.Exists(p => b.Folded.StartsWith(p, StringComparison.Ordinal)));
        return found < 0 ? null : found;
    }

    private static int IndexOf(ArticleDraft draft, Func<DraftBlock, bool> says)
    {
        var headings = Enumerable.Range(0, draft.Blocks.Length).Where(i => says(draft.Blocks[i])).ToList();
        return headings.Count == 0 ? -1 : headings.OrderBy(i => draft.Blocks[i].Kind == BlockKind.Heading ? draft.Blocks[i].Source.Level : 9).ThenBy(i => i).First();
    }

    /// <summary>A page's title often carries the outlet's name behind the headline.</summary>
    private static bool Same(string block, string title) =>
        block.Length >= 4 && (block == title || (block.Length >= 15 && block.Length * 10 >= title.Length * 6 && title.StartsWith(block, StringComparison.Ordinal)));

    /// <summary>Whether a line is the headline with the outlet behind it or a label before it, as a browser's tab has it.</summary>
    public static bool IsTitled(DraftBlock block, string title)
    {
        var at = title.Length < ShortestTitled || block.Text.Length > title.Length + LongestAround ? -1 : block.Text.IndexOf(title, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && block.Text.Length > title.Length && !BlockShape.EndsSentence(block.Text)
            && (at == 0 || block.Text.AsSpan(0, at).TrimEnd()[^1] is ':' or '|' or '-' or '–' or '—') && (block.Text.AsSpan(at + title.Length).TrimStart() is [] or ['|' or '-' or '–' or '—' or '·' or '»' or ':', ..]);
    }

    private static int? Headline(ArticleDraft draft, int body)
    {
        var end = body < 0 ? Math.Min(4, draft.Blocks.Length) : body;
        int? best = null;
        double bestScore = 0;
        for (var i = 0; i < end; i++)
        {
            var score = Score(draft, i);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    private static double Score(ArticleDraft draft, int at)
    {
        var block = draft.Blocks[at];
        var text = block.Text;
        if (!block.IsKept || block.Kind == BlockKind.Caption || text.Length > 250 || block.Phrase is not null || BlockShape.IsMenu(block.Source, isAbove: true) || Boilerplate.IsShareBar(text)
            || OpeningLines.IsByline(text) || OpeningLines.IsDate(text) || OpeningLines.IsWireHeader(text))
        {
            return 0;
        }

        var words = BlockShape.Words(text);
        var folded = block.Folded;
        var again = draft.Blocks.Skip(at + 1).Take(Deepest).Any(b => b.Text.Length < 300 && b.Folded == folded) || draft.Blocks.Take(Deepest).Any(b => b != block && IsTitled(b, block.Text));
        return (again ? 5 : 0) + (words >= 4 ? 3 : words == 3 ? 1 : 0.5) + (block.Kind == BlockKind.Heading ? 2.5 - (block.Source.Level * 0.5) : 0) - (BlockShape.EndsSentence(text) && !text.EndsWith('?') || IsPlacedOutlet(text) ? 1.5 : 0);
    }

    /// <summary>Newspaper libraries print the outlet with its state: <c>Harbour Lamp, The (ME)</c>.</summary>
    private static bool IsPlacedOutlet(string text) => text is [.., '(', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ')'];

    /// <summary>What stands before the title, and the title's own repetitions, are no part of the article.</summary>
    private static void Settle(ArticleDraft draft, int title, int body)
    {
        var folded = draft.Blocks[title].Folded;
        for (var i = 0; i < draft.Blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            if (i != title && block.IsKept && block.Text.Length < 300 && i < Math.Max(body, title) + 8 && (Same(block.Folded, folded) || IsTitled(block, draft.Blocks[title].Text)))
            {
                block.Removed = "title repeated";
            }
            else if (i < title && block.IsKept && i < (body < 0 ? title : Math.Min(body, title)))
            {
                block.Removed = block.Phrase?.Reason ?? (BlockShape.IsMenu(block.Source, isAbove: true) ? "page navigation" : "page header");
            }
        }
    }

    private static string WithoutOutlet(ArticleDraft draft, string title)
    {
        var outlet = draft.Stated("outlet").Select(f => f.Value).FirstOrDefault();
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 15 && (outlet is null ? separator == " | " : title[(at + separator.Length)..].Contains(outlet, StringComparison.OrdinalIgnoreCase) || separator == " | "))
            {
                return title[..at].Trim();
            }
        }

        return title;
    }
}
