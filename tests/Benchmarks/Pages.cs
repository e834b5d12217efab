using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace UnionGovernance.Benchmarks;

/// <summary>
/// What a page of the showcase costs in a process of its own: processor time a request, one client, one request after another over loopback, uncompressed; every page
/// in each round in turn, beside an endpoint of the same process that answers one word. And what it weighs, compressed.
/// </summary>
/// <remarks>Run by hand: <c>pages SHOWCASE.DLL</c>, built for release.</remarks>
internal static class Pages
{
    private const string Bare = "/health/live";
    private const int Warm = 1000;
    private const int Rounds = 10;
    private const int Requests = 300;

    private static readonly string[] _pages =
    [
        "/", "/rules/staff.headcount", "/assessment/full-university", "/year", "/record", "/record?sample=full-university", "/congress", "/congress/quotas", "/year/chart",
        "/year/selections", "/year/activities", "/charter", "/seal", "/papers", "/rules", "/province", "/check", "/assessment/full-university?edition=school-2022-2023",
    ];

    public static async Task RunAsync(string showcase)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var site = Process.Start(new ProcessStartInfo("dotnet", [showcase, "--urls", address.ToString(), "--Logging:LogLevel:Default=Warning"]) { WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(showcase)) })!;
        using var client = new HttpClient { BaseAddress = address };
        try
        {
            await AnsweredAsync(client);
            string[] all = [Bare, .. _pages];
            foreach (var page in all)
            {
                await AskAsync(client, page, Warm);
            }

            // What was compiled quickly at first is compiled well in the background, and that is no page's cost.
            await Task.Delay(TimeSpan.FromSeconds(5));

            var spent = all.ToDictionary(static p => p, static _ => TimeSpan.Zero, StringComparer.Ordinal);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var page in all)
                {
                    site.Refresh();
                    var before = site.TotalProcessorTime;
                    await AskAsync(client, page, Requests);
                    site.Refresh();
                    spent[page] += site.TotalProcessorTime - before;
                }
            }

            foreach (var page in all)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
                request.Headers.AcceptEncoding.ParseAdd("br");
                using var compressed = await client.SendAsync(request);
                var (plain, packed) = (await AskAsync(client, page, 1), (await compressed.Content.ReadAsByteArrayAsync()).Length);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{page}\t{spent[page].TotalMicroseconds / (Rounds * Requests):F0} µs of processor\t{spent[page] / spent[Bare]:F1}\t{plain / 1024} KiB\t{packed / 1024.0:F1} KiB compressed"));
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
