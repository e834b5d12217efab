using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace UnionGovernance.Extensions.Tests;

/// <summary>A program that serves a description of itself (OpenAPI) describes what was mapped: what each address takes, and every answer that it gives.</summary>
public sealed class OpenApiTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("assess")]
    [InlineData("why")]
    public async Task Each_judging_is_described_with_all_its_answers(string address)
    {
        using var document = await DescribedAsync();
        var post = document.RootElement.GetProperty("paths").GetProperty($"/union-governance/{address}").GetProperty("post");
        var responses = post.GetProperty("responses");

        Assert.NotEmpty(post.GetProperty("summary").GetString()!);
        Assert.Contains("/union-governance/record.schema.json", post.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(["application/json"], post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(static c => c.Name));
        Assert.Equal(["200", "400", "409", "413"], responses.EnumerateObject().Select(static r => r.Name).Order(StringComparer.Ordinal));
        Assert.Equal("application/json", Content(responses, "200"));
        Assert.All(["400", "409", "413"], status => Assert.Equal("application/problem+json", Content(responses, status)));
        Assert.All(responses.EnumerateObject(), static r => Assert.NotEmpty(r.Value.GetProperty("description").GetString()!));
    }

    [Fact]
    public async Task What_a_record_holds_is_described_by_the_schema_that_is_served_beside_it()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Token));
        using var schema = JsonDocument.Parse(await client.GetStringAsync("/union-governance/record.schema.json", Token));

        Assert.True(document.RootElement.GetProperty("paths").TryGetProperty("/union-governance/record.schema.json", out _));
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("structure", out _));
    }

    [Fact]
    public async Task Another_prefix_is_told_wherever_an_address_stands()
    {
        await using var app = await StartAsync("/judging");
        using var document = JsonDocument.Parse(await app.GetTestClient().GetStringAsync("/openapi/v1.json", Token));

        Assert.All(document.RootElement.GetProperty("paths").EnumerateObject(), static p => Assert.StartsWith("/judging/", p.Name, StringComparison.Ordinal));
        Assert.Contains("/judging/record.schema.json", document.RootElement.GetProperty("paths").GetProperty("/judging/why").GetProperty("post").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    private static string Content(JsonElement responses, string status) => responses.GetProperty(status).GetProperty("content").EnumerateObject().Single().Name;

    private static async Task<JsonDocument> DescribedAsync()
    {
        await using var app = await StartAsync();
        return JsonDocument.Parse(await app.GetTestClient().GetStringAsync("/openapi/v1.json", Token));
    }

    private static async Task<WebApplication> StartAsync(string prefix = "/union-governance")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddUnionGovernance();
        builder.Services.AddOpenApi();
        var app = builder.Build();
        app.MapUnionGovernance(prefix);
        app.MapOpenApi();
        await app.StartAsync(Token);
        return app;
    }
}
