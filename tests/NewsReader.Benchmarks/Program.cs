using System.Globalization;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Search;

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;

switch (args)
{
    case ["ingest", ..]:
        await IngestThroughput.RunAsync(articles: Number(1, 10_000), words: Number(2, 400), engine: args.ElementAtOrDefault(3));
        break;
    case ["scan", ..]:
        await FolderScan.RunAsync(files: Number(1, 100_000));
        break;
    case ["extract", ..]:
        ExtractionThroughput.Run(articles: Number(1, 1000), words: Number(2, 400), folder: args.Length > 3 ? args[3] : null);
        break;

    // archive ARTICLES FOLDER: fills the archive's tables in the folder, or goes on with them, and measures what 1,000 more cost.
    case ["archive", _, var folder]:
        ArchiveGrowth.Run(Number(1, 0), folder);
        break;

    // search ENGINE ARTICLES FOLDER [QUERIES] [KIND]: fills an index in the folder, or goes on with one that is there, and measures it; with 0 queries it only fills.
    case ["search", var engine, _, var folder, ..]:
        await SearchBenchmark.RunAsync(engine, Number(2, 0), folder, Number(4, 200), args.ElementAtOrDefault(5) ?? "");
        break;

    // pages ENGINE ARTICLES FOLDER [REQUESTS]: the same of every page of the application.
    case ["pages", var engine, _, var folder, ..]:
        await PagesBenchmark.RunAsync(engine, Number(2, 0), folder, Number(4, 60));
        break;
    case ["passages", ..]:
        await LocatePassage.RunAsync(rounds: Number(1, 300));
        break;
    default:
        Console.Error.WriteLine("Give one of: ingest, scan, extract, archive, search, pages, passages.");
        break;
}
