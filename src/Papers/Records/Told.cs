namespace UnionGovernance.Papers.Records;

/// <summary>What a paper of a record tells; of what it does not tell the work sheet beside it asks nothing.</summary>
[Flags]
internal enum Told
{
    /// <summary>What is kept, and on whose word.</summary>
    Kept = 1,

    /// <summary>The answers of the school's form, item by item.</summary>
    Answers = 2,

    /// <summary>The problems.</summary>
    Problems = 4,

    /// <summary>What is done about each problem.</summary>
    Measures = 8,
}
