using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NewsReader.Archive;
using NewsReader.Curation;
using NewsReader.Extraction.Venues;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Ingest;

namespace NewsReader.Web.Hosting;

/// <summary>Registers the archive: its folder, index and ledger, and the work that keeps them in step.</summary>
public static class ArchiveServices
{
    /// <summary>Registers everything for the archive that the configuration names.</summary>
    /// <returns>Its folders, checked.</returns>
    /// <exception cref="Commands.CommandException">The archive or data folder is not usable.</exception>
    public static async Task<ArchiveFolders> AddArchiveAsync(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ArchiveOptions.Section).Get<ArchiveOptions>() ?? new ArchiveOptions();
        var folders = ArchiveFolders.Of(options);
        var services = builder.Services;
        services.AddSingleton(folders);
        services.AddOptions<IngestOptions>().BindConfiguration(IngestOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<IngestOptions>>().Value);
        if (PlacesOf(builder.Configuration.GetSection(IngestOptions.Section)[nameof(IngestOptions.Places)]) is { } places)
        {
            services.AddSingleton(places);
        }

        services.PostConfigure<CurationOptions>(options => options.Connection = options.Connection == new CurationOptions().Connection ? $"Data Source={Path.Combine(folders.Data, "curation.db")}" : options.Connection);
        services.AddDataProtection().SetApplicationName(nameof(NewsReader)).PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folders.Data, "keys")));

        services.AddSingleton(provider => new ArticleFolder(folders.Archive, (long)provider.GetRequiredService<IngestOptions>().MaxFileMegabytes << 20));
        var store = await ArchiveStore.OpenAsync(folders.Data, options.Engine);
        services.AddSingleton(_ => store); // made by a factory, so that it is disposed with the application
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Index);
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Ledger);
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Speakers);
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Events);
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Copies);
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveStore>().Statements);
        services.AddSingleton<IngestProgress>();
        services.AddSingleton<Ingestor>();
        services.AddSingleton<IngestWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<IngestWorker>());
        return folders;
    }

    /// <summary>The places of a GeoNames file; <c>null</c> where none is named.</summary>
    /// <exception cref="Commands.CommandException">The file cannot be used.</exception>
    public static ImportedPlaces? PlacesOf(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        var reading = ImportedPlaces.Read(path);
        return reading.Places ?? throw new Commands.CommandException($"The file of places is not usable: {reading.Problem}.");
    }
}
