namespace NewsReader.BrowserTests;

/// <summary>A test that takes minutes: it runs where <c>NEWSREADER_TESTS</c> says <c>long</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (!IsWanted)
        {
            Skip = "Takes minutes; runs with NEWSREADER_TESTS=long.";
        }
    }

    public static bool IsWanted => Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long";
}
