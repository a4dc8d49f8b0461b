using System.Globalization;
using BenchmarkDotNet.Running;
using NewsReader.Benchmarks;

if (args is ["ingest", ..])
{
    var numbers = args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
    await IngestThroughput.RunAsync(numbers.ElementAtOrDefault(0) is > 0 and var articles ? articles : 10_000, numbers.ElementAtOrDefault(1) is > 0 and var words ? words : 400);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
