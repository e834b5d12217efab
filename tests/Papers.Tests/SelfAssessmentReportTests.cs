using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Law;
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
        var paper = Write(_record);

        Golden.Check(paper.Markdown, "tests", "Papers.Tests", "xianning-2020.verified.md");
        Golden.Check(HtmlPage.Of(paper), "tests", "Papers.Tests", "xianning-2020.verified.html");
    }

    [Fact]
    public void Every_blank_in_the_text_is_listed_and_every_listed_blank_is_in_the_text()
    {
        var paper = Write(_record);
        var shown = Regex.Matches(paper.Html, "〔待填：(.*?)〕").Select(m => m.Groups[1].Value).Distinct().ToHashSet();

        Assert.NotEmpty(shown);
        Assert.True(shown.SetEquals(paper.Blanks.Select(b => b.Label)));
    }

    /// <summary>The report sets what the opinions of 2019 ask beside the edition, by the book that judged.</summary>
    [Fact]
    public void A_record_that_names_a_table_and_a_goal_of_its_schools_own_is_reported_like_any_other()
    {
        var goal = new Rule("inv.few-departments", new("工作部门不超过四个", "At most four departments"), new AtMost<UnionRecord, int>(StructureFacts.Departments, 4), Basis.OwnGoal);
        var book = RuleBook.National.With(goal).With(School2023.Table with { Id = "inv-2020", Title = new("虚构省自评表", "An invented province's table"), Year = new(2020) });
        var record = _record with { Edition = "inv-2020", Goals = [goal.Id], Structure = _record.Structure with { Departments = Fact.Given(5) }, Corrections = [] };
        var paper = SelfAssessmentReport.Write(book.Assess(record).Assessment!);

        Assert.Contains("对照“虚构省自评表”", paper.Markdown, StringComparison.Ordinal);
        Assert.Contains("工作部门不超过四个", paper.Markdown, StringComparison.Ordinal);
    }

    /// <summary>The opinions' own part, its problem and its blank are all left out together; the assessment still holds the finding.</summary>
    [Fact]
    public void A_school_may_leave_what_the_opinions_ask_beside_the_table_out_of_its_report()
    {
        var record = new UnionRecord
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            Appraisal = new() { StudentShare = Fact.Given(new Share(1, 2)) },
        };
        var (whole, without) = (Write(record), Write(record with { OpinionsLeftOut = true }));

        Assert.Contains("**指标表之外，2019年《意见》还要求的。**", whole.Markdown, StringComparison.Ordinal);
        Assert.Contains(Section(whole.Markdown, "## 二", "## 三"), static p => p.Contains("评议以学生代表为主", StringComparison.Ordinal));
        Assert.Contains("/oversight/leagueReviews", whole.Blanks.Select(static b => b.JsonPointer));
        Assert.DoesNotContain("《意见》还要求", without.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("评议以学生代表为主", without.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("/oversight/leagueReviews", without.Blanks.Select(static b => b.JsonPointer));
        Assert.Contains(RuleBook.National.Assess(record with { OpinionsLeftOut = true }).Assessment!.Opinions, static f => f is { Verdict: Verdict.NotMet, Item.Rule.Id: "appraisal.raters" });
    }

    [Fact]
    public void Rules_broken_by_the_same_fact_are_one_problem()
    {
        var problems = Section(Write(_record).Markdown, "## 二", "## 三");

        Assert.Equal(6, problems.Count);
        Assert.Single(problems, p => p.Contains("学联", StringComparison.Ordinal));
        Assert.Equal(problems.Count, Section(Write(_record).Markdown, "## 三", ":::").Count);
    }

    [Fact]
    public void Where_the_school_has_no_action_of_its_own_the_smallest_change_is_suggested()
    {
        var record = _record with { Structure = new() { Staff = Fact.Given(63), LargeOrManyCampuses = Fact.Given(true) }, Corrections = [], Goals = [] };

        Assert.Contains(Section(Write(record).Markdown, "## 三", ":::"), p => p.Contains("（建议）使“工作人员人数”降至60人以内。", StringComparison.Ordinal));
    }

    [Fact]
    public void The_forms_own_words_are_printed_where_the_school_supplies_them()
    {
        var (wording, faults, _) = WordingFile.Read("""{ "staff.headcount": "（表格原文）" }"""u8.ToArray());
        var assessment = RuleBook.National.Assess(_record with { Edition = TenMeasures.Id }).Assessment!;

        Assert.Empty(faults);
        Assert.Contains("（表格原文）", SelfAssessmentReport.Write(assessment, wording!).Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("工作人员不超过40人", SelfAssessmentReport.Write(assessment, wording!).Markdown, StringComparison.Ordinal);
        Assert.Equal("/staff.headcoun", Assert.Single(WordingFile.Read("""{ "staff.headcoun": "x" }"""u8.ToArray()).Faults).JsonPointer);
    }

    [Fact]
    public void An_edition_carried_forward_says_so_on_the_paper() =>
        Assert.Contains("沿用", Write(_record with { Edition = null, Union = _record.Union with { Year = new(2025) } }).Markdown, StringComparison.Ordinal);

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
    public void What_nobody_sees_is_seen_in_a_paper() => Assert.Equal("甲⟨U\\+202E⟩乙⟨U\\+E000⟩", MarkdownText.Escape("甲\u202E乙\uE000"));

    private static UnionRecord With(string text) => _record with
    {
        Union = _record.Union with { Name = new(Line(text)) },
        Notice = text,
        SignedBy = Line(text),
        Paragraphs = [.. Enumerable.Range(1, 10).Select(n => new Paragraph(n, text))],
        Corrections = [.. _record.Corrections.Select(c => c with { Problem = text, Measure = text, Owner = Line(text) })],
    };

    private static string Line(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Trim();

    private static string Blocks(string html) => Regex.Replace(
        string.Concat(Regex.Matches(html, "</?(h1|h2|p|div|table|ul|ol|li|pre|blockquote|hr)\\b").Select(m => m.Value)), "(<p</p)+", "<p</p");

    private static List<string> Section(string markdown, string from, string to)
    {
        var start = markdown.IndexOf(from, StringComparison.Ordinal);
        var end = markdown.IndexOf(to, start + 1, StringComparison.Ordinal);
        return [.. markdown[start..end].Split('\n').Where(l => l.Length > 0 && char.IsAsciiDigit(l[0]))];
    }

    private static Paper Write(UnionRecord record) =>
        SelfAssessmentReport.Write(RuleBook.National.Assess(record).Assessment!);
}
