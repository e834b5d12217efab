using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Reports;

/// <summary>How far something that goes upward has come.</summary>
public enum UpwardStage
{
    /// <summary>待报送.</summary>
    Due,

    /// <summary>已请示，待批复.</summary>
    Requested,

    /// <summary>已报告.</summary>
    Reported,

    /// <summary>已批复.</summary>
    Replied,
}

/// <summary>How <see cref="UpwardStage"/> is written.</summary>
public static class UpwardStages
{
    private static readonly ChoiceForm<UpwardStage> _form = new(
    [
        new(UpwardStage.Due, "due", new("待报送", "due")),
        new(UpwardStage.Requested, "requested", new("已请示，待批复", "requested, not replied to")),
        new(UpwardStage.Reported, "reported", new("已报告", "reported")),
        new(UpwardStage.Replied, "replied", new("已批复", "replied to")),
    ]);

    extension(UpwardStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<UpwardStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}
