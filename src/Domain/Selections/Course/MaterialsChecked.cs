using UnionGovernance.Acts;

namespace UnionGovernance.Selections.Course;

/// <summary>A candidate's materials are checked (材料审核).</summary>
public sealed record MaterialsChecked : Act
{
    /// <summary>Whose, by the id of the application.</summary>
    public string Candidate { get; init; } = string.Empty;

    /// <summary>What those who checked found; where they leave it out, the conditions alone decide.</summary>
    public bool? Passed { get; init; }

    /// <summary>The paper that shows it.</summary>
    public string? Document { get; init; }
}
