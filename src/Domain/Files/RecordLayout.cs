using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>Where everything stands in a record's file, made from the facts' own table.</summary>
internal sealed class RecordLayout
{
    private RecordLayout(ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath<UnionRecord> Path)> Facts)> parts) => Parts = parts;

    public static ChoiceForm<UnionKind> Kinds { get; } = new(
    [
        new(UnionKind.StudentUnion, "studentUnion", new("学生会", "student union")),
        new(UnionKind.GraduateUnion, "graduateUnion", new("研究生会", "graduate union")),
    ]);

    public static ChoiceForm<UnionLevel> Levels { get; } = new(
    [
        new(UnionLevel.School, "school", new("校级", "school")),
        new(UnionLevel.College, "college", new("院级", "college")),
    ]);

    /// <summary>The members that come before the parts and after them.</summary>
    public static ImmutableArray<string> Head { get; } = ["school", "kind", "level", "academicYear", "edition", "asOf", "source", "notice", "signedBy"];

    public static ImmutableArray<string> Tail { get; } = ["members", "colleges", "options", "goals", "remarks", "claims", "paragraphs", "corrections"];

    public static RecordLayout Instance { get; } = Of(RecordFacts.All);

    public ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath<UnionRecord> Path)> Facts)> Parts { get; }

    private static RecordLayout Of(ImmutableArray<FactPath<UnionRecord>> facts) => new(
        [.. facts.GroupBy(static f => f.JsonPointer.Split('/')[1])
            .Select(static g => (g.Key, (ImmutableArray<(string, FactPath<UnionRecord>)>)[.. g.Select(static f => (f.JsonPointer.Split('/')[2], f))]))]);
}
