using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>Decides anew whom names mean, last name by last name.</summary>
internal sealed class IdentitySettling(PreparedCommands commands)
{
    /// <summary>Names of one last name that are compared: those of most articles. It bounds the cost of one in an archive with a thousand Smiths.</summary>
    private const int MostOfOneName = 150;

    public void Run()
    {
        var stale = commands.All("SELECT key, mark FROM speakers WHERE stale > 0", r => (Key: r.Text(0), Mark: r.Text(1)));
        foreach (var name in stale.GroupBy(s => s.Mark, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var facts = Facts(name.Key, [.. name.Select(s => s.Key)]);
            var rules = Rules(facts.Select(f => f.Key.Replace(' ', '-')));
            var apart = rules.Where(r => r.Kind is IdentityRuleKind.Apart).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
            var joined = IdentityJoiner.Join([.. facts.Where(f => !apart.Contains(f.Key.Replace(' ', '-')))])
                .Concat(facts.Where(f => apart.Contains(f.Key.Replace(' ', '-'))).Select(f => new JoinedName(f.Key, f.Key, JoinReason.SameName)));
            foreach (var person in joined.GroupBy(j => j.Root, StringComparer.Ordinal))
            {
                Assign(person.Key.Replace(' ', '-'), [.. person]);
            }

            foreach (var key in name)
            {
                Part(key.Key);
            }

            FollowRules(rules);
        }
    }

    private void Assign(string id, IReadOnlyList<JoinedName> names)
    {
        foreach (var name in names)
        {
            commands.Run("UPDATE speakers SET identity = ?1, reason = ?2, source = NULL, stale = CASE WHEN identity <> ?1 THEN 2 ELSE stale END WHERE key = ?3", id, (int)name.Reason, name.Key);
        }

        Name(id);
    }

    /// <summary>The spelling that most articles use of the name an identity is known by.</summary>
    private void Name(string id)
    {
        var name = commands.First("SELECT value FROM identity_rules WHERE kind = ?2 AND name IN (SELECT id FROM speakers WHERE identity = ?1 UNION SELECT ?1) ORDER BY source DESC LIMIT 1", r => r.Text(0), id, (int)IdentityRuleKind.Shown)
            ?? commands.First("SELECT c.value FROM speakers s JOIN speaker_counts c ON c.key = s.key AND c.kind = 'name' WHERE s.identity = ?1 ORDER BY s.id = ?1 DESC, c.articles DESC, c.quotes DESC, c.value LIMIT 1", r => r.Text(0), id);
        if (name is not null)
        {
            commands.Run("UPDATE speakers SET name = ?2, stale = 2 WHERE identity = ?1 AND name <> ?2", id, name);
        }
    }

    /// <summary>Parts two people of one name.</summary>
    private void Part(string key)
    {
        var senses = commands.All("SELECT value, articles FROM speaker_counts WHERE key = ?1 AND kind = 'sense'", r => (Sense: r.Text(0), Articles: (int)r.Number(1)), key);
        var before = commands.All("SELECT sense, identity FROM speaker_namesakes WHERE key = ?1 ORDER BY sense", r => (r.Text(0), r.Text(1)), key);
        if (senses.Count < 2 && before.Count == 0)
        {
            return;
        }

        var id = key.Replace(' ', '-');
        var now = Namesakes.Part(senses).Skip(1).SelectMany(p => p.Select(s => (Sense: s, Identity: $"{id}-{Namesakes.WordOf(p[0])}"))).OrderBy(n => n.Sense, StringComparer.Ordinal).ToList();
        if (!now.SequenceEqual(before))
        {
            commands.Run("DELETE FROM speaker_namesakes WHERE key = ?1", key);
            commands.Run("UPDATE speakers SET stale = 2 WHERE key = ?1", key);
            now.ForEach(n => commands.Run("INSERT INTO speaker_namesakes VALUES (?1, ?2, ?3)", key, n.Sense, n.Identity));
        }
    }

    /// <summary>What people say outweighs what the archive finds.</summary>
    private void FollowRules(IReadOnlyList<IdentityRule> rules)
    {
        foreach (var rule in rules.Where(r => r.Kind is IdentityRuleKind.Same))
        {
            var from = IdentityOf(rule.Key);
            var to = IdentityOf(rule.Value);
            if (from != to)
            {
                var reason = rule.Source.StartsWith(AuthorityFile.Name, StringComparison.Ordinal) ? JoinReason.Authority : JoinReason.Decision;
                commands.Run("UPDATE speakers SET identity = ?1, reason = ?2, source = ?3, stale = 2 WHERE identity = ?4", to, (int)reason, rule.Source, from);
                Name(to);
            }
        }
    }

    private string IdentityOf(string id) => commands.First("SELECT identity FROM speakers WHERE id = ?1", r => r.Text(0), id) ?? id;

    private List<IdentityRule> Rules(IEnumerable<string> ids) => commands.All(
        "SELECT kind, name, value, source FROM identity_rules WHERE name IN (SELECT value FROM json_each(?1)) OR value IN (SELECT value FROM json_each(?1)) ORDER BY source, name",
        r => new IdentityRule((IdentityRuleKind)r.Number(0), r.Text(1), r.Text(2), r.Text(3)), JsonSerializer.Serialize(ids));

    private List<NameFacts> Facts(string mark, IReadOnlyCollection<string> stale)
    {
        var keys = commands.All("SELECT key FROM speakers WHERE mark = ?1 AND articles > 0 ORDER BY articles DESC, key LIMIT ?2", r => r.Text(0), mark, MostOfOneName).Union(stale, StringComparer.Ordinal).ToList();
        var counts = commands.All(
            "SELECT key, kind, value, articles FROM speaker_counts WHERE key IN (SELECT value FROM json_each(?1)) ORDER BY articles DESC, quotes DESC, value",
            r => (Key: r.Text(0), Kind: r.Text(1), Value: r.Text(2), Articles: (int)r.Number(3)), JsonSerializer.Serialize(keys)).ToLookup(c => c.Key, StringComparer.Ordinal);
        return [.. keys.Where(k => counts[k].Any()).Select(k => Facts(k, counts[k].ToLookup(c => c.Kind, c => (c.Value, c.Articles), StringComparer.Ordinal)))];
    }

    private static NameFacts Facts(string key, ILookup<string, (string Value, int Articles)> counts) => new(
        key, counts["name"].First().Value, (SpeakerKind)int.Parse(counts["kind"].First().Value, CultureInfo.InvariantCulture), counts["name"].Sum(c => c.Articles),
        [.. counts["language"].Select(c => c.Value)], [.. counts["role"].Select(c => c.Value)], [.. counts["other"].Select(c => c.Value)]);
}
