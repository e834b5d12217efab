namespace UnionGovernance.Papers.Records;

/// <summary>What a paper of a record says of problems.</summary>
internal enum Told
{
    /// <summary>Tables and texts alone.</summary>
    Tables,

    /// <summary>The problems too.</summary>
    Problems,

    /// <summary>The problems, and what is done about each.</summary>
    Measures,
}
