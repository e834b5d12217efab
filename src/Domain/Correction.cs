using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>A corrective action (整改): what is wrong, what is done about it, by whom and until when.</summary>
/// <param name="Rule">The id of the rule that is not kept.</param>
/// <param name="Problem">The school's own words on the problem.</param>
/// <param name="Measure">What the school does about it.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Due">Until when.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record Correction(string Rule, string Problem, string Measure, string? Owner, Fact<LocalDate> Due, Fact<bool> Done)
{
    /// <summary>Why it came to this; no paper invents it.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the school makes a measure its own that was drafted for it. One that it wrote itself needs no such word.</summary>
    public Fact<bool> Confirmed { get; init; }

    /// <summary>The steps until then, each with its day.</summary>
    public Sequence<Milestone> Milestones { get; init; } = [];

    /// <summary>What several are called together.</summary>
    public static Words Heading { get; } = new("整改", "corrective actions");

    /// <summary>What the rule is called of which something beside its verdict is said.</summary>
    internal static Words Called { get; } = new("所涉指标", "rule");

    private static readonly Form<Sequence<Milestone>> _milestones = Forms.List(new MilestoneForm());

    internal static Shape<Correction> ShapeFor(Form<string> rule) => Shapes.Of<Correction>(v => new(
        v.Required("rule", Called, rule, static c => c.Rule),
        v.Optional("problem", "问题", "problem", Forms.Paragraph, static c => c.Problem, string.Empty),
        v.Optional("measure", "措施", "what is done", Forms.Paragraph, static c => c.Measure, string.Empty),
        v.Optional("owner", "责任单位", "who answers for it", Forms.Sentence, static c => c.Owner),
        v.Optional("due", "完成时限", "to be done by", DateForm.Instance, static c => c.Due),
        v.Optional("done", "已完成", "done", YesNoForm.Instance, static c => c.Done))
    {
        Reason = v.Optional("reason", "问题的原因", "why it came to this", Forms.Paragraph, static c => c.Reason),
        Milestones = v.Optional("milestones", "整改节点", "milestones", _milestones, static c => c.Milestones, []),
        Confirmed = v.Optional("confirmed", "学校确认代拟的措施", "the school confirms the drafted measure", YesNoForm.Instance, static c => c.Confirmed),
    });
}
