using System.Diagnostics;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Whoever sends what, a workbook is read or refused within two seconds and 64 MiB, and nothing is thrown, run or fetched.</summary>
[Collection(nameof(HostileWorkbookTests))]
public sealed class HostileWorkbookTests
{
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Names => [.. HostileWorkbook.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_refused_in_a_sentence_or_does_no_harm(string name)
    {
        var (make, refusal) = HostileWorkbook.All[name];
        var file = make();
        RosterImport.Read(RosterForm.Write(), 2024);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var reading = RosterImport.Read(file, 2024);
        var (took, allocated) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);

        Assert.True(took < _longest, $"{took}");
        Assert.True(allocated < MostBytes, $"{allocated} bytes");
        if (refusal is null)
        {
            Assert.Null(reading.Refusal);
            Assert.Equal("赵一", Assert.Single(reading.Roster!.List).Name.Low);
        }
        else
        {
            Assert.StartsWith(refusal, reading.Refusal?.Chinese, StringComparison.Ordinal);
            Assert.NotEmpty(reading.Refusal!.English);
            Assert.Null(reading.Roster);
            Assert.Equal(reading.Refusal, RecordWorkbook.Read(file).Refusal);
        }
    }

    [Fact]
    public void There_are_sixty_of_them_and_more() => Assert.InRange(HostileWorkbook.All.Count, 60, int.MaxValue);

    [Theory]
    [InlineData("cell at XFD1048576", 1048576)]
    [InlineData("a student after 501 empty rows", 504)]
    public void What_was_left_off_after_empty_rows_is_told(string name, int row)
    {
        var note = Assert.Single(RosterImport.Read(HostileWorkbook.All[name].File(), 2024).Notes);

        Assert.Equal(row, note.Places[0].Row);
        Assert.Equal("前面连续 500 行以上是空的，从这一行起没有读取", note.Why.Chinese);
    }
}

[CollectionDefinition(nameof(HostileWorkbookTests), DisableParallelization = true)]
public sealed class HostileWorkbookCollection;
