using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Identities;

/// <summary>Reads a speaker with all that is known, over one open connection.</summary>
internal sealed class IdentityReader(SqliteConnection connection)
{
    private const int MostRoles = 40;
    private const int MostOutlets = 100;

    /// <summary>Articles of the speaker, namesakes left out.</summary>
    private const string Own = """
        speakers s JOIN speaker_articles a USING (key) LEFT JOIN speaker_namesakes n ON n.key = s.key AND n.sense = a.sense WHERE IFNULL(n.identity, s.identity) = @identity AND s.identity = @shared
        """;

    public SpeakerIdentity? Find(string id)
    {
        var parted = connection.QuerySingleOrDefault<string>("SELECT s.identity FROM speaker_namesakes n JOIN speakers s USING (key) WHERE n.identity = @id LIMIT 1", new { id });
        var shared = parted ?? connection.QuerySingleOrDefault<string>("SELECT identity FROM speakers WHERE (id = @id OR identity = @id) AND articles > 0 ORDER BY id = @id DESC LIMIT 1", new { id });
        if (shared is null)
        {
            return null;
        }

        var identity = parted is null ? shared : id;
        var asked = new { identity, shared };
        var aliases = connection.Query<(string Name, int Articles, string Id, JoinReason Reason, string? Source)>(
            $"SELECT a.name, COUNT(*), s.id, s.reason, s.source FROM {Own} GROUP BY a.name, s.id ORDER BY COUNT(*) DESC, a.name", asked).Select(r => new SpeakerAlias(r.Name, r.Articles, r.Id, r.Reason, r.Source)).ToImmutableArray();
        if (aliases.IsEmpty)
        {
            return null;
        }

        var kind = connection.QueryFirst<SpeakerKind>($"SELECT a.kind FROM {Own} GROUP BY a.kind ORDER BY COUNT(*) DESC, a.kind LIMIT 1", asked);
        var name = connection.QueryFirst<string>("SELECT name FROM speakers WHERE identity = @shared LIMIT 1", asked);
        var outlets = connection.Query<(string? Outlet, int Articles, int Quotes)>($"SELECT a.outlet, COUNT(*), SUM(a.quotes) FROM {Own} GROUP BY a.outlet ORDER BY SUM(a.quotes) DESC, a.outlet LIMIT {MostOutlets}", asked);
        var others = connection.Query<string>(
            "SELECT DISTINCT n.identity FROM speakers s JOIN speaker_namesakes n USING (key) WHERE s.identity = @shared UNION SELECT @shared", asked).Where(o => o != identity).Order(StringComparer.Ordinal);
        var links = connection.Query<string>("SELECT DISTINCT value FROM identity_rules WHERE kind = @Link AND name IN (SELECT id FROM speakers WHERE identity = @shared UNION SELECT @shared) ORDER BY value", new { shared, IdentityRuleKind.Link });
        return new SpeakerIdentity(identity, name, kind, aliases, Roles(asked.identity, shared), [.. outlets.Select(o => new QuotingOutlet(o.Outlet, o.Articles, o.Quotes))], [.. others], [.. links]);
    }

    private ImmutableArray<HeldRole> Roles(string identity, string shared)
    {
        var stated = connection.Query<(string Role, string? First, string? Last, int Articles)>(
            $"SELECT r.value, MIN(a.published), MAX(a.published), COUNT(*) FROM {Own.Replace("USING (key) LEFT", "USING (key) JOIN json_each(a.roles) r LEFT", StringComparison.Ordinal)} GROUP BY r.value COLLATE NOCASE ORDER BY COUNT(*) DESC, r.value LIMIT {MostRoles}",
            new { identity, shared });
        var told = connection.Query<(string Role, string? First, string? Last, int Articles)>(
            "SELECT value, first, last, 0 FROM identity_rules WHERE kind = @Role AND name IN (SELECT id FROM speakers WHERE identity = @shared UNION SELECT @shared)", new { shared, IdentityRuleKind.Role });
        return [.. stated.Concat(told).Select(r => new HeldRole(r.Role, PartialDate.Parse(r.First), PartialDate.Parse(r.Last), r.Articles))
            .OrderBy(r => r.Last is null && r.First is null).ThenByDescending(r => r.Last?.Last ?? r.First?.Last).ThenByDescending(r => r.Articles).ThenBy(r => r.Role, StringComparer.Ordinal)];
    }
}
