using System.Text;
using CsCheck;
using NodaTime.Text;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Files;

public sealed class RecordFileTests
{
    private const string Head = """
        "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024"
        """;

    [Fact]
    public void An_absent_member_is_unknown()
    {
        var record = Read($$"""{ {{Head}}, "structure": { "staff": 31 } }""").Value!;

        Assert.Equal(Fact.Given(31), record.Structure.Staff);
        Assert.Equal(Known.Unknown, record.Structure.Presidium.Known);
        Assert.Equal(Known.Unknown, record.Structure.LargeOrManyCampuses.Known);
    }

    [Theory]
    [InlineData("""{ "atLeast": 2, "atMost": 3 }""", 2, 3)]
    [InlineData("""{ "atLeast": 41 }""", 41, int.MaxValue)]
    [InlineData("""{ "atMost": 60 }""", 0, 60)]
    public void A_count_may_be_known_within_bounds(string json, int low, int high) =>
        Assert.Equal(Fact.Within(low, high), Read($$"""{ {{Head}}, "structure": { "staff": {{json}} } }""").Value!.Structure.Staff);

    [Theory]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("0001-01", "0001-01-01", "0001-01-31")]
    public void A_month_or_a_year_is_a_date_within_bounds(string text, string from, string to)
    {
        var asOf = Read($$"""{ {{Head}}, "asOf": "{{text}}" }""").Value!.AsOf;

        Assert.Equal((from, to), (LocalDatePattern.Iso.Format(asOf.Low), LocalDatePattern.Iso.Format(asOf.High)));
    }

    /// <summary>0 of 7 is a bound with a base of its own, and what is written of bounds that say nothing can be read.</summary>
    [Theory]
    [InlineData(0, 7, 1, 2, Edges.Included)]
    [InlineData(0, 1, 1, 2, Edges.LowExcluded)]
    [InlineData(1, 3, 1, 2, Edges.LowExcluded | Edges.HighExcluded)]
    [InlineData(1, 2, int.MaxValue, 1, Edges.Included)]
    [InlineData(1, 2, int.MaxValue, 1, Edges.HighExcluded)]
    [InlineData(0, 1, int.MaxValue, 1, Edges.Included)]
    public void Bounds_of_a_share_are_read_as_they_were_written(int lowPart, int lowWhole, int highPart, int highWhole, Edges edges)
    {
        var share = Fact.Within(new Share(lowPart, lowWhole), new Share(highPart, highWhole), edges);
        var record = Read($"{{ {Head} }}").Value! with { Congress = new() { NonCadreShare = share } };

        Assert.Equal(share, RecordFile.Read(RecordFile.Write(record)).Value!.Congress.NonCadreShare);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("\"31\"")]
    [InlineData("2147483648")]
    [InlineData("{}")]
    [InlineData("[31]")]
    [InlineData("""{ "atLeast": 4, "atMost": 3 }""")]
    public void What_is_not_a_count_is_a_fault_at_its_place(string json)
    {
        var reading = Read($$"""{ {{Head}}, "structure": { "staff": {{json}} } }""");

        Assert.Null(reading.Value);
        Assert.Equal("/structure/staff", Assert.Single(reading.Faults).JsonPointer);
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var reading = Read("""
            { "school": "", "kind": "学生会", "academicYear": "2023-2025", "academicYear": "2023-2024",
              "structure": { "staf": 3, "staff": null, "presidium": -1, "largeOrManyCampuses": "yes" } }
            """);

        Assert.Equal(
            ["/academicYear", "/school", "/kind", "/level", "/academicYear", "/structure/staf", "/structure/staff", "/structure/presidium", "/structure/largeOrManyCampuses"],
            reading.Faults.Select(f => f.JsonPointer));
        Assert.Contains("staff", reading.Faults[5].Expected.Chinese, StringComparison.Ordinal);
        Assert.Equal(reading.Faults.Length, reading.FaultCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{ \"school\": \"\\ud800\" }")]
    [InlineData("{ \"\\ud800\": 1 }")]
    public void What_is_no_record_is_a_fault(string json) => Assert.NotEmpty(Read(json).Faults);

    [Fact]
    public void Deep_nesting_invalid_utf8_and_size_are_faults()
    {
        Assert.Single(Read(new string('[', 100_000)).Faults);
        Assert.Single(RecordFile.Read(new byte[] { (byte)'{', 0xFF, (byte)'}' }).Faults);
        Assert.Single(RecordFile.Read(new byte[FileLimits.MostBytes + 1]).Faults);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.NotNull(Read($"\uFEFF{{ {Head} }}").Value);

    [Fact]
    public void Three_hundred_thousand_unknown_members_are_counted_and_the_first_hundred_shown()
    {
        var reading = Read($"{{ {Head}, {string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"x{i}\":1"))} }}");

        Assert.Equal(FileLimits.MostFaults, reading.Faults.Length);
        Assert.Equal(300_000, reading.FaultCount);
    }

    /// <summary>Ten times the file is plenty: 12 MiB were allocated for these 3.3 MiB, and 234 MiB when each fault was put into words.</summary>
    [Fact]
    public void Unknown_members_are_refused_in_bounded_memory()
    {
        var file = Encoding.UTF8.GetBytes($"{{ {Head}, {string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"x{i}\":1"))} }}");
        RecordFile.Read(file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RecordFile.Read(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10L * file.Length);
    }

    /// <summary>Reading a record of 28 KiB makes some 40 KiB: what it holds, and little beside.</summary>
    [Fact]
    public void A_record_is_read_in_less_than_twice_the_memory_of_its_file()
    {
        var file = File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"));
        RecordFile.Read(file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        RecordFile.Read(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2L * file.Length);
    }

    [Fact]
    public void A_name_of_five_megabytes_is_shown_short()
    {
        var fault = Assert.Single(Read($"{{ {Head}, \"{new string('长', 1_700_000)}\": 1 }}").Faults);

        Assert.InRange(fault.Found.Chinese.Length, 1, 81);
        Assert.InRange(fault.JsonPointer.Length, 1, 81);
    }

    /// <summary>A date that nobody stated is not made up.</summary>
    [Fact]
    public void A_statement_without_a_date_is_not_written()
    {
        var record = Read($"{{ {Head} }}").Value! with { Remarks = [new() { At = "/structure/flat", Statement = new("团委", default, "说明") }] };

        Assert.Throws<NotSupportedException>(() => RecordFile.Write(record));
    }

    /// <summary>Every part: all facts, both rosters, remarks, claims, goals, options, paragraphs, corrections.</summary>
    [Fact]
    public void A_whole_record_is_read_as_it_was_written_and_written_again_as_it_was_read() => RandomRecord.Any.Sample(
        static record =>
        {
            var written = RecordFile.Write(record);
            var read = RecordFile.Read(written);
            Assert.Empty(read.Faults);
            Assert.Equal(record, read.Value);
            Assert.Equal(written, RecordFile.Write(read.Value!));
        },
        iter: 10_000);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_called_empty(string text)
    {
        var fault = Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes(text)).Faults);

        Assert.Equal(("空文件", "文件里没有内容，请核对是否选错了文件"), (fault.Found.Chinese, fault.Expected.Chinese));
    }

    private static Reading<UnionRecord> Read(string json) => RecordFile.Read(Encoding.UTF8.GetBytes(json));
}
