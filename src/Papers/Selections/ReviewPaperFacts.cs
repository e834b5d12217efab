using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Selections;

/// <summary>The facts of a joint review as its record prints them.</summary>
internal static class ReviewPaperFacts
{
    public static PaperFact<HeldReview> Union { get; } = UnionName("open /record/school", static (HeldReview r) => r.Opening.Union);

    public static PaperFact<HeldReview> Reviewers { get; } = Text("reviewers", new("审查单位", "who reviews"), "selectionStep /by", static (HeldReview r) => Shown.Names(r.Act.By));

    public static PaperFact<HeldReview> ReviewedOn { get; } = Text("date", new("审查日期", "day of the review"), "selectionStep /on", static (HeldReview r) => Shown.Day(r.Act.On));

    /// <summary>Everyone reviewed together. Where each comes from is shown and not judged: no number is set.</summary>
    public static PaperFact<HeldReview> Reviewed { get; } = Block("candidates", new("审查对象", "who is reviewed"), "selectionStep /candidates", static (HeldReview r) => MarkdownText.Table(
        ["姓名", "院（系）", "政治面貌", "岗位", r.Opening.Union.Kind.Said("来自院（系）学生会"), "材料审核", "审查结论"],
        r.Together.Select(c => (IEnumerable<string>)
        [
            c.Name,
            Cell(MemberFacts.College, c),
            Cell(MemberFacts.PoliticalStatus, c),
            c.Application.Post.Label.Chinese,
            Cell(MemberFacts.FromCollegeUnion, c),
            c.Check?.Verdict switch { Verdict.Met => "符合条件", Verdict.NotMet => "不符合条件", _ => "待审核" },
            r.Act.Agreed ? "通过" : "不通过",
        ])));

    public static PaperFact<HeldReview> Origins { get; } = Text("origins", new("人员来源", "where they come from"), "applied /materials/person/fromCollegeUnion", static (HeldReview r) =>
    {
        var origins = r.Together.Select(static c => c.Materials.Person.FromCollegeUnion).ToList();
        var (yes, no) = (origins.Count(static o => o is { Known: Known.Given, Low: true }), origins.Count(static o => o is { Known: Known.Given, Low: false }));
        return yes + no < origins.Count ? null : FormattableString.Invariant($"共{origins.Count}人，来自院（系）{r.Opening.Union.Kind.Label.Chinese}{yes}人，其他{no}人");
    });

    public static PaperFact<HeldReview> Opinion { get; } = Text("opinion", new("审查意见", "what they found"), "selectionStep /opinion", static (HeldReview r) => r.Act.Opinion);

    public static PaperFact<HeldReview> Document { get; } = Text("document", "selectionStep /document", static (HeldReview r) => r.Act.Document).When(static r => r.Act.Document is not null);

    public static PaperFact<HeldReview> HasDocument { get; } = Condition("has_document", new("审查是否有文件", "whether the review has a document"), static (HeldReview r, Draft _) => r.Act.Document is not null);

    private static string Cell(FactPath<Member> path, Candidacy c) => ApplicantPaperFacts.Stated(path.Measure(c.Materials.Person)) ?? Blank.Mark(path.Label.Chinese);
}
