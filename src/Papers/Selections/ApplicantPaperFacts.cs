using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Selections;

/// <summary>The facts of an application as papers print them.</summary>
internal static class ApplicantPaperFacts
{
    public static PaperFact<Applicant> Union { get; } = UnionName("open /record/school", static (Applicant a) => a.Opening.Union);

    public static FormRow<Applicant> Name { get; } = OfPerson("name", MemberFacts.Name);

    public static FormRow<Applicant> College { get; } = OfPerson("college", MemberFacts.College);

    public static FormRow<Applicant> Politics { get; } = OfPerson("politics", MemberFacts.PoliticalStatus);

    public static FormRow<Applicant> Level { get; } = OfPerson("level", MemberFacts.StudyLevel);

    public static FormRow<Applicant> Year { get; } = new(
        "year",
        MemberFacts.YearOfStudy.Label,
        $"applied /materials/person{MemberFacts.YearOfStudy.JsonPointer}",
        static a => a.Candidacy.Materials.Person.YearOfStudy is { Known: Known.Given } year ? $"{ChineseNumeral.Of(year.Low)}年级" : Stated(MemberFacts.YearOfStudy.Measure(a.Candidacy.Materials.Person)));

    public static FormRow<Applicant> FailedCourses { get; } = OfPerson("failed", MemberFacts.FailedCourses);

    public static FormRow<Applicant> Origin { get; } = OfPerson("origin", MemberFacts.FromCollegeUnion);

    public static FormRow<Applicant> NoViolation { get; } = OfMaterials("violation", MaterialsFacts.NoViolation);

    /// <summary>Experience as a cadre, where the charter asks it.</summary>
    public static FormRow<Applicant> Experience { get; } = OfMaterials("experience", MaterialsFacts.CadreYears) with { IsAsked = static a => a.Candidacy.Terms.CadreYears is not null };

    public static FormRow<Applicant> Post { get; } = new("post", "applied /post", static a => a.Candidacy.Application.Post.Label.Chinese);

    public static FormRow<Applicant> CameBy { get; } = new("route", "applied /route", static a => a.Candidacy.Application.Route?.Label.Chinese);

    public static PaperFact<Applicant> AppliedOn { get; } = Text("date", new("报名日期", "day of the application"), "applied /on", static (Applicant a) => Shown.Day(a.Candidacy.Application.On));

    public static PaperFact<Applicant> CheckedBy { get; } = Text("checkers", new("审核单位", "who checked"), "materialsChecked /by", static (Applicant a) => Shown.Names(Checked(a)?.By));

    /// <summary>What the check came to, with every condition that is not kept and by how much.</summary>
    public static PaperFact<Applicant> Conclusion { get; } = Block("conclusion", new("材料审核结果", "result of the check"), "materialsChecked /candidate", static (Applicant a) => a.Candidacy.Check switch
    {
        null => null,
        { Verdict: Verdict.NotMet } check => MarkdownText.Points(check.Failed.Select(static f => $"不符合{Quotation.Of(f.By.Words.Chinese)}的条件：{f.Because.Chinese}。")),
        { Verdict: Verdict.Undetermined } check when a.Candidacy.Stage == SelectionStage.Waiting => MarkdownText.Points(check.Missing.Select(static m => $"待补：{m.Chinese}。")),
        _ when Checked(a) is { Passed: false } act => MarkdownText.Escape(act.Reason is { } reason ? $"不通过：{reason}" : "不通过。"),
        _ => MarkdownText.Escape("材料齐全，符合条件。"),
    });

    public static PaperFact<Applicant> Recommender { get; } = Text("recommender", new("推荐组织", "who recommends"), "selectionStep /by", static (Applicant a) => Shown.Names(a.Recommended?.By));

    public static PaperFact<Applicant> Opinion { get; } = Text("opinion", new("推荐意见", "why they recommend"), "selectionStep /opinion", static (Applicant a) => a.Recommended?.Opinion);

    public static PaperFact<Applicant> RecommendedOn { get; } = Text("date", new("推荐日期", "day of the recommendation"), "selectionStep /on", static (Applicant a) => Shown.Day(a.Recommended?.On));

    /// <summary>The document of the recommendation, where it has one.</summary>
    public static PaperFact<Applicant> Document { get; } =
        Text("document", "selectionStep /document", static (Applicant a) => DocumentOf(a)).When(static a => DocumentOf(a) is not null);

    public static PaperFact<Applicant> HasDocument { get; } = Condition("has_document", new("推荐是否有文件", "whether the recommendation has a document"), static (Applicant a, Draft _) => DocumentOf(a) is not null);

    public static PaperFact<Applicant> AsksAgreement { get; } = Condition("asks_agreement", new("本程序是否有同意环节", "whether the course has a step that agrees"), static (Applicant a, Draft _) => a.AgreeingStep is not null);

    /// <summary>Whether the step agreed: its stamp is set below.</summary>
    public static PaperFact<Applicant> Agreement { get; } = Text("agreement", new("同意环节的结论", "whether the second step agrees"), "selectionStep /agreed", static (Applicant a) =>
        a.Agreed is not { } act ? null
        : !act.Agreed ? "不同意"
        : "同意").When(static a => a.AgreeingStep is not null);

    public static PaperFact<Applicant> Agreeing { get; } = Text("agreeing", new("同意的组织", "who agrees"), "selectionStep /by", static (Applicant a) => Shown.Names(a.Agreed?.By)).When(static a => a.AgreeingStep is not null);

    public static PaperFact<Applicant> AgreedOn { get; } = Text("agreed_on", new("同意日期", "day of the agreement"), "selectionStep /on", static (Applicant a) => Shown.Day(a.Agreed?.On)).When(static a => a.AgreeingStep is not null);

    /// <summary>A rank over one window. One window suffices: where another is kept, or no rank is asked, a missing one is not asked.</summary>
    public static FormRow<Applicant> Rank(string name, FactPath<Member, Share> window) => OfPerson(name, window) with
    {
        IsAsked = a => a.Candidacy.Check is not { } check || check.Failed.Any(static f => f.By == MaterialsRules.Rank) || check.Missing.Contains(window.Label),
    };

    /// <summary>A fact in words; nothing where nobody knows it.</summary>
    public static string? Stated(Measurement found) => found.Known is Known.Given or Known.Within ? found.Describe(Language.Chinese) : null;

    // The form that is being written is no document of its own.
    private static string? DocumentOf(Applicant a) => a.Recommended?.Document is { } document && document != "推荐表" ? document : null;

    private static MaterialsChecked? Checked(Applicant a) => a.Candidacy.Acts.OfType<MaterialsChecked>().LastOrDefault();

    private static FormRow<Applicant> OfPerson<TValue>(string name, FactPath<Member, TValue> path)
        where TValue : notnull =>
        new(name, path.Label, $"applied /materials/person{path.JsonPointer}", a => Stated(path.Measure(a.Candidacy.Materials.Person)));

    private static FormRow<Applicant> OfMaterials<TValue>(string name, FactPath<Materials, TValue> path)
        where TValue : notnull =>
        new(name, path.Label, $"applied /materials{path.JsonPointer}", a => Stated(path.Measure(a.Candidacy.Materials)));
}
