using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections.Applications;

/// <summary>The names of the facts in <see cref="Materials"/>; those of the person are in <see cref="MemberFacts"/>.</summary>
public static class MaterialsFacts
{
    /// <summary>无违法违纪.</summary>
    public static FactPath<Materials, bool> NoViolation { get; } = new(
        "/noViolation", new("声明无违法违纪", "stated: no violation of law or discipline"), YesNoForm.Instance, static m => m.NoViolation, static (m, f) => m with { NoViolation = f });

    /// <summary>学生骨干经历.</summary>
    public static FactPath<Materials, int> CadreYears { get; } = new(
        "/cadreYears", new("学生骨干经历", "experience as a student cadre"), new CountForm(new("年", "years"), "year"), static m => m.CadreYears, static (m, f) => m with { CadreYears = f });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<Materials>> All { get; } = [NoViolation, CadreYears];

    private static Shape<Member> Person { get; } = MemberFacts.ShapeOf(new("报名编号（不写学号）", "number of the application, never a student number"), Forms.Name, mayTeach: false);

    /// <summary>What is handed in, as an act holds it.</summary>
    internal static Shape<Materials> Shape { get; } = Shapes.Of<Materials>(static v => new()
    {
        Person = v.Required("person", "报名人", "who applies", Person, static m => m.Person),
        NoViolation = v.Of(NoViolation),
        CadreYears = v.Of(CadreYears),
    });
}
