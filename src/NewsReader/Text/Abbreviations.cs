using System.Collections.Frozen;

namespace NewsReader.Text;

/// <summary>Shortened words whose full stop does not end a sentence.</summary>
public static class Abbreviations
{
    // Titles, ranks, months, institutions and units as English, French, German, Spanish and Russian newspapers print them.
    private static readonly FrozenSet<string> Known = (
        "mr mrs ms mx dr prof st jr sr gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps gov govs pres supt hon rev fr sec " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "ave blvd rd dept dist assn bros co corp inc ltd vs etc no nos vol pp cf al ca approx est fig ala ariz ark calif colo conn del fla ga ill ind " +
        "kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
        "m mm mme mlle mgr bd av sra dña ud uds ee uu hr fr hrn bzw ca z.b u.a d.h г гг им ул тыс млн млрд руб стр т.е т.д т.п")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a full stop behind <paramref name="word"/> belongs to the word: a known short form, a single initial, or letters with stops between.</summary>
    public static bool Ends(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 12)
        {
            return false;
        }

        return (word.Length == 1 && char.IsUpper(word[0])) || word.Contains('.') || Lookup.Contains(word);
    }
}
