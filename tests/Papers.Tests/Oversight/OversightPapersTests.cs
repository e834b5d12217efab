using System.Globalization;
using System.Text;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Json;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Activities;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Oversight;
using UnionGovernance.Papers.Satisfaction;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;
using UnionGovernance.Tests.Seals;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class OversightPapersTests
{
    [Fact]
    public void No_line_of_the_sample_is_refused() => Assert.Empty(YearOfOversight.Whole.Refused.Select(r => r.Refusals[0].Because.Chinese));

    [Fact]
    public void The_whole_year_is_the_accepted_document() => Golden.Check(
        string.Join("\n---\n\n", Papers(YearOfOversight.Whole).Select(w => w.Paper!.Markdown)),
        "tests", "Papers.Tests", "Oversight", "OversightPapers.verified.md");

    /// <summary>Each fact that a paper says it needs is taken out of the file, once: the paper then shows a blank in its place, or cannot be written at all.</summary>
    [Fact]
    public void Without_a_fact_that_it_needs_a_paper_has_a_blank()
    {
        var removed = 0;
        // Many papers need the same fact.
        var written = new Dictionary<string, List<PaperWriting>>(StringComparer.Ordinal);
        foreach (var (paper, fact) in Papers(YearOfOversight.Whole).SelectMany(w => w.Facts.Select(f => (w, f))))
        {
            // A date of signing is left to the hand that signs; the union's name opens the file; the calendar gathers four acts.
            if (fact.Name is "union" or "dues" || fact.JsonPointer.Length == 0)
            {
                continue;
            }

            if (!written.TryGetValue(fact.JsonPointer, out var papers))
            {
                var place = fact.JsonPointer.Split(" /");
                written.Add(fact.JsonPointer, papers = [.. Papers(YearOfOversight.Without(place[0], place[1]))]);
            }

            var without = papers.FirstOrDefault(w => w.Name == paper.Name);
            removed++;
            Assert.True(
                without is null || (without.Paper!.Blanks.Any(b => b.Label == fact.Label.Chinese) && without.WorkSheet!.Markdown.Contains($"| {MarkdownText.Escape(fact.Label.Chinese)} |", StringComparison.Ordinal)),
                $"{paper.Name} without {fact.Name} at {fact.JsonPointer}");
        }

        Assert.True(removed > 35, $"{removed} facts removed");
    }

    [Theory]
    [InlineData("hearingPlanned", "dueBy", "秋季学期学生会工作汇报会")]
    [InlineData("requestMade", "answerBy", "对“关于举办迎新晚会的请示”的批复")]
    [InlineData("activityApproved", "reportBy", "“书香江南读书节”总结")]
    [InlineData("matterAssigned", "answerBy", "编号2024-01事项的答复")]
    public void The_calendar_holds_what_was_entered_with_a_date(string act, string member, string line)
    {
        Assert.Contains(line, Dues(YearOfOversight.Whole), StringComparison.Ordinal);
        Assert.DoesNotContain(line, Dues(YearOfOversight.Without(act, member)), StringComparison.Ordinal);

        static string Dues(YearReplay year) => Plain(Reports(year)[^1].Facts.Single(f => f.Name == "dues").Markdown!);
    }

    /// <summary>Whoever keeps the report can say later whether the register was cut before the term's last day.</summary>
    [Fact]
    public void A_report_prints_the_checkpoint_of_a_seals_register_as_of_the_terms_last_day()
    {
        var register = Registers.Sample("union");
        var reports = Reports(YearOfOversight.Whole, register);
        var last = YearOfOversight.Whole.Subject<AcademicCalendar>().Semesters.Select(t => t.Last).ToList();

        Assert.Equal(last.Count, reports.Count);
        foreach (var (report, day) in reports.Zip(last))
        {
            var entry = register.Entries.Last(e => e.Act.At.Date <= day);
            var printed = new Checkpoint(register.Seal, entry.Sequence, entry.Digest, day);

            Assert.Contains($"| {printed.Seal} | {printed.Count} | {printed.Head.Printed()} |", report.Paper!.Markdown, StringComparison.Ordinal);
            Assert.Null(register.Verify(printed).FirstBad);
            Assert.Equal(ChainFault.Missing, SealRegister.Of(register.Entries.Take(entry.Sequence - 1), new SealTerms(), Lives.Today).Verify(printed).FirstBad!.Fault);
        }

        Assert.Contains("公章登记簿核对表", Reports(YearOfOversight.Whole)[^1].Paper!.Blanks.Select(b => b.Label));
    }

    /// <summary>A report of a semester that is not over says up to which day it tells, and of a semester that has not begun there is none.</summary>
    [Fact]
    public void A_report_before_the_semester_s_end_tells_up_to_its_day()
    {
        var sources = UnionGovernance.Tests.Papers.WholeSchool.Sources;

        Assert.Contains("现将2025年2月24日至2025年4月1日（本学期至2025年7月4日结束）学生会接受领导和指导的情况报告如下。", Of(new(2025, 4, 1))[^1], StringComparison.Ordinal);
        Assert.Contains("状态以2025年4月1日为准", Of(new(2025, 4, 1))[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("2025年5月26日", Of(new(2025, 4, 1))[^1], StringComparison.Ordinal);
        Assert.Single(Of(new(2025, 2, 1)));

        List<string> Of(NodaTime.LocalDate day) =>
            [.. PaperKinds.Write(sources with { Signing = new(On: day) }).Where(static w => w.Kind.Id == "oversight-report").Select(static w => Plain(w.Paper!.Markdown))];
    }

    /// <summary>In a sentence the heads stand before the share; in the table base and part stand in the row, and the share is theirs.</summary>
    [Fact]
    public void No_percentage_stands_without_its_base()
    {
        var text = Plain(Papers(YearOfOversight.Whole).Single(w => w.Kind.Id == "satisfaction-report").Paper!.Markdown);
        var rows = text.Split('\n').Where(static l => l.StartsWith('|') && l.Contains('%', StringComparison.Ordinal)).ToList();

        Assert.Equal(2, rows.Count);
        Assert.All(rows, static row =>
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries);
            var (answered, satisfied) = (int.Parse(cells[4], CultureInfo.InvariantCulture), int.Parse(cells[5], CultureInfo.InvariantCulture));
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{100m * satisfied / answered:0.0}%"), cells[6]);
        });
        Assert.All(
            text.Split('。', '\n').Where(static s => !s.StartsWith('|') && s.Contains('%', StringComparison.Ordinal)),
            static sentence => Assert.Matches("[0-9]+(人|名)", sentence));
    }

    [Fact]
    public void Two_cultures_give_the_same_papers()
    {
        var expected = Texts();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = "，";
            odd.NumberFormat.NegativeSign = "负";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static string Texts() => string.Concat(Papers(YearOfOversight.Whole).Select(w => w.Paper!.Markdown));
    }

    private static List<PaperWriting> Reports(YearReplay year, params SealRegister[] seals) =>
        [.. PaperKinds.All.Single(k => k.Id == "oversight-report").Write(new() { Year = year, Seals = [.. seals] })];

    private static IEnumerable<PaperWriting> Papers(YearReplay year) =>
    [
        .. ActivityPapers.Kinds.Concat(OversightPapers.Kinds).Concat(SatisfactionPapers.Kinds).SelectMany(k => k.Write(new() { Year = year })),
    ];

    private static string Plain(string markdown) => new StringBuilder(markdown).Replace("\\", string.Empty).ToString();
}
