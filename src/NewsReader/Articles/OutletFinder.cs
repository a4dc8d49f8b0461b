using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds which newspaper, site or agency published the article.</summary>
internal static partial class OutletFinder
{
    /// <summary>What fits the page's address outweighs what is only stated with more trust.</summary>
    private const double FitsAddress = 0.3;

    /// <summary>What is longer behind a page's title is a slogan.</summary>
    private const int LongestName = 40;

    /// <summary>A name without any capital is a machine's handle for the outlet.</summary>
    private const double Handle = 0.3;

    public static void Find(ArticleDraft draft, string? url)
    {
        draft.Outlet = Named(draft, Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null);
        draft.Agency ??= draft.Stated("credit").Select(f => new Stated<string>(f.Value, ArticleDraft.EvidenceOf(f))).FirstOrDefault(c => c.Value != draft.Outlet?.Value);
        if (draft.Outlet is null && draft.Agency is { Evidence.Confidence: > 0.6 } agency)
        {
            draft.Outlet = agency with { Evidence = agency.Evidence with { Rule = "agency of the dateline", Confidence = 0.7 } };
        }
    }

    private static Stated<string>? Named(ArticleDraft draft, Uri? address)
    {
        if (draft.Stated("outlet").FirstOrDefault(f => f.Confidence >= 1) is { } beside)
        {
            return new Stated<string>(beside.Value, ArticleDraft.EvidenceOf(beside));
        }

        Stated<string>? best = null;
        double weight = 0;
        foreach (var candidate in Candidates(draft, address))
        {
            if (OutletName.Of(candidate.Value) is { } name && Weight(name, candidate.Evidence, address) is var own && own > weight)
            {
                (best, weight) = (candidate with { Value = name }, own);
            }
        }

        return best;
    }

    private static double Weight(string name, Evidence evidence, Uri? address) =>
        evidence.Confidence + (address is not null && OutletName.Fits(name, address) ? FitsAddress : 0) - (name.Any(char.IsUpper) || name.Contains('.') || !name.Any(char.IsAsciiLetterLower) ? 0 : Handle);

    private static IEnumerable<Stated<string>> Candidates(ArticleDraft draft, Uri? address)
    {
        foreach (var field in draft.Stated("outlet"))
        {
            yield return new Stated<string>(field.Value, ArticleDraft.EvidenceOf(field));
        }

        if (draft.Outlet is { } said)
        {
            yield return said;
        }

        if (BehindTitle(draft, address) is { } behind)
        {
            yield return behind;
        }

        if (BehindRepeatedTitle(draft) is { } tab)
        {
            yield return tab;
        }

        if (Copyright(draft) is { } owner)
        {
            yield return owner;
        }

        if (NameAtTheTop(draft) is { } top && (address is null || OutletName.Fits(top.Value, address)))
        {
            yield return top;
        }
    }

    /// <summary>The page's title often carries the outlet's name behind the headline.</summary>
    private static Stated<string>? BehindTitle(ArticleDraft draft, Uri? address)
    {
        foreach (var field in draft.Stated("title").Where(f => f.Rule == "page title"))
        {
            var end = Separator().Matches(field.Value).LastOrDefault();
            var name = end is null ? "" : field.Value[(end.Index + end.Length)..].Trim();
            var isKnown = (draft.Title is { Length: > 10 } title && field.Value.StartsWith(title, StringComparison.OrdinalIgnoreCase)) || (address is not null && OutletName.Fits(name, address));
            if (name.Length is > 1 and <= LongestName && isKnown)
            {
                return new Stated<string>(name, ArticleDraft.EvidenceOf(field) with { Rule = "behind the page's title", Confidence = 0.75 });
            }
        }

        return null;
    }

    /// <summary>A scrape of the page's title repeats the headline with the outlet's name behind it.</summary>
    private static Stated<string>? BehindRepeatedTitle(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks.Where(b => b.Removed == "title repeated" && draft.Title is { } title && TitleFinder.IsTitled(b, title)))
        {
            var end = Separator().Matches(block.Text).LastOrDefault();
            if (end is not null && block.Text.Length - end.Index - end.Length is > 1 and <= LongestName && block.Text.IndexOf(draft.Title ?? "", StringComparison.OrdinalIgnoreCase) < end.Index)
            {
                var words = new TextSpan(end.Index + end.Length, block.Text.Length);
                return new Stated<string>(words.In(block.Text), ArticleDraft.EvidenceAt(block, words, "behind the repeated title", 0.75));
            }
        }

        return null;
    }

    /// <summary>An agency owns reports that others print, so its note weighs less than an outlet's.</summary>
    private static Stated<string>? Copyright(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks.Reverse().Take(30).Where(b => b.Removed is not null && b.Text.Length <= 300))
        {
            if (Owner().Match(block.Text) is { Success: true } match && match.Groups["owner"] is { Length: > 2 } owner)
            {
                var words = new TextSpan(owner.Index, owner.Index + owner.Length);
                return new Stated<string>(words.In(block.Text).Trim(), ArticleDraft.EvidenceAt(block, words, "copyright note", NewsAgency.Named(words.In(block.Text)) is null ? 0.7 : 0.5));
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
            if (block.Removed == "page header" && BlockShape.Words(text) is >= 1 and <= 4 && char.IsUpper(text[0]) && !DatelineParser.IsLabel(text)
                && draft.Blocks.Any(b => b != block && b.Text.Contains(text, StringComparison.OrdinalIgnoreCase)))
            {
                return new Stated<string>(text, ArticleDraft.EvidenceAt(block, new TextSpan(0, text.Length), "name at the top", 0.6));
            }
        }

        return null;
    }

    [GeneratedRegex(@"\s(?:[-–—|»·•]|::)\s", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:©|\(c\)|\bcopyright),?\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?<owner>\p{L}[\p{L}\d«»""“”&.'’ -]{1,50}?)(?=\s*(?:[,|.;:(]|\d{4}|all rights|alle rechte|tous droits|\z))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
