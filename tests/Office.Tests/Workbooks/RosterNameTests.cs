using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>What stands in the column of names: people, vacancies, notes beside names, two people in a cell, people who have left.</summary>
public sealed class RosterNameTests
{
    [Fact]
    public void A_row_that_says_that_the_rest_is_blank_is_nobody()
    {
        var reading = Read(["甲乂", "干事", "文学院"], ["甲乏", "干事", "文学院"], ["以下空白"]);

        Assert.Equal(["甲乂", "甲乏"], Names(reading));
        Assert.Equal("「名单」第 4 行 A4\"以下空白\"：不是姓名：空缺、待定一类的字样或符号。", Assert.Single(reading.Notes).ToString());
        Assert.Equal(new RowCounts(1, 2, 0, 1), reading.Counts);
    }

    [Fact]
    public void Of_a_list_of_vacant_posts_one_certain_person_stays_one()
    {
        string[] vacant = ["（空缺）", "待定", "无", "/", "暂缺", "虚位以待", "……", "略", "同上", "空", "以下空白"];
        var reading = Read([["张三", "部长", "文学院"], .. vacant.Select(static v => (string[])[v, "部长"])]);

        Assert.Equal(["张三"], Names(reading));
        Assert.True(reading.IsSound);
        Assert.Equal(vacant, reading.Notes.SelectMany(static n => n.Places).OrderBy(static p => p.Row).Select(static p => p.Value));
        Assert.Equal(new RowCounts(1, 1, 0, 11), reading.Counts);
    }

    [Theory]
    [InlineData("空缺1人")]
    [InlineData("部长空缺")]
    [InlineData("(待定)")]
    [InlineData("【空】")]
    [InlineData("—")]
    [InlineData("×")]
    [InlineData("N/A")]
    [InlineData("待 补")]
    [InlineData("缺2名")]
    [InlineData("招新中")]
    [InlineData("XXX")]
    [InlineData("（续）")]
    [InlineData("以上人员均符合条件")]
    [InlineData("空缺（原张三）")]
    public void What_stands_for_a_vacancy_or_for_nothing_is_nobody_and_is_listed(string text)
    {
        var reading = Read(["赵一", "干事", "文学院"], [text, "部长", "文学院"]);

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal((NoteGrade.Skipped, text), (Assert.Single(reading.Notes).Grade, reading.Notes[0].Places[0].Value));
    }

    [Theory]
    [InlineData("以上共计5人")]
    [InlineData("共计：5人")]
    [InlineData("本页合计 5 人")]
    [InlineData("共五人")]
    [InlineData("以上共12名")]
    [InlineData("填表：某某")]
    [InlineData("制表日期：2024.9")]
    [InlineData("审核人：钱二")]
    [InlineData("单位（盖章）：")]
    [InlineData("虚构大学学生会工作人员名单（续）")]
    [InlineData("办公室（5人）")]
    [InlineData("一、主席团")]
    [InlineData("学习部")]
    public void What_stands_alone_and_is_about_the_table_is_nobody(string text)
    {
        var reading = Read(["赵一", "干事", "文学院"], [text]);

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal(NoteGrade.Skipped, Assert.Single(reading.Notes).Grade);
    }

    [Theory]
    [InlineData("王空")]
    [InlineData("吴无")]
    [InlineData("欧阳")]
    [InlineData("买买提江·阿布都拉")]
    [InlineData("Ann Lee")]
    [InlineData("张**")]
    [InlineData("欧阳 明月")]
    [InlineData("李和平")]
    [InlineData("沈以上")]
    [InlineData("共小五")]
    public void A_name_stays_a_name(string text)
    {
        var reading = Read([text, "干事", "文学院"]);

        Assert.Equal(text.Replace("欧阳 明月", "欧阳明月", StringComparison.Ordinal), Assert.Single(Names(reading)));
    }

    [Theory]
    [InlineData("张三（女）", "张三")]
    [InlineData("李四*", "李四")]
    [InlineData("王五（回族）", "王五")]
    [InlineData("赵六(兼)", "赵六")]
    [InlineData("★钱二", "钱二")]
    [InlineData("1.孙三", "孙三")]
    [InlineData("周五①", "周五")]
    [InlineData("吴六【组长】", "吴六")]
    [InlineData("郑七 女", "郑七")]
    [InlineData("冯八（女", "冯八")]
    [InlineData("陈九（女，回族）", "陈九")]
    [InlineData("阿依古丽·买买提（维吾尔族）", "阿依古丽·买买提")]
    [InlineData("褚十／男", "褚十")]
    public void A_note_beside_a_name_is_taken_off_and_told(string text, string name)
    {
        var reading = Read([text, "干事", "文学院"]);

        Assert.Equal(name, Assert.Single(Names(reading)));
        Assert.Equal((NoteGrade.Hint, text), (Assert.Single(reading.Notes).Grade, reading.Notes[0].Places[0].Value));
    }

    [Theory]
    [InlineData("王五、赵六")]
    [InlineData("王五，赵六")]
    [InlineData("王五/赵六")]
    [InlineData("王五 赵六")]
    [InlineData("王五\n赵六")]
    [InlineData("王五和赵六")]
    [InlineData("王五；赵六；钱七")]
    [InlineData("王五等3人")]
    [InlineData("1、王五 2、赵六")]
    public void Two_people_in_a_cell_are_asked_about(string text) => AssertAsked(text, "这一格像是不止一个人");

    [Theory]
    [InlineData("钱七（已退出）")]
    [InlineData("钱七（2024.11离任）")]
    [InlineData("钱七(因病退学)")]
    [InlineData("钱七（已毕业）")]
    [InlineData("钱七（已卸任）")]
    [InlineData("钱七[辞职]")]
    public void Who_has_left_is_no_staff_and_is_listed(string text)
    {
        var reading = Read(["赵一", "干事", "文学院"], [text, "干事", "文学院"]);

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal("写明已经离任，不是工作人员", Assert.Single(reading.Notes).Why.Chinese);
        Assert.True(reading.IsSound);
    }

    [Theory]
    [InlineData("备注", "已退出")]
    [InlineData("备注", "2024年12月离任。")]
    [InlineData("状态", "已离任")]
    [InlineData("备注", "主动辞职")]
    [InlineData("在任情况", "不在任")]
    public void Who_has_left_by_another_column_is_no_staff(string head, string text)
    {
        var reading = RosterImport.Read(Sheets.Roster(["姓名", "学院", head], ["赵一", "文学院", ""], ["钱二", "文学院", text]), new(2024));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Contains(reading.Notes, static n => n.Grade == NoteGrade.Skipped && n.Places[0].Row == 3);
    }

    [Fact]
    public void A_post_that_says_so_tells_that_its_holder_has_left() =>
        Assert.Equal(["赵一"], Names(Read(["赵一", "干事", "文学院"], ["钱二", "部长（已离任）", "文学院"])));

    [Theory]
    [InlineData("钱七（待定）")]
    [InlineData("钱七（拟任）")]
    [InlineData("钱七（休学）")]
    [InlineData("钱七（？）")]
    [InlineData("钱七（志愿者）")]
    [InlineData("钱七（指导教师）")]
    [InlineData("（钱七）")]
    public void A_note_that_may_mean_that_they_are_no_staff_is_asked_about(string text) => AssertAsked(text, null);

    [Fact]
    public void The_same_as_above_below_somebody_is_asked_about()
    {
        var reading = Read(["赵一", "主席团成员", "文学院"], ["同上", "部长", "文学院"]);

        Assert.Equal("“同上”看不出是不是上一行的人兼任", Assert.Single(reading.Notes).Why.Chinese);
        Assert.Equal(NoteGrade.Error, reading.Notes[0].Grade);
    }

    private static void AssertAsked(string text, string? why)
    {
        var reading = Read(["赵一", "干事", "文学院"], [text, "干事", "文学院"]);
        var note = Assert.Single(reading.Notes);

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal((NoteGrade.Error, text), (note.Grade, note.Places[0].Value));
        Assert.NotNull(note.Remedy);
        Assert.True(why is null || note.Why.Chinese == why);
    }

    private static RosterReading Read(params string[][] people) => RosterImport.Read(Sheets.Roster([["姓名", "职务", "学院"], .. people]), new(2024));

    private static IEnumerable<string> Names(RosterReading reading) => reading.Roster!.List.Select(static m => m.Name.Low);
}
