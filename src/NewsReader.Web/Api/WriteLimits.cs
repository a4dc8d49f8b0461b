using System.Threading.RateLimiting;

namespace NewsReader.Web.Api;

/// <summary>Keeps strangers and loops from writing: same-origin requests only, and so many a minute from one address.</summary>
/// <remarks>Addresses are held in memory for the length of a window and nowhere else.</remarks>
public sealed class WriteLimits : IDisposable
{
    /// <summary>Links one address may make a minute.</summary>
    public const int LinksPerMinute = 60;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = LinksPerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));

    /// <summary>A refusal, or <c>null</c> where the request may go on.</summary>
    public IResult? Refuse(HttpContext context)
    {
        if (!IsSameOrigin(context.Request))
        {
            return Results.Problem("Links are made from this site's own pages.", statusCode: StatusCodes.Status403Forbidden);
        }

        using var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            return null;
        }

        context.Response.Headers.RetryAfter = "60";
        return Results.Problem("Too many links in a minute.", statusCode: StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => _limiter.Dispose();

    /// <summary>Browsers say where a request comes from; what says nothing is no browser and carries nobody's session.</summary>
    private static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }
}
