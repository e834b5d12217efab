namespace UnionGovernance.Benchmarks;

/// <summary>A complete record as the other libraries take it: plain properties.</summary>
public sealed record Flat(
    int Staff, bool Large, int Presidium, int Departments, int NotPartyOrLeague, int OutsideRank, int WithFailedCourse,
    bool Autumn, bool Spring, bool AppraisedInAutumn, bool AppraisedInSpring, bool Deputy, bool Secretary, bool Reported, int OutOfReach, bool Measured)
{
    internal static Flat Of(UnionRecord r) => new(
        r.Structure.Staff.Low, r.Structure.LargeOrManyCampuses.Low, r.Structure.Presidium.Low, r.Structure.Departments.Low,
        r.Eligibility.NotPartyOrLeague.Low, r.Eligibility.OutsideRank.Low, r.Eligibility.WithFailedCourse.Low,
        r.Training.Autumn.Low, r.Training.Spring.Low, r.Appraisal.Autumn.Low, r.Appraisal.Spring.Low,
        r.Guidance.DeputySecretaryNamed.Low, r.Guidance.SecretaryGeneralAppointed.Low,
        r.Congress.ReportedToFederation.Low, r.Reach.CollegesOutOfReach.Low, r.Satisfaction.Measured.Low);
}
