using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Net.Http.Headers;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>How much one visitor, and all together, may ask of the server at a time.</summary>
internal static class RequestBounds
{
    /// <summary>The largest body, in bytes: a file as large as its reader takes, and the form around it. The next larger is answered with 413 and its page.</summary>
    public const long MostBytes = 2L * FileLimits.MostBytes;

    /// <summary>The largest body that is read to its end, in bytes, and thrown away, so that a browser that is still sending comes to see the page. A larger one finds the connection closed.</summary>
    public const long MostBytesThrownAway = 4 * MostBytes;

    /// <summary>How many requests of one address are worked on at once; as many again three times wait, further ones are answered with 429.</summary>
    public const int AtOnce = 8;

    /// <summary>How many posts are worked on at once, whoever sends them: each may hold a body and what is made of it in memory.</summary>
    public const int PostsAtOnce = 4;

    private static readonly TimeSpan _headersWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _retryAfter = TimeSpan.FromSeconds(5);

    /// <returns>Whether this is the page that tells of a refusal. It is no request of a visitor's, and would be refused in turn.</returns>
    public static bool IsError(HttpContext context) => context.Request.Path.StartsWithSegments("/error", StringComparison.Ordinal);

    public static void BoundRequests(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = MostBytesThrownAway;
            o.Limits.MaxConcurrentConnections = 1024;
            o.Limits.RequestHeadersTimeout = _headersWithin;
            o.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));
            o.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(10));
        });
        builder.Services.Configure<FormOptions>(static o =>
        {
            o.ValueLengthLimit = (int)MostBytes;
            o.ValueCountLimit = RecordForm.MostValues;
            o.MultipartBodyLengthLimit = MostBytes;
            o.BufferBodyLengthLimit = MostBytes;

            // A file is never laid on disk: where the server is killed, nothing of a visitor's is left there.
            o.MemoryBufferThreshold = (int)MostBytes;
        });
        builder.Services.AddRateLimiter(static o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = static (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers[HeaderNames.RetryAfter] = _retryAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(static c => IsError(c)
                    ? RateLimitPartition.GetNoLimiter("/error")
                    : RateLimitPartition.GetConcurrencyLimiter(
                        c.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                        static _ => new() { PermitLimit = AtOnce, QueueLimit = 3 * AtOnce })),
                PartitionedRateLimiter.Create<HttpContext, bool>(static c => HttpMethods.IsPost(c.Request.Method) && !IsError(c)
                    ? RateLimitPartition.GetConcurrencyLimiter(true, static _ => new() { PermitLimit = PostsAtOnce, QueueLimit = 64 })
                    : RateLimitPartition.GetNoLimiter(false)));
        });
    }
}
