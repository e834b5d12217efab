using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities;

/// <summary>Training of the staff.</summary>
public static class TrainingRules
{
    private static readonly DueBy _autumn = new(new Is<UnionRecord>(TrainingFacts.Autumn), Semester.Autumn);
    private static readonly DueBy _spring = new(new Is<UnionRecord>(TrainingFacts.Spring), Semester.Spring);

    /// <summary>In a college: trained in spring and in autumn, as its form asks.</summary>
    public static Rule InCollege { get; } = BothSeasons(CollegeTable.TrainingInBothSeasons);

    /// <summary>In a school: the same, inferred from the college form.</summary>
    public static Rule InSchool { get; } = BothSeasons(SchoolTable.TrainingInBothSeasons);

    private static Rule BothSeasons(Provision provision) => new(
        "training.both-seasons",
        new("春、秋两季各开展一次工作人员全员培训", "All staff are trained in spring and in autumn"),
        new All<UnionRecord>([_autumn, _spring]),
        provision)
    { Name = new("全员培训", "staff are trained"), Sentences = TrainingSentences.BothSeasons(_autumn, _spring) };
}
