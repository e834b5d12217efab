using System.Text;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

public sealed class CommaSeparatedTableTests
{
    private static readonly Encoding _gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("姓名,学号,学院\r\n赵一,0012,文学院\r\n钱二,0013,理学院\r\n")]
    [InlineData("姓名,学号,学院\n赵一,0012,文学院\n钱二,0013,理学院")]
    [InlineData("\"姓名\",\"学号\",\"学院\"\n\"赵一\",\"0012\",\"文学院\"\n钱二,0013,理学院\n")]
    [InlineData("某某学生会名单,,\n姓名,学号,学院\n赵一,0012,文学院\n,,\n钱二,0013,理学院\n")]
    public void A_roster_is_read_in_either_encoding(string text)
    {
        foreach (var file in new[] { Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], _gb.GetBytes(text) })
        {
            var reading = RosterImport.Read(file, new(2024));

            Assert.Null(reading.Refusal);
            Assert.Equal(["赵一", "钱二"], reading.Roster!.List.Select(static m => m.Name.Low));
            Assert.Equal(["文学院", "理学院"], reading.Roster.List.Select(static m => m.College.Low));
        }
    }

    /// <remarks>Two people of one name are told apart by their numbers; as numbers 0012 and 12 would be one person twice.</remarks>
    [Fact]
    public void Numbers_keep_their_zeros()
    {
        var reading = RosterImport.Read(Encoding.UTF8.GetBytes("姓名,学号,学院\n赵一,0012,文学院\n赵一,12,文学院\n"), new(2024));

        Assert.Equal(2, reading.Roster!.List.Count);
    }

    [Fact]
    public void A_quoted_cell_holds_commas_quotes_and_lines()
    {
        var reading = RosterImport.Read(Encoding.UTF8.GetBytes("姓名,学院,职务\n赵一,\"文学院\",\"主席,\n\"\"兼\"\"部长\"\n"), new(2024));

        Assert.Null(reading.Refusal);
        Assert.Single(reading.Roster?.List ?? [], static m => m.Name.Low == "赵一");
    }

    [Theory]
    [InlineData("姓名,学院\n赵一,文学院,甲\n", "第 2 行有 3 格，第 1 行有 2 格")]
    [InlineData("姓名,学院\n赵一\n", "第 2 行有 1 格，第 1 行有 2 格")]
    [InlineData("姓名,学院\n\"赵一,文学院\n", "引号没有成对")]
    [InlineData("姓名,学院\n赵\"一,文学院\n", "引号没有成对")]
    [InlineData("姓名,学院\n\"赵一\"甲,文学院\n", "引号没有成对")]
    [InlineData("姓名\n赵一\n", "看不出是一张表")]
    [InlineData("姓名,学院\n", "看不出是一张表")]
    [InlineData("姓名,学号\n赵一,2.02112E+11\n", "第 2 行有 2.02112E+11 这样的数")]
    public void What_is_not_certain_is_refused_with_its_reason_and_how_to_keep_the_zeros(string text, string why)
    {
        var refusal = RosterImport.Read(Encoding.UTF8.GetBytes(text), new(2024)).Refusal!;

        Assert.StartsWith($"这是 CSV 文本（UTF-8 编码），{why}", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("各列都设为“文本”", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_it_comes_back_as_a_workbook_that_is_read_alike()
    {
        var file = Encoding.UTF8.GetBytes("姓名,学号,学院,政治面貌\n赵一,0012,文学院,√\n");
        var reading = RosterImport.Read(file, new(2024));

        var marked = MarkedWorkbook.Of(file, reading.Notes)!;

        Assert.Empty(Sheets.Faults(marked));
        Assert.Equal("0012", Sheets.Of(marked)["CSV"]["B2"]);
        Assert.Equal("FFFFC7CD", Sheets.Colour(marked, "CSV", "D2"));
        Assert.Equal(reading.Notes.Select(static n => n.ToString()), RosterImport.Read(marked, new(2024)).Notes.Where(static n => n.Grade != NoteGrade.Skipped).Select(static n => n.ToString()));
    }
}
