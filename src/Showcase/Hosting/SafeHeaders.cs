using Microsoft.Net.Http.Headers;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>Says with every answer what a browser may do with it: show it, with our own style and our own script, keep it only if it is nobody's, and nothing else.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string NoDevices =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(
            static state =>
            {
                var context = (HttpContext)state;
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XFrameOptions = "DENY";
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = NoDevices;
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                if (IsOfVisitor(context))
                {
                    headers.CacheControl = "no-store";
                    headers.Remove(HeaderNames.Pragma);
                }
                else if (headers.CacheControl.Count == 0)
                {
                    headers.CacheControl = "no-cache";
                }

                return Task.CompletedTask;
            },
            context);
        return next(context);
    }

    // What was sent stands in the answer to a post; what was typed into a form of numbers, in the address. A page with a form holds its visitor's token.
    private static bool IsOfVisitor(HttpContext context) =>
        !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        || context.Response.StatusCode >= StatusCodes.Status400BadRequest
        || (context.Request.QueryString.HasValue && !StaticFiles.IsOne(context.Response))
        || context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
