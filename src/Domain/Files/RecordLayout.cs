using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Files;

/// <summary>Where everything stands in a record's file, made from the facts' own table.</summary>
internal sealed class RecordLayout
{
    private RecordLayout(ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath<UnionRecord> Path)> Facts)> parts) => Parts = parts;

    /// <summary>The members that come before the parts and after them.</summary>
    public static ImmutableArray<string> Head { get; } = ["school", "kind", "level", "academicYear", "edition", "asOf", "source", "notice", "signedBy"];

    public static ImmutableArray<string> Tail { get; } = ["members", "colleges", "options", "goals", "remarks", "claims", "paragraphs", "corrections"];

    public static RecordLayout Instance { get; } = Of(RecordFacts.All);

    public ImmutableArray<(string Part, ImmutableArray<(string Name, FactPath<UnionRecord> Path)> Facts)> Parts { get; }

    private static RecordLayout Of(ImmutableArray<FactPath<UnionRecord>> facts) => new(
        [.. facts.GroupBy(static f => f.JsonPointer.Split('/')[1])
            .Select(static g => (g.Key, (ImmutableArray<(string, FactPath<UnionRecord>)>)[.. g.Select(static f => (f.JsonPointer.Split('/')[2], f))]))]);
}
