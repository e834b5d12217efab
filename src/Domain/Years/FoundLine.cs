using UnionGovernance.Acts;

namespace UnionGovernance.Years;

/// <summary>A line whose act was done against a rule. It was taken.</summary>
/// <param name="Line">The line.</param>
/// <param name="Finding">The rule, and what was found.</param>
public sealed record FoundLine(YearLine Line, ActFinding Finding)
{
    /// <summary>What a record keeps of it.</summary>
    public Breach Breach => new(Finding.Act.On, YearFile.WordOf(Finding.Act), Finding.By.Id, Finding.Because)
    {
        Asked = Finding.By.Words.Chinese,
        Source = Finding.By.Basis is { Place.Length: > 0 } placed ? $"{placed.Document} {placed.Place}" : Finding.By.Basis.Document,
        Provision = Finding.By.Basis.Provisions is [var first, ..] ? first.Id : null,
        Reason = Finding.Reason,
    };
}
