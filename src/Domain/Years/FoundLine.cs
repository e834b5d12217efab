using UnionGovernance.Acts;

namespace UnionGovernance.Years;

/// <summary>A line whose act was done against a rule. It was taken.</summary>
/// <param name="Line">The line.</param>
/// <param name="Finding">The rule, and what was found.</param>
public sealed record FoundLine(YearLine Line, ActFinding Finding)
{
    /// <summary>What a record keeps of it.</summary>
    public Breach Breach => Breaches.Of(Finding.Act.On, YearFile.WordOf(Finding.Act), Finding.By, Finding.Because, Finding.Reason);
}
