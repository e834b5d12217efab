using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Congresses;
using UnionGovernance.Office.Workbooks.Files;
using UnionGovernance.Tests.Files;

namespace UnionGovernance.Office.Tests.Workbooks;

public sealed class CongressWorkbookTests
{
    private static readonly Proceedings _sample = ProceedingsFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "congress", "full-university.json"))).Value!;
    private static readonly byte[] _filled = CongressWorkbook.Write(_sample).File;

    [Fact]
    public void A_congress_goes_into_a_workbook_and_comes_back_the_same()
    {
        var (workbook, notCarried) = CongressWorkbook.Write(_sample);
        var reading = CongressWorkbook.Read(workbook);

        Assert.Empty(notCarried);
        Assert.Empty(reading.Notes);
        Assert.Equal(ProceedingsFile.Write(_sample), ProceedingsFile.Write(reading.Proceedings!));
        Assert.Empty(Sheets.Faults(workbook));
        Assert.Equal(workbook, _filled);
    }

    /// <summary>What a workbook cannot carry is that nobody stands, or that there was a count of which nothing is said: both look as if nothing were said of them.</summary>
    [Fact]
    public void Any_congress_comes_back_the_same_but_for_what_is_told()
    {
        RandomProceedings.Any.Sample(
            static proceedings =>
            {
                var (workbook, notCarried) = CongressWorkbook.Write(proceedings);
                Assert.All(notCarried, static n => Assert.Matches("“(候选人|计票|第二次独立计票)”$", n.Chinese));
                if (notCarried.IsEmpty)
                {
                    Assert.Equal(ProceedingsFile.Write(proceedings), ProceedingsFile.Write(CongressWorkbook.Read(workbook).Proceedings!));
                }
            },
            // Each draw writes and reads a whole workbook.
            iter: 100);
    }

    /// <summary>What a member added to the file would be: asked in one cell, in one list, or as a later row.</summary>
    [Fact]
    public void Every_member_of_the_file_is_asked_for_once()
    {
        var layout = FileLayout.Of(ProceedingsFile.Field, "大会");
        var asked = layout.Lines.SelectMany(static l => l.Lines).Select(static l => l.Pointer)
            .Concat(layout.Lists.SelectMany(static l => l.Columns.Select(c => $"{At(l)}{c.Pointer}")))
            .Concat(layout.Lists.Where(static l => l.Again is not null).Select(static l => At(l) + l.Again!.JsonPointer));

        Assert.Equal(Leaves(ProceedingsFile.Field, string.Empty).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.Equal(layout.Order.Length, layout.Order.Distinct().Count());
        Assert.All(layout.Order, static name => Assert.InRange(name.Length, 1, 31));
        Assert.All(layout.Lists, static l => Assert.Equal(l.All.Length, l.All.Select(static c => CellText.Clean(c.Head.Chinese)).Distinct().Count()));

        static string At(ListSheet list) => list.Parent is { } parent ? At(parent) + list.Pointer : list.Pointer;

        static IEnumerable<string> Leaves(Field field, string within) => field.Parts.SelectMany(p =>
            p.Kind == FieldKind.Rows ? Leaves(p, within + p.JsonPointer) : p.Kind == FieldKind.Group ? Leaves(p, within) : [within + p.JsonPointer]);
    }

    [Fact]
    public void What_is_started_holds_the_union_and_nothing_else()
    {
        var started = new Proceedings { Union = _sample.Union };

        var reading = CongressWorkbook.Read(CongressWorkbook.Write(started).File);

        Assert.Empty(reading.Notes);
        Assert.Equal(ProceedingsFile.Write(started), ProceedingsFile.Write(reading.Proceedings!));
    }

    /// <remarks>The second ballot of the sample is a row of its own, after the first; the sheets of branches and votes tell by name and number whose they are.</remarks>
    [Fact]
    public void Rows_of_a_row_say_whose_they_are()
    {
        var cells = Sheets.Of(_filled);

        Assert.Equal(["艺术学院", "美术系2021级", "110"], [cells["团支部"]["A2"], cells["团支部"]["B2"], cells["团支部"]["C2"]]);
        Assert.Equal(["1", "1"], [cells["投票"]["A2"], cells["投票"]["B2"]]);
        Assert.Equal(["2", "1"], [cells["投票"]["A3"], cells["投票"]["C3"]]);
        Assert.Equal("T-01", cells["审查"]["A2"]);
    }

    [Theory]
    [InlineData("团支部", 2, 1, "艺术系", "「团支部」第 2 行 A2〔选举单位〕\"艺术系\"：“选举单位”表里没有它。请填“选举单位”表中那一行的“选举单位”。")]
    [InlineData("审查", 2, 1, "", "「审查」第 2 行〔提案编号〕：没有写明属于哪一行。请填“提案”表中那一行的“编号”。")]
    [InlineData("候选人", 3, 2, "", "「候选人」第 3 行 B3〔候选人〕：没有填写。请填：文字。")]
    [InlineData("投票", 4, 1, "1", "「投票」第 4 行 A4〔编号〕\"1\"：编号重复。请每行各写一个编号。")]
    [InlineData("投票", 3, 3, "9", "「投票」第 3 行 C3〔再次表决：原投票编号〕\"9\"：没有这个编号的行。请写“投票”表中已有的编号。")]
    [InlineData("投票", 3, 3, "2", "「投票」第 3 行 C3〔再次表决：原投票编号〕\"2\"：没有这个编号的行。请写“投票”表中已有的编号。")]
    [InlineData("投票", 3, 2, "2", "「投票」第 3 行 B3〔选举编号〕\"2\"：与它所接的那一行不同。请留空。")]
    [InlineData("进程", 2, 2, "2025-3", "「进程」第 2 行 B2〔日期〕\"2025-3\"：不能这样填。请填：日期，如 2024-9-1；不知道就留空。")]
    [InlineData("选举单位", 2, 2, "两千余", "「选举单位」第 2 行 B2〔学生数〕\"两千余\"：不能这样填。请填：不小于 0 的整数；不知道就留空。")]
    [InlineData("大会", 2, 2, "", "「大会」第 2 行 B2〔学校〕：没有填写。请填：文字。")]
    public void What_cannot_be_taken_is_told_at_its_cell(string sheet, int row, int column, string text, string told)
    {
        var reading = CongressWorkbook.Read(Sheets.Edit(_filled, c => c[sheet, row, column] = text));

        Assert.Null(reading.Proceedings);
        Assert.Contains(told, reading.Notes.Select(static n => n.Describe(Language.Chinese)));
    }

    [Fact]
    public void Three_ballots_of_one_contest_are_three_rows_in_whatever_order()
    {
        var contest = new UnionGovernance.Congresses.Elections.Contest { Seats = 3, Again = new() { Seats = 2, Again = new() { Seats = 1 } } };
        var three = _sample with { Elections = [new() { Office = UnionGovernance.Congresses.Elections.Office.Presidium, Contests = [contest] }] };
        var (file, notCarried) = CongressWorkbook.Write(three);
        Assert.Empty(notCarried);

        // The last ballot stands first.
        var turned = Sheets.Edit(file, static c =>
        {
            (c["投票", 2, 1], c["投票", 2, 2], c["投票", 2, 3], c["投票", 2, 5]) = ("3", string.Empty, "2", "1");
            (c["投票", 4, 1], c["投票", 4, 2], c["投票", 4, 3], c["投票", 4, 5]) = ("1", "1", string.Empty, "3");
        });

        Assert.Equal(ProceedingsFile.Write(three), ProceedingsFile.Write(CongressWorkbook.Read(turned).Proceedings!));
    }

    [Fact]
    public void A_record_s_workbook_is_none_of_a_congress()
    {
        var reading = CongressWorkbook.Read(Office.Workbooks.Records.RecordWorkbook.Blank());

        Assert.Equal("这不是学代会的工作簿：没有「大会」表", reading.Refusal!.Chinese);
    }
}
