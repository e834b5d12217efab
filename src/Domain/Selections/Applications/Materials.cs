using UnionGovernance.Unions;

namespace UnionGovernance.Selections.Applications;

/// <summary>What a candidate hands in (报名材料). What is not handed in is unknown, and holds the check up.</summary>
public sealed record Materials
{
    /// <summary>Who applies, with the facts that a roster would list.</summary>
    public Member Person { get; init; } = new() { Id = string.Empty };

    /// <summary>Whether it is stated that there is no violation of law or discipline.</summary>
    public Fact<bool> NoViolation { get; init; }

    /// <summary>Experience as a student cadre, in whole years; asked only where the charter does.</summary>
    public Fact<int> CadreYears { get; init; }

    /// <summary>These materials with what is handed in later; what that leaves out stays as it is.</summary>
    /// <param name="later">What is handed in later, of the same person.</param>
    /// <returns>The materials.</returns>
    public Materials With(Materials later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new()
        {
            Person = MemberFacts.All.Aggregate(Person, (person, path) => path.Over(person, later.Person)),
            NoViolation = Over(NoViolation, later.NoViolation),
            CadreYears = Over(CadreYears, later.CadreYears),
        };
    }

    private static Fact<T> Over<T>(Fact<T> earlier, Fact<T> later)
        where T : notnull => later.Known == Known.Unknown ? earlier : later;
}
