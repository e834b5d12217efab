namespace UnionGovernance.Selections.Recruitment;

/// <summary>What a planned intake makes of the share of school staff from college unions, and what it takes to reach the floor. Exact.</summary>
public sealed record IntakeProjection
{
    private IntakeProjection()
    {
    }

    /// <summary>The staff after the intake, in heads.</summary>
    public required int Staff { get; init; }

    /// <summary>The share if nobody taken in comes from a college union and none of the open ones does.</summary>
    public required Share Least { get; init; }

    /// <summary>The share if everybody taken in does, and all of the open ones do.</summary>
    public required Share Most { get; init; }

    /// <summary>How many of those taken in must come from college unions, whatever the open ones turn out to be; it may exceed the intake, and then the intake cannot do it.</summary>
    public required int Needed { get; init; }

    /// <summary>How many of them if all of the open ones come from college unions.</summary>
    public required int NeededAtBest { get; init; }

    /// <summary>Whether the intake can reach the floor whatever the open ones turn out to be; nothing where that depends on them.</summary>
    public required bool? CanReach { get; init; }

    /// <summary>The least intake that reaches the floor if everybody in it comes from a college union and none of the open ones does; nothing where the floor is the whole and others stay.</summary>
    public required int? IntakeToReach { get; init; }

    /// <summary>Projects an intake.</summary>
    /// <param name="plan">The plan; counts of 0 to 100,000 heads, the floor a share of something and at most the whole.</param>
    /// <returns>The projection.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count or the floor is out of its bounds.</exception>
    public static IntakeProjection Of(IntakePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var heads in (ReadOnlySpan<int>)[plan.FromCollegeUnions, plan.Others, plan.Open, plan.Intake])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(heads, nameof(plan));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(heads, 100_000, nameof(plan));
        }

        var floor = plan.Floor.Part <= plan.Floor.Whole && !plan.Floor.IsOfNothing ? plan.Floor : throw new ArgumentOutOfRangeException(nameof(plan));
        var staff = plan.FromCollegeUnions + plan.Others + plan.Open + plan.Intake;
        var asked = (int)floor.HeadsOf(staff);
        var (needed, atBest) = (Math.Max(0, asked - plan.FromCollegeUnions), Math.Max(0, asked - plan.FromCollegeUnions - plan.Open));
        return new()
        {
            Staff = staff,
            Least = new(plan.FromCollegeUnions, staff),
            Most = new(plan.FromCollegeUnions + plan.Open + plan.Intake, staff),
            Needed = needed,
            NeededAtBest = atBest,
            CanReach = needed <= plan.Intake ? true : atBest > plan.Intake ? false : null,
            IntakeToReach = Alone(plan.FromCollegeUnions, plan.Others + plan.Open, floor),
        };
    }

    // (from + n) / (from + others + n) ≥ part / whole  ⇔  n (whole − part) ≥ part · others − (whole − part) · from.
    private static int? Alone(int from, int others, Share floor)
    {
        var rest = (long)floor.Whole - floor.Part;
        var missing = ((long)floor.Part * others) - (rest * from);
        return missing <= 0 ? 0 : rest == 0 || (missing + rest - 1) / rest > int.MaxValue ? null : (int)((missing + rest - 1) / rest);
    }
}
