using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Takes out what pages print around their articles. Rules: <c>docs/extraction/cleaning.md</c>.</summary>
internal static partial class Boilerplate
{
    /// <summary>"31 comments" heads comments, also where they are longer than the article.</summary>
    private const double LeastBeforeCount = 0.2;

    /// <summary>Shorter ones may be a headline that ends with a full stop.</summary>
    private const int ShortestSentence = 5;

    private const int LongestMenuEntry = 5;

    private static readonly FrozenSet<string> ShareWords =
        ("share facebook twitter x whatsapp telegram linkedin instagram youtube pinterest reddit email e-mail mail print copy link url tumblr messenger viber skype threads bluesky mastodon flipboard pocket sms rss tweet pin save more via on this send to a friend font size "
        + "вконтакте телеграм одноклассники копировать ссылку поделиться ватсап teilen partager compartir paylaş imprimer imprimir drucken vorlesen merken yazdır 微信 微博 新浪微博 朋友圈 qq qq空间 qq好友 复制链接 فيسبوك واتساب تويتر تلغرام").Split(' ').ToFrozenSet();

    /// <summary>Decides about every block that a region or its words condemn.</summary>
    public static void Remove(ArticleDraft draft)
    {
        RemoveRegions(draft);
        RemovePhrases(draft);
        RemoveTail(draft);
        RemoveHeadlinesAtTheEnd(draft);
        RemoveRepetitions(draft);
    }

    private static void RemoveRegions(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (block.IsKept && block.Kind != BlockKind.Title && Reason(block.Source.Region) is { } reason)
            {
                block.Removed = reason;
            }
        }
    }

    private static string? Reason(PageRegion region) => region switch
    {
        PageRegion.Main => null,
        PageRegion.Navigation => "page navigation",
        PageRegion.Header => "page header",
        PageRegion.Footer => "page footer",
        PageRegion.Sidebar => "sidebar",
        PageRegion.Share => "share bar",
        PageRegion.Related => "related headlines",
        PageRegion.Comments => "comments",
        PageRegion.Newsletter => "newsletter or group invitation",
        PageRegion.Advertisement => "advertisement",
        PageRegion.Credits => "byline and date",
        PageRegion.Media => "gallery or player",
        PageRegion.Notice => "notice",
        PageRegion.Hidden => "not shown on the page",
        _ => "outside the article",
    };

    private static void RemovePhrases(ArticleDraft draft)
    {
        string? section = null;
        var rest = false;
        var first = draft.Blocks.TakeWhile(b => !b.IsBody || !BlockShape.IsRunningText(b.Text)).Count();
        for (var i = 0; i < draft.Blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsBody)
            {
                continue;
            }

            var phrase = block.Phrase is { } found && !(HoldsQuote(block) && IsOfWords(found)) ? found : null;
            if (phrase is not null && (phrase.Reach != BoilerplatePhrases.Reach.Rest || MostIsBefore(draft, i, phrase.IsCounted ? LeastBeforeCount : 1)))
            {
                block.Removed = phrase.Reason;
                rest |= phrase.Reach == BoilerplatePhrases.Reach.Rest;
                section = phrase.Reach == BoilerplatePhrases.Reach.Line && !rest ? section : phrase.Reason;
            }
            else if (Clock().IsMatch(block.Text))
            {
                block.Removed = "time of an entry";
            }
            else if (!block.Text.Any(char.IsLetterOrDigit))
            {
                block.Removed = "separator";
            }
            else if (IsShareBar(block.Text))
            {
                block.Removed = "share bar";
            }
            else if (BlockShape.IsMenu(block.Source, isAbove: i < first))
            {
                block.Removed = "page navigation";
            }
            else if (section is not null)
            {
                section = !rest && EndsSection(draft, i, section) ? null : section;
                block.Removed = section;
            }
        }
    }

    /// <summary>Running text goes on with the report, and so does a short sentence among headlines, unless it stands between two of them as their summaries do.</summary>
    private static bool EndsSection(ArticleDraft draft, int at, string section)
    {
        var block = draft.Blocks[at];
        if (BlockShape.IsRunningText(block.Text) || !section.StartsWith("related", StringComparison.Ordinal))
        {
            return BlockShape.IsRunningText(block.Text);
        }

        if (block.Kind == BlockKind.Heading)
        {
            return !BlockShape.IsHeadline(block.Text);
        }

        var next = draft.Blocks.Skip(at + 1).FirstOrDefault(b => b.IsBody);
        return block.Source.Links.IsEmpty && BlockShape.Words(block.Text) >= ShortestSentence && BlockShape.EndsStatement(block.Text)
            && (next is null || next.Phrase is not null || !BlockShape.IsHeadline(next.Text));
    }

    /// <summary>Entries of the page's menu under the last sentence: short lines that end as no sentence does, where at least one of them is known for one.</summary>
    private static void RemoveTail(ArticleDraft draft)
    {
        var first = draft.Blocks.Length;
        while (first > 0 && draft.Blocks[first - 1] is var block && (block.Removed is not null || IsMenuEntry(block)))
        {
            first--;
        }

        var tail = draft.Blocks.Skip(first).ToList();
        if (tail.Count(b => b.IsBody) >= 2 && tail.Exists(b => b.Phrase is not null) && draft.Blocks.Take(first).Any(b => b.IsBody && BlockShape.IsRunningText(b.Text)))
        {
            foreach (var block in tail.Where(b => b.IsBody))
            {
                block.Removed = "page footer";
            }
        }
    }

    private static bool IsMenuEntry(DraftBlock block) =>
        block.Kind is BlockKind.Paragraph && block.IsBody && BlockShape.Words(block.Text) <= LongestMenuEntry && !BlockShape.EndsSentence(block.Text) && block.Text[^1] is not (':' or ',') && !block.Text.Any(char.IsAsciiDigit);

    /// <summary>What somebody says is never taken for a notice that begins like it.</summary>
    private static bool HoldsQuote(DraftBlock block) => BlockShape.IsRunningText(block.Text) && Quoted().IsMatch(block.Text);

    /// <summary>Headlines of other articles may stand in quotation marks.</summary>
    private static bool IsOfWords(BoilerplatePhrases.Phrase phrase) =>
        phrase.Parts.Length > 1 && !phrase.Reason.StartsWith("related", StringComparison.Ordinal) && !phrase.Reason.StartsWith("teaser", StringComparison.Ordinal);

    /// <summary>A comment form stands behind its article; the word alone may also head a section of it.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="at">The block that may head the comments.</param>
    /// <param name="least">What must stand before it, as a part of what stands behind it.</param>
    private static bool MostIsBefore(ArticleDraft draft, int at, double least)
    {
        int before = 0, behind = 0;
        for (var i = 0; i < draft.Blocks.Length; i++)
        {
            var length = draft.Blocks[i].IsBody && BlockShape.IsRunningText(draft.Blocks[i].Text) ? draft.Blocks[i].Text.Length : 0;
            if (i < at) { before += length; } else { behind += length; }
        }

        return before > 0 && before >= least * behind;
    }

    public static bool IsShareBar(string text)
    {
        var words = text.Length > 160 ? [] : text.ToLowerInvariant().Split([' ', '|', ',', ':', '·', '•', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Any(ShareWords.Contains) && words.All(w => ShareWords.Contains(w) || int.TryParse(w, out _));
    }

    /// <summary>Headlines of other articles between the last paragraph and the debris at the end.</summary>
    private static void RemoveHeadlinesAtTheEnd(ArticleDraft draft)
    {
        var last = draft.Blocks.Length - 1;
        var debris = false;
        while (last >= 0 && !draft.Blocks[last].IsBody)
        {
            debris |= draft.Blocks[last].Removed is not null;
            last--;
        }

        var first = last;
        while (first >= 0 && draft.Blocks[first] is { IsBody: true, Kind: BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem } block && BlockShape.IsHeadline(block.Text) && BlockShape.IsTitleCase(block.Text))
        {
            first--;
        }

        if (!debris || first < 0 || first == last)
        {
            return;
        }

        for (var i = first + 1; i <= last; i++)
        {
            draft.Blocks[i].Removed = "related headlines";
        }
    }

    /// <summary>A block said twice word for word, and a pull quote that a paragraph also says.</summary>
    private static void RemoveRepetitions(ArticleDraft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in draft.Blocks.Where(b => b.IsBody && b.Kind != BlockKind.TableRow && BlockShape.Words(b.Text) >= 8))
        {
            if (!seen.Add(block.Folded))
            {
                block.Removed = "repeated";
            }
        }

        foreach (var quotation in draft.Blocks.Where(b => b.IsBody && b.Kind == BlockKind.Quotation && b.Text.Length <= 400).Take(20))
        {
            var words = quotation.Folded;
            if (words.Length >= 20 && seen.Any(s => s.Length > words.Length && s.Contains(words, StringComparison.Ordinal)))
            {
                quotation.Removed = "pull quote";
            }
        }
    }

    /// <summary>Four words or more, or as much of a script without spaces, between quotation marks.</summary>
    [GeneratedRegex(@"[“""„«「『](?:[^\s”""“»」』]+\s+){3}[^”""“»」』]*[”""“»」』]|[“「『«][^”」』»\s]{8,}[”」』»]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    /// <summary>Entries of a live report and of a ticker stand under the time they were written.</summary>
    [GeneratedRegex(@"\A(?:\d{1,2}[:.]\d{2}|\d{1,2}h\d{2})(?: ?(?:[ap]\.?m\.?|uhr|h))?(?: (?:[A-Z]{2,4}|MSK|local time))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
