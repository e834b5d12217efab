using System.Globalization;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Papers.Markup;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The facts of a semester's appraisal as papers print them.</summary>
internal static class AppraisalPaperFacts
{
    public static PaperFact<AppraisedSemester> Union { get; } = UnionName("open /record/school", static (AppraisedSemester s) => s.Opening.Union);

    public static PaperFact<AppraisedSemester> OfSemester { get; } = Text("term", new("学期", "semester"), "appraisalCalled /term", static (AppraisedSemester s) => s.Round.Call.Semester.Label.Chinese);

    public static PaperFact<AppraisedSemester> HeldOn { get; } = Text("held_on", new("评议会日期", "day of the meeting"), "appraisalHeld /on", static (AppraisedSemester s) => Shown.Day(s.Round.Held?.On));

    public static PaperFact<AppraisedSemester> Raters { get; } = Text("raters", new("评议人数", "raters"), "appraisalHeld /teachers", static (AppraisedSemester s) => Shown.Heads(s.Round.Raters));

    public static PaperFact<AppraisedSemester> Students { get; } = Text("students", new("学生代表人数", "students' delegates"), "appraisalHeld /studentDelegates", static (AppraisedSemester s) =>
        s.Round is { Raters: { } all, Held.StudentDelegates: { } students } ? $"{Shown.Heads(students)}，占{Shown.Percent(new(students, all))}" : null);

    public static PaperFact<AppraisedSemester> Scale { get; } = Text("scale", new("评议办法", "terms"), "charterInForce /charter/terms/appraisal", static (AppraisedSemester s) => ScaleOf(s.Round));

    public static PaperFact<AppraisedSemester> Results { get; } = Table(
        "results", new("评议结果", "results"), "appraisalCalled /reporters", ["姓名", "职务", "总分", "结果"], static (AppraisedSemester s) =>
            s.Round.Call.Reporters.Zip(s.Round.Outcome.Standings, static (r, s) => (IEnumerable<string>)
            [
                r.Name ?? Blank.Mark("姓名"),
                r.Post ?? Blank.Mark("职务"),
                s.Score.Points?.Show() ?? Blank.Mark("评分"),
                s.Grade is { } grade ? grade.Label.Chinese : "待定",
            ]));

    public static PaperFact<AppraisedSemester> Arithmetic { get; } = Block("arithmetic", new("计算过程", "how the scores were counted"), "rated /scores", static (AppraisedSemester s) => s.Round.Outcome.IsComplete
        ? MarkdownText.Points(s.Round.Call.Reporters.Zip(s.Round.Outcome.Standings, static (r, s) => $"{r.Name ?? r.Id}：{s.Score.Arithmetic} = {s.Score.Points!.Value.Show()}。"))
        : null);

    public static PaperFact<AppraisedSemester> Places { get; } =
        Text("places", new("优秀名额", "places for excellent"), "charterInForce /charter/terms/appraisal/excellentAtMost", static (AppraisedSemester s) => PlacesOf(s.Round));

    public static PaperFact<AppraisedSemester> ConcludedOn { get; } =
        Text("date", new("结果确定日期", "day of the result"), "appraisalConcluded /on", static (AppraisedSemester s) => Shown.Day(s.Round.Acts.OfType<AppraisalConcluded>().FirstOrDefault()?.On));

    /// <summary>Who settled the result, and so signs it.</summary>
    public static PaperFact<AppraisedSemester> ConcludedBy { get; } = Text(
        "concluded_by", new("确定结果的单位", "who settled the result"), "appraisalConcluded /by", static (AppraisedSemester s) => Shown.Names(s.Round.Acts.OfType<AppraisalConcluded>().FirstOrDefault()?.By));

    /// <summary>By which scale and whose votes a round is counted.</summary>
    public static string ScaleOf(Round round)
    {
        var t = round.Terms;
        var groups = t.Groups.Count == 0 ? "一票算一次" : $"按组加权：{string.Join("、", t.Groups.Select(static g => FormattableString.Invariant($"{g.Group.Label.Chinese}{g.Weight}")))}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"每方面满分{t.Most}分，{t.ExcellentFrom}分以上优秀、{t.CompetentFrom}分以上称职、{t.BasicallyCompetentFrom}分以上基本称职（都含本数）；{groups}");
    }

    /// <summary>How many may be excellent in a round.</summary>
    public static string PlacesOf(Round round) => round.Outcome.Places is { } places
        ? string.Create(CultureInfo.InvariantCulture, $"优秀不超过{round.Terms.ExcellentAtMost!.Value.InChinese()}：述职{round.Call.Reporters.Count}人，不足一人的舍去，至多{places}人")
        : "优秀不限名额";
}
