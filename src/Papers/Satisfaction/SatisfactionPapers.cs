using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Years;
using static UnionGovernance.Papers.Templates.TemplateName;
using static UnionGovernance.Papers.YearPaperFacts;

namespace UnionGovernance.Papers.Satisfaction;

/// <summary>The papers of service and satisfaction: a report of each survey that was counted. No share stands without its base, and no student by name.</summary>
public static class SatisfactionPapers
{
    private static readonly YearPaper _report = new(new(
        "satisfaction-report",
        new("学生满意度报告", "satisfaction report"),
        new("团委、全体学生", "the League committee and all students"),
        new("学生会", "the union"),
        new("抽样方案", "the plan of the sample"))
    {
        Names = [.. Texts("title", "population", "sample", "satisfied", "weighted", "change", "matters", "union", "date"), .. Standalone("colleges")],
    });

    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [_report.Form];

    /// <summary>Writes the papers.</summary>
    /// <param name="year">The year, replayed.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>A report of each survey that was counted.</returns>
    public static ImmutableArray<PaperWriting> Write(YearReplay year, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        var surveys = year.Subject<SatisfactionSurveys>().All;
        return [.. surveys.Where(static s => s.Counted is not null).Select(s => _report.Write(templates, s.Name, $"{YearPaper.Union(year.History.Opening)}{s.Name}报告", Facts(s, surveys, year)))];
    }

    private static ImmutableArray<PaperFact> Facts(SatisfactionSurvey survey, ImmutableArray<SatisfactionSurvey> all, YearReplay year)
    {
        var (planned, plan, result) = (survey.Planned, survey.Plan, survey.Result!);
        var seats = plan?.Shares?.Lines.ToDictionary(static l => l.Name) ?? [];
        return
        [
            UnionName(year.History.Opening),
            Text("population", new("调查对象人数", "students in question"), "surveyPlanned", "/colleges", Heads(plan?.Students)),
            Text("sample", new("计划样本量", "planned size of the sample"), "surveyPlanned", "/colleges", plan is null ? null
                : $"{Heads(plan.Size)}（允许误差{planned!.Margin.InChinese()}，置信水平{planned.Confidence.Label.Chinese}，按学院学生数分配）"),
            Table("colleges", new("各学院结果", "answers by college"), "surveyCounted", "/colleges", ["学院", "学生（人）", "计划样本（人）", "作答（人）", "满意（人）", "满意占作答"],
            [
                .. result.Colleges.Select(c => (IEnumerable<string>)
                [
                    c.Name,
                    plan?.Colleges.FirstOrDefault(p => p.Name == c.Name) is { } of ? Number(of.Students) : "—",
                    seats.GetValueOrDefault(c.Name) is { } line ? (line.Seats is { } s ? Number(s) : "待抽签") : "—",
                    Number(c.Answered),
                    Number(c.Satisfied),
                    c.Answered == 0 ? "—" : Show(new Share(c.Satisfied, c.Answered)),
                ]),
            ]),
            Text("satisfied", new("表示满意的占比", "share who are satisfied"), "surveyCounted", "/colleges", result.Plain is null ? null : $"作答学生中表示满意的为{Show(result.Satisfied)}，{Interval(result.Plain, result.Satisfied.Whole)}"),
            Text("weighted", new("按学院加权的结果", "result weighted by college"), "surveyPlanned", "/colleges", result.Weighted is { } weighted
                ? $"按各学院学生数加权，全体{Heads(plan!.Students)}中表示满意的约为{Decimals.Percent(weighted.Middle)}，{Interval(weighted, result.Satisfied.Whole)}" : null),
            Text("change", new("有意义的最小变化", "least real change"), "surveyCounted", "/colleges", result.Plain is null ? null : Change(survey, result, all)),
            Text("matters", new("学生诉求办理", "students' matters"), "matterReceived", "/number", Matters(year.Subject<StudentMatters>().All, year.History.Opening.AsOf)),
            Text("date", new("统计日期", "day of the count"), "surveyCounted", "/on", Show(survey.Counted!.On)),
        ];
    }

    private static string Interval(WilsonInterval interval, int answered) =>
        $"{interval.Confidence.Label.Chinese}置信区间为{Decimals.Percent(interval.Low)}至{Decimals.Percent(interval.High)}（作答{Heads(answered)}，威尔逊区间）";

    private static string Change(SatisfactionSurvey survey, SurveyResult result, ImmutableArray<SatisfactionSurvey> all)
    {
        var rise = result.LeastRise is { } up ? $"升至{Show(up)}" : "没有可上升的余地";
        var fall = result.LeastFall is { } down ? $"降至{Show(down)}" : "没有可下降的余地";
        var text = $"若下次同样{Heads(result.Satisfied.Whole)}作答，{rise}或{fall}才超出偶然";
        var before = all.Where(s => s.Counted is { } c && c.On < survey.Counted!.On && s.Result!.Plain is not null).MaxBy(static s => s.Counted!.On);
        return before is null ? text : $"{text}；比“{before.Name}”的{Show(before.Result!.Satisfied)}{RealChange.Between(before.Result.Satisfied, result.Satisfied, result.Plain!.Confidence) switch { > 0 => "确有上升", < 0 => "确有下降", _ => "的变化未超出偶然" }}";
    }

    private static string? Matters(ImmutableArray<StudentMatter> matters, Fact<LocalDate> asOf)
    {
        LocalDate? today = asOf.Known == Known.Given ? asOf.Low : null;
        var times = MatterTimes.Of(matters, today);
        return times.Received == 0 ? null : string.Concat(
            $"{(today is null ? string.Empty : $"截至{Show(today)}")}受理{Number(times.Received)}件，已答复{Number(times.Answered)}件，未答复{Number(times.Open)}件（另计）",
            times.Answered == 0 ? string.Empty : $"；已答复的从受理到答复，中位数{times.Median()}天，最长{Number(times.Longest!.Value)}天",
            times.LongestOpen is { } longest ? $"；未答复的已等待最长{Number(longest)}天" : string.Empty,
            times.Satisfied.IsOfNothing ? string.Empty : $"；办结时回访满意{Show(times.Satisfied)}");
    }
}
