using System.Collections.Frozen;

namespace NewsReader.Extraction.Events;

/// <summary>Broadcasters, newspapers and agencies people speak to, and sites they post on.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Names = (
        "People CNN HBO ESPN Showtime SiriusXM NewsHour MSNBC CNBC ABC CBS NBC PBS NPR BBC FOX Fox C-SPAN Bloomberg Reuters AFP AP TASS Interfax Univision Telemundo HuffPost Politico POLITICO Breitbart Newsmax Axios BuzzFeed Wired WIRED Newsweek "
        + "RT DW RTL ARD ZDF RAI NHK CCTV CGTN Xinhua Anadolu Spiegel Bild Corriere Repubblica Figaro Kommersant Izvestia Haaretz Guardian GQ Vox Slate Salon Variety Forbes Jazeera Arabiya").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Last words of outlets' names: the Coast Journal, Harbour News.</summary>
    private static readonly FrozenSet<string> LastWords =
        "Times Post Journal News Today TODAY Herald Tribune Globe Guardian Telegraph Gazette Chronicle Magazine Radio TV Television Network Channel Inquirer Dispatch Courier Newspaper Press Edition XM channel network program programme show podcast".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sites = "Twitter Facebook Instagram Snapchat Telegram Weibo Tumblr Mastodon YouTube Medium Reddit Periscope Vine".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastLookup = LastWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SiteLookup = Sites.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is an outlet's name, or a word of one that no other name holds.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => NameLookup.Contains(word);

    /// <summary>Whether an outlet's name can end with the word.</summary>
    public static bool Ends(ReadOnlySpan<char> word) => NameLookup.Contains(word) || LastLookup.Contains(word);

    /// <summary>Whether people post there.</summary>
    public static bool IsSite(ReadOnlySpan<char> word) => SiteLookup.Contains(word);
}
