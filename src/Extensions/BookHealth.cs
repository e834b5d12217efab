using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using UnionGovernance.Editions;

namespace UnionGovernance.Extensions;

/// <summary>Whether the book judges: a record that says nothing is judged by its newest edition.</summary>
internal sealed class BookHealth(IOptions<UnionGovernanceOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var book = options.Value.Book;
        var newest = book.Editions.MaxBy(static e => e.Year);
        var record = new UnionRecord { Union = new(newest!.Level == UnionLevel.College ? new("某大学", "某学院") : new("某大学"), newest.Kind, newest.Level, newest.Year), Edition = newest.Id };
        return Task.FromResult(book.Assess(record).Assessment is null
            ? HealthCheckResult.Unhealthy($"The edition {newest.Id} judges no record.")
            : HealthCheckResult.Healthy($"{book.Editions.Count} editions, {book.Hash}"));
    }
}
