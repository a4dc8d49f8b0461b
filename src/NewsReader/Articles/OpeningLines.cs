using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the lines between title and report: subtitle, byline, date, agency, section. Rules: <c>docs/extraction/cleaning.md</c>.</summary>
internal static partial class OpeningLines
{
    private const int Deepest = 30;
    private const int LongestHeadline = 160;

    private const int LongestDateLine = 120;

    private const int LongestStandfirst = 300;

    public static void Read(ArticleDraft draft)
    {
        var title = Array.FindIndex([.. draft.Blocks], b => b.Kind == BlockKind.Title);
        for (var i = 0; i < Math.Min(draft.Blocks.Length, title + 1 + Deepest); i++)
        {
            var block = draft.Blocks[i];
            var isAside = (i <= title && block.Source.Region == PageRegion.Main) || block.Source.Region == PageRegion.Credits;
            if (isAside && block.Kind != BlockKind.Title)
            {
                ReadLine(draft, block);
            }

            if (i <= title || !block.IsKept || block.Source.Region != PageRegion.Main)
            {
                continue;
            }

            if (ReadDateline(draft, block))
            {
                return;
            }

            if (BlockShape.IsRunningText(block.Text) && !IsByline(block.Text))
            {
                if (!IsBeforeReport(draft, i, title))
                {
                    return;
                }

                continue;
            }

            if (!ReadLine(draft, block) && title >= 0)
            {
                ReadUnnamed(draft, block, i, title);
            }
        }
    }

    /// <summary>Whether running text under the title is not yet the report: what sums it up is its subtitle.</summary>
    private static bool IsBeforeReport(ArticleDraft draft, int at, int title)
    {
        if (IsStandfirst(draft, at, title))
        {
            draft.Blocks[at].Kind = BlockKind.Subtitle;
            return true;
        }

        // A headline with a full stop: the dateline under it says where the report begins.
        return at == title + 1 && draft.Blocks[at].Text.Length <= LongestHeadline && at + 1 < draft.Blocks.Length && DatelineParser.Parse(draft.Blocks[at + 1].Text) is not null;
    }

    /// <summary>A sentence or two between the title and the line that says who or when sum up the report.</summary>
    private static bool IsStandfirst(ArticleDraft draft, int at, int title) =>
        title >= 0 && draft.Blocks[at].Text.Length <= LongestStandfirst && !draft.Blocks.Any(b => b.Kind == BlockKind.Subtitle) && draft.Blocks[title..at].All(b => b.Kind == BlockKind.Title || !b.IsKept)
        && draft.Blocks.Skip(at + 1).FirstOrDefault(b => b.IsKept && b.Source.Region == PageRegion.Main) is { } next && (IsByline(next.Text) || IsDate(next.Text));

    public static bool IsByline(string text) => BylineParser.Line(text).Count > 0;

    /// <summary>A line that says a date and next to nothing else, or a date among other short entries.</summary>
    public static bool IsDate(string text)
    {
        if (text.Length > LongestDateLine || BlockShape.EndsSentence(text) || WrittenDate.FindAll(text).ToList() is not { Count: > 0 } dates)
        {
            return false;
        }

        var entries = text.Split(['|', '•', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return OtherWords(text, dates) <= (Time().IsMatch(text) ? 6 : 4)
            || (entries.Length >= 3 && entries.All(e => BlockShape.Words(e) <= 4) && entries.Any(e => WrittenDate.FindAll(e).Any()));
    }

    /// <summary>Words beside the dates; the first date's month counts as one.</summary>
    private static int OtherWords(string text, List<(TextSpan Span, PartialDate Date)> dates)
    {
        var others = dates.AsEnumerable().Reverse().Aggregate(text, (rest, d) => rest.Remove(d.Span.Start, d.Span.Length));
        return BlockShape.Words(DateWords().Replace(others, " ")) + (dates[0].Span.In(text).Any(char.IsLetter) ? 1 : 0);
    }

    /// <summary>The line a news wire sends ahead of a report: number, priority, desk, slug.</summary>
    public static bool IsWireHeader(string text) => text.Length <= 160 && WireHeader().IsMatch(text);

    private static bool ReadDateline(ArticleDraft draft, DraftBlock block)
    {
        if (block.Kind is BlockKind.Heading || (DatelineParser.Parse(block.Text) ?? DatelineParser.ParseStopped(block.Text, stem => IsPlaceIn(draft, stem))) is not { } reading)
        {
            return false;
        }

        draft.Dateline = new Dateline(reading.Place, reading.Agency, reading.Month, reading.Day, block.SourceOf(reading.Named));
        block.From = reading.Length;
        draft.Bylines.AddRange(draft.Bylines.Count > 0 ? [] : reading.Reporters.Select(r => new Stated<string>(r.In(block.Text), ArticleDraft.EvidenceAt(block, r, "reporter in the dateline", 0.9))));
        if (reading.Agency is { } code)
        {
            draft.Agency ??= NewsAgency.Named(code) is { } agency ? new Stated<string>(agency, ArticleDraft.EvidenceAt(block, reading.Named, "dateline", 0.95))
                : SpelledOut(draft, code) ?? new Stated<string>(code, ArticleDraft.EvidenceAt(block, reading.Named, "dateline", 0.6));
        }

        return true;
    }

    private static bool IsPlaceIn(ArticleDraft draft, string stem) => draft.Blocks.Any(b => IsPlaceIn(b.Text, stem));

    private static bool IsPlaceIn(string text, string stem)
    {
        foreach (var match in At().EnumerateMatches(text))
        {
            if (text.AsSpan(match.Index + match.Length).StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A code nobody knows is explained where the page says the name in full.</summary>
    private static Stated<string>? SpelledOut(ArticleDraft draft, string code)
    {
        foreach (var block in draft.Blocks)
        {
            if (NewsAgency.SpelledOut(code, block.Text) is { } name)
            {
                return new Stated<string>(name.In(block.Text), ArticleDraft.EvidenceAt(block, name, "initials of the dateline's agency", 0.8));
            }
        }

        return null;
    }

    /// <summary>Takes out a line that says who or when; false where it says neither.</summary>
    private static bool ReadLine(ArticleDraft draft, DraftBlock block)
    {
        var text = block.Text;
        var names = BylineParser.Line(text);
        foreach (var name in names)
        {
            draft.Bylines.Add(new Stated<string>(name.Value, ArticleDraft.EvidenceAt(block, name.Span, "byline", 0.95)));
        }

        var isDate = names.Count > 0 || IsDate(text) || IsWireHeader(text);
        if (isDate && WrittenDate.FindAll(text).FirstOrDefault(d => d.Date == WrittenDate.Publication(text)) is { Span.Length: > 0 } dated)
        {
            draft.DateLines.Add(new Stated<PartialDate>(dated.Date, ArticleDraft.EvidenceAt(block, dated.Span, "date line", 0.8)));
        }

        if (!isDate)
        {
            return false;
        }

        if (draft.DateLines.Count == 0 && WrittenDate.FindAll(text).LastOrDefault() is { Span.Length: > 0 } changed)
        {
            draft.ChangedOn ??= new Stated<PartialDate>(changed.Date, ArticleDraft.EvidenceAt(block, changed.Span, "date of a change", 0.8));
        }

        if (Origin().Match(text) is { Success: true } origin)
        {
            var outlet = origin.Groups["outlet"];
            draft.Outlet ??= new Stated<string>(outlet.Value, ArticleDraft.EvidenceAt(block, new TextSpan(outlet.Index, outlet.Index + outlet.Length), "source in the date line", 0.75));
        }

        block.Removed = names.Count > 0 ? "byline" : IsWireHeader(text) ? "wire header" : "date line";
        return true;
    }

    private static void ReadUnnamed(ArticleDraft draft, DraftBlock block, int at, int title)
    {
        var text = block.Text;
        var words = BlockShape.Words(text);
        var agency = NewsAgency.Named(text) ?? (DatelineCode(draft) is { } code && NewsAgency.SpelledOut(code, text) == new TextSpan(0, text.Length) ? text : null);
        if (agency is not null)
        {
            draft.Agency ??= new Stated<string>(agency, ArticleDraft.EvidenceAt(block, new TextSpan(0, text.Length), "agency line", 0.9));
            block.Removed = "agency credit";
        }
        else if (Boilerplate.IsShareBar(text))
        {
            block.Removed = "share bar";
        }
        else if (draft.Bylines.Count == 0 && block.Kind == BlockKind.Paragraph && block.Phrase is null && BylineParser.IsPerson(text) && words <= 4 && !BlockShape.EndsSentence(text) && IsFollowedByDateOrReport(draft, at))
        {
            draft.Bylines.Add(new Stated<string>(text, ArticleDraft.EvidenceAt(block, new TextSpan(0, text.Length), "name under the title", 0.75)));
            block.Removed = "byline";
        }
        else if (draft.Bylines.Count == 0 && block.Kind == BlockKind.Paragraph && BylineParser.WithOffice(text) is { } reporter)
        {
            draft.Bylines.Add(new Stated<string>(reporter.Value, ArticleDraft.EvidenceAt(block, reporter.Span, "name and office under the title", 0.85)));
            block.Removed = "byline";
        }
        else if (words <= 3 && block.Kind == BlockKind.Paragraph && !BlockShape.EndsSentence(text) && text[^1] != ':')
        {
            block.Removed = "section label";
        }
        else if (words >= 4 && text.Length <= 300 && !draft.Blocks.Any(b => b.Kind == BlockKind.Subtitle) && draft.Blocks[title..at].All(b => b.Kind is BlockKind.Title || !b.IsKept)
            && block.Kind is BlockKind.Paragraph or BlockKind.Heading && !BlockShape.EndsSentence(text) && block.Phrase is null)
        {
            block.Kind = BlockKind.Subtitle;
        }
    }

    /// <summary>The agency's code in the dateline that is still to come.</summary>
    private static string? DatelineCode(ArticleDraft draft) =>
        draft.Blocks.Take(Deepest).Where(b => b.IsKept).Select(b => DatelineParser.Parse(b.Text)?.Agency).FirstOrDefault(a => a is not null);

    private static bool IsFollowedByDateOrReport(ArticleDraft draft, int at)
    {
        var next = draft.Blocks.Skip(at + 1).FirstOrDefault(b => b.IsKept);
        return next is not null && (IsDate(next.Text) || BlockShape.IsRunningText(next.Text) || Boilerplate.IsShareBar(next.Text));
    }

    /// <summary>Words that may stand beside a date without making the line say more than a date.</summary>
    [GeneratedRegex(@"\b(?:published|posted|updated|last|modified|created|first|on|at|date|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|et|cet|ist|bst|issue|time|veröffentlicht|publiziert|erstellt|aktualisiert|stand|uhr|am|um|pubblicato|publicerad|gepubliceerd|opublikowano|data|datum|fecha|дата|в|г|às|op|publié|publiée|modifié|modifiée|mis|mise|jour|le|à|h|min|publicado|actualizado|el|опубликовано|обновлено|yayınlanma|güncelleme|giriş|son|tarihi|oluşturulma|نشر|تحديث|mon|tue|wed|thu|fri|sat|sun|\p{L}+day|\p{L}+tag|\p{L}+di)\b|[\d:.,|/·•–—-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateWords();

    /// <summary>Chinese pages name the newspaper that a report was taken from beside the date.</summary>
    [GeneratedRegex(@"来源\s*[:：]\s*(?<outlet>[\p{L}\d]{2,20})", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    [GeneratedRegex(@"\b(?:in|at|near|from|outside|à|en|de|près de|w|we|pod|в|во|под|из|у|aus|bei|nach|über) ", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex(@"\b\d{1,2}[:h.]\d{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"\A[A-Z]{1,5}\d{2,6}\b[^a-z]{0,40}(?:/[A-Z]|\b[A-Z]{3}\b)", RegexOptions.NonBacktracking)]
    private static partial Regex WireHeader();
}
