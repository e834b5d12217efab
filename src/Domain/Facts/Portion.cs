namespace UnionGovernance.Facts;

/// <summary>A part and the whole that it is part of, both counted: the share of the one in the other is made from them.</summary>
/// <typeparam name="TSubject">What holds both.</typeparam>
/// <param name="Part">The part, such as delegates who are no cadres.</param>
/// <param name="Whole">The whole, such as the delegates.</param>
internal sealed record Portion<TSubject>(FactPath<TSubject, int> Part, FactPath<TSubject, int> Whole)
{
    /// <summary>Whether the part is more than its whole, whatever the two are within their bounds: one of them is wrong, and nobody knows which.</summary>
    public bool IsImpossible(TSubject subject) =>
        Part.Read(subject) is { Known: Known.Given or Known.Within, Low: var least } && Whole.Read(subject) is { Known: Known.Given or Known.Within, High: var most } && least > most;

    /// <summary>Both figures, where they contradict each other.</summary>
    public Conflict? ConflictIn(TSubject subject) => IsImpossible(subject) ? new(Part.Measure(subject), Whole.Measure(subject)) { IsOfPortion = true } : null;
}
