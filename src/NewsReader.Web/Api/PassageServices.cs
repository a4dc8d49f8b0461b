using Microsoft.Extensions.Options;
using NewsReader.Curation;
using NewsReader.Passages;

namespace NewsReader.Web.Api;

/// <summary>Registers the database of what people made, and the passage links kept in it.</summary>
public static class PassageServices
{
    public static IServiceCollection AddPassages(this IServiceCollection services)
    {
        services.AddOptions<CurationOptions>().BindConfiguration(CurationOptions.Section)
            .Validate(options => options.Connection.Length > 0, "Curation:Connection must name a database.").ValidateOnStart();
        services.AddSingleton(provider => new CurationDatabase(provider.GetRequiredService<IOptions<CurationOptions>>().Value));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PassageStore>();
        services.AddSingleton<PassageLocations>();
        services.AddSingleton<PassageRelocation>();
        services.AddSingleton<ArticleRenames>();
        services.AddSingleton<IdentityDecisions>();
        services.AddSingleton<PassageLinks>();
        services.AddSingleton<WriteLimits>();
        services.AddHostedService<CurationMigration>();
        return services;
    }

    /// <summary>Brings the database up to date before the first request.</summary>
    private sealed class CurationMigration(CurationDatabase database, ILogger<CurationMigration> log) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            var count = await database.MigrateAsync(cancellationToken);
            log.LogInformation("Curation database ready, {Count} scripts run", count);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
