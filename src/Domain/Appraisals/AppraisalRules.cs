using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals;

/// <summary>The duty appraisal (述职评议), and what may rest on it.</summary>
public static class AppraisalRules
{
    /// <summary>The least appraisals in an academic year: one in each of its semesters.</summary>
    internal static int TimesInYear { get; } = Enum.GetValues<Semester>().Length;

    /// <summary>Held in the autumn semester, by its end.</summary>
    internal static DueBy InAutumn { get; } = new(new Is<UnionRecord>(AppraisalFacts.Autumn), Semester.Autumn);

    /// <summary>Held in the spring semester, by its end.</summary>
    internal static DueBy InSpring { get; } = new(new Is<UnionRecord>(AppraisalFacts.Spring), Semester.Spring);

    /// <summary>Held so often in an academic year, and each semester where that is often enough for it.</summary>
    /// <param name="least">How often, itself enough.</param>
    internal static Requirement<UnionRecord> Times(int least) =>
        least < TimesInYear ? InYear(least) : new All<UnionRecord>([InAutumn, InSpring, InYear(TimesInYear), .. least > TimesInYear ? [InYear(least)] : Array.Empty<Requirement<UnionRecord>>()]);

    /// <summary>Held each semester. Where nobody says in which semesters, a number that is too small for both breaks it, and one that is large enough leaves it open.</summary>
    public static Rule EachSemester { get; } = new(
        "appraisal.each-term",
        new("每学期开展一次述职评议", "A duty appraisal is held each semester"),
        Times(TimesInYear),
        Opinions2019.AppraisalEachSemester, SchoolTable.DutyAppraisal)
    { Name = new("述职评议", "appraisal"), Sentences = AppraisalSentences.EachSemester(InAutumn, InSpring) };

    /// <summary>Students' delegates are the main part of the raters: more than half. That "main part" means more than half is inferred.</summary>
    public static Rule Raters { get; } = new(
        "appraisal.raters",
        new("评议以学生代表为主", "Students' delegates are the main part of the raters"),
        new ShareAbove<UnionRecord>(AppraisalFacts.StudentShare, new(1, 2)),
        Basis.InferredFrom(Opinions2019.StudentsRate))
    { Name = new("评议主体", "who appraises"), Sentences = AppraisalSentences.Raters(new(1, 2)) };

    /// <summary>In a college: awards, points and recommendation rest on the appraisal, not on the post; on statement.</summary>
    public static Rule NotTiedInCollege { get; } = NotTied(CollegeTable.AwardsNotTied);

    /// <summary>In a school: the same, inferred from the college form.</summary>
    public static Rule NotTiedInSchool { get; } = NotTied(SchoolTable.AwardsNotTied);

    private static DueBy InYear(int least) => new(new AtLeast<UnionRecord, int>(AppraisalFacts.TimesInYear, least), Semester.Spring);

    private static Rule NotTied(Provision provision) => new(
        "incentives.not-tied",
        new("评奖评优、测评加分、推免不与岗位简单挂钩", "Awards, points and postgraduate recommendation are not simply tied to the post"),
        new All<UnionRecord>(
        [
            new Attested(IncentivesFacts.AwardsNotTied),
            new Attested(IncentivesFacts.PointsNotTied),
            new Attested(IncentivesFacts.RecommendationNotTied),
        ]),
        provision)
    { Name = new("激励机制", "incentives"), Sentences = AppraisalSentences.NotTied };
}
