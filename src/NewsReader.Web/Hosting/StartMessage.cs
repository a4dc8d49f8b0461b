using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsReader.Index;

namespace NewsReader.Web.Hosting;

/// <summary>Tells the person who started the application what runs and where to look.</summary>
public static class StartMessage
{
    public static void Print(WebApplication app, TextWriter console)
    {
        var folders = app.Services.GetRequiredService<ArchiveFolders>();
        var engine = app.Services.GetRequiredService<IArticleIndex>().Engine;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        app.Logger.LogInformation("Serving {Archive} from {Data} with {Engine} at {Addresses}", folders.Archive, folders.Data, engine, addresses);
        console.WriteLine($"NewsReader is reading {folders.Archive} (index: {engine}, kept in {folders.Data}).");
        console.WriteLine($"Open {string.Join(" or ", addresses)}");
    }
}
