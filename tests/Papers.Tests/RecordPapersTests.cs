using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Appraisals;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Papers;

public sealed class RecordPapersTests
{
    private static readonly UnionRecord _university = Record("full-university.json");
    private static readonly Charter _charter = CharterFile.Read(System.IO.File.ReadAllBytes(RepositoryRoot.File("samples", "charter", "full-university.json"))).Value!;

    [Fact]
    public void The_founding_college_s_disclosure_is_the_accepted_one()
    {
        var founding = Record("xianning-2020.json") with { Edition = null };

        Golden.Check(Disclose(Of(Assess(founding, School2020.Table))).Markdown, "tests", "Papers.Tests", "xianning-2020.disclosure.verified.md");
    }

    [Fact]
    public void The_founding_college_s_filing_form_of_2020_is_the_accepted_one() => Golden.Check(
        File(Assess(Record("xianning-2020.json") with { Edition = null }, School2020.Table)).Markdown,
        "tests", "Papers.Tests", "xianning-2020.filing-form.verified.md");

    /// <summary>The head of the filing form: how many college unions there are, and whether the province has checked. What nobody said is left to fill in.</summary>
    [Fact]
    public void A_filing_form_says_how_many_college_unions_there_are_and_whether_the_province_has_checked()
    {
        var school = Blank(UnionLevel.School, "甲大学", 2022);
        string Form(UnionRecord record) => File(Assess(record, School2022.Table)).Markdown;

        Assert.Contains("| 二级学生会组织数量 | 23个 |", Form(school with { Reach = new() { CollegeUnions = Fact.Given(23) } }), StringComparison.Ordinal);
        Assert.Contains("| 二级学生会组织数量 | 　　　　 |", Form(school), StringComparison.Ordinal);
        Assert.Contains("| 二级学生会组织数量 | 　　　　 |", Form(school with { Colleges = new() { List = [new() { Id = "甲院" }] } }), StringComparison.Ordinal);
        Assert.Contains("| 是否已由省级团委、学联核查 | 是 |", Form(school with { Guidance = new() { ProvinceChecked = Fact.Given(true) } }), StringComparison.Ordinal);
        Assert.Contains("| 是否已由省级团委、学联核查 | 否 |", Form(school with { Guidance = new() { ProvinceChecked = Fact.Given(false) } }), StringComparison.Ordinal);
        Assert.Contains("| 是否已由省级团委、学联核查 | 　　　　 |", Form(school), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_names_its_columns_and_marks_as_its_edition_does()
    {
        var school = Blank(UnionLevel.School, "甲大学", 2022);
        var college = Blank(UnionLevel.College, new UnionName("甲大学", "文学院"), 2021);

        var text = File(Assess(school, School2022.Table)).Markdown;
        Assert.Contains("| 序号 | 指标 | 结论 | 备注 |", text, StringComparison.Ordinal);
        Assert.Contains("| ★1 |", text, StringComparison.Ordinal);
        Assert.Contains("标★的为核心指标", text, StringComparison.Ordinal);
        text = File(Assess(college, College202111.Table)).Markdown;
        Assert.Contains("| 序号 | 项目 | 符合标准情况 | 备注 |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("★", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_stand_in_the_given_order()
    {
        var text = Disclose(Of(Assess(_university)) with { Charter = _charter }).Markdown;
        string[] order = ["改革情况自评表", "章程", "组织机构", "工作人员名单", "选举办法", "代表大会召开情况", "代表产生办法", "述职评议办法", "指导人员"];
        var headings = text.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Take(order.Length).ToList();

        Assert.Equal(order.Length, headings.Count);
        Assert.All(order.Zip(headings), p => Assert.Contains(p.First, p.Second, StringComparison.Ordinal));
    }

    /// <summary>A text that nobody passed is nobody's charter: it is neither printed nor cited, and what is needed stands on the work sheet. That one is being made is said where a step was taken.</summary>
    [Fact]
    public void A_charter_that_is_not_in_force_is_neither_printed_nor_cited()
    {
        var text = Disclose(With(_charter)).Markdown;
        Assert.Contains("**第一条**", text, StringComparison.Ordinal);
        Assert.Matches("选举办法\n\n见章程第.+条、第.+条。\n", text);

        AdoptionAct drafted = new() { Step = AdoptionStep.Drafted, On = new(2025, 3, 1) };
        AssertOpen(new Charter { Terms = _charter.Terms }, null, "章程（所给的章程没有写明何时由谁通过，没有印出）");
        AssertOpen(new Charter { Terms = _charter.Terms, Adoption = [drafted] }, "学生会章程正在制定，已经起草，尚未生效；生效后全文公开。", "章程生效的程序（完成以前，公开中只写正在制定）");
        AssertOpen(_charter with { Adoption = [drafted] }, null, "现行章程（所给的章程尚未生效，没有印出）");
        AssertOpen(_charter with { History = [new() { On = Fact.Given(new LocalDate(2025, 7, 1)), By = "虚构江南大学第一次学生代表大会" }] }, null, "现行章程（所给的章程尚未生效，没有印出）");

        static PaperSources With(Charter charter) => Of(Assess(_university)) with { Charter = charter };

        static void AssertOpen(Charter charter, string? says, string missing)
        {
            var paper = Disclose(With(charter));
            Assert.Equal(says is not null, paper.Markdown.Contains("、章程\n", StringComparison.Ordinal));
            Assert.Contains(says ?? string.Empty, paper.Markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("**第", paper.Markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("见章程", paper.Markdown, StringComparison.Ordinal);
            Assert.Equal("章程文件“生效程序”或者“历次通过和修改”", Assert.Single(paper.Blanks, b => b.Label == missing).Where!.Chinese);
        }
    }

    /// <summary>Of a congress that the record and the congress's own file tell otherwise, no paper of the record is written beside the congress's; each has its work sheet, and says what to do.</summary>
    [Fact]
    public void Papers_that_would_contradict_each_other_are_not_written_together()
    {
        var sources = WholeSchool.Sources with { Year = null };
        var told = _university with { Congress = _university.Congress with { HeldOn = Fact.Given(new LocalDate(2025, 5, 10)) } };
        var written = PaperKinds.Write(sources with { Assessments = [Assess(told)] });

        Assert.Equal(["改革情况公开", "改革情况备案表", "整改台账", "自评报告"], written.Where(static w => w.Paper is null).Select(static w => w.Kind.Title.Chinese).Order(StringComparer.Ordinal));
        Assert.All(written.Where(static w => w.Paper is null), static w =>
        {
            Assert.Contains("2025年5月10日", Assert.Single(w.Refusals).Because.Chinese, StringComparison.Ordinal);
            Assert.Contains("先把大会和年度的事实写入记录", w.WorkSheet!.Markdown, StringComparison.Ordinal);
        });
        Assert.All(PaperKinds.Write(sources), static w => Assert.NotNull(w.Paper));
        Assert.All(PaperKinds.Write(sources with { Congress = null, Assessments = [Assess(told)] }), static w => Assert.NotNull(w.Paper));
    }

    /// <summary>What is known within bounds is printed as far as it is known: a failed course is one however many there were, and a share without a place is a rank.</summary>
    [Theory]
    [InlineData(1, int.MaxValue, "是")]
    [InlineData(1, 1, "是")]
    [InlineData(0, 0, "否")]
    [InlineData(0, 2, "　　　　")]
    public void Of_courses_failed_the_list_of_staff_says_what_is_known(int least, int most, string printed)
    {
        var member = new Member { Id = "1", Name = Fact.Given("甲"), FailedCourses = least == most ? Fact.Given(least) : Fact.Within(least, most), RankLastYear = Fact.Given(new Share(3, 100)) };

        Assert.Contains($"| 3/100（最近一学年） | {printed} |", Staff(member), StringComparison.Ordinal);
        Assert.Equal(printed == "　　　　", Sheet(member).Any(b => b.Label == "是否存在课业不及格（甲）"));
    }

    [Fact]
    public void Of_a_rank_known_within_bounds_the_list_of_staff_prints_the_bounds_of_first_years_too()
    {
        var within = new Member { Id = "1", Name = Fact.Given("甲"), YearOfStudy = Fact.Given(2), RankLastYear = Fact.Within(new Share(0, 1), Share.Percentage(30)) };

        Assert.Contains("| 不超过30%（最近一学年） |", Staff(within), StringComparison.Ordinal);
        Assert.Contains("| 不超过30%（最近一学年） |", Staff(within with { YearOfStudy = Fact.Given(1) }), StringComparison.Ordinal);
        Assert.Contains("| 28.5%（入学以来） |", Staff(within with { RankSinceEnrolment = Fact.Given(Share.Percentage(28.5m)) }), StringComparison.Ordinal);
        Assert.Contains("| 一年级 | — |", Staff(within with { YearOfStudy = Fact.Given(1), RankLastYear = default }), StringComparison.Ordinal);
    }

    private static string Staff(Member member) => Disclose(Of(Assess(Blank(UnionLevel.School, "甲大学") with { Members = new() { List = [member] } }))).Markdown.Replace("\\", string.Empty, StringComparison.Ordinal);

    private static ImmutableArray<Blank> Sheet(Member member) => Disclose(Of(Assess(Blank(UnionLevel.School, "甲大学") with { Members = new() { List = [member] } }))).Blanks;

    [Fact]
    public void An_undetermined_line_leaves_both_boxes_open_and_is_listed()
    {
        var paper = Disclose(Of(Assess(Blank(UnionLevel.School, "甲大学"))));

        Assert.Contains("□是 □否", paper.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("√", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains(paper.Blanks, b => b.JsonPointer == "/structure/staff");
        Assert.Contains(paper.Blanks, b => b is { Label: "章程", JsonPointer: null });
    }

    [Fact]
    public void A_form_of_2020_has_its_own_two_words_and_a_figure_in_the_remark()
    {
        var record = Blank(UnionLevel.School, "甲大学", 2020) with { Structure = new() { Staff = Fact.Given(31), Presidium = Fact.Given(6) } };
        var text = File(Assess(record, School2020.Table)).Markdown;

        Assert.Contains("√达标 □未达标 | 现有31人", text, StringComparison.Ordinal);
        Assert.Contains("□达标 √未达标 | 现有6人", text, StringComparison.Ordinal);
        Assert.Contains("| 序号 | 项目 | 结论 | 备注 |", text, StringComparison.Ordinal);
        Assert.Contains("| 组织类别 | √学生会 □研究生会 |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("自评公开链接", text, StringComparison.Ordinal);
        Assert.DoesNotContain("评估工作方案", text, StringComparison.Ordinal);
        Assert.Contains("评估工作方案", Disclose(Of(Assess(record, School2020.Table))).Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("school-2020", "和《高校学生会组织深化改革评估工作方案》")]
    [InlineData("school-2021-11", "若干意见》（中青联发〔2019〕9号），")]
    [InlineData("school-2021-2022", "和《关于巩固高校学生会（研究生会）改革成果的若干措施》")]
    [InlineData("school-2023-2024", "和《关于巩固高校学生会（研究生会）改革成果的若干措施》")]
    public void A_disclosure_cites_what_its_edition_cites(string edition, string cited) => Assert.Contains(
        cited, Disclose(Of(Assess(Blank(UnionLevel.School, "甲大学"), RuleBook.National.Editions.Single(e => e.Id == edition)))).Markdown, StringComparison.Ordinal);

    /// <summary>The measures of 2021 are not cited on a day on which nobody had seen them, whatever table is used.</summary>
    [Theory]
    [InlineData("2020-11-30", false)]
    [InlineData("2021-08-31", false)]
    [InlineData("2021-09-01", true)]
    [InlineData("2021", true)]
    [InlineData(null, true)]
    public void No_disclosure_cites_what_was_not_yet_made(string? asOf, bool isCited)
    {
        var record = Blank(UnionLevel.School, "甲大学", 2020) with { AsOf = asOf is null ? default : asOf.Length == 4 ? Fact.Within(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)) : Fact.Given(LocalDatePattern.Iso.Parse(asOf).Value) };

        Assert.Equal(isCited, Disclose(Of(Assess(record, School2021.Table))).Markdown.Contains("改革成果的若干措施", StringComparison.Ordinal));
    }

    /// <summary>A congress after the day of assessment is a plan: the disclosure says so, and nothing of it as done.</summary>
    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("2025-06-30", false)]
    public void A_congress_that_is_still_to_come_is_disclosed_as_planned(string on, bool isPlanned)
    {
        var record = _university with { Congress = _university.Congress with { HeldOn = Fact.Given(LocalDatePattern.Iso.Parse(on).Value) } };
        var section = Disclose(Of(Assess(record))).Markdown.Split("、代表大会召开情况\n")[1].Split("## ")[0];

        Assert.Equal(isPlanned, section.Contains("第二十一次学生代表大会尚未召开，计划如下。", StringComparison.Ordinal));
        Assert.Equal(isPlanned, section.Contains("| 计划召开日期 |", StringComparison.Ordinal));
        Assert.Equal(!isPlanned, section.Contains("选举产生 |", StringComparison.Ordinal));
    }

    /// <summary>Six departments stand beside each other below the presidium; each has its head where the year tells who it is.</summary>
    [Fact]
    public void The_organisation_chart_is_drawn_and_told_in_words()
    {
        var chart = Assert.Single(Disclose(Of(Assess(_university)) with { Charter = _charter, Year = WholeSchool.Sources.Year }).Blocks.OfType<ChartBlock>());
        var drawing = chart.Draw();

        Assert.Equal([1, 1, 6], chart.Rows.Select(static r => r.Count));
        Assert.Equal("许允中", chart.Rows[2][2].Below);
        Assert.Contains("权益服务部（许允中）", chart.Description, StringComparison.Ordinal);
        Assert.Equal(8, drawing.Boxes.Count);
        Assert.All(drawing.Boxes, b => Assert.True(b.Left >= 0 && b.Left + b.Width <= drawing.Width && b.Top + b.Height <= drawing.Height));
        Assert.DoesNotContain(drawing.Boxes.SelectMany((a, i) => drawing.Boxes.Skip(i + 1).Select(b => (a, b))), static p =>
            p.a.Left < p.b.Left + p.b.Width && p.b.Left < p.a.Left + p.a.Width && p.a.Top < p.b.Top + p.b.Height && p.b.Top < p.a.Top + p.a.Height);
    }

    /// <summary>Where nobody ticked who is of the presidium and no year or charter names the departments, the posts on the roster do, as they do for the figures.</summary>
    [Fact]
    public void The_chart_is_drawn_from_posts_where_they_name_everybody_s_place()
    {
        static Member Holding(string name, string post) => new() { Id = name, Name = Fact.Given(name), Post = Fact.Given(post), Teacher = Fact.Given(false) };
        var record = Blank(UnionLevel.School, "甲大学") with
        {
            Structure = new() { Departments = Fact.Given(2) },
            Members = new() { Complete = Fact.Given(true), List = [Holding("甲一", "执行主席"), Holding("乙二", "主席团成员"), Holding("丙三", "宣传部部长"), Holding("丁四", "权益部干事")] },
        };
        var chart = Assert.Single(Disclose(Of(Assess(record))).Blocks.OfType<ChartBlock>());
        var fewer = Disclose(Of(Assess(record with { Structure = new() { Departments = Fact.Given(3) }, Members = record.Members with { Complete = default } })));

        Assert.Equal("甲一、乙二", chart.Rows[1][0].Below);
        Assert.Equal([("宣传部", "丙三"), ("权益部", string.Empty)], chart.Rows[2].Select(static b => (b.Name, b.Below)));
        Assert.Contains(fewer.Blanks, static b => b.Label == "各工作部门名称");
    }

    /// <summary>A province calls its table as it likes: an id that begins like a national one's gives it nothing of that one's.</summary>
    [Fact]
    public void What_a_form_and_a_disclosure_say_is_the_edition_s_and_not_read_from_its_id()
    {
        var own = School202111.Table with { Id = "school-2020-own" };
        var assessment = Assess(Blank(UnionLevel.School, "甲大学"), own);

        Assert.Contains("自评公开链接", File(assessment).Markdown, StringComparison.Ordinal);
        Assert.Equal("甲大学学生会改革情况备案表", File(assessment).Title);
        Assert.DoesNotContain("评估工作方案", Disclose(Of(assessment)).Markdown, StringComparison.Ordinal);
        Assert.Equal("甲大学学生会深化改革评估备案表", File(Assess(Blank(UnionLevel.School, "甲大学"), School2020.Table with { Id = "own" })).Title);
    }

    [Fact]
    public void The_school_s_table_comes_before_those_of_its_colleges()
    {
        var dossier = new[] { Blank(UnionLevel.College, new UnionName("甲大学", "文学院")), Blank(UnionLevel.School, "甲大学"), Blank(UnionLevel.College, new UnionName("甲大学", "理学院")) };
        var disclosure = PaperKinds.Write(Of([.. dossier.Select(r => Assess(r))])).Single(p => p.Kind.Id == "disclosure").Paper!.Markdown;

        Assert.True(disclosure.IndexOf("（一）校学生会", StringComparison.Ordinal) is > 0 and var first && first < disclosure.IndexOf("（二）文学院学生会", StringComparison.Ordinal));
        Assert.Empty(Disclosure.Kind.Write(Of(Assess(dossier[1]), Assess(dossier[1]))));
        Assert.Throws<ArgumentException>(() => Disclosure.Kind.Write(Of(Assess(dossier[1]), Assess(dossier[0] with { Union = dossier[0].Union with { Year = new(2023) } }))));
        Assert.Equal(
            ["改革情况公开-甲大学学生会", "改革情况公开-甲大学研究生会"],
            Disclosure.Kind.Write(Of([.. dossier[1..].Select(r => Assess(r)), .. dossier[1..].Select(r => Assess(r with { Union = r.Union with { Kind = UnionKind.GraduateUnion } }))])).Select(w => w.Name));
        Assert.DoesNotContain(PaperKinds.Write(Of(Assess(dossier[0]))), p => p.Kind.Id == "disclosure");
    }

    [Fact]
    public void The_form_s_own_words_are_printed_where_the_school_supplies_them()
    {
        var own = Wording.Own with { Texts = Wording.Own.Texts.Add("staff.headcount", "（表格原文）") };

        Assert.Contains("（表格原文）", File(Assess(_university), own).Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("（表格原文）", File(Assess(_university)).Markdown, StringComparison.Ordinal);
    }

    /// <summary>A school's sentence stands in report, ledger and form alike, with the figures of the record; a problem stays one however it is called.</summary>
    [Fact]
    public void The_school_s_own_sentences_reach_every_paper()
    {
        var own = WordingFile.Read("""
            {
              "主席团由{主席团人数}组成。": "现任主席团成员{主席团人数}。",
              "设有规定以外的职务": "自设职务未撤销",
              "{学生会}设有{规定以外的职务及任职人数}，不在规定的职务之内。": "{学生会}自设{规定以外的职务及任职人数}，应当撤销。",
              "撤销规定以外的职务": "撤销自设职务",
              "现有{主席团人数}": "主席团成员{主席团人数}"
            }
            """u8).Value!;
        var sources = Of(Assess(_university)) with { Wording = own };
        var (report, ours) = (SelfAssessmentReport.Write(Assess(_university), own).Paper!.Markdown, SelfAssessmentReport.Write(Assess(_university)).Paper!.Markdown);

        Assert.Contains("现任主席团成员5人。", report, StringComparison.Ordinal);
        Assert.Contains("自设职务未撤销\n\n学生会自设“秘书长助理”1名，应当撤销。", report, StringComparison.Ordinal);
        Assert.Contains("撤销自设职务", report, StringComparison.Ordinal);
        Assert.DoesNotContain("不在规定的职务之内", report, StringComparison.Ordinal);
        Assert.Contains("应当撤销 |", CorrectionLedger.Kind.Write(sources).Single().Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("主席团成员5人 |", File(Assess(_university), own).Markdown, StringComparison.Ordinal);
        Assert.Equal(ours.Split('\n').Length, report.Split('\n').Length);
    }

    [Fact]
    public void The_ledger_has_a_line_for_each_problem_in_the_words_of_the_report()
    {
        var assessment = Assess(_university);
        var text = Ledger(assessment).Markdown;

        Assert.Equal(6, text.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal)) - 1);
        Assert.DoesNotContain("建议", text, StringComparison.Ordinal);
        Assert.Contains("没有需要整改的问题", Ledger(Assess(Blank(UnionLevel.School, "甲大学"))).Markdown, StringComparison.Ordinal);
    }

    /// <summary>What was done against a rule is a problem of ledger, report and filing form, once, with its rule and its reason, and without the names of those concerned.</summary>
    [Fact]
    public void What_was_done_against_a_rule_is_admitted_once_with_its_rule_and_its_reason()
    {
        var breach = new Breach(new(2024, 12, 20), "appraisalConcluded", "appraisal.edge", new("赵知行与钱明远同分", "Zhao Zhixing and Qian Mingyuan are equal")) { Asked = "同分的一并定等", Reason = "当日人手不足。联系13812345678" };
        var assessment = Assess(Blank(UnionLevel.School, "甲大学") with
        {
            Breaches =
            [
                breach,
                breach with { On = new(2025, 6, 13) },
                new(new(2025, 3, 1), "groupSetUp", "group.reported-first", new("没有报告", "not reported")) { Asked = "成立前向团委报告" },
            ],
        });
        var (ledger, report, form) = (Ledger(assessment).Markdown, SelfAssessmentReport.Write(assessment).Paper!.Markdown, File(assessment).Markdown);

        Assert.All([ledger, report, form], text =>
        {
            Assert.Equal(2, text.Split("2024年12月20日、2025年6月13日").Length);
            Assert.Equal(2, text.Split("2025年3月1日").Length);
            Assert.Contains("不符合“同分的一并定等”的要求，原因是当日人手不足。联系", text, StringComparison.Ordinal);
            Assert.DoesNotContain("13812345678", text, StringComparison.Ordinal);
            Assert.DoesNotContain("赵知行", text, StringComparison.Ordinal);
        });
        Assert.Contains("### （二）成立小组不合规定", report, StringComparison.Ordinal);
        Assert.Contains("### （二）按规定成立小组", report, StringComparison.Ordinal);
        Assert.Contains("今后成立小组，按照“成立前向团委报告”的要求办理。", report, StringComparison.Ordinal);
        Assert.Contains("上述两个问题列入整改台账", report, StringComparison.Ordinal);
        Assert.Contains("| 2 | 2025年3月1日成立小组", ledger, StringComparison.Ordinal);
    }

    /// <summary>What acts broke, what a record calls planned and what becomes of problems are told in the school's words too.</summary>
    [Fact]
    public void What_tells_of_no_rule_is_told_in_the_school_s_own_words()
    {
        var own = WordingFile.Read("""
            {
              "{事项}不合规定": "{事项}办理有误",
              "按规定{事项}": "规范{事项}",
              "{日期}{单位}{事项}，不符合“{要求}”的要求。": "{日期}{单位}{事项}时，没有做到先行报告，与“{要求}”不符。",
              "{日期}{单位}{事项}，不符合“{要求}”的要求，原因是{原因}。": "因{原因}，{日期}{单位}{事项}与“{要求}”不符。",
              "今后{事项}，按照“{要求}”的要求办理。": "下学年{事项}，一律照“{要求}”办理。",
              "{代表大会}计划于{日期}召开。": "{代表大会}定于{日期}举行。",
              "关于{事项}，计划是{计划}。": "{事项}拟{计划}。",
              "上述{问题}列入整改台账，逐项落实。": "上述{问题}由校团委逐项督办。",
              "每月开展政治理论学习{次数}。": "每月集中学习{次数}。"
            }
            """u8);
        Assert.Empty(own.Faults);
        Breach breach = new(new(2025, 3, 1), "groupSetUp", "group.reported-first", new("没有报告", "not reported")) { Asked = "成立前向团委报告" };
        var assessment = Assess(Blank(UnionLevel.School, "甲大学") with
        {
            AsOf = Fact.Given(new LocalDate(2025, 6, 30)),
            Breaches = [breach, breach with { On = new(2025, 4, 1), Reason = "换届交接疏漏" }],
            Congress = new() { HeldOn = Fact.Given(new LocalDate(2025, 11, 2)) },
            Training = new() { StudyPerMonth = Fact.Given(2) },
            Remarks = [new() { At = "/structure/staff", Planned = "减至40人" }],
        });
        var (report, ledger) = (SelfAssessmentReport.Write(assessment, own.Value).Paper!.Markdown, CorrectionLedger.Kind.Write(Of(assessment) with { Wording = own.Value! }).Single().Paper!.Markdown);

        Assert.Contains("### （一）成立小组办理有误\n\n2025年3月1日成立小组时，没有做到先行报告，与“成立前向团委报告”不符。因换届交接疏漏，2025年4月1日成立小组与“成立前向团委报告”不符。", report, StringComparison.Ordinal);
        Assert.Contains("### （一）规范成立小组\n\n下学年成立小组，一律照“成立前向团委报告”办理。", report, StringComparison.Ordinal);
        Assert.Contains("学生代表大会定于2025年11月2日举行。工作人员人数拟减至40人。\n\n上述问题由校团委逐项督办。", report, StringComparison.Ordinal);
        Assert.Contains("每月集中学习2次。", report, StringComparison.Ordinal);
        Assert.Contains("| 下学年成立小组，一律照“成立前向团委报告”办理 |", ledger, StringComparison.Ordinal);
    }

    /// <summary>Of whatever acts broke without a reason the sheet beside the paper asks for one; and who answers for it until when.</summary>
    [Fact]
    public void The_reason_of_a_breach_is_asked_for_where_there_is_none()
    {
        Breach breach = new(new(2025, 3, 1), "groupSetUp", "group.reported-first", new("没有报告", "not reported")) { Asked = "成立前向团委报告" };
        string[] Asked(Breach of) =>
            [.. SelfAssessmentReport.Write(Assess(Blank(UnionLevel.School, "甲大学") with { Breaches = [of] })).Paper!.Blanks.Where(b => b.Label.Contains("成立小组", StringComparison.Ordinal)).Select(b => $"{b.Label} {b.JsonPointer}")];

        Assert.Equal(["问题“成立小组不合规定”的原因 /corrections/-/reason", "改进措施“按规定成立小组”的责任单位 /corrections/-/owner", "改进措施“按规定成立小组”的完成时限 /corrections/-/due"], Asked(breach));
        Assert.Equal(["改进措施“按规定成立小组”的责任单位 /corrections/-/owner", "改进措施“按规定成立小组”的完成时限 /corrections/-/due"], Asked(breach with { Reason = "时间紧" }));
    }

    /// <summary>What acts alone broke is corrected like anything else: a corrective action names that rule, and ledger and report take its words.</summary>
    [Fact]
    public void A_corrective_action_names_a_rule_that_only_acts_broke()
    {
        Breach breach = new(new(2025, 3, 1), "groupSetUp", "group.reported-first", new("没有报告", "not reported")) { Asked = "成立前向团委报告" };
        var record = Blank(UnionLevel.School, "甲大学") with
        {
            Breaches = [breach],
            Corrections = [new("group.reported-first", string.Empty, "补报成立情况，今后先报告后成立。", "校团委", Fact.Given(new NodaTime.LocalDate(2025, 9, 30)), Fact.Given(false)) { Reason = "换届交接疏漏" }],
        };
        var read = RecordFile.Read(RecordFile.Write(record));
        Assert.Empty(read.Faults);
        var (ledger, report) = (Ledger(Assess(read.Value!)).Markdown, SelfAssessmentReport.Write(Assess(record)).Paper!);

        Assert.Contains("补报成立情况，今后先报告后成立 | 校团委 | 2025年9月30日前 | 整改中", ledger, StringComparison.Ordinal);
        Assert.Contains("换届交接疏漏。", report.Markdown, StringComparison.Ordinal);
        Assert.Contains("由校团委负责，2025年9月30日前完成。", report.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("成立小组", string.Concat(report.Blanks.Select(static b => b.Label)), StringComparison.Ordinal);

        // Without the breach there is no such rule.
        var fault = Assert.Single(RecordFile.Read(RecordFile.Write(record with { Breaches = [] })).Faults);
        Assert.Equal(("/corrections/0/rule", "\"group.reported-first\""), (fault.JsonPointer, fault.Found.Chinese));
    }

    /// <summary>The school's word alone closes nothing: the ledger says that the assessment does not show it. Milestones stand behind the measure.</summary>
    [Fact]
    public void The_ledger_tells_how_far_each_action_is_by_the_assessment()
    {
        string Row(int staff, bool done) => Ledger(Assess(Blank(UnionLevel.School, "甲大学") with
        {
            AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
            Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(false) },
            Corrections =
            [
                new("staff.headcount", "工作人员偏多", "换届时减少", "校团委", Fact.Given(new NodaTime.LocalDate(2025, 6, 29)), Fact.Given(done)) { Milestones = [new(new(2025, 5, 20), "核对名单", true), new(new(2025, 6, 20), "公布")] },
            ],
        })).Markdown;

        Assert.Contains("换届时减少（节点：2025年5月20日前核对名单，已完成、2025年6月20日前公布） | 校团委 | 2025年6月29日前 | 逾期 |", Row(45, done: false), StringComparison.Ordinal);
        Assert.Contains("| 报完成，评估未证实 |", Row(45, done: true), StringComparison.Ordinal);
        Assert.Contains("| 评估已符合，待销号 |", Row(40, done: false), StringComparison.Ordinal);
        Assert.Contains("| 已销号 |", Row(40, done: true), StringComparison.Ordinal);
    }

    /// <summary>An appraisal without students' delegates is one problem: the facts break the rule on raters, and the act the same provision.</summary>
    [Fact]
    public void Acts_and_facts_that_break_one_provision_are_one_problem()
    {
        var record = Blank(UnionLevel.School, "甲大学") with
        {
            Appraisal = new() { Raters = Fact.Given(6), StudentRaters = Fact.Given(0) },
            Breaches =
            [
                new(new(2024, 12, 20), "appraisalHeld", "appraisal.students-main", new("6人中没有学生代表", "none of 6 is a student delegate"))
                {
                    Asked = "评议以学生代表为主", Provision = AppraisalRules.Raters.Basis.Provisions[0].Id, Reason = "考试周",
                },
            ],
        };
        var report = SelfAssessmentReport.Write(Assess(record)).Paper!.Markdown;

        Assert.DoesNotContain("召开评议会不合规定", report, StringComparison.Ordinal);
        Assert.Contains("2024年12月20日召开评议会，不符合“评议以学生代表为主”的要求，原因是考试周。", report, StringComparison.Ordinal);
        Assert.Contains("上述问题列入整改台账", report, StringComparison.Ordinal);
        Assert.Contains("召开评议会不合规定", SelfAssessmentReport.Write(Assess(record with { Appraisal = new() { Raters = Fact.Given(6), StudentRaters = Fact.Given(6) } })).Paper!.Markdown, StringComparison.Ordinal);
    }

    /// <summary>A list of two of three people is no list of the staff: whoever signs sees the room for the third, and the sheet asks for them.</summary>
    [Theory]
    [InlineData(3, "名单以外的1名工作人员")]
    [InlineData(2, null)]
    [InlineData(null, null)]
    public void Whoever_is_counted_and_not_listed_has_a_row_left(int? staff, string? asked)
    {
        var paper = Disclose(Of(Assess(Blank(UnionLevel.School, "甲大学") with
        {
            Structure = new() { Staff = staff is { } heads ? Fact.Given(heads) : default },
            Members = new() { List = [new() { Id = "m1", Name = Fact.Given("甲一") }, new() { Id = "m2", Name = Fact.Given("乙二") }] },
        })));

        Assert.Equal(asked, paper.Blanks.FirstOrDefault(static b => b.Label.StartsWith("名单以外", StringComparison.Ordinal))?.Label);
    }

    [Fact]
    public void Names_are_printed_in_full_by_duty_and_masked_where_the_school_wishes()
    {
        var name = _university.Members.List.First(m => m.Name.Known == Known.Given && m.Name.Low.Length == 3).Name.Low;

        Assert.Contains(name, Disclose(Of(Assess(_university))).Markdown, StringComparison.Ordinal);
        var masked = Disclose(Of(Assess(_university)) with { MaskNames = true }).Markdown;
        Assert.DoesNotContain(name, masked, StringComparison.Ordinal);
        Assert.Contains($@"{name[0]}\*{name[2]}", masked, StringComparison.Ordinal);
    }

    private static Paper Disclose(PaperSources sources) => Disclosure.Kind.Write(sources).Single().Paper!;

    private static Paper File(Assessment assessment, Wording? wording = null) => FilingForm.Kind.Write(Of(assessment) with { Wording = wording ?? Wording.Own }).Single().Paper!;

    private static Paper Ledger(Assessment assessment) => CorrectionLedger.Kind.Write(Of(assessment)).Single().Paper!;

    private static PaperSources Of(params Assessment[] assessments) => new() { Assessments = [.. assessments] };

    private static UnionRecord Blank(UnionLevel level, string school, int year = 2024) => Blank(level, new UnionName(school), year);

    private static UnionRecord Blank(UnionLevel level, UnionName name, int year = 2024) => new() { Union = new(name, UnionKind.StudentUnion, level, new(year)) };

    private static Assessment Assess(UnionRecord record, UnionGovernance.Rules.Edition? edition = null) => (edition is null ? RuleBook.National.Assess(record) : RuleBook.National.With(edition).Assess(record with { Edition = edition.Id })).Assessment!;

    private static UnionRecord Record(string sample) => RecordFile.Read(System.IO.File.ReadAllBytes(RepositoryRoot.File("samples", sample))).Value!;
}
