using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>How far a student's matter has come.</summary>
public enum MatterStage
{
    /// <summary>已受理.</summary>
    Received,

    /// <summary>已交办.</summary>
    Assigned,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>已办结.</summary>
    Closed,
}

/// <summary>How <see cref="MatterStage"/> is written.</summary>
public static class MatterStages
{
    private static readonly ChoiceForm<MatterStage> _form = new(
    [
        new(MatterStage.Received, "received", new("已受理", "received")),
        new(MatterStage.Assigned, "assigned", new("已交办", "assigned")),
        new(MatterStage.Answered, "answered", new("已答复", "replied")),
        new(MatterStage.Closed, "closed", new("已办结", "closed")),
    ]);

    extension(MatterStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<MatterStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
