using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Serving;

/// <summary>Which bodies stand on a day; on their last day they still do.</summary>
/// <param name="day">The day.</param>
public sealed class StandsOn(LocalDate day) : Asked<StandingBody>(b => b.Term.First <= day && (b.Term.Last == null || b.Term.Last >= day))
{
    /// <inheritdoc/>
    protected override bool Holds(StandingBody subject) => subject.Term.Covers(day);
}
