using System.Net.Http.Headers;
using UnionGovernance;
using UnionGovernance.Extensions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUnionGovernance();
var app = builder.Build();
app.UseExceptionHandler();
app.MapUnionGovernance();
app.MapHealthChecks("/health");

// A record inside a message of one's own.
app.MapPost("/submissions", static (Submission submission) => Results.Text($"{submission.Officer}：{submission.Record.Union.Title}"));

if (args is ["--try", var file])
{
    await TryAsync(app, file);
    return;
}

app.Run();

static async Task TryAsync(WebApplication app, string file)
{
    app.Urls.Add("http://127.0.0.1:0");
    await app.StartAsync();
    using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
    using var sound = await client.PostAsync("/union-governance/assess", new ByteArrayContent(File.ReadAllBytes(file)));
    Console.WriteLine($"{(int)sound.StatusCode} {sound.Content.Headers.ContentType}");
    using var unsound = await client.PostAsync("/union-governance/assess", new StringContent("""{"structure":{"staff":-3}}""", new MediaTypeHeaderValue("application/json")));
    Console.WriteLine($"{(int)unsound.StatusCode} {(await unsound.Content.ReadAsStringAsync()).Contains("/structure/staff", StringComparison.Ordinal)}");
    using var own = await client.PostAsync("/submissions", new StringContent($$"""{"officer":"白若兰","record":{{File.ReadAllText(file)}}}""", new MediaTypeHeaderValue("application/json")));
    Console.WriteLine($"{(int)own.StatusCode} {await own.Content.ReadAsStringAsync()}");
    using var wrong = await client.PostAsync("/submissions", new StringContent("""{"officer":"白若兰","record":{"structure":{"staff":-3}}}""", new MediaTypeHeaderValue("application/json")));
    Console.WriteLine($"{(int)wrong.StatusCode} {(await wrong.Content.ReadAsStringAsync()).Contains("/record/structure/staff", StringComparison.Ordinal)}");
    Console.WriteLine(await client.GetStringAsync("/health"));
    await app.StopAsync();
}

internal sealed record Submission(string Officer, UnionRecord Record);
