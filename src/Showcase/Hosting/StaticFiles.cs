using Microsoft.AspNetCore.StaticFiles;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>The style sheet and the icon: everybody's alike, and kept by browsers for as long as their address stays.</summary>
internal static class StaticFiles
{
    // The address holds a digest of the file (v=…), so a changed file has another address.
    private const string KeptForAYear = "public, max-age=31536000, immutable";
    private const string AskedAgain = "public, no-cache";

    public static void Keep(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? KeptForAYear : AskedAgain;

    /// <returns>Whether an answer is such a file.</returns>
    public static bool IsOne(HttpResponse response) => response.Headers.CacheControl.ToString() is KeptForAYear or AskedAgain;
}
