using System.Diagnostics;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// A line a request: method, the kind of page, status and time. The kind is the route as it is written here, never the address, in which a name or a figure may
/// stand; nothing is told of who asked.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private const string NoPage = "(no page)";

    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Answered(
                HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? context.Request.Method : "(other)",
                (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoPage,
                context.Response.StatusCode,
                (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} /{Route}: {Status} after {Milliseconds} ms")]
    private partial void Answered(string method, string route, int status, int milliseconds);
}
