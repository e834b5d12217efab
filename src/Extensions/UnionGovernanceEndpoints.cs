using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UnionGovernance.Editions;

namespace UnionGovernance.Extensions;

/// <summary>Answers records over HTTP.</summary>
public static class UnionGovernanceEndpoints
{
    /// <summary>
    /// Maps <c>POST assess</c> and <c>POST why</c>, which take a record's file, and <c>GET record.schema.json</c>. What is no record is answered with every
    /// fault and its place (400), what no edition or more than one fits with the choice (409), what is too large with 413: problem details, RFC 9457.
    /// <c>?asOf=2025-06-30</c> and <c>?edition=</c> say at which day and by which edition, in the place of what the record says; another parameter is refused (400).
    /// </summary>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="prefix">Before each address.</param>
    /// <returns>The group, to which the program adds what it asks of callers: who they are, how often they come.</returns>
    public static RouteGroupBuilder MapUnionGovernance(this IEndpointRouteBuilder endpoints, string prefix = "/union-governance")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var group = endpoints.MapGroup(prefix).WithTags("UnionGovernance");
        var description = $"Takes a record's file, which {prefix}/record.schema.json describes. What is no record is answered with every fault, by its JSON Pointer. {string.Join(". ", JudgingQuery.Names.Select(static n => $"?{n.Name}=: {n.Says}"))}.";
        Judging(group, "/assess", "Judges a record: a finding for every rule of its edition", description, AssessmentFile.Write);
        Judging(group, "/why", "Says of each finding why it is so, and which facts alone break the rule", description, static a => WhyFile.Write(a));
        group.MapGet("/record.schema.json", static (IOptions<UnionGovernanceOptions> options) => Results.Bytes(RecordFile.Schema(options.Value.Book), "application/schema+json"))
            .WithSummary("What a record's file holds (JSON Schema 2020-12)");
        return group;
    }

    private static void Judging(RouteGroupBuilder group, string address, string summary, string description, Func<Assessment, byte[]> write) =>
        group.MapPost(address, async (HttpRequest request, RecordJudge judge, IOptions<UnionGovernanceOptions> options) =>
            {
                var (asked, wrong) = JudgingQuery.Of(request.Query, options.Value.Book);
                return wrong.Count > 0 ? Results.ValidationProblem(wrong, title: "地址中的参数有误")
                    : await ReadAsync(request, options.Value.LargestRecord) is not { } body ? Results.Problem("记录太大", statusCode: StatusCodes.Status413PayloadTooLarge)
                    : judge.Assess(body, asked.In) switch
                    {
                        AssessmentOutcome.Assessed { Assessment: var assessment } => Results.Bytes(write(assessment), "application/json"),
                        AssessmentOutcome.Refused { Faults: var faults } => Results.ValidationProblem(FaultsTold.Of(faults), title: FaultsTold.Title),
                        AssessmentOutcome.SeveralFit { Fitting: var editions } several => Choose(several, editions.Select(static e => e.Id)),
                        var none => Choose(none, []),
                    };
            })
            .WithSummary(summary)
            .WithDescription(description)
            .Accepts<UnionRecord>("application/json")
            .Produces<JsonElement>(StatusCodes.Status200OK, "application/json")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static IResult Choose(AssessmentOutcome outcome, IEnumerable<string> editions) =>
        Results.Problem(outcome.ToString(), statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?> { ["editions"] = editions.ToArray() });

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
