using System.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Files;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("31")]
    [InlineData("31.0")]
    [InlineData("31.000000000000000000000000000000000000")]
    [InlineData("3.1e1")]
    [InlineData("3.1E+1")]
    [InlineData("0.31e2")]
    [InlineData("3100e-2")]
    public void A_whole_number_is_read_however_it_is_written_and_written_plainly(string number)
    {
        var record = Read(number).Value!;

        Assert.Equal(Fact.Given(31), record.Structure.Staff);
        Assert.Contains("\"staff\": 31\n", Encoding.UTF8.GetString(RecordFile.Write(record)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0", 0)]
    [InlineData("0e9", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2.147483647e9", int.MaxValue)]
    public void The_edges_are_read(string number, int expected) => Assert.Equal(Fact.Given(expected), Read(number).Value!.Structure.Staff);

    [Theory]
    [InlineData("31.5")]
    [InlineData("31.0000000000000000000000000000000000001")]
    [InlineData("1e-30")]
    [InlineData("2147483648")]
    [InlineData("2.147483648e9")]
    [InlineData("1e999999999")]
    [InlineData("1e99999")]
    [InlineData("-1.0")]
    [InlineData("\"31\"")]
    public void What_is_no_whole_number_is_a_fault(string number) => Assert.Equal("/structure/staff", Assert.Single(Read(number).Faults).JsonPointer);

    private static Reading<UnionRecord> Read(string number) => RecordFile.Read(Encoding.UTF8.GetBytes(
        $$"""{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": {{number}} } }"""));
}
