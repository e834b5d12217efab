using UnionGovernance;
using UnionGovernance.Editions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.Converters.Add(RecordFile.Converter));
builder.Logging.ClearProviders();
var app = builder.Build();

// A record that is no record is answered with every fault and its place.
app.MapPost("/assess", static async (HttpRequest request) =>
{
    var reading = await ReadAsync(request);
    return reading.Value is not { } record ? Results.ValidationProblem(Faults(reading.Faults), title: "这不是一份记录")
        : RuleBook.National.Assess(record) switch
        {
            AssessmentOutcome.Assessed { Assessment: var assessment } => Results.Bytes(AssessmentFile.Write(assessment), "application/json"),
            AssessmentOutcome.SeveralFit { Fitting: var editions } => Results.Problem($"请选定一份：{string.Join('、', editions.Select(static e => e.Title.Chinese))}", statusCode: 409),
            AssessmentOutcome.Refused { Faults: var faults } => Results.ValidationProblem(Faults(faults), title: "记录自相矛盾"),
            _ => Results.Problem("没有一份指标表适用", statusCode: 409),
        };
});

// A record inside a message of one's own.
app.MapPost("/submissions", static (Submission submission) => Results.Text($"{submission.Officer}：{submission.Record.Union.Title}"));

if (args is ["--try", var file])
{
    await TryAsync(app, file);
    return;
}

app.Run();

static async Task<UnionGovernance.Json.Reading<UnionRecord>> ReadAsync(HttpRequest request)
{
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    return RecordFile.Read(body.ToArray());
}

static Dictionary<string, string[]> Faults(IEnumerable<UnionGovernance.Json.Fault> faults) =>
    faults.GroupBy(static f => f.JsonPointer).ToDictionary(static g => g.Key, static g => g.Select(static f => f.ToString()).ToArray());

static async Task TryAsync(WebApplication app, string file)
{
    app.Urls.Add("http://127.0.0.1:0");
    await app.StartAsync();
    using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
    using var sound = await client.PostAsync("/assess", new ByteArrayContent(File.ReadAllBytes(file)));
    Console.WriteLine($"{(int)sound.StatusCode} {sound.Content.Headers.ContentType}");
    using var unsound = await client.PostAsync("/assess", new StringContent("""{"structure":{"staff":-3}}"""));
    Console.WriteLine($"{(int)unsound.StatusCode} {(await unsound.Content.ReadAsStringAsync()).Contains("/structure/staff", StringComparison.Ordinal)}");
    using var own = await client.PostAsync("/submissions", new StringContent($$"""{"officer":"白若兰","record":{{File.ReadAllText(file)}}}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
    Console.WriteLine($"{(int)own.StatusCode} {await own.Content.ReadAsStringAsync()}");
    await app.StopAsync();
}

internal sealed record Submission(string Officer, UnionRecord Record);
