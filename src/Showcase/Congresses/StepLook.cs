using UnionGovernance.Congresses.Course;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>How a step's state looks.</summary>
internal static class StepLook
{
    public static string Of(StepState state) => state switch
    {
        StepState.Done => "met",
        StepState.DoneLate or StepState.Overdue or StepState.Refused => "not-met",
        StepState.NotNeeded => "not-asked",
        _ => "open",
    };
}
