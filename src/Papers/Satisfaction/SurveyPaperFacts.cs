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
        Text("satisfied", new("表示满意的占比", "share who are satisfied"), "surveyCounted /colleges", static (CountedSurvey s) => s.Result is { Plain: { } plain, Satisfied: var satisfied }
            ? $"{Shown.Number(satisfied.Whole)}名学生作答，{Shown.Number(satisfied.Part)}名表示满意，占{Shown.Percent(satisfied)}，{Interval(plain)}" : null),
        Text("weighted", new("按学院加权的结果", "result weighted by college"), "surveyPlanned /colleges", static (CountedSurvey s) => s.Result.Weighted is { } weighted
            ? $"按各学院学生数加权，全体{Shown.Number(s.Survey.Plan!.Students)}名学生中表示满意的约占{Decimals.Percent(weighted.Middle)}，{Interval(weighted)}" : null),
        Text("change", new("有意义的最小变化", "least real change"), "surveyCounted /colleges", static (CountedSurvey s) => s.Result.Plain is null ? null : Change(s.Survey, s.Result, s.Year.Subject<SatisfactionSurveys>().All)),
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
        $"{interval.Confidence.Label.Chinese}的置信区间为{Decimals.Percent(interval.Low)}至{Decimals.Percent(interval.High)}";

    private static string HeadsIn(Share share) => $"{Shown.Heads(share.Part)}（{Shown.Percent(share)}）";

    private static string Change(SatisfactionSurvey survey, SurveyResult result, ImmutableArray<SatisfactionSurvey> all)
    {
        var rise = result.LeastRise is { } up ? $"满意的升至{HeadsIn(up)}" : "没有可上升的余地";
        var fall = result.LeastFall is { } down ? $"降至{HeadsIn(down)}" : "没有可下降的余地";
        var text = $"若下次同样{Shown.Heads(result.Satisfied.Whole)}作答，{rise}或者{fall}，才能说明满意度确有变化";
        var before = all.Where(s => s.Counted is { } c && c.On < survey.Counted!.On && s.Result!.Plain is not null).MaxBy(static s => s.Counted!.On);
        return before is null ? text : $"{text}；比“{before.Name}”的{Shown.Percent(before.Result!.Satisfied)}{RealChange.Between(before.Result.Satisfied, result.Satisfied, result.Plain!.Confidence) switch { > 0 => "确有上升", < 0 => "确有下降", _ => "的变化未超出偶然" }}";
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
