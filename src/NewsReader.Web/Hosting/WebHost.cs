using NewsReader.Web.Api;
using NewsReader.Web.Components;

namespace NewsReader.Web.Hosting;

/// <summary>The web application, put together.</summary>
public static class WebHost
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Bytes: a pasted page of Chinese has nine for each character, and is answered with what was left out of it.</summary>
    private const int LongestRequestLine = 64 * 1024;

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Builds the application; nothing listens and nothing is read before it is started.</summary>
    /// <param name="args">Configuration values as <c>--Section:Name=value</c>.</param>
    /// <exception cref="Commands.CommandException">The archive or data folder is not usable.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        });
        if (!AddressKeys.Any(key => builder.Configuration.GetSection(key) is var section && (section.Value is not null || section.GetChildren().Any())))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Services.AddPassages(); // before the archive: its database is brought up to date before the first file is read
        var folders = await builder.AddArchiveAsync();
        builder.AddLogging(folders.Data);
        builder.Services.AddPages();
        builder.Services.AddHealth();
        builder.Services.AddOpenApi();

        var app = builder.Build();
        app.MapPages();
        app.MapPassages();
        app.MapSearch();
        app.MapArchive();
        app.MapOpenApi();
        app.MapHealth();
        return app;
    }
}
