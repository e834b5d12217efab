using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using UnionGovernance.Json;

namespace UnionGovernance.Extensions;

/// <summary>Answers a message that cannot be read as problem details (RFC 9457); of a record, a congress or a charter within it with every fault, each by its place in the message.</summary>
/// <param name="problems">Writes them.</param>
internal sealed partial class UnsoundFiles(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return ValueTask.FromResult(false);
        }

        httpContext.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = bad.InnerException is UnsoundFileException unsound
                ? new HttpValidationProblemDetails(FaultsTold.Of(unsound.Faults, Pointer(unsound.Path ?? string.Empty))) { Title = FaultsTold.Title, Status = bad.StatusCode }
                : new() { Status = bad.StatusCode },
        });
    }

    // System.Text.Json tells a place as $.record or $.records[2].
    private static string Pointer(string path) => Step().Replace(path.TrimStart('$'), static m => $"/{m.Groups[1].Value}{m.Groups[2].Value}");

    [GeneratedRegex(@"\.([^.\[]+)|\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
