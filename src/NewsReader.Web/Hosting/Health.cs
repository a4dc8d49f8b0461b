using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using NewsReader.Curation;
using NewsReader.Index;

namespace NewsReader.Web.Hosting;

/// <summary>Tells whoever runs the application whether it lives and whether it can answer.</summary>
public static class Health
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<IndexCheck>("index").AddCheck<DatabaseCheck>("database");
        return services;
    }

    /// <summary>Alive: the process answers. Ready: index and database answer too; 503 where one does not.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync });
        return app;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsync($"{report.Status}\n{string.Concat(report.Entries.Select(e => $"{e.Key}: {e.Value.Status}\n"))}");

    private sealed class IndexCheck(IArticleIndex index) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await index.CountAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }

    private sealed class DatabaseCheck(CurationDatabase database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
