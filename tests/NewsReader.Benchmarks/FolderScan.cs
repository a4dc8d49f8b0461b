using NewsReader.Archive;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Statements;
using NewsReader.Archive.Events;
using NewsReader.Curation;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Ingest;
using NewsReader.Passages;

namespace NewsReader.Benchmarks;

/// <summary>How long it takes to find that nothing has changed in a large folder.</summary>
/// <remarks><c>dotnet run -c Release --project tests/NewsReader.Benchmarks -- scan [files]</c>; the files are no articles, which costs the comparison the same.</remarks>
internal static class FolderScan
{
    private const int FilesOfAFolder = 500;

    public static async Task RunAsync(int files)
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-benchmark-").FullName;
        try
        {
            var (archive, data) = (Path.Combine(folder, "archive"), Path.Combine(folder, "data"));
            Write(archive, files);
            var database = new CurationDatabase(new CurationOptions { Connection = $"Data Source={Path.Combine(data, "curation.db")}" });
            await database.MigrateAsync();
            await using var index = await ArticleIndex.OpenAsync(Path.Combine(data, "index"));
            var store = Path.Combine(data, "archive.db");
            using var speakers = new SpeakerDirectory(store);
            using var events = new EventDirectory(store);
            using var copies = new CopyDirectory(Path.Combine(data, "copies.db"));
            using var statements = new StatementDirectory(Path.Combine(data, "statements.db"));
            var ingestor = new Ingestor(
                new ArticleFolder(archive), new IngestLedger(Path.Combine(data, "ledger.db")), index, speakers, events, copies, statements, new IdentityDecisions(database, TimeProvider.System), new ArticleRenames(database), new PassageRelocation(new PassageStore(database), new PassageLocations(database)),
                new IngestProgress(TimeProvider.System), new IngestOptions { BatchFiles = 5000 }, TimeProvider.System);

            await ingestor.RunAsync();
            for (var run = 0; run < 3; run++)
            {
                var report = await ingestor.RunAsync();
                Console.WriteLine($"{report.Counts.Files} unchanged files compared in {report.Elapsed.TotalSeconds:0.00} s, {report.Read} read");
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string archive, int files)
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47];
        for (var i = 0; i < files; i++)
        {
            var folder = Path.Combine(archive, $"{i / FilesOfAFolder:0000}");
            if (i % FilesOfAFolder == 0)
            {
                Directory.CreateDirectory(folder);
            }

            var file = Path.Combine(folder, $"{i:000000}.bin");
            File.WriteAllBytes(file, picture);
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
        }
    }
}
