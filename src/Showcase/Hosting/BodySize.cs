using Microsoft.AspNetCore.Http.Features;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>Answers a body that is too large with its page, having read it to its end; a body of unknown length is cut at the bound.</summary>
internal sealed class BodySize(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > RequestBounds.MostBytes && !RequestBounds.IsError(context))
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (context.Request.ContentLength is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bound)
        {
            bound.MaxRequestBodySize = RequestBounds.MostBytes;
        }

        await next(context);
    }
}
