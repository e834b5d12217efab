using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Selections.Applications;

/// <summary>The names of the facts in <see cref="Materials"/>; those of the person are in <see cref="MemberFacts"/>.</summary>
public static class MaterialsFacts
{
    /// <summary>无违法违纪.</summary>
    public static FactPath<Materials, bool> NoViolation { get; } = new(
        "/noViolation", new("声明无违法违纪", "stated: no violation of law or discipline"), YesNoForm.Instance, static m => m.NoViolation, static (m, f) => m with { NoViolation = f });

    /// <summary>学生骨干经历.</summary>
    public static FactPath<Materials, int> CadreYears { get; } = new(
        "/cadreYears", new("学生骨干经历", "experience as a student cadre"), new CountForm(new("年", "years")), static m => m.CadreYears, static (m, f) => m with { CadreYears = f });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<Materials>> All { get; } = [NoViolation, CadreYears];
}
