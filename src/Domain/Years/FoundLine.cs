using UnionGovernance.Acts;

namespace UnionGovernance.Years;

/// <summary>A line whose act was done against a rule. It was taken.</summary>
/// <param name="Line">The line.</param>
/// <param name="Finding">The rule, and what was found.</param>
public sealed record FoundLine(YearLine Line, ActFinding Finding)
{
    /// <summary>What the record of a union of this level keeps of it.</summary>
    internal Breach BreachIn(UnionLevel level) => Breaches.Of(Finding.Act.On, YearFile.WordOf(Finding.Act), Finding.By, Finding.Because, Finding.Reason, level) with { By = Finding.Act.By };
}
