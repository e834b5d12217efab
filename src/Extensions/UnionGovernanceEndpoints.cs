using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Extensions;

/// <summary>Answers records over HTTP.</summary>
public static class UnionGovernanceEndpoints
{
    /// <summary>
    /// Maps <c>POST assess</c> and <c>POST why</c>, which take a record's file, and <c>GET record.schema.json</c>. What is no record is answered with every
    /// fault and its place (400), what no edition or more than one fits with the choice (409), what is too large with 413: problem details, RFC 9457.
    /// </summary>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="prefix">Before each address.</param>
    /// <returns>The group, to which the program adds what it asks of callers: who they are, how often they come.</returns>
    public static RouteGroupBuilder MapUnionGovernance(this IEndpointRouteBuilder endpoints, string prefix = "/union-governance")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var group = endpoints.MapGroup(prefix).WithTags("UnionGovernance");
        var description = $"Takes a record's file, which {prefix}/record.schema.json describes. What is no record is answered with every fault, by its JSON Pointer.";
        Judging(group, "/assess", "Judges a record: a finding for every rule of its edition", description, AssessmentFile.Write);
        Judging(group, "/why", "Says of each finding why it is so, and which facts alone break the rule", description, static a => WhyFile.Write(a));
        group.MapGet("/record.schema.json", static (IOptions<UnionGovernanceOptions> options) => Results.Bytes(RecordFile.Schema(options.Value.Book), "application/schema+json"))
            .WithSummary("What a record's file holds (JSON Schema 2020-12)");
        return group;
    }

    private static void Judging(RouteGroupBuilder group, string address, string summary, string description, Func<Assessment, byte[]> write) =>
        group.MapPost(address, async (HttpRequest request, RecordJudge judge, IOptions<UnionGovernanceOptions> options) =>
                await ReadAsync(request, options.Value.LargestRecord) is not { } body
                    ? Results.Problem("记录太大", statusCode: StatusCodes.Status413PayloadTooLarge)
                    : judge.Assess(body) switch
                    {
                        AssessmentOutcome.Assessed { Assessment: var assessment } => Results.Bytes(write(assessment), "application/json"),
                        AssessmentOutcome.SeveralFit { Fitting: var editions } => Choose("有几份指标表适用，请在记录中写明其中一份", editions.Select(static e => e.Id)),
                        AssessmentOutcome.NoneFits { Named: { } named } => Choose($"{named.Title.Chinese}不是这类组织的指标表", []),
                        AssessmentOutcome.Refused { Faults: var faults } => Results.ValidationProblem(Told(faults), title: "记录有误"),
                        _ => Choose("该学年没有指标表", []),
                    })
            .WithSummary(summary)
            .WithDescription(description)
            .Accepts<UnionRecord>("application/json")
            .Produces<JsonElement>(StatusCodes.Status200OK, "application/json")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static IResult Choose(string detail, IEnumerable<string> editions) =>
        Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?> { ["editions"] = editions.ToArray() });

    private static Dictionary<string, string[]> Told(IEnumerable<Fault> faults) =>
        faults.GroupBy(static f => f.JsonPointer).ToDictionary(static g => g.Key, static g => g.SelectMany(static f => new[] { f.Describe(Language.Chinese), f.Describe(Language.English) }).ToArray());

    // The body up to the bound; nothing where it goes on beyond it.
    private static async Task<byte[]?> ReadAsync(HttpRequest request, int most)
    {
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var read)
        {
            if (body.Length + read > most)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
