namespace UnionGovernance.Rules.Changing;

/// <summary>What changes cost, by their kind: a scale by which ways to set things right are compared, each number one or more.</summary>
/// <remarks>The numbers are ours, and a school may set its own. What cannot be changed has no cost: how many students there are, what others decide, the past.</remarks>
public sealed record Efforts
{
    /// <summary>One more is elected or asked: a delegate, a student among the raters.</summary>
    public int Election { get; init; } = 1;

    /// <summary>One of the staff has another post, or gives up a seat in the presidium and stays.</summary>
    public int Reassignment { get; init; } = 1;

    /// <summary>Something is arranged once and for all: a rule is written, a post is abolished, a person is named.</summary>
    public int Arrangement { get; init; } = 2;

    /// <summary>Someone joins the staff.</summary>
    public int Joining { get; init; } = 2;

    /// <summary>Someone leaves: one of the staff, a delegate, a rater.</summary>
    public int Leaving { get; init; } = 3;

    /// <summary>One department fewer.</summary>
    public int Department { get; init; } = 3;

    /// <summary>Something is held once: a hearing, a training, an appraisal.</summary>
    public int Event { get; init; } = 5;

    /// <summary>An election, a selection or a congress is held anew.</summary>
    public int Repetition { get; init; } = 10;
}
