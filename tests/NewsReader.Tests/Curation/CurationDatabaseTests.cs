using NewsReader.Curation;

namespace NewsReader.Tests.Curation;

public sealed class CurationDatabaseTests
{
    [Fact]
    public async Task Scripts_run_once()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        (await temporary.Database.MigrateAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_server_key_is_made_once_and_lasts()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var key = await temporary.Database.SecretAsync("passages");
        key.Length.ShouldBe(32);
        (await temporary.Database.SecretAsync("passages")).ShouldBe(key);
        (await temporary.Database.SecretAsync("another")).ShouldNotBe(key);
    }

    [Fact]
    public async Task A_renamed_article_keeps_its_id()
    {
        await using var temporary = await TemporaryDatabase.CreateAsync();
        var renames = new ArticleRenames(temporary.Database);
        (await renames.FindAsync("b.txt", null)).ShouldBeNull();
        await renames.SaveAsync("b.txt", null, "0123456789");
        await renames.SaveAsync("b.txt", "rec-1", "abcdefghjk");
        (await renames.FindAsync("b.txt", null)).ShouldBe("0123456789");
        (await renames.FindAsync("b.txt", "rec-1")).ShouldBe("abcdefghjk");
    }
}
