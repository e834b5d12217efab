using System.Collections.Immutable;
using CsCheck;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Cells;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Facts as people say them: grades, ranks, statuses, failures; several in one cell; numbers in whatever format. The record is of 2024-2025.</summary>
public sealed class RosterWordsTests
{
    [Theory]
    [InlineData("大二", 2)]
    [InlineData("新生", 1)]
    [InlineData("大一新生", 1)]
    [InlineData("二年级", 2)]
    [InlineData("大3", 3)]
    [InlineData("大四上学期", 4)]
    [InlineData("2022级1班", 3)]
    [InlineData("22级汉语言文学", 3)]
    [InlineData("2024级新生", 1)]
    [InlineData("汉语言文学2023级2班", 2)]
    [InlineData("2023年9月", 2)]
    [InlineData("2023.9.1", 2)]
    [InlineData("2024年8月", 1)]
    public void A_grade_is_read_as_people_say_it_and_told(string text, int year)
    {
        var reading = Read("年级", text);

        Assert.Equal(Fact.Given(year), One(reading).YearOfStudy);
        Assert.Equal(NoteGrade.Hint, Assert.Single(reading.Notes).Grade);
    }

    /// <remarks>The record is of 2024-2025. Who enrolled in spring belongs to the academic year that began the autumn before.</remarks>
    [Theory]
    [InlineData("入学时间", "2023年9月", 2)]
    [InlineData("入学日期", "2023-09-01", 2)]
    [InlineData("入学年月", "202309", 2)]
    [InlineData("入校时间", "20230901", 2)]
    [InlineData("入学时间（年月）", "2022.8", 3)]
    [InlineData("入学时间", "2024年秋季", 1)]
    [InlineData("入学时间", "2024年春季学期", 2)]
    [InlineData("入学时间", "2023", 2)]
    public void The_grade_is_counted_from_the_time_of_enrolment(string head, string text, int year) =>
        Assert.Equal(Fact.Given(year), One(Read(head, text)).YearOfStudy);

    [Theory]
    [InlineData("2023年5月")]
    [InlineData("202307")]
    [InlineData("2023-06-30")]
    [InlineData("2023年13月")]
    [InlineData("九月")]
    public void A_time_of_enrolment_that_may_be_of_either_year_is_asked_about(string text) =>
        Assert.Equal((NoteGrade.Hint, default), (Assert.Single(Read("入学时间", text).Notes).Grade, One(Read("入学时间", text)).YearOfStudy));

    [Theory]
    [InlineData("研二", 2, StudyLevel.Postgraduate)]
    [InlineData("博一", 1, StudyLevel.Postgraduate)]
    [InlineData("硕士二年级", 2, StudyLevel.Postgraduate)]
    [InlineData("2023级硕士", 2, StudyLevel.Postgraduate)]
    [InlineData("本三", 3, StudyLevel.Bachelor)]
    [InlineData("专二", 2, StudyLevel.Diploma)]
    public void A_grade_may_tell_the_level_of_study(string text, int year, StudyLevel level)
    {
        var member = One(Read("年级", text));

        Assert.Equal((Fact.Given(year), Fact.Given(level)), (member.YearOfStudy, member.StudyLevel));
    }

    /// <summary>Of every character that a cell's text loses: it is unseen by the one list that the files go by, and takes no room; what may be part of a name is kept, and asked about.</summary>
    [Fact]
    public void Only_what_is_unseen_and_takes_no_room_is_dropped_from_a_cell()
    {
        var dropped = Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c) && !char.IsWhiteSpace(c) && CellText.Clean($"甲{c}乙") == "甲乙").ToList();

        Assert.All(dropped, c => Assert.True(Json.UnseenCharacters.Contain(new(c)), $"U+{(int)c:X4}"));
        Assert.All((char[])['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u0007'], c => Assert.Contains(c, dropped));
        Assert.DoesNotContain('\uE000', dropped);
    }

    /// <summary>The two words of a cell, and what else people write for them, however the sentence ends.</summary>
    [Theory]
    [InlineData("女生", true)]
    [InlineData("男。", false)]
    [InlineData("是", null)]
    public void A_gender_is_one_of_two_words(string text, bool? woman) => Assert.Equal(woman, EitherCell.Woman.Of(text));

    [Fact]
    public void A_grade_that_contradicts_the_level_of_study_is_asked_about() =>
        Assert.Contains(
            RosterImport.Read(Sheets.Roster(["姓名", "学历层次", "年级"], ["赵一", "本科", "研二"]), new(2024)).Notes,
            static n => n.Grade == NoteGrade.Error && n.Why.Chinese.StartsWith("年级里写的学历层次", StringComparison.Ordinal));

    [Theory]
    [InlineData("2025届")]
    [InlineData("毕业班")]
    [InlineData("大二升大三")]
    [InlineData("2022级、2023级")]
    [InlineData("٢٠٢٣级")]
    public void A_grade_that_may_mean_two_years_is_asked_about(string text) => AssertAsked("年级", text);

    [Theory]
    [InlineData("8名/120名", 8, 120)]
    [InlineData("第8名（共120人）", 8, 120)]
    [InlineData("8（120）", 8, 120)]
    [InlineData("专业第8/120", 8, 120)]
    [InlineData("第八名/120", 8, 120)]
    [InlineData("第十二名/120人", 12, 120)]
    [InlineData("8/120（6.67%）", 8, 120)]
    [InlineData("8，共120人", 8, 120)]
    public void A_rank_is_read_as_people_say_it(string text, int place, int of) => Assert.Equal(Fact.Given(new Share(place, of)), One(Read("最近1学年排名", text)).RankLastYear);

    [Theory]
    [InlineData("第8")]
    [InlineData("8名")]
    [InlineData("第八名")]
    [InlineData("专业第8")]
    [InlineData("第 8 名")]
    public void A_place_is_read_beside_its_size(string text) =>
        Assert.Equal(Fact.Given(new Share(8, 120)), One(RosterImport.Read(Sheets.Roster(["姓名", "最近1学年排名", "专业人数"], ["赵一", text, "120"]), new(2024))).RankLastYear);

    [Fact]
    public void A_place_among_the_first_is_a_bound() =>
        Assert.Equal(Fact.Within(new Share(0, 1), new Share(8, 120)), One(Read("最近1学年排名", "前8/120")).RankLastYear);

    [Theory]
    [InlineData("第8")]
    [InlineData("班级第8/120")]
    [InlineData("130名/90名")]
    [InlineData("约第8")]
    public void A_place_without_its_major_is_asked_about(string text) => AssertAsked("最近1学年排名", text);

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("无")]
    [InlineData("不详")]
    [InlineData("暂无")]
    public void A_rank_that_nobody_has_is_unknown_and_told(string text)
    {
        var reading = Read("最近1学年排名", text);

        Assert.Equal(default, One(reading).RankLastYear);
        Assert.Equal("没有内容，按不知道处理", Assert.Single(reading.Notes).Why.Chinese);
    }

    [Theory]
    [InlineData("中共党员（预备）", PoliticalStatus.ProbationaryPartyMember)]
    [InlineData("预备", PoliticalStatus.ProbationaryPartyMember)]
    [InlineData("中共预备党员（2024年5月）", PoliticalStatus.ProbationaryPartyMember)]
    [InlineData("中共党员（正式）", PoliticalStatus.PartyMember)]
    [InlineData("中共党员、共青团员", PoliticalStatus.PartyMember)]
    [InlineData("共青团员（入党积极分子）", PoliticalStatus.LeagueMember)]
    [InlineData("团员/发展对象", PoliticalStatus.LeagueMember)]
    [InlineData("共产党员", PoliticalStatus.PartyMember)]
    public void A_status_is_read_with_what_is_said_beside_it(string text, PoliticalStatus status) => Assert.Equal(Fact.Given(status), One(Read("政治面貌", text)).PoliticalStatus);

    [Theory]
    [InlineData("入党积极分子")]
    [InlineData("团员、群众")]
    [InlineData("党员（含预备党员）")]
    [InlineData("同上")]
    [InlineData("少先队员")]
    public void A_status_that_may_be_two_is_asked_about(string text) => AssertAsked("政治面貌", text);

    /// <summary>Required courses alone were looked at: nobody knows of the others, so that no failed course is not known, and a failed one is.</summary>
    [Theory]
    [InlineData("必修课挂科门数", "0", 0)]
    [InlineData("必修课不及格门数", "2门", 2)]
    [InlineData("必修课是否不及格", "否", 0)]
    [InlineData("必修课有无挂科", "有", 1)]
    public void Required_courses_tell_the_least(string head, string text, int least) =>
        Assert.Equal(Fact.Within(least, int.MaxValue), One(Read(head, text)).FailedCourses);

    [Theory]
    [InlineData("女", true)]
    [InlineData("女性", true)]
    [InlineData("男", false)]
    [InlineData("", null)]
    [InlineData("不详", null)]
    public void Gender_is_read_where_it_can_be_told(string text, bool? woman) =>
        Assert.Equal(woman is { } told ? Fact.Given(told) : default, One(Read("性别", text)).Woman);

    [Theory]
    [InlineData("没有", 0)]
    [InlineData("0门", 0)]
    [InlineData("无挂科", 0)]
    [InlineData("未挂科", 0)]
    [InlineData("均合格", 0)]
    [InlineData("1门", 1)]
    [InlineData("两门", 2)]
    [InlineData("有2门不及格", 2)]
    [InlineData("有（1门）", 1)]
    public void Failures_are_read_as_people_say_them(string text, int courses)
    {
        Assert.Equal(Fact.Given(courses), One(Read("是否挂科", text)).FailedCourses);
        Assert.Equal(Fact.Given(courses), One(Read("不及格课程数", text)).FailedCourses);
    }

    [Theory]
    [InlineData("学院专业班级", "文学院汉语言文学2023级1班", "文学院", 2)]
    [InlineData("学院、专业、班级", "文学院/汉语言文学/23级1班", "文学院", 2)]
    [InlineData("所在学院及班级", "信息工程学院 2022级3班", "信息工程学院", 3)]
    [InlineData("院系专业年级", "数学系应用数学2024级", "数学系", 1)]
    [InlineData("学院专业班级", "信息系统学院软件工程2021级", "信息系统学院", 4)]
    [InlineData("学院/班级", "书香书院，大二", "书香书院", 2)]
    public void College_major_and_class_in_one_cell_are_taken_apart(string head, string text, string college, int year)
    {
        var member = One(Read(head, text));

        Assert.Equal((Fact.Given(college), Fact.Given(year)), (member.College, member.YearOfStudy));
    }

    [Fact]
    public void A_number_of_a_class_tells_of_no_year() => Assert.Equal(default, One(Read("学院专业班级", "文学院汉语言文学2301班")).YearOfStudy);

    [Fact]
    public void Majors_taken_out_of_a_cell_are_compared_like_others() =>
        Assert.Contains(
            RosterImport.Read(Sheets.Roster(["姓名", "专业年级", "最近1学年排名"], ["赵一", "哲学2023级", "3/120"], ["钱二", "哲学2023级", "4/121"]), new(2024)).Notes,
            static n => n.Why.Chinese == "与第 2 行同专业同年级，人数却不同（120）");

    [Theory]
    [InlineData("汉语言文学2023级1班")]
    [InlineData("文学院理学院2023级")]
    [InlineData("文学2301")]
    [InlineData("数学系统计学2024级")]
    public void What_cannot_be_taken_apart_is_asked_about(string text) => AssertAsked("学院专业班级", text);

    [Theory]
    [InlineData("办公室", "部长", "办公室部长")]
    [InlineData("学习部", "干事", "学习部干事")]
    [InlineData("文体部", "副部长", "文体部副部长")]
    [InlineData("学习部", "学习部部长", "学习部部长")]
    [InlineData("主席团", "主席团成员", "主席团成员")]
    [InlineData("主席团", "轮值执行主席", "轮值执行主席")]
    [InlineData("学习部", "主席团成员、部长", "主席团成员、部长（学习部）")]
    [InlineData("学习部", "主席团成员、学习部部长", "主席团成员、学习部部长")]
    [InlineData("主席团", "成员", "主席团成员")]
    [InlineData("主席团", "秘书长", "主席团秘书长")]
    [InlineData("学习部", "成员", "学习部成员")]
    [InlineData("学习部", "工作人员", "学习部工作人员")]
    [InlineData("校学生会学习部", "部长", "校学生会学习部部长")]
    [InlineData("办公室", "主任", "办公室主任")]
    [InlineData("办公室", "副主席", "副主席（办公室）")]
    [InlineData("学习", "部长", "部长（学习）")]
    [InlineData("主席团", "", "主席团")]
    public void A_department_in_a_column_of_its_own_is_read_with_the_post(string department, string post, string expected)
    {
        var reading = RosterImport.Read(Sheets.Roster(["姓名", "部门", "职务"], ["赵一", department, post]), new(2024));

        Assert.Equal(Fact.Given(expected), One(reading).Post);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("学习部", "", "学习部", "只有部门，没有职务，职务记为未写明")]
    [InlineData("学习部", "宣传部部长", "宣传部部长", "与职务“宣传部部长”合不到一起，用的是职务，部门没有记入")]
    [InlineData("某某", "", null, "看不出是哪个部门，没有记入")]
    [InlineData("主席团", "干事", "主席团干事", "部门是主席团，职务却是“干事”，是不是主席团成员看不出")]
    public void A_department_that_leaves_the_post_open_is_told(string department, string post, string? expected, string told)
    {
        var reading = RosterImport.Read(Sheets.Roster(["姓名", "部门", "职务"], ["赵一", department, post]), new(2024));

        Assert.Equal(Fact.FromNullable(expected), One(reading).Post);
        Assert.Equal(told, Assert.Single(reading.Notes).Why.Chinese);
    }

    /// <remarks>Three of the presidium, and four of two departments of whom one has no title: seven people, three of the presidium, two departments.</remarks>
    [Fact]
    public void Presidium_and_departments_are_counted_by_the_column_of_departments()
    {
        var reading = RosterImport.Read(
            Sheets.Roster(
                ["姓名", "部门", "职务"],
                ["赵一", "主席团", "成员"], ["钱二", "主席团", "主席"], ["孙三", "主席团", ""],
                ["李四", "学习部", "成员"], ["周五", "学习部", "负责人"], ["吴六", "办公室", "成员"], ["郑七", "办公室", ""]),
            new(2024));
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Members = reading.Roster! with { Complete = Fact.Given(true) } };

        Assert.Equal((Fact.Given(3), Fact.Given(2)), (StructureFacts.Presidium.Read(record), StructureFacts.Departments.Read(record)));
        Assert.Single(reading.Notes, static n => n.Why.Chinese == "部门一列另有“主席团”，按不是主席团成员记入" && n.Places.Length == 4);
    }

    /// <remarks>Whoever stands there under a post of a department is not of a presidium whose members the posts name: five, and not "5 to 8".</remarks>
    [Fact]
    public void A_presidium_that_the_posts_name_is_counted_by_them()
    {
        var (record, notes) = Named("主席", "副主席", "副主席", "主席团成员", "主席团成员兼学习部部长", "办公室部长", "学习部干事", "文体部副部长");

        Assert.Equal((Fact.Given(5), Fact.Given(8)), (StructureFacts.Presidium.Read(record), StructureFacts.Staff.Read(record)));
        Assert.Equal(["办公室部长", "学习部干事", "文体部副部长"], Assert.Single(notes, static n => n.Why.Chinese == "职务一列写明了谁在主席团，按不是主席团成员记入").Places.Select(static p => p.Value));
    }

    /// <summary>A chair in turn is told apart from the others of the presidium; a post that is not understood, or missing, tells nothing; and what is said of somebody stays.</summary>
    [Theory]
    [InlineData(1, 3, "轮值执行主席", "学习部部长", "干事")]
    [InlineData(0, 3, "部长", "副部长", "干事")]
    [InlineData(1, 2, "主席", "拟任主席团成员", "干事")]
    [InlineData(1, 2, "主席", "学习部", "干事")]
    [InlineData(1, 2, "主席", "", "干事")]
    [InlineData(1, 2, "主席", "秘书长", "干事")]
    [InlineData(1, 2, "主席", "协调员", "干事")]
    public void What_the_posts_do_not_tell_of_the_presidium_stays_open(int least, int most, params string[] posts) =>
        Assert.Equal(Fact.Within(least, most), StructureFacts.Presidium.Read(Named(posts).Record));

    [Fact]
    public void A_column_of_the_presidium_says_it_of_everybody_or_leaves_it_open()
    {
        var reading = RosterImport.Read(Sheets.Roster(["姓名", "职务", "是否主席团成员"], ["赵一", "主席", "是"], ["钱二", "部长", "是"], ["孙三", "干事", ""]), new(2024));

        Assert.Equal([Fact.Given(true), Fact.Given(true), default], reading.Roster!.List.Select(static m => m.InPresidium));
    }

    private static (UnionRecord Record, ImmutableArray<SheetNote> Notes) Named(params string[] posts)
    {
        var reading = RosterImport.Read(Sheets.Roster([["姓名", "职务"], .. posts.Select(static (p, i) => (string[])[$"赵{(char)('一' + i)}", p])]), new(2024));
        return (new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Members = reading.Roster! with { Complete = Fact.Given(true) } }, reading.Notes);
    }

    /// <summary>Which post is meant cannot be told: it is taken down as it stands, and asked about with its row.</summary>
    [Theory]
    [InlineData("学习部", "只写了部门，没有写明职务，照原样记入")]
    [InlineData("拟任部长", "写有“拟任”，是否担任“部长”不明，照原样记入")]
    [InlineData("班长", "像是学生会以外的职务（班长），请核对，照原样记入")]
    [InlineData("负责人", "只写了分工，没有写明职务，照原样记入")]
    [InlineData("工作人员", "只写了是工作人员，没有写明是主席团成员还是哪个部门的，照原样记入")]
    [InlineData("Ann Lee", "看不出是什么职务，照原样记入")]
    [InlineData("骨干", "看不出是什么职务，照原样记入")]
    public void A_post_that_nobody_can_tell_is_kept_and_asked_about(string post, string told)
    {
        var reading = RosterImport.Read(Sheets.Roster(["姓名", "职务"], ["赵一", "部长"], ["钱二", post]), new(2024));

        Assert.Equal(["部长", post], reading.Roster!.List.Select(static m => m.Post.Low));
        var note = Assert.Single(reading.Notes);
        Assert.Equal((NoteGrade.Hint, told, 3), (note.Grade, note.Why.Chinese, note.Places.Single().Row));
    }

    [Theory]
    [InlineData("部长助理")]
    [InlineData("办公室主任")]
    [InlineData("主席团成员兼学习部部长")]
    [InlineData("")]
    public void A_post_that_is_understood_or_missing_is_not_asked_about(string post) =>
        Assert.DoesNotContain(RosterImport.Read(Sheets.Roster(["姓名", "职务"], ["赵一", "部长"], ["钱二", post]), new(2024)).Notes, static n => n.Why.Chinese.EndsWith("照原样记入", StringComparison.Ordinal));

    [Theory]
    [InlineData("部门及职务", "办公室部长")]
    [InlineData("部门/职务", "学习部/干事")]
    [InlineData("所在部门及职务", "文体部副部长")]
    [InlineData("职务（部门）", "部长（学习部）")]
    [InlineData("部门职务", "主席团成员")]
    public void Department_and_post_in_one_cell_are_read(string head, string text) => Assert.Equal(Fact.Given(text), One(Read(head, text)).Post);

    [Theory]
    [InlineData("学习部")]
    [InlineData("负责人")]
    [InlineData("拟任部长")]
    public void A_cell_that_does_not_tell_the_post_is_asked_about(string text) => AssertAsked("部门及职务", text);

    // ── percentages and numbers ──

    [Theory]
    [InlineData("前30%以内", 30)]
    [InlineData("10%以内", 10)]
    [InlineData("Top 15%", 15)]
    [InlineData("专业前20％", 20)]
    [InlineData("排名前5%", 5)]
    public void A_percentage_as_a_bound(string text, int percent) =>
        Assert.Equal(0, One(Read("最近1学年排名", text)).RankLastYear.High.CompareTo(new Share(percent, 100)));

    [Fact]
    public void A_percentage_beside_a_size_is_given_no_size()
    {
        var reading = RosterImport.Read(
            Sheets.Roster(["姓名", "专业", "年级", "最近1学年排名"], ["张三", "汉语言文学", "2023级", "3/120"], ["李四", "汉语言文学", "2023级", "28.5%"]), new(2024));

        Assert.Equal(Fact.Given(Share.Percentage(28.5m)), reading.Roster!.List[1].RankLastYear);
        Assert.Equal("只有百分比，无法用名次和人数复核", Assert.Single(reading.Notes).Why.Chinese);
        Assert.DoesNotContain("1000", reading.Notes[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_that_its_format_rounds_is_read_as_it_is() =>
        Assert.True(One(RosterImport.Read(Sheets.Raw(Sheets.Row(1, "姓名", "最近1学年排名") + Sheets.Row(2, "赵一", "< s=\"2\"><x:v>0.30013</x:v>")), new(2024))).RankLastYear.Low > new Share(3, 10));

    [Theory]
    [InlineData("0.000000000000000000000000000000", 0.0, "0.0000000000000000000000000000")]
    [InlineData("yyyy\"", 45170.0, "2023")]
    [InlineData("yyyy[", 45170.0, "2023")]
    [InlineData("m\"月", 45170.0, "9月")]
    [InlineData("0.00\"", 3.0, "3.00")]
    [InlineData("yyyy\\", 45170.0, "2023")]
    [InlineData("0.0%%%", 0.5, "50.0%")]
    public void A_strange_format_is_shown_and_throws_nothing(string code, double number, string shown) => Assert.Equal(shown, new NumberFormat(code, from1904: false).Show(number));

    [Fact]
    public void No_format_throws_whatever_it_is() =>
        Gen.Select(Gen.Char["ymdhsYMDH0#?.,%\"[]\\_*;@E+- 年月日General/"].Array[0, 40], Gen.OneOf(Gen.Double[-1e16, 1e16], Gen.Double[-3, 60_000], Gen.OneOf<double>(0.0, 1.0, 60.0, 2_958_465.0, 1e300, -1e300))).Sample(
            static (code, number) => new NumberFormat(new(code), from1904: false).Show(number).Length >= 0,
            iter: 20_000);

    [Fact]
    public void A_year_of_study_in_a_date_is_that_of_enrolment()
    {
        var reading = RosterImport.Read(Sheets.Raw(Sheets.Row(1, "姓名", "年级") + Sheets.Row(2, "赵一", "< s=\"3\"><x:v>45170</x:v>")), new(2024));

        Assert.Equal(Fact.Given(2), One(reading).YearOfStudy);
        Assert.Equal("按入学日期所在的学年折算", Assert.Single(reading.Notes).Why.Chinese);
    }

    private static void AssertAsked(string head, string text)
    {
        var reading = Read(head, text);

        Assert.Equal((NoteGrade.Error, text), (Assert.Single(reading.Notes).Grade, reading.Notes[0].Places[0].Value));
        Assert.NotNull(reading.Notes[0].Remedy);
        Assert.Empty(reading.Roster!.List);
    }

    private static RosterReading Read(string head, string text) => RosterImport.Read(Sheets.Roster(["姓名", head], ["赵一", text]), new(2024));

    private static Member One(RosterReading reading) => Assert.Single(reading.Roster!.List);
}
