using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>How far a hearing has come.</summary>
public enum HearingStage
{
    /// <summary>已列入计划.</summary>
    Planned,

    /// <summary>已听取，待决定.</summary>
    Held,

    /// <summary>已作出决定.</summary>
    Decided,
}

/// <summary>How <see cref="HearingStage"/> is written.</summary>
public static class HearingStages
{
    private static readonly ChoiceForm<HearingStage> _form = new(
    [
        new(HearingStage.Planned, "planned", new("已列入计划", "planned")),
        new(HearingStage.Held, "held", new("已听取，待决定", "held, not decided")),
        new(HearingStage.Decided, "decided", new("已作出决定", "decided")),
    ]);

    extension(HearingStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<HearingStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
