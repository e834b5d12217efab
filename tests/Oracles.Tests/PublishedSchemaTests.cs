using System.Text.Json;
using Json.Schema;
using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Interchange.Oscal;
using UnionGovernance.Rules;
using UnionGovernance.Tests;

namespace UnionGovernance.Oracles.Tests;

/// <summary>What is written, held by another's reading of JSON Schema.</summary>
public sealed class PublishedSchemaTests
{
    private static readonly LocalDate _day = new(2025, 9, 1);

    public static TheoryData<string> Samples => ["xianning-2020.json", "figures-only.json", "figure-against-roster.json", "full-university.json"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_that_is_written_keeps_the_schema_that_is_shipped(string sample)
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", sample))).Value!;
        var assessment = RuleBook.National.Assess(record, _day).Assessment!;

        Keeps("record", RecordFile.Write(record));
        Keeps("assessment", AssessmentFile.Write(assessment));
        Keeps("why", WhyFile.Write(assessment));
        Keeps("plan", PlanFile.Write(assessment.LeastChange()));
        Keeps("action-plan", ActionPlanFile.Write(ActionPlan.Of(assessment)));
        Keeps("result", ResultFile.Write(assessment));
    }

    [Fact]
    public void A_rule_book_keeps_the_schema_that_is_shipped() => Keeps("result", ResultFile.Write(RuleBook.National));

    /// <summary>The schema is not one that everything keeps.</summary>
    [Fact]
    public void A_share_as_text_does_not_keep_it()
    {
        var written = System.Text.Encoding.UTF8.GetString(ResultFile.Write(RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "figures-only.json"))).Value!, _day).Assessment!));
        var spoilt = written.Replace("\"known\": \"Given\"", "\"known\": \"Guessed\"", StringComparison.Ordinal);

        Assert.NotEqual(written, spoilt);
        Assert.False(Evaluate(Schema(RepositoryRoot.File("schemas", "result.schema.json")), System.Text.Encoding.UTF8.GetBytes(spoilt)).IsValid);
    }

#if OSCAL_SCHEMAS
    /// <summary>
    /// The schemas that NIST publishes (oscal_catalog_schema.json and so on), in the folder that OSCAL_SCHEMAS names. They are not part of this repository, so this is built and run by hand, by
    /// <c>dotnet test tests/Oracles.Tests -p:DefineConstants=OSCAL_SCHEMAS</c>, whenever what is written changes; what the specification asks of names, times, identifiers and references is looked for in every run (OscalTests of the domain).
    /// </summary>
    [Fact]
    public void Every_document_keeps_the_schema_that_nist_publishes()
    {
        var folder = Environment.GetEnvironmentVariable("OSCAL_SCHEMAS") ?? throw new InvalidOperationException("OSCAL_SCHEMAS names no folder.");
        var assessments = Samples.Select(static s => RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", (string)s))).Value! with { Structure = new() { Presidium = Fact.Given(9) } }, _day).Assessment!).ToList();
        Valid("catalog", [OscalFile.Catalog(RuleBook.National, _day)]);
        Valid("assessment-results", [.. assessments.Select(static a => OscalFile.AssessmentResults(a, _day))]);
        Valid("poam", [.. assessments.Select(static a => OscalFile.PlanOfAction(a, _day)).OfType<byte[]>()]);

        void Valid(string model, byte[][] documents)
        {
            Assert.NotEmpty(documents);
            var schema = Schema(Path.Combine(folder, $"oscal_{model}_schema.json"));
            Assert.All(documents, document => Assert.True(Evaluate(schema, document) is var said && said.IsValid, Faults(said)));
        }
    }
#endif

    private static void Keeps(string schema, byte[] written) =>
        Assert.True(Evaluate(Schema(RepositoryRoot.File("schemas", $"{schema}.schema.json")), written) is var said && said.IsValid, $"{schema}: {Faults(said)}");

    private static JsonSchema Schema(string file) => JsonSchema.FromText(File.ReadAllText(file));

    private static EvaluationResults Evaluate(JsonSchema schema, byte[] written)
    {
        using var document = JsonDocument.Parse(written);
        return schema.Evaluate(document.RootElement.Clone(), new() { OutputFormat = OutputFormat.List });
    }

    private static string Faults(EvaluationResults said) =>
        string.Join('\n', (said.Details ?? []).Where(static d => d.Errors is not null).SelectMany(static d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).Take(20));
}
