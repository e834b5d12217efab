using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Unions.Charts;

/// <summary>A limit on the size of a union: used, and allowed.</summary>
/// <param name="Finding">What the edition's rule finds.</param>
/// <param name="Used">How many there are, as far as is known.</param>
/// <param name="Allowed">How many there may be, itself allowed. Where the school has not said whether it is large, both caps are its bounds.</param>
public sealed record StructureLimit(Finding Finding, Measurement Used, Fact<int> Allowed)
{
    private static readonly ImmutableArray<FactPath> _figures = [StructureFacts.Staff, StructureFacts.Presidium, StructureFacts.Departments];

    /// <summary>The limits that an edition sets. One that sets none on departments, as for colleges, has no line on them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="edition">The edition, of the record's level.</param>
    /// <returns>The limits, in the order of the edition.</returns>
    public static ImmutableArray<StructureLimit> Of(UnionRecord record, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(edition);
        return
        [
            .. from finding in edition.Assess(record)
               let caps = finding.Explanation.Whole().Select(static e => e.Requirement).OfType<AtMost<UnionRecord, int>>().Where(static a => _figures.Contains(a.Path)).ToList()
               where caps.Count > 0
               select new StructureLimit(finding, caps[0].Path.Measure(record), AllowedOf(record, caps)),
        ];
    }

    /// <summary>The limits of one day, as the acts alone show them: a figure that was stated is of the day it was stated for.</summary>
    /// <param name="day">The day.</param>
    /// <param name="union">Presidium and departments.</param>
    /// <param name="opening">The record at the opening, which says whether the school is large.</param>
    /// <param name="edition">The edition, of the record's level.</param>
    /// <returns>The limits, in the order of the edition.</returns>
    public static ImmutableArray<StructureLimit> On(LocalDate day, PresidiumAndDepartments union, UnionRecord opening, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(union);
        ArgumentNullException.ThrowIfNull(opening);
        return Of(
            union.Enter(opening with { AsOf = Fact.Given(day), Members = new(), Structure = new() { LargeOrManyCampuses = opening.Structure.LargeOrManyCampuses } }),
            edition);
    }

    private static Fact<int> AllowedOf(UnionRecord record, List<AtMost<UnionRecord, int>> caps)
    {
        var (least, most) = (caps.Min(static c => c.Limit), caps.Max(static c => c.Limit));
        return record.Structure.LargeOrManyCampuses is { Known: Known.Given, Low: var large }
            ? Fact.Given(large ? most : least)
            : Fact.Within(least, most);
    }
}
