using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Records;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Papers;

public sealed class SelfAssessmentReportTests
{
    private static readonly UnionRecord _record =
        RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "xianning-2020.json"))).Value!;

    [Fact]
    public void The_founding_report_is_written_anew()
    {
        var written = SelfAssessmentReport.Write(RuleBook.National.Assess(_record).Assessment!);

        Golden.Check(written.Paper!.Markdown, "tests", "Papers.Tests", "xianning-2020.verified.md");
        Golden.Check(HtmlPage.Of(written.Paper), "tests", "Papers.Tests", "xianning-2020.verified.html");
        Golden.Check(written.WorkSheet!.Markdown, "tests", "Papers.Tests", "xianning-2020.work-sheet.verified.md");
    }

    /// <summary>What nobody knows is no sentence of the report, and nothing of it is lost: it stands on the sheet with the page and the question where it is entered.</summary>
    [Fact]
    public void What_is_missing_is_not_written_and_stands_on_the_work_sheet_with_its_question()
    {
        var written = SelfAssessmentReport.Write(RuleBook.National.Assess(_record).Assessment!);

        Assert.DoesNotContain("工作人员人数", written.Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("| 工作人员人数 | “填写记录”页“机构与人员”部分“工作人员人数” |", written.WorkSheet!.Markdown, StringComparison.Ordinal);
    }

    /// <summary>The report sets what the opinions of 2019 ask beside the edition, by the book that judged.</summary>
    [Fact]
    public void A_record_that_names_a_table_and_a_goal_of_its_schools_own_is_reported_like_any_other()
    {
        var goal = new Rule("inv.few-departments", new("工作部门不超过四个", "At most four departments"), new AtMost<UnionRecord, int>(StructureFacts.Departments, 4), Basis.OwnGoal);
        var book = RuleBook.National.With(goal).With(School2023.Table with { Id = "inv-2020", Title = new("虚构省自评表", "An invented province's table"), Year = new(2020) });
        var record = _record with { Edition = "inv-2020", Goals = [goal.Id], Structure = _record.Structure with { Departments = Fact.Given(5) }, Corrections = [] };
        var paper = SelfAssessmentReport.Write(book.Assess(record).Assessment!).Paper!;

        Assert.Contains("）工作部门不超过四个\n\n下列一项没有落实，工作部门不超过四个。", paper.Markdown, StringComparison.Ordinal);
    }

    /// <summary>What the opinions ask beside a table, its problem and its blank are all left out together; the assessment still holds the finding.</summary>
    [Fact]
    public void A_school_may_leave_what_the_opinions_ask_beside_the_table_out_of_its_report()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Appraisal = new() { StudentShare = Fact.Given(new Share(1, 2)) },
        };
        var (whole, without) = (Write(record), Write(record with { OpinionsLeftOut = true }));

        Assert.Contains("（一）参加评议的学生代表偏少", Section(whole.Markdown, "## 二", "## 三"));
        Assert.Contains("/oversight/leagueReviews", whole.Blanks.Select(static b => b.JsonPointer));
        Assert.DoesNotContain("学生代表偏少", without.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("/oversight/leagueReviews", without.Blanks.Select(static b => b.JsonPointer));
        Assert.Contains(RuleBook.National.Assess(record with { OpinionsLeftOut = true }).Assessment!.Opinions, static f => f is { Verdict: Verdict.NotMet, Item.Rule.Id: "appraisal.raters" });
    }

    /// <summary>The cap that binds all and the stricter one of the union's own charter are both said; a charter of another union says nothing here.</summary>
    [Fact]
    public void A_charter_that_caps_the_staff_lower_is_told_beside_the_general_cap()
    {
        var sources = WholeSchool.Sources;
        var charter = sources.Charter!.Terms;

        Assert.Contains("工作人员上限为60人。另有后备队伍40人以上，不计入工作人员。学生会章程规定工作人员不超过50人，从严执行章程的规定。主席团由5人组成。学生会设6个工作部门。", Measure(charter), StringComparison.Ordinal);
        Assert.DoesNotContain("从严执行", Measure(charter with { Staff = 60 }), StringComparison.Ordinal);
        Assert.DoesNotContain("从严执行", Measure(charter with { Staff = 45 }), StringComparison.Ordinal);
        Assert.DoesNotContain("从严执行", Measure(charter with { Kind = UnionKind.GraduateUnion }), StringComparison.Ordinal);

        string Measure(UnionGovernance.Charters.CharterTerms terms) => SelfAssessmentReport.Kind.Write(sources with { Charter = sources.Charter! with { Terms = terms } }).Single().Paper!.Markdown;
    }

    /// <summary>A measure of which nothing is known is no heading with a line below it: the others are counted without it, and the work sheet asks for it.</summary>
    [Fact]
    public void A_measure_of_which_nothing_is_known_is_none_of_the_results()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            AsOf = Fact.Given(new NodaTime.LocalDate(2024, 6, 30)),
            Structure = new() { Presidium = Fact.Given(4) },
            Training = new() { StudyPerMonth = Fact.Given(2) },
        };
        var (little, nothing) = (SelfAssessmentReport.Write(RuleBook.National.Assess(record).Assessment!), Write(record with { Structure = new(), Training = new() }));

        Assert.Equal(["（一）坚持精简原则", "（二）坚持从严治会"], Section(little.Paper!.Markdown, "## 一", "## 二"));
        Assert.DoesNotContain("＿＿", Regex.Replace(little.Paper.Markdown, "::: signature.*", string.Empty, RegexOptions.Singleline), StringComparison.Ordinal);
        Assert.DoesNotContain("下一步工作安排", little.Paper.Markdown, StringComparison.Ordinal);
        Assert.Equal(8, little.Paper.Blanks.Count(static b => b.JsonPointer?.StartsWith("/paragraphs/", StringComparison.Ordinal) == true));
        Assert.Contains("| 改革措施“明确遴选条件”的情况 | “填写记录”页", little.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Empty(Section(nothing.Markdown, "## 一", "## 二"));
        Assert.Contains("## 一、改革措施和成效\n\n＿＿＿＿\n\n## 二", nothing.Markdown, StringComparison.Ordinal);
    }

    /// <summary>What is known of a measure is said, though a rule of it is open or broken; study, which no table asks, is said once.</summary>
    [Fact]
    public void A_measure_says_what_is_known_of_it()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Training = new() { Autumn = Fact.Given(true), StudyPerMonth = Fact.Given(2) },
            Guidance = new() { LeagueReviews = Fact.Given<Sequence<ReviewedMatter>>([ReviewedMatter.Activities, ReviewedMatter.Information]) },
        };
        var own = record with { Paragraphs = [new(7, "每月组织两次理论学习。")] };

        Assert.Equal("秋季开展了一次全员培训。每月开展政治理论学习2次。", Measure(record, "坚持从严治会"));
        Assert.Equal("每月组织两次理论学习。秋季开展了一次全员培训。", Measure(own, "坚持从严治会"));
        Assert.Equal("举办活动和发布重要信息由校团委审核。", Measure(record, "加强团委具体指导"));
        Assert.Contains("对外联系和使用经费物资没有经校团委审核。", Write(record).Markdown, StringComparison.Ordinal);

        static string Measure(UnionRecord of, string heading) => Write(of).Markdown.Split($"{heading}\n\n")[1].Split('\n')[0];
    }

    /// <summary>The year knows on which day an appraisal met; the report says it, unless the school wrote of it itself or the year is another union's.</summary>
    [Fact]
    public void When_an_appraisal_met_is_told_where_the_year_knows_it()
    {
        var sources = WholeSchool.Sources;
        var record = sources.Assessments[0].Record;
        var silent = record with { Paragraphs = [.. record.Paragraphs.Where(static p => p.Measure != 8)] };

        Assert.Contains("### （八）建立述职评议制度\n\n春季学期述职评议会于2025年6月12日召开。本学年春季学期开展述职评议1次。参加评议48人，", Of(silent), StringComparison.Ordinal);
        Assert.DoesNotContain("2025年6月12日", Of(record), StringComparison.Ordinal);
        Assert.DoesNotContain("2025年6月12日", Of(silent with { AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 11)) }), StringComparison.Ordinal);
        Assert.DoesNotContain("2025年6月12日", Of(silent with { Union = silent.Union with { Kind = UnionKind.GraduateUnion } }), StringComparison.Ordinal);

        string Of(UnionRecord of) => SelfAssessmentReport.Kind.Write(sources with { Assessments = [RuleBook.National.Assess(of).Assessment!] }).Single().Paper!.Markdown;
    }

    /// <summary>Where the school wrote nothing of what comes next, what the record calls a plan is said, and the sheet asks whether it may stand; where nothing is to be said, the sheet asks for it.</summary>
    [Fact]
    public void What_comes_next_is_drafted_from_plans_and_asked_for_where_there_are_none()
    {
        var bare = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)), AsOf = Fact.Given(new NodaTime.LocalDate(2024, 6, 30)) };
        var planned = bare with
        {
            Congress = new() { Number = Fact.Given(5), HeldOn = Fact.Given(new NodaTime.LocalDate(2024, 11, 2)) },
            Remarks = [new() { At = "/structure/staff", Planned = "减至40人。" }],
        };
        var (open, drafted) = (SelfAssessmentReport.Write(RuleBook.National.Assess(bare).Assessment!), SelfAssessmentReport.Write(RuleBook.National.Assess(planned).Assessment!));
        const string Said = "第五次学生代表大会计划于2024年11月2日召开。关于工作人员人数，计划是减至40人。";

        Assert.Contains("/nextSteps", open.Paper!.Blanks.Select(static b => b.JsonPointer));
        Assert.Contains($"下一步工作安排\n\n{Said}\n", drafted.Paper!.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("/nextSteps", drafted.Paper.Blanks.Select(static b => b.JsonPointer));
        Assert.Contains($"| 下一步工作安排 | 学校没有写，代拟为“{Said}", drafted.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("计划于", Write(planned with { NextSteps = "照章程办理。" }).Markdown, StringComparison.Ordinal);
    }

    /// <summary>A union of which much is unknown has no problem that anybody found; a union of which all is known has none.</summary>
    [Fact]
    public void No_problem_is_told_as_far_as_the_facts_reach()
    {
        var papers = WholeCollege.Papers;

        Assert.Contains("按已掌握的情况，没有发现不符合规定的问题。", papers.Single(static w => w.Kind.Id == "filing-form").Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("按已掌握的情况，没有需要整改的问题。", papers.Single(static w => w.Kind.Id == "correction-ledger").Paper!.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_broken_by_the_same_fact_are_one_problem()
    {
        var problems = Section(Write(_record).Markdown, "## 二", "## 三");

        Assert.Equal(["（一）来自学院的工作人员不足一半", "（二）代表大会召开不规范", "（三）述职评议次数不足", "（四）学生较多的学院服务覆盖不足", "（五）学生满意度没有经过测评"], problems);
        Assert.Equal(problems.Count, Section(Write(_record).Markdown, "## 三", "## 四").Count);
    }

    [Fact]
    public void A_problem_is_told_with_its_cause_and_a_measure_with_who_answers_for_it_until_when()
    {
        var correction = new Correction("appraisal.each-term", string.Empty, string.Empty, "校团委", Fact.Given(new NodaTime.LocalDate(2021, 1, 31)), default) { Reason = "我校按年安排评议" };
        var text = Write(_record with { Corrections = [correction] }).Markdown;

        Assert.Contains("按规定，述职评议每学期开展一次，本学年只开展了1次。我校按年安排评议。\n", text, StringComparison.Ordinal);
        Assert.Contains("从下学年起，每学期末开展一次述职评议。由校团委负责，2021年1月31日前完成。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drafted_measure_is_to_be_confirmed_until_the_school_makes_it_its_own()
    {
        var correction = new Correction("appraisal.each-term", string.Empty, string.Empty, null, default, default);

        Assert.Contains("代拟为“从下学年起，每学期末开展一次述职评议。”", Sheet(correction), StringComparison.Ordinal);
        Assert.DoesNotContain("代拟为“从下学年起", Sheet(correction with { Confirmed = Fact.Given(true) }), StringComparison.Ordinal);
        Assert.DoesNotContain("代拟为“从下学年起", Sheet(correction with { Measure = "每学期一次。" }), StringComparison.Ordinal);

        static string Sheet(Correction of) => SelfAssessmentReport.Write(RuleBook.National.Assess(_record with { Corrections = [of] }).Assessment!).WorkSheet!.Markdown;
    }

    [Fact]
    public void Where_the_school_has_no_action_of_its_own_the_rule_s_own_sentence_says_what_is_done()
    {
        var record = _record with { Structure = new() { Staff = Fact.Given(63), LargeOrManyCampuses = Fact.Given(true) }, Corrections = [], Goals = [] };

        Assert.Contains("学生会现有工作人员63人，比上限60人多3人。\n", Write(record).Markdown, StringComparison.Ordinal);
        Assert.Contains("工作人员减少3人，总数不超过60人。\n", Write(record).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wording_names_rules_and_no_others() =>
        Assert.Equal("/staff.headcoun", Assert.Single(WordingFile.Read("""{ "staff.headcoun": "x" }"""u8.ToArray()).Faults).JsonPointer);

    [Fact]
    public void An_edition_carried_forward_is_told_on_the_work_sheet() => Assert.Contains(
        "沿用",
        SelfAssessmentReport.Write(RuleBook.National.Assess(_record with { Edition = null, Union = _record.Union with { Year = new(2025) } }).Assessment!).WorkSheet!.Markdown,
        StringComparison.Ordinal);

    [Fact]
    public void No_string_as_data_makes_another_block_than_a_paragraph_of_its_own()
    {
        var plain = Blocks(Write(With("甲")).Html);
        string[] pieces =
        [
            "# ", "\n\n", "\n", "|", "---|---\n", ":::", "**", "*", "`", "```\n", "<b>", "</p>", "<!--", "1. ", "- ", "> ", "    x", "{{ x }}", "~~~", "2025. 年度", "===\n", "[a](b)", "&lt;", "\\", "\r", "甲", "A",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 12].Select(string.Concat).Where(static s => Line(s).Length > 0).Sample(
            text => Assert.Equal(plain, Blocks(Write(With(text)).Html)),
            // Each draw writes a whole report.
            iter: 2_000);
    }

    [Fact]
    public void A_break_between_paragraphs_stays_one_in_every_form()
    {
        var paper = Write(_record with { Paragraphs = [new(1, "第一段。\n\n第二段。\n第三段。")] });

        Assert.Contains("第一段。\n\n第二段。\n\n第三段。\n", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains("<p>第二段。</p>\n<p>第三段。</p>", paper.Html, StringComparison.Ordinal);
        Assert.Equal(["第二段。", "第三段。"], paper.Blocks.OfType<ParagraphBlock>().Select(static p => p.Text).Where(static t => t is "第二段。" or "第三段。"));
    }

    [Fact]
    public void In_the_cell_of_a_table_several_paragraphs_are_one_row() =>
        Assert.Equal("| 甲 乙 |\n", MarkdownText.Tidy($"| {MarkdownText.Prose("甲\n乙")} |"));

    [Fact]
    public void What_nobody_sees_is_seen_in_a_paper() => Assert.Equal("甲⟨U+202E⟩乙⟨U+E000⟩", MarkdownText.Escape("甲\u202E乙\uE000"));

    /// <summary>A point begins at the beginning of a line alone; a figure, a telephone and a word joined by a sign are read as they are.</summary>
    [Theory]
    [InlineData("占45.7%", "占45.7%")]
    [InlineData("0510-0000001", "0510-0000001")]
    [InlineData("主席团+工作部门", "主席团+工作部门")]
    [InlineData("1. 甲", "1\\. 甲")]
    [InlineData("- 甲", "\\- 甲")]
    [InlineData("+ 甲", "\\+ 甲")]
    [InlineData("甲--乙", "甲\\-\\-乙")]
    [InlineData("www.example", "www\\.example")]
    [InlineData("甲+", "甲\\+")]
    public void A_sign_is_marked_only_where_it_could_mean_more_than_itself(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    private static UnionRecord With(string text) => _record with
    {
        Union = _record.Union with { Name = new(Line(text)) },
        Notice = text,
        NoticeIssuer = Line(text),
        NoticeNumber = Line(text),
        Leadership = text,
        NextSteps = text,
        SignedBy = Line(text),
        Paragraphs = [.. Enumerable.Range(1, 10).Select(n => new Paragraph(n, text))],
        Corrections = [.. _record.Corrections.Select(c => c with { Problem = text, Measure = text, Owner = Line(text), Reason = text })],
    };

    private static string Line(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Trim();

    private static string Blocks(string html) => Regex.Replace(
        string.Concat(Regex.Matches(html, "</?(h1|h2|p|div|table|ul|ol|li|pre|blockquote|hr)\\b").Select(m => m.Value)), "(<p</p)+", "<p</p");

    private static List<string> Section(string markdown, string from, string to)
    {
        var start = markdown.IndexOf(from, StringComparison.Ordinal);
        var end = markdown.IndexOf(to, start + 1, StringComparison.Ordinal);
        return [.. markdown[start..end].Split('\n').Where(l => l.StartsWith("### ", StringComparison.Ordinal)).Select(l => l[4..])];
    }

    private static Paper Write(UnionRecord record) =>
        SelfAssessmentReport.Write(RuleBook.National.Assess(record).Assessment!).Paper!;
}
