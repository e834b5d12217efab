using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Actions;

/// <summary>Writes a ledger of corrective actions as JSON, and the schema of what is written. Words stand in both languages.</summary>
public static class ActionPlanFile
{
    private static readonly Shape<(ActionPlan Plan, ImmutableArray<YearChange>? Since)> _shape = Shapes.Written<(ActionPlan Plan, ImmutableArray<YearChange>? Since)>(static v =>
    {
        UnionMembers.Tell(v, static p => p.Plan.Assessment.Record.Union.Name);
        v.Required("edition", Edition.Label, Forms.AnyText, static p => p.Plan.Assessment.Edition.Id);
        v.Optional("asOf", RecordFacts.AsOf.Label, DateForm.Instance, static p => p.Plan.Assessment.Record.AsOf, default(Fact<LocalDate>));
        v.Required("actions", Correction.Heading, Forms.Each(CorrectiveAction.Shape), static p => p.Plan.Actions);
        v.Optional("since", YearChange.Heading, Forms.Each(YearChange.Shape), static p => p.Since?.AsEnumerable());
    });

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="earlier">The plan of an earlier year to compare it with; nothing where none is.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    /// <exception cref="ArgumentException">The plans are of two unions, or the earlier one is not of an earlier academic year.</exception>
    public static byte[] Write(ActionPlan plan, ActionPlan? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ImmutableArray<YearChange>? since = earlier is null ? null : plan.Since(earlier);
        return Output.File(output => _shape.Write(output, (plan, since)));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => Json.Schema.File("整改台账", _shape.Describe);
}
