namespace UnionGovernance.Papers;

/// <summary>The file that a paper is written from.</summary>
/// <remarks>It says which kind of file that is; <see cref="PaperSources"/> holds what a school has of each, already read and judged.</remarks>
public enum SourceFile
{
    /// <summary>A record, or a dossier of one school and year.</summary>
    Record,

    /// <summary>A charter.</summary>
    Charter,

    /// <summary>A congress.</summary>
    Congress,

    /// <summary>A year, one act a line.</summary>
    Year,

    /// <summary>The register of a seal.</summary>
    Seal,
}
