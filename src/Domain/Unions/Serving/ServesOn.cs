using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Serving;

/// <summary>Who serves on a day; on their last day they still do.</summary>
/// <param name="day">The day.</param>
public sealed class ServesOn(LocalDate day) : Asked<Service>(s => s.Term.First <= day && (s.Term.Last == null || s.Term.Last >= day))
{
    /// <inheritdoc/>
    protected override bool Holds(Service subject) => subject.Term.Covers(day);
}
