using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>What schools' own sheets hold, and what becomes of it. The record is of 2024-2025.</summary>
public sealed class RosterImportTests
{
    private static readonly string[] _head = ["序号", "学号", "姓名", "政治面貌", "专业", "年级", "最近1学年排名", "是否挂科"];

    // ── the head ──

    [Fact]
    public void The_first_student_below_a_title_and_a_head_is_not_swallowed()
    {
        var reading = Read(["虚构大学学生会工作人员名单"], _head, Person("1", "赵一"), Person("2", "钱二"));

        Assert.Equal(["赵一", "钱二"], Names(reading));
        Assert.Equal(new RowCounts(2, 2, 0, 0), reading.Counts);
    }

    [Fact]
    public void A_title_merged_over_the_sheet_is_no_part_of_the_names_of_columns()
    {
        var reading = Read(Sheets.Raw(
            Sheets.Row(1, "名单") + Sheets.Row(2, "姓名", "政治面貌", "学院") + Sheets.Row(3, "赵一", "共青团员", "文学院"),
            "<x:mergeCells><x:mergeCell ref=\"A1:C1\"/></x:mergeCells>"));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal(Fact.Given("文学院"), One(reading).College);
    }

    [Fact]
    public void A_head_of_two_rows_is_read_whole()
    {
        const string Merged = "<x:mergeCells><x:mergeCell ref=\"A1:A2\"/><x:mergeCell ref=\"B1:B2\"/><x:mergeCell ref=\"C1:D1\"/><x:mergeCell ref=\"E1:F1\"/></x:mergeCells>";
        var reading = Read(Sheets.Raw(
            Sheets.Row(1, "姓名", "学院", "最近1学年排名", "", "入学以来排名", "") + Sheets.Row(2, "", "", "名次", "人数", "名次", "人数") + Sheets.Row(3, "赵一", "文学院", "3", "120", "5", "118"), Merged));

        Assert.Equal(Fact.Given(new Share(3, 120)), One(reading).RankLastYear);
        Assert.Equal(Fact.Given(new Share(5, 118)), One(reading).RankSinceEnrolment);
        Assert.Equal(new RowCounts(2, 1, 0, 0), reading.Counts);
    }

    [Fact]
    public void A_head_of_two_rows_that_nobody_merged_is_read_whole_too()
    {
        var reading = Read(["姓名", "政治面貌", "最近1学年排名", ""], ["", "", "名次", "人数"], ["赵一", "共青团员", "3", "120"]);

        Assert.Equal(Fact.Given(new Share(3, 120)), One(reading).RankLastYear);
        Assert.Equal(new RowCounts(2, 1, 0, 0), reading.Counts);
    }

    [Theory]
    [InlineData("姓 名", "姓名")]
    [InlineData("姓　名", "姓名")]
    [InlineData("姓名*", "姓名")]
    [InlineData("姓名（必填）", "姓名")]
    [InlineData("政治\n面貌", "政治面貌")]
    [InlineData("所在学院", "所在院（系）")]
    [InlineData("培养单位", "所在院（系）")]
    [InlineData("学 号", "学号")]
    [InlineData("学习成绩综合排名（最近1学年）", "最近1学年排名·名次")]
    [InlineData("最近1个学期专业人数", "最近1个学期排名·专业人数")]
    [InlineData("排名（名次/人数）", "排名")]
    [InlineData("是否存在课业不及格", "是否挂科")]
    [InlineData("不及格门数", "不及格课程数")]
    [InlineData("身份证号", "未用的列")]
    [InlineData("特长", null)]
    public void Names_of_columns_are_known_by_their_aliases(string head, string? expected) => Assert.Equal(expected, RosterField.Named(head)?.Label.Chinese);

    [Fact]
    public void A_column_that_is_not_known_is_passed_over_and_told()
    {
        var reading = Read(["姓名", "学院", "特长"], ["赵一", "文学院", "书法"]);

        Assert.Equal("「名单」第 1 行 C1\"特长\"：不认识这一列，没有读取。", Assert.Single(reading.Notes).ToString());
    }

    [Fact]
    public void A_head_that_comes_again_is_passed_over()
    {
        var reading = Read(_head, Person("1", "赵一"), _head, Person("2", "钱二"));

        Assert.Equal(["赵一", "钱二"], Names(reading));
        Assert.Equal(["记录用不着，没有读取", "重复的表头"], reading.Notes.Select(static n => n.Why.Chinese));
        Assert.Equal(new RowCounts(1, 2, 0, 1), reading.Counts);
    }

    // ── ranks ──

    [Theory]
    [InlineData("3/120", 3, 120)]
    [InlineData("３／１２０", 3, 120)]
    [InlineData(" 3 / 120 ", 3, 120)]
    [InlineData("第3名/120人", 3, 120)]
    [InlineData("120/120", 120, 120)]
    public void A_rank_is_read_as_place_by_size(string text, int place, int of) =>
        Assert.Equal(Fact.Given(new Share(place, of)), One(Read(["姓名", "学院", "最近1学年排名"], ["赵一", "文学院", text])).RankLastYear);

    [Theory]
    [InlineData("第3名")]
    [InlineData("3")]
    public void A_rank_in_two_columns_is_one_share(string place) =>
        Assert.Equal(Fact.Given(new Share(3, 120)), One(Read(["姓名", "入学以来排名", "专业人数"], ["赵一", place, "120人"])).RankSinceEnrolment);

    [Fact]
    public void A_percentage_is_used_and_cannot_be_checked_again()
    {
        var reading = Read(Sheets.Raw(Sheets.Row(1, "姓名", "最近1学年排名") + Sheets.Row(2, "赵一", "前12%") + Sheets.Row(3, "钱二", "28.5%") + Sheets.Row(4, "孙三", "< s=\"2\"><x:v>0.285</x:v>")));

        Assert.Equal([Fact.Within(new Share(0, 1), Share.Percentage(12)), Fact.Given(Share.Percentage(28.5m)), Fact.Given(Share.Percentage(28.5m))], reading.Roster!.List.Select(static m => m.RankLastYear));
        var note = Assert.Single(reading.Notes);
        Assert.Equal((NoteGrade.Hint, 3), (note.Grade, note.Places.Length));
        Assert.Equal("28.5%", note.Places[2].Value);
    }

    [Theory]
    [InlineData("28.5")]
    [InlineData("0.285")]
    [InlineData("3")]
    [InlineData("第3名")]
    [InlineData("优秀")]
    public void A_bare_number_is_no_percentage(string text) => AssertError(["姓名", "学院", "最近1学年排名"], ["赵一", "文学院", text], "C2", text);

    [Fact]
    public void A_rank_that_became_a_date_is_told_as_the_user_sees_it()
    {
        foreach (var from1904 in (bool[])[false, true])
        {
            // 12 March 2026 is day 46093 of the calendar of 1900 and day 44631 of that of 1904.
            var serial = from1904 ? 44631 : 46093;
            var reading = Read(Sheets.Raw(Sheets.Row(1, "姓名", "最近1学年排名") + Sheets.Row(2, "阿依古丽·买买提", $"< s=\"1\"><x:v>{serial}</x:v>"), from1904: from1904));

            Assert.Equal(
                "「名单」第 2 行 B2〔最近1学年排名·名次〕\"3月12日\"：Excel 把它变成了日期，原来可能填的是 3/12。请把这一列设成文本格式后重填，或把名次和专业人数分两列填。（阿依古丽·买买提）",
                Assert.Single(reading.Notes).ToString());
            Assert.Equal(new RowCounts(1, 0, 1, 0), reading.Counts);
        }
    }

    [Theory]
    [InlineData("130/90")]
    [InlineData("0/90")]
    public void A_place_outside_its_major_is_an_error(string text) => AssertError(["姓名", "学院", "最近1学年排名"], ["赵一", "文学院", text], "C2", text);

    [Fact]
    public void A_size_that_differs_within_one_major_and_year_is_a_hint()
    {
        var reading = Read(
            ["姓名", "专业", "年级", "最近1学年排名"],
            ["赵一", "汉语言文学", "2023级", "3/120"],
            ["钱二", "汉语言文学", "2023级", "5/121"],
            ["孙三", "汉语言文学", "2022级", "5/99"],
            ["李四", "哲学", "2023级", "5/30"]);

        var note = Assert.Single(reading.Notes);
        Assert.Equal((NoteGrade.Hint, 3, "121"), (note.Grade, note.Places[0].Row, note.Places[0].Value));
        Assert.Equal(4, reading.Counts!.Usable);
    }

    [Fact]
    public void A_rank_without_a_window_is_asked_for_and_never_chosen()
    {
        byte[] file = Sheets.Roster(["姓名", "学院", "排名"], ["赵一", "文学院", "3/120"]);
        var asked = RosterImport.Read(file, new(2024));
        var told = RosterImport.Read(file, new(2024), window: RankWindow.LastTerm);

        Assert.Equal((NoteGrade.Error, "C1"), (Assert.Single(asked.Notes).Grade, asked.Notes[0].Places[0].Address));
        Assert.Equal(new Member { Id = "m01", Name = Fact.Given("赵一"), College = Fact.Given("文学院") }, One(asked));
        Assert.Equal(Fact.Given(new Share(3, 120)), One(told).RankLastTerm);
        Assert.Empty(told.Notes);
    }

    [Fact]
    public void A_column_may_say_the_window_of_each_rank()
    {
        var reading = Read(["姓名", "排名", "排名口径"], ["赵一", "3/120", "最近1学期"], ["钱二", "4/120", "入学以来"], ["孙三", "5/120", "去年"]);

        Assert.Equal(Fact.Given(new Share(3, 120)), reading.Roster!.List[0].RankLastTerm);
        Assert.Equal(Fact.Given(new Share(4, 120)), reading.Roster.List[1].RankSinceEnrolment);
        Assert.Equal("C4", Assert.Single(reading.Notes).Places[0].Address);
    }

    // ── student numbers ──

    [Fact]
    public void A_number_that_is_no_text_is_a_hint_and_one_of_sixteen_digits_an_error()
    {
        var reading = Read(Sheets.Raw(
            Sheets.Row(1, "学号", "姓名") + Sheets.Row(2, "<><x:v>202300010</x:v>", "赵一") + Sheets.Row(3, "<><x:v>2.0230001000123501E+15</x:v>", "钱二") + Sheets.Row(4, "2.0230001E+8", "孙三")));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal([NoteGrade.Error, NoteGrade.Error, NoteGrade.Hint], reading.Notes.Select(static n => n.Grade));
        Assert.Contains("Excel 已把后面的位数改成了 0", reading.Notes[0].Why.Chinese, StringComparison.Ordinal);
        Assert.Equal("2.023E+15", reading.Notes[0].Places[0].Value);
    }

    [Fact]
    public void A_number_shorter_than_most_may_have_lost_a_zero()
    {
        var reading = Read(["学号", "姓名"], ["0230001", "赵一"], ["0230002", "钱二"], ["230003", "孙三"]);

        Assert.Equal("比多数学号（7 位）短，前面的 0 可能丢了", Assert.Single(reading.Notes).Why.Chinese);
    }

    [Fact]
    public void A_number_given_twice_is_an_error_and_a_name_given_twice_a_hint()
    {
        var reading = Read(
            ["学号", "姓名", "专业"], ["202300013", "王五", "哲学"], ["202300013", "李四", "哲学"], ["202300014", "赵六", "历史"], ["202300015", "赵六", "历史"], ["202300016", "赵六", "哲学"]);

        Assert.Equal(
            ["「名单」第 3 行 A3〔学号〕\"202300013\"：与第 2 行重复。请核对是同一人填了两次，还是其中一个学号写错；一人兼两职的，并成一行，职务写在一起。（李四）", "「名单」第 5 行 B5〔姓名〕\"赵六\"：与第 4 行同名，专业（学院）也相同。请核对是否同一人填了两次。"],
            reading.Notes.Select(static n => n.ToString()));
        Assert.Equal(new RowCounts(1, 4, 1, 0), reading.Counts);
    }

    [Fact]
    public void Personal_numbers_enter_no_record_and_that_they_were_not_read_is_told()
    {
        var reading = Read(["学号", "姓名", "手机号", "身份证号"], ["202300013", "王五", "13900000000", "110101200601010000"]);

        Assert.Equal(new Member { Id = "m01", Name = Fact.Given("王五") }, One(reading));
        Assert.Equal("「名单」第 1 行 C1、D1\"手机号\"、\"身份证号\"：记录用不着，没有读取。", Assert.Single(reading.Notes).ToString());
    }

    // ── text ──

    [Fact]
    public void Text_is_cleaned_and_what_was_changed_is_told_with_the_original()
    {
        var reading = Read(["姓名", "职务"], ["张 三", "部长"], ["李\u00A0四", "干事\u200B"], ["阿依古丽•买买提", "主席　"], ["欧阳ＡＢ", "Ann Lee"], ["毛·泽", "干 事"]);

        Assert.Equal(["张三", "李四", "阿依古丽·买买提", "欧阳AB", "毛·泽"], Names(reading));
        Assert.Equal(["部长", "干事", "主席", "Ann Lee", "干事"], reading.Roster!.List.Select(static m => m.Post.Low));
        Assert.Equal(4, reading.Notes.Length);
        Assert.Equal(["部长", "干事"], reading.Notes.Single(static n => n.Why.Chinese.StartsWith("职务一列写明了", StringComparison.Ordinal)).Places.Select(static p => p.Value).Distinct());
        Assert.Equal("Ann Lee", reading.Notes.Single(static n => n.Why.Chinese.StartsWith("看不出是什么职务", StringComparison.Ordinal)).Places.Single().Value);
        Assert.All(reading.Notes, static n => Assert.Equal(NoteGrade.Hint, n.Grade));
        Assert.Equal(["张 三", "李\u00A0四", "阿依古丽•买买提", "欧阳ＡＢ"], reading.Notes[0].Places.Select(static p => p.Value));
        Assert.StartsWith("「名单」第 2、3、4、5 行 A2、A3、A4、A5〔姓名〕", reading.Notes[0].ToString(), StringComparison.Ordinal);
    }

    // ── closed words ──

    [Theory]
    [InlineData("团员", PoliticalStatus.LeagueMember)]
    [InlineData("共青团员", PoliticalStatus.LeagueMember)]
    [InlineData("党员", PoliticalStatus.PartyMember)]
    [InlineData("中共党员", PoliticalStatus.PartyMember)]
    [InlineData("预备党员", PoliticalStatus.ProbationaryPartyMember)]
    [InlineData("群众", PoliticalStatus.Neither)]
    public void Political_status_has_aliases(string text, PoliticalStatus expected) =>
        Assert.Equal(Fact.Given(expected), One(Read(["姓名", "政治面貌"], ["赵一", text])).PoliticalStatus);

    [Theory]
    [InlineData("积极分子")]
    [InlineData("入党积极分子")]
    [InlineData("其他情况")]
    public void What_is_no_political_status_is_an_error(string text) => AssertError(["姓名", "政治面貌"], ["赵一", text], "B2", text);

    [Theory]
    [InlineData("23级", 2)]
    [InlineData("2023", 2)]
    [InlineData("2023级", 2)]
    [InlineData("2024级", 1)]
    public void The_year_of_study_is_counted_from_enrolment(string text, int expected) =>
        Assert.Equal(Fact.Given(expected), One(Read(["姓名", "年级"], ["赵一", text])).YearOfStudy);

    [Theory]
    [InlineData("1")]
    [InlineData("2025届")]
    [InlineData("准大三")]
    [InlineData("老生")]
    [InlineData("2025级")]
    [InlineData("2000级")]
    public void A_year_that_cannot_be_told_is_asked_for(string text) => AssertError(["姓名", "年级"], ["赵一", text], "B2", text);

    [Theory]
    [InlineData("本", StudyLevel.Bachelor)]
    [InlineData("硕士", StudyLevel.Postgraduate)]
    [InlineData("博", StudyLevel.Postgraduate)]
    [InlineData("大专", StudyLevel.Diploma)]
    public void The_level_of_study_has_aliases(string text, StudyLevel expected) =>
        Assert.Equal(Fact.Given(expected), One(Read(["姓名", "培养层次"], ["赵一", text])).StudyLevel);

    [Fact]
    public void Whether_a_course_was_failed_is_yes_no_or_unknown()
    {
        var reading = Read(["姓名", "是否挂科", "学院"], ["赵一", "否", "甲"], ["钱二", "无", "甲"], ["孙三", "是", "甲"], ["李四", "有", "甲"], ["周五", "", "甲"]);

        Assert.Equal([Fact.Given(0), Fact.Given(0), Fact.Within(1, int.MaxValue), Fact.Within(1, int.MaxValue), default], reading.Roster!.List.Select(static m => m.FailedCourses));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("√")]
    [InlineData("×")]
    [InlineData("0")]
    [InlineData("空")]
    public void A_tick_may_mean_either_and_is_an_error(string text) => AssertError(["姓名", "是否挂科"], ["赵一", text], "B2", text);

    [Fact]
    public void A_blank_cell_is_unknown_whatever_the_column() =>
        Assert.Equal(
            new Member { Id = "m01", Name = Fact.Given("赵一") },
            One(Read(["姓名", "职务", "是否主席团成员", "政治面貌", "学院", "培养层次", "年级", "最近1学年排名", "不及格门数", "是否来自院系学生会"], ["赵一"])));

    // ── rows ──

    [Fact]
    public void A_college_merged_down_is_filled_inside_the_merge_only()
    {
        var reading = Read(Sheets.Raw(
            Sheets.Row(1, "学院", "姓名") + Sheets.Row(2, "文学院", "赵一") + Sheets.Row(3, "", "钱二") + Sheets.Row(4, "", "孙三"),
            "<x:mergeCells><x:mergeCell ref=\"A2:A3\"/></x:mergeCells>"));

        Assert.Equal([Fact.Given("文学院"), Fact.Given("文学院"), default], reading.Roster!.List.Select(static m => m.College));
    }

    [Fact]
    public void Totals_notes_and_lone_cells_are_passed_over_and_told_and_the_rows_add_up()
    {
        var reading = Read(["名单"], ["序号", "姓名", "学院"], ["1", "赵一", "文学院"], [], ["2"], ["合计", "1人"], ["注：以上不含指导教师"], ["", "合计：1人"]);

        Assert.Equal(["赵一"], Names(reading));
        Assert.All(reading.Notes, static n => Assert.Equal(NoteGrade.Skipped, n.Grade));
        Assert.Equal(["记录用不着，没有读取", "只有一格有内容，看不出是谁", "合计行", "表下的说明", "合计行"], reading.Notes.SelectMany(static n => n.Places.Select(p => (p.Row, n.Why.Chinese))).Order().Select(static n => n.Chinese));
        Assert.Equal((new RowCounts(2, 1, 0, 4), 7), (reading.Counts, reading.Counts!.NotEmpty));
    }

    [Fact]
    public void A_row_without_a_name_is_an_error()
    {
        var reading = Read(["姓名", "学院", "政治面貌"], ["", "文学院", "共青团员"]);

        Assert.Equal("「名单」第 2 行 A2〔姓名〕：没有姓名。请补上姓名，或删去这一行。", Assert.Single(reading.Notes).ToString());
    }

    [Fact]
    public void A_hidden_row_is_read_and_told()
    {
        var rows = Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "文学院").Replace("<x:row", "<x:row hidden=\"1\"", StringComparison.Ordinal);
        var reading = Read(Sheets.Raw(rows));

        Assert.Equal(["赵一"], Names(reading));
        Assert.Equal("「名单」第 2 行：这一行是隐藏的，也读取了。请核对是否应当删去。（赵一）", Assert.Single(reading.Notes).ToString());
    }

    [Fact]
    public void Which_of_several_sheets_is_meant_is_asked()
    {
        var file = Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "文学院"), second: Sheets.Row(1, "姓名", "专业") + Sheets.Row(2, "钱二", "数学"));

        Assert.StartsWith("有 2 张表像名单：「名单」、「第二张」，看不出是不是同一份，请指明读哪一张", RosterImport.Read(file, new(2024)).Refusal!.Chinese, StringComparison.Ordinal);
        Assert.Equal(["钱二"], Names(RosterImport.Read(file, new(2024), ["第二张"])));
        Assert.StartsWith("没有叫「第三张」的表", RosterImport.Read(file, new(2024), ["第三张"]).Refusal!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("< t=\"e\"><x:v>#N/A</x:v>", "公式出错", "#N/A")]
    [InlineData("< t=\"e\"><x:f>A1</x:f><x:v>#REF!</x:v>", "公式出错", "#REF!")]
    [InlineData("<><x:f>1+1</x:f>", "公式没有算出结果", "（没有算出的公式）")]
    public void A_formula_that_fails_or_was_never_computed_is_an_error(string cell, string why, string shown)
    {
        var note = Assert.Single(Read(Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", cell))).Notes);

        Assert.Equal((NoteGrade.Error, "B2", why, shown), (note.Grade, note.Places[0].Address, note.Why.Chinese, note.Places[0].Value));
    }

    [Fact]
    public void A_formula_is_read_by_the_result_that_the_file_holds() =>
        Assert.Equal(Fact.Given("文学院"), One(Read(Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "< t=\"str\"><x:f>Z9</x:f><x:v>文学院</x:v>")))).College);

    [Fact]
    public void Two_columns_that_contradict_each_other_are_an_error()
    {
        var reading = Read(["姓名", "不及格门数", "是否挂科"], ["赵一", "2", "否"], ["钱二", "0", "无"]);

        Assert.Equal(["钱二"], Names(reading));
        Assert.Equal("与同一行另一列说的不一样", Assert.Single(reading.Notes).Why.Chinese);
    }

    // ── the whole ──

    [Fact]
    public void All_errors_are_told_at_once_and_equal_ones_as_one()
    {
        var reading = Read(["姓名", "政治面貌", "是否挂科", "年级"], ["赵一", "积极分子", "√", "1"], ["钱二", "积极分子", "√", "2"], ["孙三", "团员", "否", "23级"]);

        Assert.Equal(["孙三"], Names(reading));
        Assert.Equal([2, 2, 2, 1], reading.Notes.Select(static n => n.Places.Length));
        Assert.Equal("有内容的 4 行：标题和表头 1 行，可用 1 行，需改 2 行，跳过 0 行", reading.Counts!.Describe(Language.Chinese));
        Assert.StartsWith("“名单” row 2, 3 B2, B3 [political status] \"积极分子\": this is no political status", reading.Notes[0].Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_twice_nobody_doubles()
    {
        byte[] file = Sheets.Roster(_head, Person("1", "赵一"), Person("2", "钱二"));

        Assert.Equal(RosterImport.Read(file, new(2024)).Roster, RosterImport.Read(file, new(2024)).Roster);
    }

    [Fact]
    public void What_is_too_long_for_a_record_is_an_error_of_its_row_alone()
    {
        var reading = Read(["姓名", "学院"], [new string('甲', 201), "文学院"], ["钱二", "文学院"]);

        Assert.Equal(["钱二"], Names(reading));
        Assert.Equal((NoteGrade.Error, 2), (Assert.Single(reading.Notes).Grade, reading.Notes[0].Places[0].Row));
        Assert.Equal(new RowCounts(1, 1, 1, 0), reading.Counts);
    }

    [Fact]
    public void The_form_is_sound_and_its_columns_are_all_known()
    {
        var form = RosterForm.Write();
        var xml = Sheets.Xml(form);

        Assert.Empty(Sheets.Faults(form));
        Assert.Equal(form, RosterForm.Write());
        Assert.All(RosterField.Form, static f => Assert.Equal(f, RosterField.Named(f.Label.Chinese)));
        Assert.All(MemberFacts.All, static f => Assert.Contains(RosterField.Form, c => c.Path == f));
        Assert.Contains("\"中共党员,中共预备党员,共青团员,非党团员\"", xml, StringComparison.Ordinal);
        Assert.Contains("\"是,否\"", xml, StringComparison.Ordinal);
        Assert.Equal(new RowCounts(1, 0, 0, 0), RosterImport.Read(form, new(2024)).Counts);
    }

    // ── sent back ──

    [Fact]
    public void The_users_own_workbook_is_sent_back_marked_and_sound()
    {
        byte[] file = Sheets.Roster(["姓名", "政治面貌", "职务"], ["赵一", "积极分子", "部长"], ["钱二", "团员", "干 事"], ["孙三", "共青团员", ""], ["合计", "3"]);
        var reading = RosterImport.Read(file, new(2024));
        var marked = MarkedWorkbook.Of(file, reading.Notes)!;
        var cells = Sheets.Of(marked)["名单"];

        Assert.Empty(Sheets.Faults(marked));
        Assert.Equal("核对意见", cells["D1"]);
        Assert.StartsWith("错误〔政治面貌〕：这不是政治面貌", cells["D2"], StringComparison.Ordinal);
        Assert.Contains("提示〔政治面貌〕：按“共青团员”读入", cells["D3"], StringComparison.Ordinal);
        Assert.Contains("提示〔职务〕", cells["D3"], StringComparison.Ordinal);
        Assert.Equal("跳过：合计行。", cells["D5"]);
        Assert.False(cells.ContainsKey("D4"));
        Assert.Equal("FFFFC7CD", Sheets.Colour(marked, "名单", "B2"));
        Assert.Equal("FFFFEB9B", Sheets.Colour(marked, "名单", "C3"));
        Assert.Null(Sheets.Colour(marked, "名单", "A2"));
        Assert.Equal(marked, MarkedWorkbook.Of(file, reading.Notes));
        Assert.All(Sheets.Of(file)["名单"], c => Assert.Equal(c.Value, cells[c.Key]));
    }

    [Fact]
    public void A_marked_workbook_can_be_mended_and_sent_again()
    {
        byte[] file = Sheets.Roster(["姓名", "政治面貌"], ["赵一", "积极分子"], ["钱二", "√"]);
        var marked = MarkedWorkbook.Of(file, RosterImport.Read(file, new(2024)).Notes)!;
        var mended = Sheets.Edit(marked, static c => c["名单", 2, 2] = "共青团员");
        var again = RosterImport.Read(mended, new(2024));
        var second = MarkedWorkbook.Of(mended, again.Notes)!;

        Assert.Equal("B3", Assert.Single(again.Notes).Places[0].Address);
        Assert.Null(Sheets.Colour(second, "名单", "B2"));
        Assert.Equal("FFFFC7CD", Sheets.Colour(second, "名单", "B3"));
        Assert.Equal(["C1", "C3"], Sheets.Of(second)["名单"].Keys.Where(static k => k[0] >= 'C'));
        Assert.Empty(Sheets.Faults(second));
    }

    private static string[] Person(string number, string name) => [number, $"20230000{number}", name, "共青团员", "汉语言文学", "2023级", $"{number}/120", "否"];

    private static void AssertError(string[] head, string[] row, string address, string value)
    {
        var reading = Read(head, row);
        var note = Assert.Single(reading.Notes);

        Assert.Equal((NoteGrade.Error, address, value), (note.Grade, note.Places[0].Address, note.Places[0].Value));
        Assert.NotNull(note.Remedy);
        Assert.Empty(reading.Roster!.List);
        Assert.Equal(new RowCounts(1, 0, 1, 0), reading.Counts);
    }

    private static RosterReading Read(params string[][] rows) => Read(Sheets.Roster(rows));

    private static RosterReading Read(byte[] file) => RosterImport.Read(file, new(2024));

    private static IEnumerable<string> Names(RosterReading reading) => reading.Roster!.List.Select(static m => m.Name.Low);

    private static Member One(RosterReading reading) => Assert.Single(reading.Roster!.List);
}
