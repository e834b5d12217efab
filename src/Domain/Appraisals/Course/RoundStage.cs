using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How far the appraisal of a semester has come.</summary>
public enum RoundStage
{
    /// <summary>已部署: reports are handed in.</summary>
    Called,

    /// <summary>评议中: the body meets and rates.</summary>
    Held,

    /// <summary>已有结果.</summary>
    Concluded,
}

/// <summary>How <see cref="RoundStage"/> is written.</summary>
public static class RoundStages
{
    private static readonly ChoiceForm<RoundStage> _form = new(
    [
        new(RoundStage.Called, "called", new("已部署", "called")),
        new(RoundStage.Held, "held", new("评议中", "being rated")),
        new(RoundStage.Concluded, "concluded", new("已有结果", "concluded")),
    ]);

    extension(RoundStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<RoundStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
