using System.Text;
using UnionGovernance.Congresses;

namespace UnionGovernance.Tests.Congresses;

public sealed class CongressFileTests
{
    [Fact]
    public void The_sample_is_read_and_written_back_byte_for_byte() =>
        Assert.Equal(Encoding.UTF8.GetString(Sample.Bytes), Encoding.UTF8.GetString(ProceedingsFile.Write(Sample.Proceedings)));

    [Theory]
    [InlineData("congress")]
    [InlineData("congress-quota")]
    [InlineData("congress-count")]
    [InlineData("congress-timeline")]
    public void The_schemas_are_those_of_the_code(string name) => Golden.Check(
        Encoding.UTF8.GetString(name switch
        {
            "congress" => ProceedingsFile.Schema(),
            "congress-quota" => CongressFile.QuotaSchema(),
            "congress-count" => CongressFile.CountSchema(),
            _ => CongressFile.TimelineSchema(),
        }),
        "schemas",
        $"{name}.schema.json");
}
