using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UnionGovernance.Extensions;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// Whether the program lives (<c>/health/live</c>), and whether visitors are to be sent to it (<c>/health/ready</c>): the book judges, and it is not about to stop.
/// The answer is a word and says nothing else.
/// </summary>
internal sealed class Health(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    // How long those who are being answered are waited for.
    private static readonly TimeSpan _untilStopped = TimeSpan.FromSeconds(20);

    public static void Add(IServiceCollection services)
    {
        services.AddUnionGovernance();
        services.AddHealthChecks().AddCheck<Health>("serving");
        services.Configure<HostOptions>(static o => o.ShutdownTimeout = _untilStopped);
    }

    public static void Use(IApplicationBuilder app)
    {
        app.UseHealthChecks(Live, new HealthCheckOptions { Predicate = static _ => false });
        app.UseHealthChecks(Ready);
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}
