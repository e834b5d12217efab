using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections.Recruitment;

/// <summary>How someone came to apply. The last two are the two directions of two-way recruitment (双向选材).</summary>
public enum Route
{
    /// <summary>本人报名.</summary>
    Own,

    /// <summary>院（系）学生会向校学生会推荐.</summary>
    Referred,

    /// <summary>吸收在任院（系）学生会骨干.</summary>
    TakenIn,
}

/// <summary>How <see cref="Route"/> is written.</summary>
public static class Routes
{
    private static readonly ChoiceForm<Route> _form = new(
    [
        new(Route.Own, "own", new("本人报名", "applied on one's own")),
        new(Route.Referred, "referred", new("院（系）学生会推荐", "referred upward by a college union")),
        new(Route.TakenIn, "takenIn", new("吸收在任院（系）学生会骨干", "taken in while serving in a college union")),
    ]);

    extension(Route route)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Route> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(route).Label;
    }
}
