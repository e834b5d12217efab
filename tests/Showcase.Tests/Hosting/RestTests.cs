using Microsoft.AspNetCore.Http;
using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>When memory is given back: once, after the last visitor. How much, tests/Endurance measures.</summary>
public sealed class RestTests
{
    private static readonly RequestDelegate _nothing = static _ => Task.CompletedTask;

    [Fact]
    public async Task It_rests_once_when_nobody_came_for_a_while()
    {
        using var rest = new Rest();
        Assert.False(rest.IsDue());

        await rest.WorkAsync(new DefaultHttpContext(), _nothing);
        Assert.False(rest.IsDue());
        Assert.True(rest.IsDue());
        Assert.False(rest.IsDue());

        await rest.WorkAsync(new DefaultHttpContext(), _nothing);
        Assert.False(rest.IsDue());
        await rest.WorkAsync(new DefaultHttpContext(), _nothing);
        Assert.False(rest.IsDue());
        Assert.True(rest.IsDue());
    }

    [Fact]
    public async Task A_request_that_fails_counts_too()
    {
        using var rest = new Rest();
        await Assert.ThrowsAsync<BadHttpRequestException>(() => rest.WorkAsync(new DefaultHttpContext(), static _ => throw new BadHttpRequestException("no form")));

        Assert.False(rest.IsDue());
        Assert.True(rest.IsDue());
    }
}
