using UnionGovernance.Editions;

namespace UnionGovernance.Papers.Records;

/// <summary>One union, judged, and the words in which its forms name the rules.</summary>
internal sealed record AssessedUnion(Assessment Assessment, Wording Wording)
{
    public UnionRecord Record => Assessment.Record;

    /// <summary>The unions that a school's files judge.</summary>
    public static IEnumerable<AssessedUnion> Each(PaperSources sources) => sources.Assessments.Select(a => new AssessedUnion(a, sources.Wording));
}
