using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Where people stand: on several sheets, side by side, below a head that comes again; struck out; in columns that are not read.</summary>
public sealed class RosterSheetsTests
{
    private static readonly string[] _head = ["序号", "学号", "姓名", "学院", "职务"];

    [Fact]
    public void Sheets_of_one_head_are_one_roster()
    {
        var reading = Read(Sheets.Several(("主席团", [_head, Person(1)]), ("办公室", [_head, Person(2), Person(3)]), ("文体部", [_head, Person(4)])));

        Assert.Equal(["赵一", "钱二", "孙三", "李四"], Names(reading));
        Assert.Equal("「主席团」、「办公室」、「文体部」合起来作为一份名单读取", reading.Notes[0].Why.Chinese);
        Assert.True(reading.IsSound);
        Assert.Equal(new RowCounts(3, 4, 0, 0), reading.Counts);
    }

    [Fact]
    public void Sheets_whose_columns_stand_in_another_order_are_one_roster_too() =>
        Assert.Equal(["赵一", "钱二"], Names(Read(Sheets.Several(("甲", [["姓名", "学院"], ["赵一", "文学院"]]), ("乙", [["学院", "姓名", "手机"], ["理学院", "钱二", "1"]])))));

    [Theory]
    [InlineData("2023-2024", "2024-2025")]
    [InlineData("学生会", "研究生会")]
    [InlineData("总表", "办公室")]
    [InlineData("工作人员", "工作人员（旧）")]
    [InlineData("工作人员", "学代会代表")]
    [InlineData("22级", "23级")]
    public void Sheets_that_may_be_of_other_years_or_people_are_asked_about(string one, string other)
    {
        var file = Sheets.Several((one, [_head, Person(1)]), (other, [_head, Person(2)]));

        Assert.Contains($"「{one}」、「{other}」", Read(file).Refusal!.Chinese, StringComparison.Ordinal);
        Assert.Equal(["钱二"], Names(Read(file, other)));
        Assert.Equal(["赵一", "钱二"], Names(Read(file, one, other)));
    }

    [Fact]
    public void Sheets_of_different_heads_are_read_together_where_both_are_named()
    {
        var file = Sheets.Several(("甲", [["姓名", "学院"], ["赵一", "文学院"]]), ("乙", [["姓名", "职务"], ["钱二", "部长"]]));

        Assert.NotNull(Read(file).Refusal);
        Assert.Equal(["赵一", "钱二"], Names(Read(file, "甲", "乙")));
    }

    [Fact]
    public void A_number_given_twice_on_two_sheets_is_told_with_its_sheet() =>
        Assert.Contains(
            Read(Sheets.Several(("主席团", [_head, Person(1)]), ("办公室", [_head, Person(1)]))).Notes,
            static n => n.Grade == NoteGrade.Error && n.Sheet == "办公室" && n.Why.Chinese == "与「主席团」第 2 行重复");

    [Fact]
    public void A_hidden_sheet_beside_others_is_not_read_and_told()
    {
        var reading = Read(Sheets.HiddenSheet(Sheets.Several(("甲", [_head, Person(1)]), ("乙", [_head, Person(2)])), "乙"));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Contains(reading.Notes, static n => n.ToString() == "「乙」：这张表是隐藏的，没有读取。");
    }

    [Fact]
    public void A_sheet_without_a_head_is_told() =>
        Assert.Contains(Read(Sheets.Several(("名单", [_head, Person(1)]), ("说明", [["填表说明"]]))).Notes, static n => n.ToString() == "「说明」：没有名单的表头，没有读取。");

    [Fact]
    public void People_side_by_side_are_all_read()
    {
        string[] half = ["姓名", "学院", "职务", "政治面貌"];
        var reading = Read(Sheets.Roster([.. half, .. half], ["张三", "文学院", "主席团成员", "共青团员", "李四", "理学院", "部长", "中共预备党员"], ["欧阳明月", "工学院", "干事", "中共党员", "阿依古丽·买买提", "农学院", "副部长", "共青团员"]));

        Assert.Equal(["张三", "欧阳明月", "李四", "阿依古丽·买买提"], Names(reading));
        Assert.Equal(["文学院", "工学院", "理学院", "农学院"], reading.Roster!.List.Select(static m => m.College.Low));
        Assert.Equal(
            ["一行里并排有几个人，左右各半都读取了", "职务一列写明了谁在主席团，按不是主席团成员记入", "职务一列写明了谁在主席团，按不是主席团成员记入"],
            reading.Notes.Where(static n => n.Grade == NoteGrade.Hint).Select(static n => n.Why.Chinese));
        Assert.True(reading.IsSound);
    }

    [Fact]
    public void Three_thirds_with_an_empty_column_between_them_are_read() =>
        Assert.Equal(["赵一", "李四", "钱二", "孙三"], Names(Read(Sheets.Roster(["姓名", "学院", "", "姓名", "学院", "", "姓名", "学院"], ["赵一", "甲", "", "钱二", "甲", "", "孙三", "甲"], ["李四", "甲"]))));

    [Fact]
    public void Halves_with_a_number_before_each_name_are_read()
    {
        var reading = Read(Sheets.Roster(["序号", "姓名", "学院", "序号", "姓名", "学院"], ["1", "赵一", "甲", "3", "孙三", "甲"], ["2", "钱二", "甲", "4", "李四", "甲"]));

        Assert.Equal(["赵一", "钱二", "孙三", "李四"], Names(reading));
    }

    [Fact]
    public void Of_halves_that_differ_nobody_is_lost_unseen()
    {
        var reading = Read(Sheets.Roster(["姓名", "学院", "姓名", "职务"], ["赵一", "甲", "钱二", "部长"]));
        var note = Assert.Single(reading.Notes, static n => n.Grade == NoteGrade.Error);

        Assert.Equal("如是并排的两份名单，请把右边的人接到左边下面，表头一致", note.Remedy!.Chinese);
        Assert.False(reading.IsSound);
    }

    [Fact]
    public void Two_columns_about_the_same_are_asked_about_and_neither_is_to_be_deleted_unseen()
    {
        var note = Assert.Single(Read(Sheets.Roster(["姓名", "学院", "所在学院"], ["赵一", "甲", "乙"])).Notes);

        Assert.Equal((NoteGrade.Error, "请核对两列是否相同，把要用的放在一列里，另一列改名"), (note.Grade, note.Remedy!.Chinese));
    }

    [Fact]
    public void A_head_that_comes_again_on_the_next_page_is_nobody_whatever_else_stands_in_it()
    {
        string[] head = [.. _head, "是否来自院级学生会", "特长"];
        var reading = Read(Sheets.Roster(head, [.. Person(1), "是", "书法"], [], ["虚构大学学生会工作人员名单（续）"], head, [.. Person(2), "否", ""], ["共2人"]));

        Assert.Equal(["赵一", "钱二"], Names(reading));
        Assert.True(reading.IsSound);
        Assert.Equal(["重复的表头", "只有一格有内容，看不出是谁", "合计行"], reading.Notes.Where(static n => n.Places.Any(static p => p.Row > 1)).Select(static n => n.Why.Chinese).Order(StringComparer.Ordinal).Reverse().Order(Comparer<string>.Create(static (a, b) => Rank(a) - Rank(b))));

        static int Rank(string why) => why[0] switch { '重' => 0, '只' => 1, _ => 2 };
    }

    [Fact]
    public void A_head_of_two_rows_that_comes_again_is_passed_over()
    {
        var reading = Read(Sheets.Roster(["姓名", "学院", "最近1学年排名", ""], ["", "", "名次", "人数"], ["赵一", "甲", "3", "120"], ["姓名", "学院", "最近1学年排名", ""], ["", "", "名次", "人数"], ["钱二", "甲", "4", "120"]));

        Assert.Equal(["赵一", "钱二"], Names(reading));
        Assert.Equal(new RowCounts(2, 2, 0, 2), reading.Counts);
    }

    [Fact]
    public void A_head_whose_columns_have_changed_places_is_followed()
    {
        var reading = Read(Sheets.Roster(["姓名", "学院"], ["赵一", "文学院"], ["学院", "姓名"], ["理学院", "钱二"]));

        Assert.Equal(["赵一", "钱二"], Names(reading));
        Assert.Equal(["文学院", "理学院"], reading.Roster!.List.Select(static m => m.College.Low));
    }

    [Fact]
    public void Another_table_below_is_not_read_as_staff_and_is_asked_about()
    {
        var reading = Read(Sheets.Roster(["姓名", "学院"], ["赵一", "文学院"], ["指导教师"], ["姓名", "职务"], ["钱二", "书记"]));

        Assert.Equal(["赵一"], Names(reading));
        Assert.StartsWith("从这里起是另一个表头", Assert.Single(reading.Notes, static n => n.Grade == NoteGrade.Error).Why.Chinese, StringComparison.Ordinal);
        Assert.Equal(2, reading.Counts!.ToMend);
    }

    [Fact]
    public void The_word_for_a_name_in_the_column_of_names_is_a_head_even_alone() =>
        Assert.Equal(["赵一"], Names(Read(Sheets.Roster(["姓名", "学院"], ["赵一", "甲"], ["姓名"]))));

    [Fact]
    public void A_struck_out_row_is_asked_about()
    {
        var reading = Read(Sheets.Struck(Styled(["姓名", "学院"], ["赵一", "甲"], ["钱二", "乙"]), "名单", "A3", "B3"));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal("「名单」第 3 行：划了删除线，是否还算数看不出。已不算在内就删去这一行，仍算在内就取消删除线。（钱二）", Assert.Single(reading.Notes).ToString());
        Assert.Equal(new RowCounts(1, 1, 1, 0), reading.Counts);
    }

    [Theory]
    [InlineData("A2", "")]
    [InlineData("B2", "B2")]
    [InlineData("C2", null)]
    public void A_struck_out_cell_is_asked_about_where_it_is_read(string address, string? place)
    {
        var notes = Read(Sheets.Struck(Styled(["姓名", "学院", "手机"], ["赵一", "甲", "1"]), "名单", address)).Notes.Where(static n => n.Grade == NoteGrade.Error);

        Assert.Equal(place is null ? [] : [place], notes.Select(static n => n.Places[0].Address ?? string.Empty));
    }

    [Theory]
    [InlineData("<x:r><x:rPr><x:strike/></x:rPr><x:t>钱二</x:t></x:r>", true)]
    [InlineData("<x:r><x:rPr><x:strike/></x:rPr><x:t>钱二</x:t></x:r><x:r><x:t>孙三</x:t></x:r>", true)]
    [InlineData("<x:r><x:rPr><x:strike val=\"0\"/></x:rPr><x:t>钱二</x:t></x:r>", false)]
    [InlineData("<x:r><x:t>钱二</x:t></x:r><x:r><x:rPr><x:strike/></x:rPr><x:t> </x:t></x:r>", false)]
    public void Runs_of_a_text_may_be_struck_out(string runs, bool isAsked) =>
        Assert.Equal(isAsked, Read(Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, $"< t=\"inlineStr\"><x:is>{runs}</x:is>", "甲"))).Notes.Any(static n => n.Grade == NoteGrade.Error));

    [Theory]
    [InlineData("是否二级学院学生会成员")]
    [InlineData("是否来自院级学生会")]
    [InlineData("是否院（系）学生会成员")]
    [InlineData("来自二级学院学生会")]
    [InlineData("是否兼任学院学生会干部")]
    [InlineData("是否曾在院系学生会任职")]
    public void Whether_they_come_from_a_college_union_is_read_however_it_is_asked(string head)
    {
        var reading = Read(Sheets.Roster(["姓名", "学院", head], ["赵一", "文学院", "是"], ["钱二", "文学院", "否（校级）"]));

        Assert.Equal([Fact.Given(true), Fact.Given(false)], reading.Roster!.List.Select(static m => m.FromCollegeUnion));
    }

    [Theory]
    [InlineData("是否校、院级学生会成员")]
    [InlineData("院级学生会职务")]
    [InlineData("特长")]
    [InlineData("毕业时间")]
    [InlineData("推荐人姓名")]
    public void Whatever_column_is_not_read_is_told(string head) =>
        Assert.Contains(Read(Sheets.Roster(["姓名", "学院", head], ["赵一", "文学院", "是"])).Notes, n => n.Grade == NoteGrade.Skipped && n.Places[0] == new NotePlace(1, 3, head, null));

    [Fact]
    public void A_column_without_a_name_is_told() =>
        Assert.Equal("「名单」第 1 行 C1：这一列没有列名，没有读取。", Assert.Single(Read(Sheets.Roster(["姓名", "学院"], ["赵一", "文学院", "？"])).Notes).ToString());

    [Fact]
    public void Columns_of_no_use_are_told_in_one_line() =>
        Assert.Equal(
            "「名单」第 1 行 A1、C1、D1、E1\"序号\"、\"手机\"、\"备注\"、\"民族\"：记录用不着，没有读取。",
            Assert.Single(Read(Sheets.Roster(["序号", "姓名", "手机", "备注", "民族"], ["1", "赵一", "1", "", "汉族"])).Notes).ToString());

    [Fact]
    public void A_marked_sheet_with_a_note_at_its_head_is_marked_again_in_the_same_column()
    {
        var file = Sheets.Roster(["姓名", "学院", "特长"], ["赵一", "文学院", "书法"]);
        var once = MarkedWorkbook.Of(file, Read(file).Notes)!;
        var twice = MarkedWorkbook.Of(once, Read(once).Notes)!;

        Assert.Equal(Read(file).Notes, Read(once).Notes, static (a, b) => a.ToString() == b.ToString());
        Assert.Equal(Sheets.Of(once)["名单"], Sheets.Of(twice)["名单"]);
    }

    private static string[] Person(int i) => [$"{i}", $"023010{i}", $"{"赵钱孙李"[i - 1]}{"一二三四"[i - 1]}", "文学院", "干事"];

    private static byte[] Styled(params string[][] rows) => Sheets.Raw(string.Concat(rows.Select(static (r, i) => Sheets.Row(i + 1, r))));

    private static RosterReading Read(byte[] file, params string[] sheets) => RosterImport.Read(file, new(2024), [.. sheets]);

    private static IEnumerable<string> Names(RosterReading reading) => reading.Roster!.List.Select(static m => m.Name.Low);
}
