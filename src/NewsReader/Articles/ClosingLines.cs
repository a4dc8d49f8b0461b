using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the lines under a report that say who reported it and for whom.</summary>
internal static partial class ClosingLines
{
    /// <summary>How many blocks before the end a credit may stand: related headlines and comments often follow it.</summary>
    private const int Deepest = 60;

    public static void Read(ArticleDraft draft)
    {
        for (var i = Math.Max(1, draft.Blocks.Length - Deepest); i < draft.Blocks.Length; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind is BlockKind.Title or BlockKind.Subtitle || block.Source.Region is not PageRegion.Main)
            {
                continue;
            }

            ReadCredit(draft, block);
            ReadSignature(draft, block, i);
            ReadInvitation(draft, block);
            ReadContact(block);
        }
    }

    private static void ReadCredit(ArticleDraft draft, DraftBlock block)
    {
        if (!block.IsKept || CreditParser.Parse(block.Text) is not { } credit)
        {
            return;
        }

        foreach (var name in credit.Names.Where(n => draft.Bylines.All(b => b.Value != n.Value)))
        {
            draft.Bylines.Add(new Stated<string>(name.Value, ArticleDraft.EvidenceAt(block, name.Span, "credit under the report", 0.85)));
        }

        if (credit.Outlet is { } outlet)
        {
            draft.Outlet ??= new Stated<string>(outlet.In(block.Text), ArticleDraft.EvidenceAt(block, outlet, "credit under the report", 0.85));
        }

        block.Removed = "credit";
    }

    /// <summary>A name and a place alone under the last paragraph: <c>Nina Starowoit, Batumi</c>.</summary>
    private static void ReadSignature(ArticleDraft draft, DraftBlock block, int at)
    {
        var text = block.Text.TrimStart('—', '–', '-', ' ');
        var comma = text.IndexOf(',');
        if (!block.IsKept || draft.Bylines.Count > 0 || comma < 0 || text.Length > 60 || BlockShape.EndsSentence(text) || BlockShape.Words(text[comma..]) > 4 || text.Any(char.IsAsciiDigit)
            || !BlockShape.IsRunningText(draft.Blocks[at - 1].Text)
            || !char.IsUpper(text.AsSpan(comma + 1).TrimStart() is [var first, ..] ? first : ' ')
            || !BylineParser.IsPerson(text[..comma]) || draft.Blocks.Skip(at + 1).Any(b => b.IsBody && BlockShape.IsRunningText(b.Text)))
        {
            return;
        }

        var start = block.Text.Length - text.Length;
        draft.Bylines.Add(new Stated<string>(text[..comma], ArticleDraft.EvidenceAt(block, new TextSpan(start, start + comma), "name under the report", 0.7)));
        block.Removed = "byline";
    }

    /// <summary>Who invites to its own group or newsletter is the outlet.</summary>
    private static void ReadInvitation(ArticleDraft draft, DraftBlock block)
    {
        if (draft.Outlet is null && block.Text.Length <= 80 && Invitation().Match(block.Text) is { Success: true } match)
        {
            var name = match.Groups["outlet"];
            draft.Outlet = new Stated<string>(name.Value, ArticleDraft.EvidenceAt(block, new TextSpan(name.Index, name.Index + name.Length), "invitation to the outlet's group", 0.7));
        }
    }

    /// <summary>A wire's sign-off: initials of the desk, an address in double brackets.</summary>
    private static void ReadContact(DraftBlock block)
    {
        if (block.IsKept && block.Text.Length <= 200 && SignOff().IsMatch(block.Text))
        {
            block.Removed = "wire sign-off";
        }
    }

    [GeneratedRegex(@"\AJoin (?:the )?(?<outlet>\p{Lu}[\p{L}\d&.'’ -]{1,40}?)(?:'s|’s)? (?:on )?(?:WhatsApp|Telegram)(?: (?:group|channel))?[.!]?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();

    [GeneratedRegex(@"\A(?:\(\(.+\)\)|[A-Z]{1,4} [a-z]{2,3}(?:/[a-z]{2,3}){1,3}|[A-Z]{1,4}[- ]\d{2}-\d{2}-\d{2} \d{4} ?(?:GMT|UTC)|-?(?:END|ENDS|-30-)-?)\z", RegexOptions.NonBacktracking)]
    private static partial Regex SignOff();
}
