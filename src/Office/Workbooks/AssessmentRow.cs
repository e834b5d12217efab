using System.Collections.Immutable;

namespace UnionGovernance.Office.Workbooks;

/// <summary>One school of <see cref="AssessmentWorkbook"/>, or a file that cannot be used.</summary>
/// <param name="File">Where the record was found.</param>
/// <param name="School">The school; empty where it is not known.</param>
/// <param name="Edition">The edition by which it was judged; empty where it was not.</param>
/// <param name="Cells">Each rule with what the facts show and what the school claims.</param>
/// <param name="Trouble">Why it cannot be used, or what was said when it was read; empty where there is nothing to say.</param>
public sealed record AssessmentRow(string File, string School, string Edition, ImmutableArray<AssessmentCell> Cells, string Trouble)
{
    /// <summary>What no union has and is asked about, in words; none where nothing is.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];
}
