using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds which newspaper, site or agency published the article.</summary>
internal static partial class OutletFinder
{
    public static void Find(ArticleDraft draft)
    {
        if (draft.Stated("outlet").FirstOrDefault() is { } field)
        {
            draft.Outlet = new Stated<string>(field.Value, ArticleDraft.EvidenceOf(field));
        }

        draft.Outlet ??= Copyright(draft) ?? NameAtTheTop(draft);
        draft.Agency ??= draft.Stated("credit").Select(f => new Stated<string>(f.Value, ArticleDraft.EvidenceOf(f))).FirstOrDefault(c => c.Value != draft.Outlet?.Value);
        if (draft.Outlet is null && draft.Agency is { Evidence.Confidence: > 0.6 } agency)
        {
            draft.Outlet = agency with { Evidence = agency.Evidence with { Rule = "agency of the dateline", Confidence = 0.7 } };
        }
    }

    private static Stated<string>? Copyright(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks.Reverse().Take(30).Where(b => b.Removed is not null && b.Text.Length <= 300))
        {
            if (Owner().Match(block.Text) is { Success: true } match && match.Groups["owner"] is { Length: > 2 } owner)
            {
                var words = new TextSpan(owner.Index, owner.Index + owner.Length);
                return new Stated<string>(words.In(block.Text).Trim(), ArticleDraft.EvidenceAt(block, words, "copyright note", 0.8));
            }
        }

        return null;
    }

    /// <summary>A short line before the title whose words come again in the page, as a newspaper's own name does.</summary>
    private static Stated<string>? NameAtTheTop(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks.Take(6).TakeWhile(b => b.Kind != BlockKind.Title))
        {
            var text = block.Text;
            if (block.Removed == "page header" && BlockShape.Words(text) is >= 1 and <= 4 && char.IsUpper(text[0])
                && draft.Blocks.Any(b => b != block && b.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))
            {
                return new Stated<string>(text, ArticleDraft.EvidenceAt(block, new TextSpan(0, text.Length), "name at the top", 0.6));
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:©|\(c\)|\bcopyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?<owner>\p{L}[\p{L}\d«»""“”&.'’ -]{1,50}?)(?=\s*(?:[,|.;:]|\d{4}|all rights|alle rechte|tous droits|\z))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
