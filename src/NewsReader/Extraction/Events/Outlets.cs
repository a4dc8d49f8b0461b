using System.Collections.Frozen;

namespace NewsReader.Extraction.Events;

/// <summary>Broadcasters, newspapers and agencies people speak to, and sites they post on.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Names = (
        "People CNN HBO ESPN Showtime SiriusXM NewsHour MSNBC CNBC ABC CBS NBC PBS NPR BBC FOX Fox C-SPAN Bloomberg Reuters AFP AP TASS Interfax Univision Telemundo HuffPost Politico POLITICO Breitbart Newsmax Axios BuzzFeed Wired WIRED Newsweek "
        + "RT DW RTL ARD ZDF RAI NHK CCTV CGTN Xinhua Anadolu Spiegel Bild Corriere Repubblica Figaro Kommersant Izvestia Haaretz Guardian GQ Vox Slate Salon Variety Forbes Jazeera Arabiya CBN TMZ MTV VH1 BET ITV LBC Sky TechCrunch Gawker Mediaite Mashable Recode Quartz Buzzfeed NewsRadio Today.com NewsOne TheWrap ProPublica Deadspin Jezebel Vulture Billboard Esquire Cosmopolitan").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Last words of outlets' names: the Coast Journal, Harbour News.</summary>
    private static readonly FrozenSet<string> LastWords =
        "Times Post Journal News Today TODAY Herald Tribune Globe Guardian Telegraph Gazette Chronicle Magazine Radio TV Television Network Channel Inquirer Dispatch Courier Newspaper Press Edition XM Beast Examiner Caller Review Register Sentinel Intercept Observer Independent Mirror Economist Yorker Monde Zeit Mail Express Enquirer Republic Advocate Monitor Journalism Weekly Monthly Daily Reporter Ledger Bee Star-Ledger Review-Journal Union-Tribune Sun-Times Journal-Constitution Stone Fair Atlantic Blaze Federalist Standard Show Podcast Hour channel network program programme show podcast".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Last words that alone are no outlet: they are said of all of them, or mean something else.</summary>
    private static readonly FrozenSet<string> Generic = "TV Television Radio Press Today TODAY Network Channel Newspaper Magazine Review Register Fair Stone Independent Republic Advocate Monitor Weekly Daily Reporter Mirror Star Mail Express Edition Standard Show Hour".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sites = "Twitter Facebook Instagram Snapchat Telegram Weibo Tumblr Mastodon YouTube Medium Reddit Periscope Vine X TikTok Threads Bluesky LinkedIn WeChat Gab Parler".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastLookup = LastWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SiteLookup = Sites.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is an outlet's name, or a word of one that no other name holds.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => NameLookup.Contains(word);

    /// <summary>Whether an outlet's name can end with the word.</summary>
    public static bool Ends(ReadOnlySpan<char> word) => NameLookup.Contains(word) || LastLookup.Contains(word) || (word.Length > 3 && IsShouted(word) && EndsInSmall(word));

    /// <summary>"THE COAST STANDARD": names in capitals.</summary>
    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInSmall(ReadOnlySpan<char> word)
    {
        const int Longest = 20;
        Span<char> small = stackalloc char[Longest];
        if (word.Length > Longest)
        {
            return false;
        }

        word.ToLowerInvariant(small);
        small[0] = word[0];
        return LastLookup.Contains(small[..word.Length]);
    }

    /// <summary>Whether a name that ends with the two words is a body's, not an outlet's: "the Harbour Action |Network|".</summary>
    public static bool IsBody(ReadOnlySpan<char> before, ReadOnlySpan<char> last) =>
        last is "Network" && before is "Action" or "Policy" or "Support" or "Solidarity" or "Leadership" or "Advocacy" or "Justice" or "Health" or "Research" or "Crisis" or "Relief" or "Youth" or "Rights";

    /// <summary>Whether the word alone, without an article, names no outlet: "on TV".</summary>
    public static bool IsGeneric(ReadOnlySpan<char> word) => Generic.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether people post there.</summary>
    public static bool IsSite(ReadOnlySpan<char> word) => SiteLookup.Contains(word);
}
