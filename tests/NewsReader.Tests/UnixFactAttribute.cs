namespace NewsReader.Tests;

/// <summary>A test of something that only Unix file systems have.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs a Unix file system." : null;
}
