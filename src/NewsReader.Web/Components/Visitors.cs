using System.Net;

namespace NewsReader.Web.Components;

/// <summary>Tells who looks at a page.</summary>
public static class Visitors
{
    /// <summary>Whether it is the person at this machine; what a proxy passes on comes from elsewhere.</summary>
    public static bool IsAtThisMachine(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");
}
