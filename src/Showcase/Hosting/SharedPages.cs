using Microsoft.AspNetCore.OutputCaching;
using NodaTime.Text;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// Keeps the pages that are everybody's alike (home, rules, the samples' results) for the day on which they were made, in each language. A page that was asked
/// with anything in its address, that answers a form or holds a token for one, or that sets a cookie, is its visitor's and is not kept.
/// </summary>
internal sealed class SharedPages(Today today) : IOutputCachePolicy
{
    private const long MostBytes = 32L << 20;

    public static void Keep(IServiceCollection services) => services.AddSingleton<SharedPages>().AddOutputCache(static o =>
    {
        o.SizeLimit = MostBytes;
        o.AddBasePolicy(static p => p.AddPolicy<SharedPages>(), excludeDefaultPolicy: true);
    });

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isShared = HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue;
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (isShared, isShared, isShared, true);
        if (isShared)
        {
            context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
            context.CacheVaryByRules.VaryByValues["day"] = LocalDatePattern.Iso.Format(today.Date);
            context.CacheVaryByRules.VaryByValues["language"] = context.HttpContext.RequestServices.GetRequiredService<Speech>().Tag;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal)
            && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        return ValueTask.CompletedTask;
    }
}
