using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Unions;

namespace UnionGovernance.Endurance;

/// <summary>Visitors who send the site the heaviest that it takes, each as soon as the last was answered, and the memory that the site takes meanwhile and afterwards.</summary>
internal static partial class SiteLoad
{
    private const int Visitors = 16;

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static string Root { get; } = typeof(SiteLoad).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!;

    // The site rests a while after its last visitor, and is given some time more.
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(60);

    /// <summary>Starts the site as a process of its own, and comes in rushes of so long, with a rest after each.</summary>
    public static async Task<SiteToll> RunAsync(TimeSpan time, int rushes, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var site = Start(address);
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = true, MaxConnectionsPerServer = Visitors }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
            await AnswersAsync(http, cancellationToken);
            var idle = await RestAsync(site, cancellationToken);
            var requests = await WorkAsync(http, cancellationToken);
            foreach (var request in requests)
            {
                await SendAsync(http, request, cancellationToken);
            }

            var warm = await RestAsync(site, cancellationToken);
            var (most, afterwards, answered, refused) = (new List<int>(), new List<int>(), 0L, 0L);
            for (var rush = 0; rush < rushes; rush++)
            {
                most.Add(0);
                var (well, badly) = await VisitAsync(http, requests, time, () => most[rush] = Math.Max(most[rush], Mebibytes(site)), cancellationToken);
                (answered, refused) = (answered + well, refused + badly);
                afterwards.Add(await RestAsync(site, cancellationToken));
            }

            return new(idle, warm, most, afterwards, answered, refused);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<(long Answered, long Refused)> VisitAsync(HttpClient http, List<(Uri Address, string Form)> requests, TimeSpan time, Action look, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(time);
        var (answered, refused) = (0L, 0L);
        var visitors = Enumerable.Range(0, Visitors).Select(v => Task.Run(
            async () =>
            {
                for (var i = v; !end.IsCancellationRequested; i++)
                {
                    var isWell = await SendAsync(http, requests[i % requests.Count], CancellationToken.None);
                    Interlocked.Increment(ref isWell ? ref answered : ref refused);
                }
            },
            cancellationToken)).ToList();
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(100, cancellationToken);
            look();
        }

        await Task.WhenAll(visitors);
        return (answered, refused);
    }

    /// <returns>Whether it was answered well.</returns>
    private static async Task<bool> SendAsync(HttpClient http, (Uri Address, string Form) request, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsync(request.Address, Content(request.Form), cancellationToken);
        await answer.Content.CopyToAsync(Stream.Null, cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    /// <returns>What the site holds after a rest.</returns>
    private static async Task<int> RestAsync(Process site, CancellationToken cancellationToken)
    {
        await Task.Delay(_rest, cancellationToken);
        return Mebibytes(site);
    }

    // As many people and colleges as a page shows, in the form, as a file and as a year, to be judged and shown.
    private static async Task<List<(Uri Address, string Form)>> WorkAsync(HttpClient http, CancellationToken cancellationToken)
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Members = new()
            {
                Complete = Fact.Given(true),
                List = [.. Enumerable.Range(0, RowsEntry.Most).Select(static i => new Member { Id = $"人{i}", Name = Fact.Given($"虚构{i}"), College = Fact.Given($"学院{i % 20}"), YearOfStudy = Fact.Given((i % 4) + 1) })],
            },
            Colleges = new() { Complete = Fact.Given(true), List = [.. Enumerable.Range(0, RowsEntry.Most).Select(static i => new CollegeUnion { Id = $"学院{i}", Students = Fact.Given(900 + i), Staff = Fact.Given(21) })] },
        };
        var file = Encoding.UTF8.GetString(RecordFile.Write(record));
        var token = Token().Match(await http.GetStringAsync(new Uri("/record", UriKind.Relative), cancellationToken)).Groups[1].Value;
        var form = FormOf(token, RecordForm.Of(record), ("do", "check"));
        var year = await YearAsync(cancellationToken);
        return
        [
            (new("/record", UriKind.Relative), form),
            (new("/record", UriKind.Relative), FormOf(token, RecordForm.Of(record), ("do", "assess"))),
            (new("/record", UriKind.Relative), FormOf(token, Typed.Nothing, ("do", "open"), ("record", file))),
            (new("/upload", UriKind.Relative), FormOf(token, Typed.Nothing, ("do", "assess"), ("record", file))),
            (new("/papers", UriKind.Relative), FormOf(token, Typed.Nothing, ("do", "papers"), ("record", file))),
            (new("/year", UriKind.Relative), FormOf(token, Typed.Nothing, ("do", "show"), ("year", year))),
            (new("/year/activities", UriKind.Relative), FormOf(token, Typed.Nothing, ("do", "show"), ("year", year))),
        ];
    }

    // Every page once, so that what it is made of is there before the measuring.
    private static async Task AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                foreach (var page in (string[])["/", "/record", "/upload", "/year", "/year/chart", "/congress", "/charter", "/seal/register", "/papers", "/rules", "/assessment/full-university"])
                {
                    (await http.GetAsync(new Uri(page, UriKind.Relative), cancellationToken)).EnsureSuccessStatusCode().Dispose();
                }

                return;
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private static async Task<string> YearAsync(CancellationToken cancellationToken) =>
        await File.ReadAllTextAsync(Path.Combine(Root, "samples", "full-university.year.jsonl"), cancellationToken);

    private static string FormOf(string token, Typed typed, params (string Name, string Value)[] more) => string.Join(
        '&',
        typed.Names.SelectMany(n => typed.All(n).Select(v => (Name: n, Value: v))).Concat(more).Append((Name: "__RequestVerificationToken", Value: token))
            .Select(static f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));

    private static StringContent Content(string form) => new(form, Encoding.UTF8, "application/x-www-form-urlencoded");

    private static Process Start(Uri address)
    {
        var program = Path.Combine(Root, "src", "Showcase", "bin", Configuration, "net10.0", "UnionGovernance.Showcase.dll");
        var start = new ProcessStartInfo("dotnet", [program]) { WorkingDirectory = Path.Combine(Root, "src", "Showcase"), RedirectStandardOutput = false };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Keys"] = string.Empty;
        return Process.Start(start)!;
    }

    private static int Mebibytes(Process site)
    {
        site.Refresh();
        return (int)(site.WorkingSet64 / 1024 / 1024);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
