using UnionGovernance.Selections.Course;

namespace UnionGovernance.Showcase.Years;

/// <summary>How a candidate's stage looks.</summary>
internal static class StageLook
{
    public static string Of(SelectionStage stage) => stage switch
    {
        SelectionStage.Selected => "met",
        SelectionStage.Refused => "not-met",
        SelectionStage.Withdrawn => "not-asked",
        _ => "open",
    };
}
