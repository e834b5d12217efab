using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The facts of an appraisal as papers print them.</summary>
internal static class AppraisalPaperFacts
{
    private static readonly Language _zh = Language.Chinese;

    public static PaperFact UnionName(UnionRecord opening) => Text("union", new("学生会名称", "the union's name"), YearPaper.At("open", "/record/school"), YearPaper.Union(opening));

    public static PaperFact Semester(Round round) => Text("term", new("学期", "semester"), YearPaper.At("appraisalCalled", "/term"), round.Call.Semester.Label.In(_zh));

    public static PaperFact Name(Reporter reporter) => OfReporter("name", new("述职人", "who reports"), "/name", reporter.Name);

    public static PaperFact Post(Reporter reporter) => OfReporter("post", new("职务", "post"), "/post", reporter.Post);

    public static PaperFact Office(Reporter reporter) => OfReporter("office", new("任期", "term of office"), "/office", reporter.Office);

    public static PaperFact Report(string key, Words label, string? text) => Text(key, label, YearPaper.At("dutyReported", $"/{key}"), text);

    public static PaperFact ReportedOn(DutyReported? report) => Text("date", new("述职日期", "day of the report"), YearPaper.At("dutyReported", "/on"), Show(report));

    /// <summary>Each of the five aspects has its place, whether it was rated or not.</summary>
    public static PaperFact Ratings(Round round, Reporter reporter)
    {
        var score = ScoreOf(round, reporter);
        return Block("ratings", new("各方面评分", "ratings by aspect"), YearPaper.At("rated", "/scores"), score.Terms.Length == 0
            ? null
            : PaperWriter.Table(
                ["方面", "评议者", "总分", "票数", "平均分", "占比"],
                Aspect.Form.Choices.SelectMany(a => score.Terms.Where(t => t.Aspect == a.Value) is var terms && terms.Any()
                    ? terms.Select(t => (IEnumerable<string>)[a.Label.Chinese, Group(t), Number(t.Points), Number(t.Ballots), new Fraction(t.Points, t.Ballots).Show(), t.Factor.ToString()])
                    : [[a.Label.Chinese, "—", $"〔待填：{a.Label.Chinese}〕", "—", "—", "—"]])));
    }

    public static PaperFact Sum(Round round, Reporter reporter)
    {
        var score = ScoreOf(round, reporter);
        return Text("sum", new("总分", "score"), YearPaper.At("rated", "/scores"), score.Points is { } points ? $"{score.Arithmetic} = {points.Show()}" : null);
    }

    public static PaperFact Result(Round round, Reporter reporter) => Text(
        "result",
        new("评议结果", "result"),
        YearPaper.At("appraisalConcluded", "/term"),
        round.ResultOf(reporter.Id) is not { } standing ? null : standing.Grade is { } grade ? grade.Label.In(_zh) : "同分，待定");

    public static PaperFact HeldOn(Round round) => Text("held_on", new("评议会日期", "day of the meeting"), YearPaper.At("appraisalHeld", "/on"), Show(round.Held));

    public static PaperFact Raters(Round round) => Text("raters", new("评议人数", "raters"), YearPaper.At("appraisalHeld", "/teachers"), Heads(round.Raters));

    public static PaperFact Students(Round round) => Text(
        "students",
        new("学生代表人数", "students' delegates"),
        YearPaper.At("appraisalHeld", "/studentDelegates"),
        round is { Raters: { } all, Held.StudentDelegates: { } students } ? $"{Heads(students)}，占{ShareForm.Instance.Show(new Share(students, all), _zh)}" : null);

    public static PaperFact Scale(Round round)
    {
        var t = round.Terms;
        var groups = t.Groups.Count == 0 ? "一票算一次" : $"按组加权：{string.Join("、", t.Groups.Select(static g => FormattableString.Invariant($"{g.Group.Label.In(_zh)}{g.Weight}")))}";
        return Text("scale", new("评议办法", "terms"), YearPaper.At("charterInForce", "/charter/terms/appraisal"), string.Create(
            CultureInfo.InvariantCulture,
            $"每方面满分{t.Most}分，{t.ExcellentFrom}分以上优秀、{t.CompetentFrom}分以上称职、{t.BasicallyCompetentFrom}分以上基本称职（都含本数）；{groups}"));
    }

    public static PaperFact Results(Round round)
    {
        var standings = round.Outcome.Standings;
        return Block("results", new("评议结果", "results"), YearPaper.At("appraisalCalled", "/reporters"), round.Call.Reporters.Count == 0
            ? null
            : PaperWriter.Table(["姓名", "职务", "总分", "结果"], round.Call.Reporters.Zip(standings, static (r, s) => (IEnumerable<string>)
            [
                r.Name ?? "〔待填：姓名〕",
                r.Post ?? "〔待填：职务〕",
                s.Score.Points?.Show() ?? "〔待填：评分〕",
                s.Grade is { } grade ? grade.Label.In(_zh) : "待定",
            ])));
    }

    public static PaperFact Arithmetic(Round round) => Block("arithmetic", new("计算过程", "how the scores were counted"), YearPaper.At("rated", "/scores"), round.Outcome.IsComplete
        ? PaperWriter.Points(round.Call.Reporters.Zip(round.Outcome.Standings, static (r, s) => $"{r.Name ?? r.Id}：{s.Score.Arithmetic} = {s.Score.Points!.Value.Show()}。"))
        : null);

    public static PaperFact Places(Round round) => Text("places", new("优秀名额", "places for excellent"), YearPaper.At("charterInForce", "/charter/terms/appraisal/excellentAtMost"), round.Outcome.Places is { } places
        ? string.Create(CultureInfo.InvariantCulture, $"优秀不超过{round.Terms.ExcellentAtMost!.Value.InChinese()}：述职{round.Call.Reporters.Count}人，不足一人的舍去，至多{places}人")
        : "优秀不限名额");

    public static PaperFact ConcludedOn(Round round) =>
        Text("date", new("结果确定日期", "day of the result"), YearPaper.At("appraisalConcluded", "/on"), Show(round.Acts.OfType<AppraisalConcluded>().FirstOrDefault()));

    private static Score ScoreOf(Round round, Reporter reporter) => round.Outcome.Standings.First(s => s.Person == reporter.Id).Score;

    private static string Group(ScoreTerm term) => term.Group is { } group ? group.Label.In(_zh) : "全体";

    private static PaperFact OfReporter(string key, Words label, string jsonPointer, string? text) => Text(key, label, YearPaper.At("appraisalCalled", $"/reporters{jsonPointer}"), text);

    private static string? Show(Act? act) => act is null ? null : DateForm.Instance.Show(act.On, _zh);

    private static string? Heads(int? heads) => heads is { } known ? CountForm.Heads.Show(known, _zh) : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static PaperFact Text(string key, Words label, string at, string? text) => new(key, label, at, text is null ? null : Dialect.Escape(text));

    private static PaperFact Block(string key, Words label, string at, string? markdown) => new(key, label, at, markdown);
}
