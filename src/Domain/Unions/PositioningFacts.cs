using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts in <see cref="Positioning"/>.</summary>
public static class PositioningFacts
{
    /// <summary>只聚焦服务主业，不承担宿舍管理、文明纠察、安全保卫等行政职能.</summary>
    public static FactPath<UnionRecord, bool> ServesOnly { get; } = new(
        "/positioning/servesOnly",
        new("只聚焦服务主业，不承担宿舍管理、文明纠察、安全保卫等行政职能", "keeps to serving students; no dormitory, discipline-patrol or security function"),
        YesNoForm.Instance,
        static r => r.Positioning.ServesOnly,
        static (r, f) => r with { Positioning = r.Positioning with { ServesOnly = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [ServesOnly];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Positioning> Part { get; } = new("positioning", "职能定位", "Purpose", static r => r.Positioning, static v => new()
    {
        ServesOnly = v.Of(ServesOnly),
    });
}
