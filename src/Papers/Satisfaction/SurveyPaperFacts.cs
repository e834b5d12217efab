using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Satisfaction;

/// <summary>The facts of a survey as its report prints them. No share stands without its base, and no student by name.</summary>
internal static class SurveyPaperFacts
{
    public static ImmutableArray<PaperFact<CountedSurvey>> All { get; } =
    [
        UnionName("open /record/school", static (CountedSurvey s) => s.Year.History.Opening.Union),
        Text("population", new("调查对象人数", "students in question"), "surveyPlanned /colleges", static (CountedSurvey s) => Shown.Heads(s.Survey.Plan?.Students)),
        Text("sample", new("计划样本量", "planned size of the sample"), "surveyPlanned /colleges", static (CountedSurvey s) => s.Survey is { Plan: { } plan, Planned: { } planned }
            ? $"{Shown.Heads(plan.Size)}（允许误差{planned.Margin.InChinese()}，置信水平{planned.Confidence.Label.Chinese}，按学院学生数分配）" : null),
        Table("colleges", "surveyCounted /colleges", ["学院", "学生（人）", "计划样本（人）", "作答（人）", "满意（人）", "满意占作答"], static (CountedSurvey s) => Colleges(s)),
        Text("satisfied", new("表示满意的占比", "share who are satisfied"), "surveyCounted /colleges", static (CountedSurvey s) => s.Result is { Plain: not null, Satisfied: var satisfied }
            ? $"{Shown.Number(satisfied.Whole)}名学生作答，{Shown.Number(satisfied.Part)}名表示满意，占{Shown.Percent(satisfied)}" : null),
        Text("weighted", new("推算到全体学生的结果", "what it says of all students"), "surveyPlanned /colleges", static (CountedSurvey s) => s.Result.Weighted is { } weighted
            ? $"按各学院学生数推算，全体{Shown.Number(s.Survey.Plan!.Students)}名学生的满意度约为{Decimals.Percent(weighted.Middle)}，{Interval(weighted)}" : null),
        Text("change", new("与上一次调查比较，整句；以前没有调查则为空", "how it compares to the survey before, in a sentence; empty where there was none"), static (CountedSurvey s, Draft _) =>
            s.Result.Plain is null ? string.Empty : Change(s.Survey, s.Result, s.Year.Subject<SatisfactionSurveys>().All)),
        Text("matters", new("学生诉求办理", "students' matters"), "matterReceived /number", static (CountedSurvey s) => Matters(s.Year.Subject<StudentMatters>().All, s.Year.History.Opening.AsOf)),
        Text("date", new("统计日期", "day of the count"), "surveyCounted /on", static (CountedSurvey s) => Shown.Day(s.Survey.Counted?.On)),
    ];

    private static IEnumerable<IEnumerable<string>> Colleges(CountedSurvey survey)
    {
        var plan = survey.Survey.Plan;
        var seats = plan?.Shares?.Lines.ToDictionary(static l => l.Name) ?? [];
        return survey.Result.Colleges.Select(c => (IEnumerable<string>)
        [
            c.Name,
            plan?.Colleges.FirstOrDefault(p => p.Name == c.Name) is { } of ? Shown.Number(of.Students) : "—",
            seats.GetValueOrDefault(c.Name) is { } line ? (line.Seats is { } s ? Shown.Number(s) : "待抽签") : "—",
            Shown.Number(c.Answered),
            Shown.Number(c.Satisfied),
            c.Answered == 0 ? "—" : Shown.Percent(new(c.Satisfied, c.Answered)),
        ]);
    }

    private static string Interval(WilsonInterval interval) =>
        $"置信水平为{interval.Confidence.Label.Chinese}时，在{Decimals.Percent(interval.Low)}至{Decimals.Percent(interval.High)}之间";

    private static string Change(SatisfactionSurvey survey, SurveyResult result, ImmutableArray<SatisfactionSurvey> all)
    {
        var before = all.Where(s => s.Counted is { } c && c.On < survey.Counted!.On && s.Result!.Plain is not null).MaxBy(static s => s.Counted!.On);
        return before is null ? string.Empty : $"与“{before.Name}”的{Shown.Percent(before.Result!.Satisfied)}相比，{RealChange.Between(before.Result.Satisfied, result.Satisfied, result.Plain!.Confidence) switch { > 0 => "满意度有所上升", < 0 => "满意度有所下降", _ => "满意度没有明显变化" }}。";
    }

    private static string? Matters(ImmutableArray<StudentMatter> matters, Fact<LocalDate> asOf)
    {
        LocalDate? today = asOf.Known == Known.Given ? asOf.Low : null;
        var times = MatterTimes.Of(matters, today);
        return times.Received == 0 ? null : string.Concat(
            $"{(today is null ? string.Empty : $"截至{Shown.Day(today)}，")}受理诉求{Shown.Number(times.Received)}件，答复{Shown.Number(times.Answered)}件",
            times.Answered == 0 ? string.Empty : $"，从受理到答复的天数，中位数为{times.Median()}天，最长{Shown.Number(times.Longest!.Value)}天",
            times.Open == 0 ? string.Empty : $"；未答复{Shown.Number(times.Open)}件{(times.LongestOpen is { } longest ? $"，已等待最长{Shown.Number(longest)}天" : string.Empty)}",
            times.Satisfied.IsOfNothing ? string.Empty : $"；办结时回访{Shown.Heads(times.Satisfied.Whole)}，{Shown.Heads(times.Satisfied.Part)}满意");
    }
}
