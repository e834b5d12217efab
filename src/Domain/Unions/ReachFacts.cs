using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts in <see cref="Reach"/>.</summary>
public static class ReachFacts
{
    /// <summary>院级学生会组织数.</summary>
    public static FactPath<UnionRecord, int> CollegeUnions { get; } = new(
        "/reach/collegeUnions",
        new("院级学生会组织数", "college unions of the school"),
        CountForm.Pieces,
        static r => r.Reach.CollegeUnions,
        static (r, f) => r with { Reach = r.Reach with { CollegeUnions = f } },
        static r => r.Colleges.IsComplete ? Fact.Given(r.Colleges.List.Count) : r.Colleges.List.Count > 0 ? Fact.Within(r.Colleges.List.Count, int.MaxValue) : default);

    /// <summary>经核查、完成改革的院级学生会组织数.</summary>
    public static FactPath<UnionRecord, int> CollegeUnionsChecked { get; } = new(
        "/reach/collegeUnionsChecked",
        new("经核查、完成改革的院级学生会组织数", "college unions that were checked and have carried the reform through"),
        CountForm.Pieces,
        static r => r.Reach.CollegeUnionsChecked,
        static (r, f) => r with { Reach = r.Reach with { CollegeUnionsChecked = f } });

    /// <summary>学生超过3000人、学生会工作人员不足30人且无团委指定专人指导的学院.</summary>
    public static FactPath<UnionRecord, int> CollegesOutOfReach { get; } = new(
        "/reach/collegesOutOfReach",
        new($"学生超过{ReachRules.Threshold}人、学生会工作人员不足{ReachRules.Cap}人且无团委指定专人指导的学院", FormattableString.Invariant($"colleges over {ReachRules.Threshold:N0} students whose union is below {ReachRules.Cap} staff and has no named League help")),
        CountForm.Pieces,
        static r => r.Reach.CollegesOutOfReach,
        static (r, f) => r with { Reach = r.Reach with { CollegesOutOfReach = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [CollegeUnions, CollegeUnionsChecked, CollegesOutOfReach];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Reach> Part { get; } = new("reach", "服务辐射", "Reach", static r => r.Reach, static v => new()
    {
        CollegeUnions = v.Of(CollegeUnions),
        CollegeUnionsChecked = v.Of(CollegeUnionsChecked),
        CollegesOutOfReach = v.Of(CollegesOutOfReach),
    });
}
