using NodaTime;

namespace UnionGovernance.Oversight.Guides;

/// <summary>Someone who guides the union, from one day to another.</summary>
/// <param name="Named">How they were named; its day is their first.</param>
/// <param name="Last">Their last day, included; nothing while none is set.</param>
public sealed record Guide(GuideNamed Named, LocalDate? Last)
{
    /// <summary>Whether they served on a day: first and last day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool ServesOn(LocalDate day) => Named.On <= day && (Last is not { } last || day <= last);
}
