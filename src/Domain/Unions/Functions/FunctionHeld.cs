namespace UnionGovernance.Unions.Functions;

/// <summary>A function that the union performed though it is not a union's.</summary>
/// <param name="Taken">How it was taken on.</param>
/// <param name="Term">The days of it.</param>
public sealed record FunctionHeld(FunctionTakenOn Taken, TermOfOffice Term)
{
    /// <summary>What people call it.</summary>
    public Words Name => Taken is { Function: ForeignFunction.Other, What: { } what } ? new(what, what) : Taken.Function.Label;
}
