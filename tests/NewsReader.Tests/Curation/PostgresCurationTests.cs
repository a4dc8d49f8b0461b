using Npgsql;
using NewsReader.Curation;
using NewsReader.Passages;
using NewsReader.Tests.Passages;

namespace NewsReader.Tests.Curation;

public sealed class PostgresCurationTests
{
    [PostgresFact]
    public async Task Several_nodes_share_one_database()
    {
        var schema = $"newsreader_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE SCHEMA {schema}");
        try
        {
            var options = new CurationOptions { Engine = CurationEngine.Postgres, Connection = $"{PostgresFactAttribute.Connection};Search Path={schema};Pooling=false" };
            var nodes = Enumerable.Range(0, 3).Select(_ => new CurationDatabase(options)).ToArray();
            var ran = await Task.WhenAll(nodes.Select(node => node.MigrateAsync()));
            ran.Sum().ShouldBe(ran.Max());

            var secrets = await Task.WhenAll(nodes.Select(node => node.SecretAsync("passages")));
            secrets[1].ShouldBe(secrets[0]);

            var article = ArticleOf.Paragraphs("Ministers agree", "The cable is to carry 1,300 megawatts.", "Nobody asked who pays.");
            var links = nodes.Select(node => new PassageLinks(node, new PassageStore(node), new PassageRelocation(new PassageStore(node), new PassageLocations(node)), TimeProvider.System)).ToArray();
            var made = await Task.WhenAll(links.Select(link => link.MakeAsync(article, [article.Span("1,300 megawatts"), article.Span("who pays")])));
            made.Distinct().ShouldHaveSingleItem();
            (await links[2].ReadAsync(article, made[0])).Select(reading => reading.Wording).ShouldBe(["1,300 megawatts", "who pays"]);
        }
        finally
        {
            await ExecuteAsync($"DROP SCHEMA {schema} CASCADE");
        }
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresFactAttribute.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
