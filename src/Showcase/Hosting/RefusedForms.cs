using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// A form whose token is refused, since it was open for too long or does not come from its own page, is answered with itself: with what was typed and
/// a fresh token, and nothing is done that a button asked for.
/// </summary>
internal sealed class RefusedForms(IAntiforgery tokens) : IAsyncAuthorizationFilter, IAlwaysRunResultFilter
{
    // The names of the buttons that have something done, or made and taken along.
    private static readonly string[] _buttons = ["do", "docx", "html", "md"];

    private static readonly object _refused = new();

    /// <returns>Whether the form was refused, so that its page says so.</returns>
    public static bool Has(HttpContext context) => context.Items.ContainsKey(_refused);

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || RequestBounds.IsError(http))
        {
            return;
        }

        try
        {
            await tokens.ValidateRequestAsync(http);
        }
        catch (AntiforgeryValidationException)
        {
            if (!http.Request.HasFormContentType || await ReadAsync(http.Request) is not { } sent)
            {
                context.Result = new BadRequestResult();
                return;
            }

            http.Items[_refused] = true;
            http.Request.Form = new FormCollection(
                sent.Where(static f => !_buttons.Contains(f.Key, StringComparer.Ordinal)).ToDictionary(static f => f.Key, static f => f.Value, StringComparer.Ordinal));
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        // A file to take along, another page to go to: the button is to be pressed again first.
        if (Has(context.HttpContext) && context.Result is not PageResult)
        {
            context.Result = new BadRequestResult();
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    // What is no form after all has no page to come back in.
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
