using System.Reflection;
using NewsReader.Ingest;
using NewsReader.Tests.Files;
using NewsReader.Tests.Index;

namespace NewsReader.Tests.Ingest;

/// <summary>What the real executable does with every engine, in processes of its own: each engine's tests are this class and the engine's name.</summary>
public abstract partial class ProcessContract
{
    private string Engine => GetType().GetCustomAttribute<EngineAttribute>()?.Name ?? throw new InvalidOperationException("The class names no engine.");

    private string[] Arguments(TemporaryFolder folder, TemporaryFolder data) =>
        ["ingest", "--archive", folder.Path, "--data", data.Path, "--engine", Engine, "--Ingest:BatchFiles=3", "--Ingest:Settle=00:00:00"];

    private static int Indexed(TemporaryFolder data) => Ledger(data)?.Count() is { } counts ? counts.Indexed + counts.Unchanged : 0;

    private static IngestLedger? Ledger(TemporaryFolder data) =>
        Directory.GetFiles(data.Path, "ledger.db", SearchOption.AllDirectories).FirstOrDefault() is { } file ? new IngestLedger(file) : null;
}
