using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace UnionGovernance.Benchmarks;

/// <summary>What a page of the showcase costs in a process of its own: processor time a request, one client, one request after another over loopback.</summary>
/// <remarks>Run by hand: <c>pages SHOWCASE.DLL</c>, built for release.</remarks>
internal static class Pages
{
    private const int Warm = 1000;
    private const int Requests = 300;

    private static readonly string[] _pages =
    [
        "/", "/assessment/full-university", "/record", "/record?sample=full-university", "/congress", "/year", "/year/chart", "/year/selections", "/year/activities",
        "/charter", "/seal", "/papers", "/rules",
    ];

    public static async Task RunAsync(string showcase)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var site = Process.Start(new ProcessStartInfo("dotnet", [showcase, "--urls", address.ToString(), "--Logging:LogLevel:Default=Warning"]) { WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(showcase)) })!;
        using var client = new HttpClient { BaseAddress = address };
        try
        {
            await AnsweredAsync(client);
            foreach (var page in _pages)
            {
                await AskAsync(client, page, Warm);
            }

            // What was compiled quickly at first is compiled well in the background, and that is no page's cost.
            await Task.Delay(TimeSpan.FromSeconds(5));

            foreach (var page in _pages)
            {
                var size = await AskAsync(client, page, Warm / 5);
                site.Refresh();
                var (processor, start) = (site.TotalProcessorTime, Stopwatch.GetTimestamp());
                await AskAsync(client, page, Requests);
                var took = Stopwatch.GetElapsedTime(start);
                site.Refresh();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page}\t{(site.TotalProcessorTime - processor).TotalMilliseconds / Requests:F2} ms of processor\t{took.TotalMilliseconds / Requests:F2} ms\t{size / 1024} KiB"));
            }
        }
        finally
        {
            site.Kill();
        }
    }

    private static async Task<int> AskAsync(HttpClient client, string page, int times)
    {
        var size = 0;
        for (var i = 0; i < times; i++)
        {
            size = (await client.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length;
        }

        return size;
    }

    private static async Task AnsweredAsync(HttpClient client)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await AskAsync(client, "/", 1);
                return;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
