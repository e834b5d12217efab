using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>What is sent to OpenTelemetry where the operator switches it on, and what is logged: the kind of page and what came of it, never who or what was typed.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_trace_tells_the_kind_of_page_and_nothing_of_what_was_asked()
    {
        using var sent = new Sent();
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(b => b
            .UseSetting("Keys", string.Empty).UseSetting(Telemetry.Setting, "true")
            .ConfigureLogging(static l => l.ClearProviders())
            .ConfigureServices(s => s.ConfigureOpenTelemetryTracerProvider(t => t.AddProcessor(sent))));
        using var client = site.CreateClient();
        (await client.GetAsync(new Uri("/congress/quotas?unit=甲乙丙学院&students=12", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
        (await client.GetAsync(new Uri("/papers/甲乙丙", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();

        Assert.Contains(sent.Tags, static t => t is { Key: "http.route", Value: "congress/quotas" });
        Assert.DoesNotContain(sent.Tags, static t => t.Key is "url.path" or "url.query" or "user_agent.original" or "client.address" or "server.address");
        Assert.DoesNotContain(sent.Tags, static t => $"{t.Value}" is var v && (v.Contains("甲乙丙", StringComparison.Ordinal) || v.Contains(Uri.EscapeDataString("甲乙丙"), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_is_traced_unless_it_is_switched_on()
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(static b => b.UseSetting("Keys", string.Empty).ConfigureLogging(static l => l.ClearProviders()));
        using var client = site.CreateClient();

        Assert.Null(site.Services.GetService<TracerProvider>());
    }

    private sealed class Sent : BaseProcessor<Activity>
    {
        public ConcurrentQueue<KeyValuePair<string, object?>> Tags { get; } = new();

        public override void OnEnd(Activity data)
        {
            foreach (var tag in data.TagObjects)
            {
                Tags.Enqueue(tag);
            }
        }
    }
}
