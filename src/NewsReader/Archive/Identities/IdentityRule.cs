using NewsReader.Curation;
using NewsReader.Extraction.Speakers;

namespace NewsReader.Archive.Identities;

/// <summary>Something people say about a name, in the authority file or by a decision; it outweighs what the archive finds.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Key">The name's id.</param>
/// <param name="Value">The other name's id, the words to show, a role, or an address.</param>
/// <param name="Source">For example <c>authority.yaml:12</c> or <c>decision 5</c>.</param>
/// <param name="First">From when a role was held.</param>
/// <param name="Last">Until when.</param>
public sealed record IdentityRule(IdentityRuleKind Kind, string Key, string Value, string Source, string? First = null, string? Last = null)
{
    /// <summary>What an entry of the authority file says.</summary>
    public static IEnumerable<IdentityRule> Of(AuthorityEntry entry)
    {
        var id = IdOf(entry.Name);
        var source = $"{AuthorityFile.Name}:{entry.Line}";
        return new[] { new IdentityRule(IdentityRuleKind.Shown, id, entry.Name, source) }
            .Concat(entry.Aliases.Select(a => new IdentityRule(IdentityRuleKind.Same, IdOf(a), id, source)).Where(r => r.Key != id))
            .Concat(entry.Not.Select(n => new IdentityRule(IdentityRuleKind.Apart, IdOf(n), id, source)))
            .Concat(entry.Roles.Select(r => new IdentityRule(IdentityRuleKind.Role, id, r.Role, source, r.First?.ToString(), r.Last?.ToString())))
            .Concat(entry.SameAs.Select(s => new IdentityRule(IdentityRuleKind.Link, id, s, source)));
    }

    /// <summary>What a person's decision says.</summary>
    public static IdentityRule Of(IdentityDecision decision) => new(
        decision.Kind switch { IdentityDecisionKind.Merge => IdentityRuleKind.Same, IdentityDecisionKind.Split => IdentityRuleKind.Apart, _ => IdentityRuleKind.Shown },
        decision.Speaker, decision.Value, $"decision {decision.Number}");

    /// <summary>The id a name has before anything is joined to it.</summary>
    public static string IdOf(string name) => (NameKey.Of(name) is { Length: > 0 } key ? key : name).Replace(' ', '-');
}
