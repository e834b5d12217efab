using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests;
using UnionGovernance.Unions;

namespace UnionGovernance.Extensions.Tests;

/// <summary>A program that adds the judging of unions answers records over HTTP, says what is wrong as problem details, and tells nobody's name to its logs.</summary>
public sealed class HostingTests
{
    private const string Sound = """{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","structure":{"staff":51,"largeOrManyCampuses":false}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_is_answered_with_a_finding_for_every_rule()
    {
        await using var app = await StartAsync();
        using var answer = await PostAsync(app, "assess", Sound);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var assessment = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal(RuleBook.National.Editions.Single(static e => e.Id == "school-2023-2024").Items.Length, assessment.RootElement.GetProperty("findings").GetArrayLength());
        using var why = await PostAsync(app, "why", Sound);
        Assert.Equal(HttpStatusCode.OK, why.StatusCode);
    }

    [Fact]
    public async Task What_is_no_record_is_answered_with_every_fault_and_its_place()
    {
        await using var app = await StartAsync();
        using var answer = await PostAsync(app, "assess", """{"structure":{"staff":-3,"presidium":"六"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        Assert.All(["/structure/staff", "/structure/presidium"], at => Assert.True(problem.RootElement.GetProperty("errors").TryGetProperty(at, out _), at));
        using var text = await app.GetTestClient().PostAsync("/union-governance/assess", new StringContent(Sound, Encoding.UTF8, "text/plain"), Token);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
        using var nothing = await PostAsync(app, "assess", string.Empty);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
    }

    [Fact]
    public async Task A_year_without_an_edition_is_told_and_not_guessed()
    {
        await using var app = await StartAsync();
        using var answer = await PostAsync(app, "assess", Sound.Replace("2023-2024", "2001-2002", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    /// <summary>The bound itself is read, one byte more is not.</summary>
    [Fact]
    public async Task A_record_beyond_the_bound_is_refused_by_size()
    {
        var bytes = Encoding.UTF8.GetByteCount(Sound);
        await using var app = await StartAsync(o => o.LargestRecord = bytes);
        using var within = await PostAsync(app, "assess", Sound);
        using var beyond = await PostAsync(app, "assess", $"{Sound} ");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (within.StatusCode, beyond.StatusCode));
    }

    [Fact]
    public async Task A_provinces_book_judges_where_it_is_given()
    {
        var table = RuleBook.National.Editions.Single(static e => e.Id == "school-2023-2024");
        var strict = table with { Id = "province-2023", Items = [.. table.Items.Select(static i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(30, 50) } : i)] };
        await using var app = await StartAsync(o => o.Book = RuleBook.National.With(strict));
        using var answer = await PostAsync(app, "assess", Sound.Replace("\"structure\"", "\"edition\":\"province-2023\",\"structure\"", StringComparison.Ordinal));

        Assert.Contains("province-2023", await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_inside_the_programs_own_message_just_works()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var answer = await client.PostAsync("/own", new StringContent($$"""{"officer":"白若兰","record":{{Sound}}}""", Encoding.UTF8, "application/json"), Token);

        Assert.Equal("虚构大学学生会 51", await answer.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("/own", "{0}", "/record")]
    [InlineData("/owns", "[{0},{0}]", "/0/record")]
    public async Task What_is_wrong_with_a_record_inside_the_programs_own_message_is_told_by_its_place_in_the_message(string to, string message, string at)
    {
        await using var app = await StartAsync();
        var one = """{"officer":"白若兰","record":{"school":"虚构大学","structure":{"staff":-3,"presidium":"六"}}}""";
        using var answer = await app.GetTestClient().PostAsync(to, new StringContent(message.Replace("{0}", one, StringComparison.Ordinal), Encoding.UTF8, "application/json"), Token);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.All(["/structure/staff", "/structure/presidium"], place => Assert.True(problem.RootElement.GetProperty("errors").TryGetProperty(at + place, out _), problem.RootElement.ToString()));
    }

    [Fact]
    public async Task A_message_that_is_no_JSON_is_answered_as_problem_details_too()
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/own", new StringContent("{", Encoding.UTF8, "application/json"), Token);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    /// <summary>A congress was held within two years of the one day and not of the other; the record's own day gives way.</summary>
    [Theory]
    [InlineData("asOf=2024-06-30", "2024-06-30")]
    [InlineData("asOf=2025-01-01&edition=school-2023-2024", "2025-01-01")]
    public async Task The_day_and_the_edition_may_be_asked_for_in_the_address(string query, string day)
    {
        await using var app = await StartAsync();
        using var answer = await PostAsync(app, $"assess?{query}", Sound.Replace("\"structure\"", "\"asOf\":\"2024-01-01\",\"structure\"", StringComparison.Ordinal));
        using var assessment = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(day, assessment.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("2024-01-01", assessment.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edition=foo", "edition", "school-2023-2024")]
    [InlineData("asOf=2025.3.1", "asOf", "2025-06-30")]
    [InlineData("lang=en", "lang", "asOf、edition")]
    public async Task What_an_address_cannot_ask_is_told_with_what_there_is(string query, string name, string told)
    {
        await using var app = await StartAsync();
        using var answer = await PostAsync(app, $"why?{query}", Sound);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(told, problem.RootElement.GetProperty("errors").GetProperty(name)[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_check_judges_a_record_that_says_nothing()
    {
        await using var app = await StartAsync();

        Assert.Equal("Healthy", await app.GetTestClient().GetStringAsync("/health", Token));
    }

    [Fact]
    public async Task Logs_and_traces_say_what_was_done_and_never_of_whom()
    {
        var told = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static s => s.Name == RecordJudge.SourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => told.Enqueue(string.Join(' ', a.TagObjects.Select(static t => $"{t.Key}={t.Value}"))),
        };
        ActivitySource.AddActivityListener(listener);
        await using var app = await StartAsync(log: told);
        using var answer = await PostAsync(app, "assess", Sound);

        Assert.Contains(told, static t => t.Contains("union_governance.edition=school-2023-2024", StringComparison.Ordinal));
        Assert.Contains(told, static t => t.Contains("school-2023-2024: ", StringComparison.Ordinal));
        Assert.DoesNotContain(told, static t => t.Contains("虚构", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bound_that_cannot_be_kept_is_told_at_the_start() =>
        await Assert.ThrowsAsync<OptionsValidationException>(static () => StartAsync(static o => o.LargestRecord = 16 * 1024 * 1024 + 1));

    private static async Task<WebApplication> StartAsync(Action<UnionGovernanceOptions>? configure = null, ConcurrentQueue<string>? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(new Lines(log));
        }

        builder.Services.AddUnionGovernance(configure);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapUnionGovernance();
        app.MapHealthChecks("/health");
        app.MapPost("/owns", static (Own[] own) => own.Length);
        app.MapPost("/own", static (Own own) => $"{own.Record.Union.Title} {own.Record.Structure.Staff}");
        await app.StartAsync(Token);
        return app;
    }

    private static Task<HttpResponseMessage> PostAsync(WebApplication app, string to, string record) =>
        app.GetTestClient().PostAsync($"/union-governance/{to}", new StringContent(record, Encoding.UTF8, "application/json"), Token);

    internal sealed record Own(string Officer, UnionRecord Record);

    private sealed class Lines(ConcurrentQueue<string> told) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => told.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
