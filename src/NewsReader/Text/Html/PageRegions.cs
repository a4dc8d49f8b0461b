using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsReader.Text.Html;

/// <summary>Which part of the page an element says it is, by its name and by what its author calls it.</summary>
internal static partial class PageRegions
{
    private static readonly (PageRegion Region, FrozenSet<string> Words)[] Cues =
    [
        (PageRegion.Comments, Set("comment comments commentlist responses discussion disqus livefyre coral respond replies viafoura spotim")),
        (PageRegion.Share, Set("share sharing shares sharebar sharetools social socials sharethis addthis addtoany followus follow sns")),
        (PageRegion.Related, Set("related recommended recommendation recommendations recirc recirculation readmore trending popular mostread mostpopular outbrain taboola zergnet morefrom readnext upnext latest ticker newsticker marquee teaser teasers onward zone hotnews")),
        (PageRegion.Newsletter, Set("newsletter newsletters subscribe subscription signup optin mailchimp membership donate donation")),
        (PageRegion.Advertisement, Set("ad ads advert adverts advertisement advertisements advertising adslot adunit adsense sponsor sponsored dfp promo promos promotion promobox")),
        (PageRegion.Notice, Set("cmp onetrust didomi usercentrics cookiebot cookie cookies consent gdpr modal popup overlay sp_message privacymanager paywall dialog alertdialog tooltip lightbox snackbar")),
        (PageRegion.Navigation, Set("nav navbar navigation menu menubar breadcrumb breadcrumbs pagination pager toc skip skiplink tablist tags taglist tag topics tag-list tag-cloud tag-links topic-list topic-tags keywords")),
        (PageRegion.Footer, Set("footer contentinfo copyright colophon")),
        (PageRegion.Header, Set("masthead banner siteheader topbar")),
        (PageRegion.Sidebar, Set("sidebar rail complementary widget widgets")),
        (PageRegion.Media, Set("gallery galleries slideshow carousel slider player videoplayer jwplayer brightcove podcast")),
        (PageRegion.Credits, Set("byline bylines author authors authorinfo authorbox authorname authorbio author-bio author-box author-info author-card author-about about-author author-profile author-details author-description bio timestamp datestamp dateline pubdate datetime publishdate datepublished published entrymeta postmeta articlemeta storymeta articleinfo")),
        (PageRegion.Hidden, Set("hidden visuallyhidden screenreader sronly offscreen noprint")),
    ];

    /// <summary>The region an element opens, or <c>null</c> where it belongs to whatever it stands in.</summary>
    public static PageRegion? Of(HtmlElement element)
    {
        if (element.Name is "html" or "body" or "main" or "#page")
        {
            return null;
        }

        return IsHidden(element) ? PageRegion.Hidden : ByName(element) ?? ByCue(element);
    }

    private static PageRegion? ByName(HtmlElement element) => element.Name switch
    {
        "nav" or "menu" => PageRegion.Navigation,
        "footer" => PageRegion.Footer,
        "aside" => PageRegion.Sidebar,
        "form" or "button" => PageRegion.Notice,
        "dialog" => PageRegion.Notice,
        "header" when !element.Ancestors().Any(a => a.Name is "article" or "main") => PageRegion.Header,
        _ => null,
    };

    /// <remarks>A paragraph that is called a teaser stands under the headline and sums up the article.</remarks>
    private static PageRegion? ByCue(HtmlElement element)
    {
        var cue = element.Cue;
        if (cue.Length == 0)
        {
            return null;
        }

        foreach (var match in CueWord().EnumerateMatches(cue))
        {
            var word = cue.Substring(match.Index, match.Length);
            foreach (var (region, words) in Cues)
            {
                if (words.Contains(word) && !(element.Name == "p" && word == "teaser"))
                {
                    return region;
                }
            }
        }

        return null;
    }

    private static bool IsHidden(HtmlElement element) =>
        element.Attribute("hidden") is not null
        || element.Attribute("aria-hidden") == "true"
        || (element.Attribute("style") is { } style && Invisible().IsMatch(style));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();

    /// <summary>Words of class names; blogs also write an article's own tags and authors there (<c>tag-fishing</c>), which name no region.</summary>
    [GeneratedRegex(@"(?:author-(?:bio|box|info|card|about|profile|details|description)|about-author)|sp_message|(?:tag|category|author|topic|section|status|format)-[^\s]*|[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex CueWord();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();
}
