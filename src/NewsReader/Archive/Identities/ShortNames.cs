using System.Collections.Frozen;

namespace NewsReader.Archive.Identities;

/// <summary>Usual English short forms of given names.</summary>
internal static class ShortNames
{
    private static readonly FrozenDictionary<string, string> Long = (
        "abe abraham, al albert, alex alexander, andy andrew, barb barbara, ben benjamin, bernie bernard, beth elizabeth, betty elizabeth, bill william, billy william, bob robert, bobby robert, cathy catherine, charlie charles, chris christopher, "
        + "chuck charles, cindy cynthia, dan daniel, danny daniel, dave david, debbie deborah, dick richard, don donald, ed edward, eddie edward, fred frederick, gabe gabriel, gene eugene, greg gregory, jack john, jake jacob, "
        + "jeff jeffrey, jen jennifer, jerry gerald, jim james, jimmy james, joe joseph, joey joseph, jon jonathan, josh joshua, kate katherine, kathy katherine, ken kenneth, larry lawrence, liz elizabeth, lou louis, matt matthew, "
        + "maggie margaret, meg margaret, mick michael, mike michael, mitch mitchell, nate nathaniel, nick nicholas, pat patrick, peggy margaret, pete peter, phil philip, ray raymond, rich richard, rick richard, rob robert, ron ronald, "
        + "russ russell, sam samuel, sandy sandra, steve steven, sue susan, ted edward, teddy theodore, terry terence, tim timothy, tom thomas, tony anthony, vince vincent, walt walter, will william")
        .Split(", ").Select(p => p.Split(' ')).ToFrozenDictionary(p => Key(p[0]), p => Key(p[1]), StringComparer.Ordinal);

    /// <summary>Whether one is a usual short form of the other, or both of one name; both as in a key.</summary>
    public static bool Agree(string a, string b) => a != b && Long.GetValueOrDefault(a, a) == Long.GetValueOrDefault(b, b);

    private static string Key(string name) => Extraction.Speakers.NameKey.Of(name);
}
