using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>Decides anew whom names mean, last name by last name.</summary>
internal sealed class IdentitySettling(SqliteConnection connection)
{
    /// <summary>Names of one last name that are compared: those of most articles. It bounds the cost of one in an archive with a thousand Smiths.</summary>
    private const int MostOfOneName = 150;

    public void Run()
    {
        var stale = connection.Query<(string Key, string Mark)>("SELECT key, mark FROM speakers WHERE stale > 0").ToList();
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
            connection.Execute("UPDATE speakers SET identity = @id, reason = @Reason, source = NULL, stale = CASE WHEN identity <> @id THEN 2 ELSE stale END WHERE key = @Key", new { id, name.Reason, name.Key });
        }

        Name(id);
    }

    /// <summary>The spelling that most articles use of the name an identity is known by.</summary>
    private void Name(string id)
    {
        var name = connection.QuerySingleOrDefault<string>("SELECT value FROM identity_rules WHERE kind = @Shown AND name IN (SELECT id FROM speakers WHERE identity = @id UNION SELECT @id) ORDER BY source DESC LIMIT 1",
                new { id, IdentityRuleKind.Shown })
            ?? connection.QuerySingleOrDefault<string>("SELECT c.value FROM speakers s JOIN speaker_counts c ON c.key = s.key AND c.kind = 'name' WHERE s.identity = @id ORDER BY s.id = @id DESC, c.articles DESC, c.quotes DESC, c.value LIMIT 1", new { id });
        if (name is not null)
        {
            connection.Execute("UPDATE speakers SET name = @name, stale = 2 WHERE identity = @id AND name <> @name", new { id, name });
        }
    }

    /// <summary>Parts two people of one name.</summary>
    private void Part(string key)
    {
        var senses = connection.Query<(string Sense, int Articles)>("SELECT value, articles FROM speaker_counts WHERE key = @key AND kind = 'sense'", new { key }).ToList();
        var before = connection.Query<(string, string)>("SELECT sense, identity FROM speaker_namesakes WHERE key = @key ORDER BY sense", new { key }).ToList();
        if (senses.Count < 2 && before.Count == 0)
        {
            return;
        }

        var id = key.Replace(' ', '-');
        var now = Namesakes.Part(senses).Skip(1).SelectMany(p => p.Select(s => (Sense: s, Identity: $"{id}-{Namesakes.WordOf(p[0])}"))).OrderBy(n => n.Sense, StringComparer.Ordinal).ToList();
        if (!now.SequenceEqual(before))
        {
            connection.Execute("DELETE FROM speaker_namesakes WHERE key = @key; UPDATE speakers SET stale = 2 WHERE key = @key", new { key });
            connection.Execute("INSERT INTO speaker_namesakes VALUES (@key, @Sense, @Identity)", now.Select(n => new { key, n.Sense, n.Identity }));
        }
    }

    /// <summary>What people say outweighs what the archive finds.</summary>
    private void FollowRules(IReadOnlyList<IdentityRule> rules)
    {
        foreach (var rule in rules.Where(r => r.Kind is IdentityRuleKind.Same))
        {
            var from = connection.QuerySingleOrDefault<string>("SELECT identity FROM speakers WHERE id = @Key", rule) ?? rule.Key;
            var to = connection.QuerySingleOrDefault<string>("SELECT identity FROM speakers WHERE id = @Value", rule) ?? rule.Value;
            if (from != to)
            {
                var reason = rule.Source.StartsWith(AuthorityFile.Name, StringComparison.Ordinal) ? JoinReason.Authority : JoinReason.Decision;
                connection.Execute("UPDATE speakers SET identity = @to, reason = @reason, source = @Source, stale = 2 WHERE identity = @from", new { from, to, reason, rule.Source });
                Name(to);
            }
        }
    }

    private List<IdentityRule> Rules(IEnumerable<string> ids) =>
        [.. connection.Query<(IdentityRuleKind Kind, string Name, string Value, string Source)>(
            "SELECT kind, name, value, source FROM identity_rules WHERE name IN (SELECT value FROM json_each(@ids)) OR value IN (SELECT value FROM json_each(@ids)) ORDER BY source, name", new { ids = JsonSerializer.Serialize(ids) })
            .Select(r => new IdentityRule(r.Kind, r.Name, r.Value, r.Source))];

    private List<NameFacts> Facts(string mark, IReadOnlyCollection<string> stale)
    {
        var keys = connection.Query<string>("SELECT key FROM speakers WHERE mark = @mark AND articles > 0 ORDER BY articles DESC, key LIMIT @MostOfOneName", new { mark, MostOfOneName }).Union(stale, StringComparer.Ordinal).ToList();
        var counts = connection.Query<(string Key, string Kind, string Value, int Articles)>(
            "SELECT key, kind, value, articles FROM speaker_counts WHERE key IN (SELECT value FROM json_each(@keys)) ORDER BY articles DESC, quotes DESC, value", new { keys = JsonSerializer.Serialize(keys) }).ToLookup(c => c.Key, StringComparer.Ordinal);
        return [.. keys.Where(k => counts[k].Any()).Select(k => Facts(k, counts[k].ToLookup(c => c.Kind, c => (c.Value, c.Articles), StringComparer.Ordinal)))];
    }

    private static NameFacts Facts(string key, ILookup<string, (string Value, int Articles)> counts) => new(
        key, counts["name"].First().Value, (SpeakerKind)int.Parse(counts["kind"].First().Value, CultureInfo.InvariantCulture), counts["name"].Sum(c => c.Articles),
        [.. counts["language"].Select(c => c.Value)], [.. counts["role"].Select(c => c.Value)], [.. counts["other"].Select(c => c.Value)]);
}
