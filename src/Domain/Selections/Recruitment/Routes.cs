using UnionGovernance.Facts;

namespace UnionGovernance.Selections.Recruitment;

/// <summary>How <see cref="Route"/> is written.</summary>
public static class Routes
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Route> Form { get; } = new(
    [
        new(Route.Own, "own", new("本人报名", "applied on one's own")),
        new(Route.Referred, "referred", new("院（系）学生会推荐", "referred upward by a college union")),
        new(Route.TakenIn, "takenIn", new("吸收在任院（系）学生会骨干", "taken in while serving in a college union")),
    ]);
}
