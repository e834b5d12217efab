using NodaTime;

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
}
