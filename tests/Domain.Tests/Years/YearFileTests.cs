using System.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Files;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>A year's file: one act a line, every fault at its line.</summary>
public sealed class YearFileTests
{
    private const string Open = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}}""";

    [Fact]
    public void Every_fault_is_told_at_once_with_its_line_and_place()
    {
        var reading = Read(
            """{"act":"open","record":{"school":"某校","kind":"union","level":"school","academicYear":"2024-2025"}}""",
            """{"act":"congressHold","on":"2025-05-17"}""",
            "",
            """{"on":"2025-05-17"}""",
            """{"act":"congressHeld","on":"17.5.2025","proceedings":{}}""",
            """{"act":"congressHeld" "on":1}""",
            """{"act":"open"}""",
            """[]""");

        Assert.Null(reading.Value);
        Assert.Equal(
            [(1, "/record/kind"), (2, "/act"), (4, "/act"), (5, "/on"), (6, ""), (7, "/act"), (8, "")],
            reading.Faults.Where(f => !f.JsonPointer.StartsWith("/proceedings", StringComparison.Ordinal)).Select(f => (f.Line!.Value, f.JsonPointer)));
        Assert.Equal("第2行 /act：读到 \"congressHold\"，没有这种事项，是否想写 \"congressHeld\"", reading.Faults[1].Describe(Language.Chinese));
        Assert.Equal("line 6: found byte 23; each line should be one sound JSON object (paired brackets, quotes, commas; at most 17 levels)", reading.Faults.Single(f => f.Line == 6).Describe(Language.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public void An_empty_file_opens_no_year(string text) =>
        Assert.Equal(string.Empty, Assert.Single(YearFile.Read(Encoding.UTF8.GetBytes(text)).Faults).JsonPointer);

    [Fact]
    public void The_first_line_opens_the_year_and_no_other_does()
    {
        Assert.Equal([1], Read("""{"act":"congressHeld","on":"2025-05-17","proceedings":{}}""").Faults.Select(f => f.Line!.Value).Distinct());
        Assert.Equal([2], Read(Open, Open).Faults.Select(f => f.Line!.Value));
    }

    [Fact]
    public void Lines_are_counted_with_the_blank_ones_and_may_end_in_carriage_returns()
    {
        var line = Encoding.UTF8.GetString(YearFile.WriteLine(new CongressHeld { On = new(2025, 6, 30), By = ["团委"], Proceedings = Sample.Proceedings }));
        var reading = YearFile.Read(Encoding.UTF8.GetBytes($"\uFEFF{Open}\r\n\r\n{line}"));

        Assert.Empty(reading.Faults);
        var only = Assert.Single(reading.Value!.Lines);
        Assert.Equal((3, new NodaTime.LocalDate(2025, 6, 30), "团委"), (only.Number, only.Act.On, only.Act.By[0]));
        Assert.Equal(line, Encoding.UTF8.GetString(YearFile.WriteLine(only.Act)));
    }

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        var history = new YearHistory(
            RecordReader.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Record!,
            [new(2, new CongressHeld { On = new(2025, 6, 30), Proceedings = Sample.Proceedings })]);
        var bytes = YearFile.Write(history);

        Assert.Equal(bytes, YearFile.Write(YearFile.Read(bytes).Value!));
    }

    [Fact]
    public void The_shipped_schema_is_the_one_the_code_reads_by() =>
        Golden.Check(Encoding.UTF8.GetString(YearFile.Schema()), "schemas", "year.schema.json");

    private static Reading<YearHistory> Read(params ReadOnlySpan<string> lines) => YearFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
