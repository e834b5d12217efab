using System.Globalization;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The facts of a semester's appraisal as papers print them.</summary>
internal static class AppraisalPaperFacts
{
    public static PaperFact<AppraisedSemester> Union { get; } = UnionName("open /record/school", static (AppraisedSemester s) => s.Opening.Union);

    public static PaperFact<AppraisedSemester> OfSemester { get; } = Text("term", "appraisalCalled /term", static (AppraisedSemester s) => s.Round.Call.Semester.Label.Chinese);

    public static PaperFact<AppraisedSemester> Year { get; } = Text("year", RecordFacts.AcademicYear.Label, "open /record/academicYear", static (AppraisedSemester s) => s.Opening.Union.ShowYear(Language.Chinese));

    public static PaperFact<AppraisedSemester> HeldOn { get; } = Text("held_on", new("评议会日期", "day of the meeting"), "appraisalHeld /on", static (AppraisedSemester s) => Shown.Day(s.Round.Held?.On));

    public static PaperFact<AppraisedSemester> HeldBy { get; } = Text("held_by", new("召开评议会的单位", "who held the meeting"), "appraisalHeld /by", static (AppraisedSemester s) => Shown.Names(s.Round.Held?.By));

    public static PaperFact<AppraisedSemester> Raters { get; } = Text("raters", AppraisalFacts.Raters.Label, "appraisalHeld /teachers", static (AppraisedSemester s) => Shown.Heads(s.Round.Raters));

    public static PaperFact<AppraisedSemester> Students { get; } = Text("students", new("学生代表人数", "students' delegates"), "appraisalHeld /studentDelegates", static (AppraisedSemester s) =>
        Shown.Heads(s.Round.Held?.StudentDelegates));

    /// <summary>Who reported, by post.</summary>
    public static PaperFact<AppraisedSemester> Reporters { get; } = Text("reporters", new("述职的人数和职务", "how many reported, by post"), "appraisalCalled /reporters", static (AppraisedSemester s) =>
        s.Round.Call.Reporters.Count == 0 || s.Round.Call.Reporters.Any(static r => r.Post is null) ? null
            : string.Join('、', s.Round.Call.Reporters.GroupBy(static r => r.Post, StringComparer.Ordinal).Select(static g => $"{Shown.Number(g.Count())}名{g.Key}")));

    /// <summary>How many came out with each grade, the highest first.</summary>
    public static PaperFact<AppraisedSemester> Grades { get; } = Text("grades", new("各等次人数", "how many of each grade"), "rated /scores", static (AppraisedSemester s) => s.Round.Outcome.Standings.Any(static x => x.Grade is null) ? null
        : $"述职的{Shown.Heads(s.Round.Outcome.Standings.Length)}中，{string.Join('，', Grade.Form.Choices.Reverse().Select(g => (g.Label.Chinese, Heads: s.Round.Outcome.Standings.Count(x => x.Grade == g.Value)))
            .Select(static g => g.Heads == 0 ? $"没有{g.Chinese}的" : $"{g.Chinese}{Shown.Heads(g.Heads)}"))}");

    /// <summary>By which aspects, weights and bounds the grades were given.</summary>
    public static PaperFact<AppraisedSemester> Method { get; } = Text("method", new("评议内容和等次界限，整句", "aspects, weights and bounds of the grades, in sentences"), "charterInForce /charter/terms/appraisal", static (AppraisedSemester s) => MethodOf(s.Round.Terms));

    /// <summary>How many may be excellent, and how many reached the bound.</summary>
    public static PaperFact<AppraisedSemester> Places { get; } =
        Text("places", new("优秀名额，整句", "places for excellent, in sentences"), "charterInForce /charter/terms/appraisal/excellentAtMost", static (AppraisedSemester s) => $"{PlacesSaid(s.Round)}。");

    public static PaperFact<AppraisedSemester> Results { get; } = Table(
        "results", new("评议结果，按得分从高到低", "results, the highest score first"), "appraisalCalled /reporters", ["姓名", "职务", "得分", "等次"], static (AppraisedSemester s) =>
            s.Round.Call.Reporters.Zip(s.Round.Outcome.Standings).OrderByDescending(static r => r.Second.Score.Points ?? default).Select(static r => (IEnumerable<string>)
            [
                r.First.Name ?? Blank.Mark("姓名"),
                r.First.Post ?? Blank.Mark("职务"),
                r.Second.Score.Points is { } points ? Shown.Points(points) : Blank.Mark("评分"),
                r.Second.Grade is { } grade ? grade.Label.Chinese : "待定",
            ]));

    /// <summary>How many of the staff did not report, so that nobody takes those who did for all.</summary>
    public static PaperFact<AppraisedSemester> Others { get; } = Text(
        "others", new("没有述职的人数，整句；没有或者不知道则为空", "how many did not report, in a sentence; empty where nobody or where it is not known"),
        static (AppraisedSemester s, Draft _) => s.Staff is { } staff && staff > s.Round.Call.Reporters.Count
            ? $"{s.Opening.Union.Kind.Label.Chinese}现有工作人员{Shown.Heads(staff)}，本次述职{Shown.Heads(s.Round.Call.Reporters.Count)}，另有{Shown.Heads(staff - s.Round.Call.Reporters.Count)}没有列入本次述职。" : string.Empty);

    /// <summary>Whose score reaches excellent and who is graded below it, by name.</summary>
    public static PaperFact<AppraisedSemester> BeyondQuota { get; } = Text(
        "by_quota", new("得分达到优秀而未定为优秀的人，整句；没有则为空", "whose score reaches excellent and who is not graded so, in a sentence; empty where nobody"),
        static (AppraisedSemester s, Draft _) => s.Round.Call.Reporters.Zip(s.Round.Outcome.Standings).Where(r => IsBeyondQuota(r.Second, s.Round)).OrderByDescending(static r => r.Second.Score.Points)
            .Select(static r => r.First.Name ?? Blank.Mark("姓名")).ToList() is { Count: > 0 } names
                ? $"{string.Join('、', names)}得分达到{Shown.Number(s.Round.Terms.ExcellentFrom)}分，因优秀名额已满，确定为称职。" : string.Empty);

    public static PaperFact<AppraisedSemester> Organ { get; } =
        Text("organ", new("确定结果的单位", "who concluded it"), "appraisalConcluded /by", static (AppraisedSemester s) => Shown.Names(Concluded(s)?.By));

    public static PaperFact<AppraisedSemester> ConcludedOn { get; } =
        Text("date", new("结果确定日期", "day of the result"), "appraisalConcluded /on", static (AppraisedSemester s) => Shown.Day(Concluded(s)?.On));

    /// <summary>The act by which the result stands.</summary>
    public static AppraisalConcluded? Concluded(AppraisedSemester semester) => semester.Round.Acts.OfType<AppraisalConcluded>().FirstOrDefault();

    /// <summary>Whether a score reaches excellent and is graded below it.</summary>
    public static bool IsBeyondQuota(Standing standing, Round round) => standing.Grade == Grade.Competent && standing.Score.Points >= new Fraction(round.Terms.ExcellentFrom, 1);

    /// <summary>How many may be excellent, as a clause.</summary>
    public static string Quota(Round round) => $"优秀人数不超过述职人数的{round.Terms.ExcellentAtMost!.Value.InChinese()}，本次不超过{Shown.Number(round.Outcome.Places!.Value)}人";

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

    private static string MethodOf(AppraisalTerms t)
    {
        var all = t.Aspects.Sum(static a => a.Weight);
        var equal = t.Aspects.Select(static a => a.Weight).Distinct().Count() == 1;
        var aspects = equal
            ? $"{string.Join('、', t.Aspects.Select(static a => a.Aspect.Label.Chinese))}，各占总分的{new Share(1, t.Aspects.Count).InChinese()}"
            : string.Join('、', t.Aspects.Select(a => $"{a.Aspect.Label.Chinese}（占{new Share(a.Weight, all).InChinese()}）"));
        var groups = t.Groups.Count == 0 ? string.Empty
            : $"得分由{string.Join('、', t.Groups.Select(g => $"{g.Group.Label.Chinese}评分占{new Share(g.Weight, t.Groups.Sum(static x => x.Weight)).InChinese()}"))}计算。";
        return $"评议内容为{aspects}，满分{t.Most}分。{groups}{t.ExcellentFrom}分以上为优秀，{t.CompetentFrom}分以上不满{t.ExcellentFrom}分为称职，{t.BasicallyCompetentFrom}分以上不满{t.CompetentFrom}分为基本称职，不满{t.BasicallyCompetentFrom}分为不称职。";
    }

    private static string PlacesSaid(Round round)
    {
        if (round.Outcome.Places is not { } places)
        {
            return "优秀人数不设上限";
        }

        var bound = new Fraction(round.Terms.ExcellentFrom, 1);
        var reached = round.Outcome.Standings.Count(s => s.Score.Points >= bound);
        var said = Quota(round);
        return reached <= places ? said
            : $"{said}；达到{round.Terms.ExcellentFrom}分的有{Shown.Number(reached)}人，按得分从高到低确定{Shown.Number(places)}人，其余{Shown.Number(reached - places)}人确定为称职";
    }
}
