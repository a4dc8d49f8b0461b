namespace NewsReader.Tests.Passages;

/// <summary>A test over rows of other projects' test suites; runs where NEWSREADER_CONFORMANCE names the folder that holds them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "NEWSREADER_CONFORMANCE names no folder";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable("NEWSREADER_CONFORMANCE") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
