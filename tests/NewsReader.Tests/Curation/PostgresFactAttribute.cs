namespace NewsReader.Tests.Curation;

/// <summary>A test against a PostgreSQL server; runs where NEWSREADER_POSTGRES holds a connection string that may create schemas.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Connection is null)
        {
            Skip = "NEWSREADER_POSTGRES holds no connection string";
        }
    }

    public static string? Connection => Environment.GetEnvironmentVariable("NEWSREADER_POSTGRES") is { Length: > 0 } connection ? connection : null;
}
