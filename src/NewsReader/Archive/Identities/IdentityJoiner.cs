using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>Joins the names of one last name that mean one person, and says why.</summary>
/// <remarks>Two first names are two people unless an article, the authority file or a person says otherwise. Each rule needs more than likeness where likeness
/// alone could join two: roles that agree, or an archive in which nearly everybody of that last name is one person.</remarks>
internal static class IdentityJoiner
{
    /// <summary>Of the articles in which somebody of a last name speaks with a first name, the share that one person must have to be meant by the last name alone.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Articles below which a last name alone is joined only where roles agree.</summary>
    private const int FewestArticles = 3;

    /// <summary>Consonants of first and last name that names in two languages must share.</summary>
    private const int FewestConsonants = 5;

    /// <param name="names">All names whose last words share their consonants.</param>
    /// <returns>One for each name.</returns>
    public static IReadOnlyList<JoinedName> Join(IReadOnlyCollection<NameFacts> names)
    {
        var sets = new NameSets(names.OrderByDescending(n => n.Articles).ThenBy(n => n.Key, StringComparer.Ordinal));
        JoinFullNames(sets);
        JoinStated(sets);
        JoinLanguages(sets);
        JoinLastNames(sets);
        return sets.Joined();
    }

    /// <summary>"Donald J. Trump", "Democrats Hillary Clinton", "Joe" and "Joseph".</summary>
    private static void JoinFullNames(NameSets sets)
    {
        foreach (var bare in sets.People.Where(p => p.Parts.First.Length > 0).GroupBy(p => p.Parts.Bare, StringComparer.Ordinal))
        {
            var members = bare.OrderBy(m => m.Parts.Middle.Length).ThenBy(m => m.Parts.Titled).ThenByDescending(m => m.Facts.Articles).ThenBy(m => m.Facts.Key, StringComparer.Ordinal).ToList();
            var middles = members.Where(m => m.Parts.Middle.Length > 0).ToList();
            foreach (var member in members.Skip(1).Where(m => middles.All(o => o.Parts.MiddleAgrees(m.Parts) || m.Parts.Middle.Length == 0) && middles.All(a => middles.All(b => a.Parts.MiddleAgrees(b.Parts)))))
            {
                sets.Join(members[0], member, member.Parts.Titled ? JoinReason.Title : JoinReason.MiddleName);
            }
        }

        // "Energieministerin Ketewan Beridse": the last two words are a name of its own in the archive, the word before is none.
        foreach (var person in sets.People.Where(p => p.Parts.Middle.Length > 0))
        {
            var inner = $"{person.Parts.Middle[^1]} {person.Parts.Last}";
            if (sets.People.FirstOrDefault(o => o.Facts.Key == inner && o.Parts.First.Length > 0) is { } known && person.Facts.Articles <= known.Facts.Articles && !GivenName.Is(person.Parts.First))
            {
                sets.Join(known, person, JoinReason.Title);
            }
        }

        foreach (var (a, b) in sets.Pairs().Where(p => ShortNames.Agree(p.First.Parts.First, p.Second.Parts.First) && p.First.Parts.Last == p.Second.Parts.Last && RolesAgree(p.First.Facts, p.Second.Facts)))
        {
            sets.Join(a, b, JoinReason.ShortName);
        }
    }

    private static void JoinStated(NameSets sets)
    {
        foreach (var (a, b) in sets.Pairs().Where(p => p.First.Facts.Others.Contains(p.Second.Facts.Key) || p.Second.Facts.Others.Contains(p.First.Facts.Key)))
        {
            sets.Join(a, b, JoinReason.OneArticle);
        }
    }

    private static void JoinLanguages(NameSets sets)
    {
        foreach (var (a, b) in sets.Pairs().Where(p => p.First.Parts.First.Length > 0 && p.Second.Parts.First.Length > 0 && !p.First.Facts.Languages.Overlaps(p.Second.Facts.Languages)))
        {
            // A title may stand before the name in the language that is not known so well.
            var first = NameSkeleton.Of(FirstOf(a, b));
            if (first.Length >= 2 && first == NameSkeleton.Of(FirstOf(b, a)) && first.Length + NameSkeleton.Of(a.Parts.Last).Length >= FewestConsonants)
            {
                sets.Join(a, b, JoinReason.OtherLanguage);
            }
        }
    }

    private static void JoinLastNames(NameSets sets)
    {
        var full = sets.People.Where(p => p.Parts.First.Length > 0).GroupBy(p => sets.RootOf(p.Facts.Key), StringComparer.Ordinal)
            .Select(g => (Root: g.Key, Articles: g.Sum(p => p.Facts.Articles), Members: g.ToList())).OrderByDescending(g => g.Articles).ThenBy(g => g.Root, StringComparer.Ordinal).ToList();
        foreach (var alone in sets.People.Where(p => p.Parts.First.Length == 0))
        {
            var bearers = full.Where(f => f.Members.Any(m => m.Parts.Last == alone.Parts.Last)).ToList();
            if (bearers.Count == 0)
            {
                continue;
            }

            var best = bearers[0];
            var share = (double)best.Articles / bearers.Sum(b => b.Articles);
            var agreeing = bearers.Where(b => b.Members.Any(m => RolesAgree(m.Facts, alone.Facts))).ToList();
            if (agreeing.Count == 1 && (alone.Facts.Roles.Count > 0 || bearers.Count == 1))
            {
                sets.Join(agreeing[0].Members[0], alone, JoinReason.LastName);
            }
            else if (agreeing.Count != 1 && share >= NearlyAll && best.Articles >= FewestArticles)
            {
                sets.Join(best.Members[0], alone, JoinReason.LastName);
            }
        }
    }

    /// <summary>Whether the roles of two names share a word of substance.</summary>
    private static bool RolesAgree(NameFacts a, NameFacts b) => WordsOf(a).Overlaps(WordsOf(b));

    private static HashSet<string> WordsOf(NameFacts name) => name.Roles.SelectMany(r => r.Split(' ')).Where(w => w.Length > 3).ToHashSet(StringComparer.Ordinal);

    private static string FirstOf(NameSets.Named own, NameSets.Named other) =>
        own.Parts.Middle.Length > 0 && other.Parts.Middle.Length == 0 && NameSkeleton.Of(own.Parts.Middle[^1]) == NameSkeleton.Of(other.Parts.First) ? own.Parts.Middle[^1] : own.Parts.First;
}
