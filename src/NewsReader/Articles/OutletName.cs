using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsReader.Articles;

/// <summary>What a page calls its outlet, cut down to the name readers know, and whether it fits the page's address.</summary>
internal static partial class OutletName
{
    /// <summary>Software that names itself where the outlet's name should stand.</summary>
    private static readonly FrozenSet<string> Platforms =
        "blogger blogspot wordpress wordpress.com wix wix.com squarespace tumblr ghost drupal joomla typo3 weebly admin home homepage website startseite accueil inicio главная новости news".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Articles = "the der die das le la les el los las il lo".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Labels = "www m amp mobile com co org net gov edu ac info biz news web online blog en de fr es ru uk".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name without a slogan behind it and without its company's legal form; <c>null</c> where it names no outlet.</summary>
    public static string? Of(string stated)
    {
        var name = Www().Replace(stated.Trim(), "");
        var slogan = Bar().Match(name);
        name = LegalForm().Replace(slogan is { Success: true, Index: > 1 } ? name[..slogan.Index] : name, "").Trim();
        return name.Length < 2 || Platforms.Contains(name) || name.All(c => !char.IsLetter(c)) ? null : name;
    }

    /// <summary>Whether a name and an address belong together: <c>The New York Times</c> and <c>nytimes.com</c>, <c>Wall Street Journal</c> and <c>wsj.com</c>.</summary>
    public static bool Fits(string stated, Uri address)
    {
        var name = Www().Replace(stated, "");
        var words = name.Split([' ', '-', '.', ',', '&', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => !Articles.Contains(w)).ToArray();
        string letters = Letters(string.Concat(own)), all = Letters(string.Concat(words)), initials = Letters(string.Concat(own.Select(w => w[..1])));
        return address.Host.EndsWith(name, StringComparison.OrdinalIgnoreCase) || (letters.Length > 1 && address.Host.Split('.').Where(l => !Labels.Contains(l)).Select(Letters).Any(label =>
            label == letters || label == all || (letters.Length > 3 && label.Contains(letters, StringComparison.Ordinal)) || (label.Length > 2 && letters.StartsWith(label, StringComparison.Ordinal))
            || (initials.Length > 2 && label.StartsWith(initials, StringComparison.Ordinal))));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\A(?:https?://)?www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Www();

    [GeneratedRegex(@"\s[|»·•]\s", RegexOptions.NonBacktracking)]
    private static partial Regex Bar();

    [GeneratedRegex(@",?\s+(?:inc|llc|ltd|limited|corp|corporation|company|co|gmbh|ag|plc|pty|s\.?a|s\.?r\.?l|b\.?v)\.?(?:\s+(?:and its licensors|all rights.*))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LegalForm();
}
