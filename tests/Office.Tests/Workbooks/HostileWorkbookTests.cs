using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Whoever sends what, a workbook is read or refused within two seconds of the processor and 64 MiB, and nothing is thrown, run or fetched.</summary>
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
        MarkedWorkbook.Of(RosterForm.Write(), RosterImport.Read(RosterForm.Write(), new(2024)).Notes);

        var reading = Bounded(() => RosterImport.Read(file, new(2024)));
        var record = Bounded(() => RecordWorkbook.Read(file));

        if (refusal is null)
        {
            Assert.Null(reading.Refusal);
            Assert.Equal("赵一", Assert.Single(reading.Roster!.List).Name.Low);
            Assert.True(record.IsOther);
            Bounded(() => MarkedWorkbook.Of(file, reading.Notes));
        }
        else
        {
            Assert.StartsWith(refusal, reading.Refusal?.Chinese, StringComparison.Ordinal);
            Assert.NotEmpty(reading.Refusal!.English);
            Assert.Null(reading.Roster);
            Assert.Equal(reading.Refusal, record.Refusal);
        }
    }

    [Fact]
    public void There_are_sixty_of_them_and_more() => Assert.InRange(HostileWorkbook.All.Count, 60, int.MaxValue);

    [Fact]
    public void A_sheet_of_nothing_but_faults_is_bounded_too()
    {
        var file = Sheets.Roster([["姓名", "学院", "政治面貌", "年级", "是否挂科", "培养层次"], .. Enumerable.Range(0, 15_000).Select(static i => (string[])[$"张{(char)('一' + i)}", "甲", "√", "大一", "√", "√"])]);
        var reading = Bounded(() => RosterImport.Read(file, new(2024)));

        Assert.Equal((0, 15_000, 15_001), (reading.Counts!.Usable, reading.Counts.ToMend, reading.Counts.NotEmpty));
        Assert.Contains(reading.Notes, static n => n.Why.Chinese.EndsWith("从这一行起没有读取", StringComparison.Ordinal));
    }

    [Fact]
    public void More_people_than_a_record_holds_are_not_read_and_told()
    {
        var file = Sheets.Roster([["姓名", "学院"], .. Enumerable.Range(0, 10_002).Select(static i => (string[])[$"张{(char)('一' + i)}", "甲"])]);
        var reading = Bounded(() => RosterImport.Read(file, new(2024)));

        Assert.Equal((10_000, 2), (reading.Counts!.Usable, reading.Counts.ToMend));
        Assert.Equal("「名单」第 10002 行：人数超过 10000，或要说的超过 20000 条，从这一行起没有读取。请先改正前面的，或分成几份读取。", reading.Notes[0].ToString());
    }

    [Fact]
    public void A_workbook_of_a_record_with_endless_rows_is_bounded_too()
    {
        var file = Sheets.Raw(
            Sheets.Row(1, "事实", "填写") + Sheets.Row(2, "学校名称", "甲"), sheetName: "基本情况", secondName: "院级组织",
            second: string.Concat(Enumerable.Range(1, 20_000).Select(static r => Sheets.Row(r, r == 1 ? ["单位名称", "学生数", "学生会工作人员数"] : [$"院{r}", "√", "√"]))));
        var reading = Bounded(() => RecordWorkbook.Read(file));

        Assert.Null(reading.Record);
        Assert.InRange(reading.Notes.Length, 1, 200);
    }

    [Theory]
    [InlineData("cell at XFD1048576", 1048576)]
    [InlineData("a student after 501 empty rows", 504)]
    public void What_was_left_off_after_empty_rows_is_told(string name, int row)
    {
        var note = Assert.Single(RosterImport.Read(HostileWorkbook.All[name].File(), new(2024)).Notes);

        Assert.Equal(row, note.Places[0].Row);
        Assert.Equal("前面连续 500 行以上是空的，从这一行起没有读取", note.Why.Chinese);
    }

    private static T Bounded<T>(Func<T> read)
    {
        for (var reading = 1; ; reading++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var busy = Environment.CpuUsage.TotalTime;
            var result = read();
            var (took, allocated) = (Environment.CpuUsage.TotalTime - busy, GC.GetAllocatedBytesForCurrentThread() - before);

            Assert.True(allocated < MostBytes, $"{allocated} bytes");
            if (took < _longest)
            {
                return result;
            }

            // The first reading compiles, and another program may hold the machine up: the quickest of three tells.
            Assert.True(reading < 3, $"{took}");
        }
    }
}

[CollectionDefinition(nameof(HostileWorkbookTests), DisableParallelization = true)]
public sealed class HostileWorkbookCollection;
