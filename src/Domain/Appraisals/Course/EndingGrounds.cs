using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How <see cref="EndingGround"/> is written.</summary>
public static class EndingGrounds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<EndingGround> Form { get; } = new(
    [
        new(EndingGround.FailedAppraisal, "failedAppraisal", new("述职评议不称职", "failed appraisal")),
        new(EndingGround.Violation, "violation", new("违法违纪", "violation of law or discipline")),
        new(EndingGround.Other, "other", new("其他", "other, to be stated")),
    ]);
}
