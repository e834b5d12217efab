using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Files;

/// <summary>Where each fact stands in a record's file, made from the facts' own table.</summary>
internal sealed class RecordLayout
{
    private RecordLayout(ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath Path)> Facts)> parts) => Parts = parts;

    public static ImmutableArray<(string Word, UnionKind Value)> Kinds { get; } =
        [("studentUnion", UnionKind.StudentUnion), ("graduateUnion", UnionKind.GraduateUnion)];

    public static ImmutableArray<(string Word, UnionLevel Value)> Levels { get; } =
        [("school", UnionLevel.School), ("college", UnionLevel.College)];

    public static RecordLayout Instance { get; } = Of([.. StructureFacts.All]);

    public ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath Path)> Facts)> Parts { get; }

    private static RecordLayout Of(ImmutableArray<FactPath> facts) => new(
        [.. facts.GroupBy(static f => f.JsonPointer.Split('/')[1])
            .Select(static g => (g.Key, (ImmutableArray<(string, FactPath)>)[.. g.Select(static f => (f.JsonPointer.Split('/')[2], f))]))]);
}
