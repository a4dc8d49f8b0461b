using System.Globalization;
using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;
using NewsReader.Benchmarks.Search;

if (args is ["ingest", ..])
{
    var numbers = args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
    await IngestThroughput.RunAsync(numbers.ElementAtOrDefault(0) is > 0 and var articles ? articles : 10_000, numbers.ElementAtOrDefault(1) is > 0 and var words ? words : 400);
    return;
}

// search ENGINE ARTICLES FOLDER [QUERIES]: fills an index in the folder, or goes on with one that is there, and measures it.
if (args is ["search", var engine, var size, var folder, ..])
{
    await SearchBenchmark.RunAsync(engine, int.Parse(size, CultureInfo.InvariantCulture), folder, args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 200);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(SearchBenchmark).Assembly).Run(args);
