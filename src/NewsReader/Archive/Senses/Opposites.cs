using System.Collections.Frozen;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Senses;

/// <summary>English words of opposite meaning: two sentences that differ in nothing else do not say the same.</summary>
internal static class Opposites
{
    /// <summary>Words of one side, then those of the other; from general knowledge of the language.</summary>
    private static readonly string[] Pairs =
    [
        "north northern-south southern", "east eastern-west western", "left-right", "best better-worst worse", "good-bad", "twice double doubled doubling-half halve halved", "more-fewer less",
        "many most-few", "rise rose rising grow grew grown increase-fall fell fallen drop dropped decline decrease shrink", "raise raised-lower lowered cut", "high higher-low lower", "up-down",
        "win won victory-lose lost defeat", "accept accepted-reject rejected refuse refused", "agree agreed-disagree disagreed refuse refused", "support backed-oppose opposed", "always-never", "all every-none",
        "open opened-close closed shut", "start begin began-stop stopped end ended", "before-after", "first-last", "early earlier-late later", "buy bought-sell sold", "enter join joined-leave left quit",
        "guilty-innocent", "true-false", "alive-dead", "rich-poor", "strong stronger-weak weaker", "safe-dangerous unsafe", "possible-impossible", "hope-fear", "love loved-hate hated", "friend-enemy",
        "easy easier-hard harder difficult", "fast faster-slow slower", "hot warm-cold", "full-empty", "old-new young", "near-far", "public-private", "legal-illegal", "war-peace", "success-failure",
        "admit admitted confirm confirmed-deny denied", "remember-forget forgot forgotten", "remain remained stay stays stayed-leave leaves go", "profit gain-loss", "proud-ashamed", "satisfied pleased content-dissatisfied disappointed unhappy", "optimistic-pessimistic", "confident-doubtful", "willing-unwilling", "able-unable", "likely-unlikely",
        "necessary-unnecessary", "legal lawful-illegal unlawful", "honest-dishonest", "fair-unfair", "kind-cruel", "generous-stingy mean", "careful-careless", "polite-rude", "brave-cowardly", "sober-drunk", "married-single divorced",
        "expand expanded-shrink shrank shrunk", "improve improved-worsen worsened deteriorate deteriorated", "strengthen strengthened-weaken weakened", "appear appeared-disappear disappeared vanish vanished", "arrive arrived-depart departed",
        "approve approved-reject rejected veto vetoed", "allow allowed permit permitted-forbid forbade forbidden ban banned prohibit prohibited", "include included-exclude excluded", "hire hired-fire fired sack sacked dismiss dismissed",
        "praise praised-criticise criticised criticize criticized condemn condemned", "trust trusted-distrust distrusted mistrust", "succeed succeeded-fail failed", "build built-demolish demolished", "freeze froze frozen-melt melted thaw thawed",
        "import imported-export exported", "lend lent-borrow borrowed", "give gave given-take took taken", "push pushed-pull pulled", "float floated-sink sank sunk", "tighten tightened-loosen loosened relax relaxed", "speed-slow", "attack attacked-defend defended",
        "majority-minority", "maximum most-minimum least", "surplus-deficit", "shortage-surplus", "inside-outside", "above over-below under", "everyone everybody-nobody", "everything-nothing", "everywhere-nowhere", "alive living-dead died", "dry-wet", "clean-dirty", "cheap cheaper-expensive dearer", "noisy loud-quiet silent", "light-dark heavy", "thick-thin", "wide-narrow", "deep-shallow", "north-east west", "south-east west", "long-short", "day-night", "man men-woman women",
    ];

    /// <summary>Words that turn a sentence round by themselves.</summary>
    private static readonly FrozenSet<long> Turning = new[] { "opposite", "contrary", "reverse" }.Select(w => WordKey.Of(Stemmer.Stem(w, "en"))).ToFrozenSet();

    private static readonly FrozenDictionary<long, long[]> Against = Load();

    /// <summary>Whether each of two sentences holds a word that the other has the opposite of instead, or one alone a word that turns it round.</summary>
    /// <param name="a">The keys of one sentence's words, ascending.</param>
    /// <param name="b">Those of the other.</param>
    public static bool Differ(ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        if (Turns(a) != Turns(b))
        {
            return true;
        }

        foreach (var word in a)
        {
            if (Against.TryGetValue(word, out var others) && b.BinarySearch(word) < 0)
            {
                foreach (var other in others)
                {
                    if (b.BinarySearch(other) >= 0 && a.BinarySearch(other) < 0)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Turns(ReadOnlySpan<long> words)
    {
        foreach (var word in words)
        {
            if (Turning.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<long, long[]> Load() => Pairs.Select(p => p.Split('-').Select(s => s.Split(' ').Select(w => WordKey.Of(Stemmer.Stem(w, "en"))).Distinct().ToArray()).ToArray())
        .SelectMany(p => p[0].Select(w => (Word: w, Others: p[1])).Concat(p[1].Select(w => (Word: w, Others: p[0]))))
        .GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.SelectMany(p => p.Others).Distinct().ToArray());
}
