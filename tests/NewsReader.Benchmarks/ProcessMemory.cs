using System.Globalization;

namespace NewsReader.Benchmarks;

/// <summary>What this process holds in memory.</summary>
internal static class ProcessMemory
{
    /// <summary>Memory that is no mapped file; 0 where the system does not say.</summary>
    public static long PrivateMegabytes() => File.Exists("/proc/self/status")
        ? File.ReadLines("/proc/self/status").Where(l => l.StartsWith("RssAnon:", StringComparison.Ordinal)).Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) >> 10).FirstOrDefault()
        : 0;
}
