namespace UnionGovernance.Appraisals;

/// <summary>Makes shares of <see cref="Appraisal"/> from its counts.</summary>
internal static class AppraisalCounts
{
    public static Fact<Share> StudentShare(UnionRecord record) =>
        Fact.Share(record.Appraisal.StudentRaters, record.Appraisal.Raters);
}
