using System.Text;
using UnionGovernance.Editions;

namespace UnionGovernance.Tests.Files;

public sealed class RecordSchemaTests
{
    [Fact]
    public void The_shipped_schema_is_the_one_the_code_reads_by() =>
        Golden.Check(Encoding.UTF8.GetString(RecordFile.Schema()), "schemas", "record.schema.json");

    [Fact]
    public void The_shipped_schema_of_assessments_is_the_one_the_code_writes_by() =>
        Golden.Check(Encoding.UTF8.GetString(AssessmentFile.Schema()), "schemas", "assessment.schema.json");

    [Fact]
    public void The_shipped_schema_of_reasons_is_the_one_the_code_writes_by() =>
        Golden.Check(Encoding.UTF8.GetString(WhyFile.Schema()), "schemas", "why.schema.json");

    [Fact]
    public void The_shipped_schema_of_plans_is_the_one_the_code_writes_by() =>
        Golden.Check(Encoding.UTF8.GetString(PlanFile.Schema()), "schemas", "plan.schema.json");

    [Fact]
    public void Every_sample_is_read_and_written_back_byte_for_byte() =>
        Assert.All(
            Directory.GetFiles(RepositoryRoot.File("samples"), "*.json"),
            path =>
            {
                var bytes = File.ReadAllBytes(path);
                Assert.Equal(bytes, RecordFile.Write(RecordFile.Read(bytes).Value!));
            });
}
