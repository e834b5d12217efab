using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Unions;

namespace UnionGovernance.Papers.Selections;

/// <summary>The facts of a selection as papers print them.</summary>
internal static class SelectionPaperFacts
{
    private static readonly Language _zh = Language.Chinese;

    public static PaperFact Name(Candidacy c) => OfPerson(c, "name", MemberFacts.Name);

    public static PaperFact College(Candidacy c) => OfPerson(c, "college", MemberFacts.College);

    public static PaperFact Politics(Candidacy c) => OfPerson(c, "politics", MemberFacts.PoliticalStatus);

    public static PaperFact Level(Candidacy c) => OfPerson(c, "level", MemberFacts.StudyLevel);

    public static PaperFact Year(Candidacy c) => Text(
        "year",
        MemberFacts.YearOfStudy.Label,
        YearPaper.At("applied", $"/materials/person{MemberFacts.YearOfStudy.JsonPointer}"),
        c.Materials.Person.YearOfStudy is { Known: Known.Given } year ? $"{ChineseNumeral.Of(year.Low)}年级" : Shown(MemberFacts.YearOfStudy.Measure(c.Materials.Person)));

    public static PaperFact FailedCourses(Candidacy c) => OfPerson(c, "failed", MemberFacts.FailedCourses);

    public static PaperFact Origin(Candidacy c) => OfPerson(c, "origin", MemberFacts.FromCollegeUnion);

    public static PaperFact NoViolation(Candidacy c) =>
        Text("violation", MaterialsFacts.NoViolation.Label, YearPaper.At("applied", $"/materials{MaterialsFacts.NoViolation.JsonPointer}"), Shown(MaterialsFacts.NoViolation.Measure(c.Materials)));

    /// <summary>Experience as a cadre, where the charter asks it.</summary>
    public static PaperFact Experience(Candidacy c) => Text(
        "experience",
        MaterialsFacts.CadreYears.Label,
        YearPaper.At("applied", $"/materials{MaterialsFacts.CadreYears.JsonPointer}"),
        Shown(MaterialsFacts.CadreYears.Measure(c.Materials)) ?? (c.Terms.CadreYears is null ? "章程不要求" : null));

    /// <summary>A rank over one window. One window suffices: where another is kept, or no rank is asked, a missing one is no blank.</summary>
    public static PaperFact Rank(Candidacy c, string key, FactPath<Member, Share> window) => OfPerson(c, key, window) switch
    {
        { Markdown: null } fact when c.Check is { } check && check.Failed.All(static f => f.By != MaterialsRules.Rank) && !check.Missing.Contains(window.Label) => fact with { Markdown = "—" },
        var fact => fact,
    };

    public static PaperFact Post(Candidacy c) =>
        Text("post", new("竞聘岗位", "for what"), YearPaper.At("applied", "/post"), c.Application.Post.Label.In(_zh));

    public static PaperFact RouteOf(Candidacy c) =>
        Text("route", new("报名途径", "how the person came to apply"), YearPaper.At("applied", "/route"), c.Application.Route is { } route ? route.Label.In(_zh) : null);

    public static PaperFact AppliedOn(Candidacy c) => Text("date", new("报名日期", "day of the application"), YearPaper.At("applied", "/on"), Show(c.Application.On));

    /// <summary>What the check came to, with every condition that is not kept and by how much.</summary>
    public static PaperFact Conclusion(Candidacy c) => Block("conclusion", new("材料审核结果", "result of the check"), YearPaper.At("materialsChecked", "/candidate"), c.Check switch
    {
        null => null,
        { Verdict: Verdict.NotMet } check => PaperWriter.Points(check.Failed.Select(static f => $"不符合：{f.By.Words.Chinese}（{f.Because.Chinese}）。")),
        { Verdict: Verdict.Undetermined } check when c.Stage == SelectionStage.Waiting => PaperWriter.Points(check.Missing.Select(static m => $"待补：{m.Chinese}。")),
        _ when Act<MaterialsChecked>(c) is { Passed: false } act => Dialect.Escape(act.Reason is { } reason ? $"不通过：{reason}" : "不通过。"),
        _ => Dialect.Escape("材料齐全，符合条件。"),
    });

    public static PaperFact CheckedBy(Candidacy c) =>
        Text("checkers", new("审核单位", "who checked"), YearPaper.At("materialsChecked", "/by"), Names(Act<MaterialsChecked>(c)?.By));

    public static PaperFact Body(string key, Words label, SelectionStepTaken? act) => Text(key, label, YearPaper.At("selectionStep", "/by"), Names(act?.By));

    public static PaperFact Day(string key, Words label, SelectionStepTaken? act) => Text(key, label, YearPaper.At("selectionStep", "/on"), act is null ? null : Show(act.On));

    public static PaperFact Opinion(string key, Words label, SelectionStepTaken? act) => Text(key, label, YearPaper.At("selectionStep", "/reason"), act?.Reason);

    public static PaperFact Document(SelectionStepTaken? act) => Text("document", new("文件", "document"), YearPaper.At("selectionStep", "/document"), act?.Document);

    /// <summary>Whether the step agreed, and with a stamp.</summary>
    public static PaperFact Agreement(SelectionStep? step, SelectionStepTaken? act) => Text(
        "agreement",
        new("同意环节的结论", "whether the second step agrees"),
        YearPaper.At("selectionStep", "/agreed"),
        step is null ? "本程序不设这一环节"
        : act is null ? null
        : !act.Agreed ? "不同意"
        : act.Stamped == true ? "同意（已盖章）" : "同意");

    /// <summary>Everyone reviewed together. Where each comes from is shown and not judged: no number is set.</summary>
    public static PaperFact Reviewed(SelectionStepTaken act, IEnumerable<Candidacy> together) => Block(
        "candidates",
        new("审查对象", "who is reviewed"),
        YearPaper.At("selectionStep", "/candidates"),
        PaperWriter.Table(
            ["姓名", "院（系）", "政治面貌", "岗位", "来自院（系）学生会", "材料审核", "审查结论"],
            together.Select(c => (IEnumerable<string>)
            [
                c.Name,
                Cell(MemberFacts.College, c),
                Cell(MemberFacts.PoliticalStatus, c),
                c.Application.Post.Label.In(_zh),
                Cell(MemberFacts.FromCollegeUnion, c),
                "符合条件",
                act.Agreed ? "通过" : "不通过",
            ])));

    public static PaperFact Origins(IReadOnlyCollection<Candidacy> together)
    {
        var origins = together.Select(static c => c.Materials.Person.FromCollegeUnion).ToList();
        var (yes, no) = (origins.Count(static o => o is { Known: Known.Given, Low: true }), origins.Count(static o => o is { Known: Known.Given, Low: false }));
        return Text("origins", new("人员来源", "where they come from"), YearPaper.At("applied", "/materials/person/fromCollegeUnion"), yes + no < origins.Count
            ? null
            : FormattableString.Invariant($"共{origins.Count}人，来自院（系）学生会{yes}人，其他{no}人"));
    }

    public static PaperFact UnionName(UnionRecord opening) => Text("union", new("学生会名称", "the union's name"), YearPaper.At("open", "/record/school"), YearPaper.Union(opening));

    public static string Show(LocalDate day) => DateForm.Instance.Show(day, _zh);

    public static string? Names(Sequence<string>? names) => names is { Count: > 0 } ? string.Join("、", names) : null;

    public static PaperFact Text(string key, Words label, string at, string? text) => new(key, label, at, text is null ? null : Dialect.Escape(text));

    public static PaperFact Block(string key, Words label, string at, string? markdown) => new(key, label, at, markdown);

    private static T? Act<T>(Candidacy c)
        where T : class => c.Acts.OfType<T>().LastOrDefault();

    private static PaperFact OfPerson<TValue>(Candidacy c, string key, FactPath<Member, TValue> path)
        where TValue : notnull =>
        Text(key, path.Label, YearPaper.At("applied", $"/materials/person{path.JsonPointer}"), Shown(path.Measure(c.Materials.Person)));

    private static string Cell(FactPath<Member> path, Candidacy c) => Shown(path.Measure(c.Materials.Person)) ?? $"〔待填：{path.Label.Chinese}〕";

    private static string? Shown(Measurement found) => found.Known is Known.Given or Known.Within ? found.Describe(_zh) : null;
}
