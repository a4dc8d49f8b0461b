using System.Collections.Frozen;

namespace NewsReader.Extraction.Events;

/// <summary>Nouns for occasions and the kind each names.</summary>
internal static class EventNouns
{
    /// <summary>A news conference.</summary>
    public static readonly EventNoun Briefing = new("briefing", false, false);

    /// <summary>Words given to an outlet.</summary>
    public static readonly EventNoun Interview = new("interview", true, true);

    /// <summary>Words in writing.</summary>
    public static readonly EventNoun Statement = new("statement", true, true);

    /// <summary>Words put on a public site: a tweet.</summary>
    public static readonly EventNoun Post = new("post", true, true);

    /// <summary>Findings in print: a survey, an audit, a book.</summary>
    public static readonly EventNoun Report = new("report", true, true);

    public static readonly EventNoun Hearing = new("hearing", false, false);

    /// <summary>What is an occasion only behind "campaign": a campaign stop, a campaign event.</summary>
    public const string Campaign = "campaign";

    /// <summary>What is an occasion only where somebody puts it out: "according to data released Friday".</summary>
    public const string Released = "released";

    /// <summary>What is an occasion only where it celebrates a vote: a victory party, a watch party.</summary>
    public const string Party = "party";

    /// <summary>What is an occasion only where people pray or mourn: a memorial service.</summary>
    public const string Service = "service";

    /// <summary>What is an occasion only where a court gave it, not what rules a country: "a ruling on Monday", not "the ruling party".</summary>
    public const string Ruling = "ruling";

    /// <summary>What is an occasion only behind "panel": a panel discussion.</summary>
    public const string Panel = "panel";

    public static readonly EventNoun Conference = new("conference", false, false);

    /// <summary>What a court decided; its judges' words are written there.</summary>
    public static readonly EventNoun Trial = new("trial", false, false);

    public static readonly EventNoun Ceremony = new("ceremony", false, false);

    public static readonly EventNoun Meeting = new("meeting", false, false);

    public static readonly EventNoun Rally = new("rally", true, false);

    public static readonly EventNoun Speech = new("speech", false, false);

    /// <summary>What is an occasion only where words were said there: "said at an event in Oslo", "in remarks to the board".</summary>
    public const string Heard = "heard";

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create("visit", "tour", "address", "march", "protest", "debate", "trip", "rally", "opening", "signing", "hearing", "lunch", "stop", "broadcast", "service", "mass", "deposition", "gathering");

    private static readonly FrozenDictionary<string, EventNoun> Known = Load();
    private static readonly FrozenDictionary<string, EventNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them, in lower case.</summary>
    public static string Words => string.Join(' ', Known.Keys.Order(StringComparer.Ordinal));

    /// <summary>The occasion a word in any case names, or <c>null</c>.</summary>
    public static EventNoun? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > 19)
        {
            return null;
        }

        Span<char> lower = stackalloc char[19];
        word.ToLowerInvariant(lower);
        return Lookup.TryGetValue(lower[..word.Length], out var noun) ? noun : null;
    }

    private static FrozenDictionary<string, EventNoun> Load()
    {
        var known = new Dictionary<string, EventNoun>();
        void Add(EventNoun noun, string words)
        {
            foreach (var word in words.Split(' '))
            {
                known[word] = noun with { AlsoVerb = noun.AlsoVerb || Verbs.Contains(word) };
            }
        }

        void Occasion(string kind, string words) => Add(new EventNoun(kind, false, false), words);

        Occasion("summit", "summit");
        Occasion("talks", "talks negotiations consultations");
        Occasion("visit", "visit trip tour");
        Occasion("meeting", "meeting gathering assembly roundtable round-table breakfast luncheon lunch dinner banquet reception barbecue picnic");
        Occasion("ceremony", "ceremony inauguration funeral commemoration vigil parade parades signing opening wedding anniversary commencement graduation eulogy homily unveiling groundbreaking ribbon-cutting swearing-in dedication");
        Occasion("fundraiser", "fundraiser fundraisers fund-raiser gala");
        Occasion(Campaign, "stop appearance swing");
        Occasion(Party, "party");
        Occasion(Service, "service services");
        Occasion(Ruling, "ruling dissent");
        Occasion(Heard, "event events remarks monologue");
        Add(Briefing, "briefing gaggle presser");
        Add(Hearing, "hearing testimony");
        Add(Interview, "interview interviews podcast sit-down question-and-answer");
        Occasion("rally", "rally get-together");
        Occasion("protest", "demonstration demonstrations march protest protests sit-in walkout");
        Add(new EventNoun("call", true, false), "call");
        Occasion("speech", "speech address lecture sermon keynote");
        Occasion("forum", "forum symposium");
        Occasion("town hall", "hall town-hall");
        Occasion("debate", "debate");
        Add(Conference, "conference convention congress seminar workshop expo");
        Occasion(Panel, "discussion panel");
        Add(Trial, "trial arraignment sentencing");
        Add(Statement, "statement statements letter release op-ed email e-mail memo piece video");
        Add(Post, "tweet tweets post posts tweetstorm");
        Add(Report, "report poll survey study audit memoir analysis book essay article column editorial excerpt excerpts");
        Occasion(Released, "data figures findings numbers statistics");
        return known.ToFrozenDictionary();
    }
}
