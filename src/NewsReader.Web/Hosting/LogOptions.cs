using Serilog.Events;

namespace NewsReader.Web.Hosting;

/// <summary>What is logged, to standard error and to files in the data folder.</summary>
public sealed class LogOptions
{
    public const string Section = "Log";

    public LogEventLevel Level { get; set; } = LogEventLevel.Information;

    /// <summary>Files kept, one a day.</summary>
    public int Days { get; set; } = 14;
}
