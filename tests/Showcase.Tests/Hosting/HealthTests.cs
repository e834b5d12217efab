using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>Whether the site lives, and whether visitors are to be sent to it.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData(Health.Live)]
    [InlineData(Health.Ready)]
    public async Task A_site_that_judges_is_alive_and_ready_and_says_nothing_more(string address)
    {
        await using var site = Started();
        using var client = site.CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task One_that_is_about_to_stop_is_sent_nobody_any_more()
    {
        await using var site = Started();
        using var client = site.CreateClient();
        var checks = site.Services.GetRequiredService<HealthCheckService>();
        Assert.Equal(HealthStatus.Healthy, (await checks.CheckHealthAsync(TestContext.Current.CancellationToken)).Status);

        // Asked at the moment of stopping: whoever registered last is called first and waited for, before the host takes itself down.
        var lifetime = site.Services.GetRequiredService<IHostApplicationLifetime>();
        HealthStatus? whileStopping = null;
        using var asked = lifetime.ApplicationStopping.Register(() => whileStopping = Task.Run(() => checks.CheckHealthAsync()).GetAwaiter().GetResult().Status);
        lifetime.StopApplication();

        Assert.Equal(HealthStatus.Unhealthy, whileStopping);
    }

    private static WebApplicationFactory<Program> Started() =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(static b => b.UseSetting("Keys", string.Empty).ConfigureLogging(static l => l.ClearProviders()));
}
