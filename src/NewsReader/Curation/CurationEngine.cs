namespace NewsReader.Curation;

/// <summary>Which database keeps what people made.</summary>
public enum CurationEngine
{
    /// <summary>One file; needs nothing beside the application.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server that several web nodes share.</summary>
    Postgres,
}
