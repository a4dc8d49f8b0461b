namespace NewsReader.Curation;

/// <summary>Where what people made is kept.</summary>
public sealed class CurationOptions
{
    public const string Section = "Curation";

    public CurationEngine Engine { get; set; } = CurationEngine.Sqlite;

    /// <summary>The connection string as the engine's driver takes it.</summary>
    public string Connection { get; set; } = "Data Source=curation.db";
}
