using NodaTime;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>An invented candidate of whom everything is known and nothing is wrong, and the acts of a selection around them.</summary>
internal static class People
{
    public static LocalDate Day { get; } = new(2024, 9, 10);

    public static Member Person { get; } = new()
    {
        Id = "c01",
        Name = Fact.Given("赵知行"),
        PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember),
        College = Fact.Given("文学院"),
        StudyLevel = Fact.Given(StudyLevel.Bachelor),
        YearOfStudy = Fact.Given(2),
        RankLastTerm = Fact.Given(new Share(18, 60)),
        RankLastYear = Fact.Given(new Share(25, 60)),
        RankSinceEnrolment = Fact.Given(new Share(30, 60)),
        FailedCourses = Fact.Given(0),
        FromCollegeUnion = Fact.Given(true),
    };

    public static Materials Materials { get; } = new() { Person = Person, NoViolation = Fact.Given(true) };

    public static UnionRecord Opening(UnionLevel level = UnionLevel.School, UnionKind kind = UnionKind.StudentUnion) =>
        new() { Union = new(new("虚构大学"), kind, level, new(2024)) };

    public static Applied Applied(SelectionPost post = SelectionPost.Presidium, Materials? materials = null) =>
        new() { On = Day, Post = post, Materials = materials ?? Materials };

    public static MaterialsChecked Checked(bool? passed = null) => new() { On = Day, Candidate = "c01", Passed = passed };

    /// <summary>A step as its body should take it.</summary>
    public static SelectionStepTaken Step(SelectionStep step, bool agreed = true) => new()
    {
        On = Day,
        Step = step,
        Candidates = ["c01"],
        Agreed = agreed,
        By = step == SelectionStep.JointReview ? ["学生工作部", "校团委"] : ["某组织"],
        Stamped = step == SelectionStep.CollegePartyAgrees ? true : null,
    };
}
