using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NewsReader.Web.Hosting;

/// <summary>Structured logs to standard error and to a file a day; never the text of an article.</summary>
public static class Logging
{
    private const string ConsoleLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const string FileLine = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {SourceContext} {Message:lj} {Properties:j}{NewLine}{Exception}";
    private const long LargestFile = 32 << 20;

    /// <summary>Logs to standard error and below <paramref name="dataFolder"/>.</summary>
    public static WebApplicationBuilder AddLogging(this WebApplicationBuilder builder, string dataFolder)
    {
        var options = builder.Configuration.GetSection(LogOptions.Section).Get<LogOptions>() ?? new LogOptions();
        var logger = Create(options, dataFolder);
#if SERILOG_ASPNETCORE
        builder.Host.UseSerilog(logger, dispose: true);
#else
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddSerilog(logger, dispose: true);
#endif
        return builder;
    }

    private static Logger Create(LogOptions options, string dataFolder) => new LoggerConfiguration()
        .MinimumLevel.Is(options.Level)
        .MinimumLevel.Override("Microsoft", Later(options.Level, LogEventLevel.Warning))
        .MinimumLevel.Override("System", Later(options.Level, LogEventLevel.Warning))
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal) // why it cannot start is said by the command
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", Later(options.Level, LogEventLevel.Error)) // warns that keys lie unencrypted beside the data they protect
        .WriteTo.Console(outputTemplate: ConsoleLine, standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.File(
            Path.Combine(dataFolder, "logs", "newsreader-.log"), outputTemplate: FileLine, rollingInterval: RollingInterval.Day, retainedFileCountLimit: options.Days,
            fileSizeLimitBytes: LargestFile, rollOnFileSizeLimit: true, shared: true, formatProvider: CultureInfo.InvariantCulture)
        .CreateLogger();

    private static LogEventLevel Later(LogEventLevel a, LogEventLevel b) => a > b ? a : b;
}
