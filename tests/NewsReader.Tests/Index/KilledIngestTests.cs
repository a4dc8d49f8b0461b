using System.Diagnostics;
using NewsReader.Index;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public sealed class KilledIngestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-killed-").FullName;

    private string Archive => Path.Combine(_folder, "archive");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task However_often_an_ingest_is_killed_the_next_ones_lose_nothing_and_index_nothing_twice()
    {
        var isLong = Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long";
        WriteArchive(isLong ? 2_000 : 100);
        var random = new Random(7);
        var killed = 0;
        for (var kill = 0; kill < (isLong ? 50 : 2); kill++)
        {
            killed += await IngestAsync("killed", TimeSpan.FromMilliseconds(random.Next(300, 3_000))) ? 0 : 1;
        }

        killed.ShouldBeGreaterThan(0);
        (await IngestAsync("killed", null)).ShouldBeTrue();
        (await IngestAsync("spared", null)).ShouldBeTrue();
        var survived = await ContentAsync("killed");
        survived.Length.ShouldBe(Directory.GetFiles(Archive).Length);
        survived.ShouldBe(await ContentAsync("spared"));
    }

    private void WriteArchive(int files)
    {
        Directory.CreateDirectory(Archive);
        for (var i = 0; i < files; i++)
        {
            File.WriteAllText(
                Path.Combine(Archive, $"{i:0000}.txt"),
                $"Harbour report number {i}\n\nBATUMI, March {(i % 28) + 1}, 2021 - The harbour master spoke on Friday.\n\n“We counted ship {i} and ferry {i * 7},” said Nino Beridze, the harbour master. She said the count would go on.\n");
        }
    }

    /// <summary>Runs the ingest as a process of its own; true where it came to its end, false where it was killed.</summary>
    private async Task<bool> IngestAsync(string data, TimeSpan? killAfter)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "ingest", "--archive", Archive, "--data", Path.Combine(_folder, data), "--Ingest:Settle=00:00:00"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var said = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        using var patience = new CancellationTokenSource(killAfter ?? TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return false;
        }

        process.ExitCode.ShouldBe(0, string.Join('\n', await said));
        return true;
    }

    /// <summary>Every article with its file and quotes, as the index tells.</summary>
    private async Task<string[]> ContentAsync(string data)
    {
        var folder = Directory.GetDirectories(Path.Combine(_folder, data), "index", SearchOption.AllDirectories).ShouldHaveSingleItem();
        await using var index = await ArticleIndex.OpenAsync(folder);
        var result = await index.SearchAsync(new SearchRequest { PageSize = 10_000 });
        result.Hits.Length.ShouldBe(await index.CountAsync());
        var quotes = await index.SearchAsync(new SearchRequest { View = SearchView.Quotes, PageSize = 1 });
        quotes.Total.ShouldBe(result.Hits.Sum(h => h.Article.Quotes.Length));
        return [.. result.Hits.Select(h => $"{h.Article.Article.Path} {h.Article.Article.Id} {h.Article.Article.Text} {string.Join('|', h.Article.Quotes.Select(q => $"{q.Id} {q.Speaker}"))}").Order(StringComparer.Ordinal)];
    }
}
