namespace UnionGovernance.Storage.Rows;

/// <summary>An entry of a seal's register. It is inserted, and never again touched.</summary>
internal sealed class RegisterRow
{
    public required string School { get; init; }

    public required string Seal { get; init; }

    public required int Sequence { get; init; }

    /// <summary>The digest of the entry before, 32 bytes; all zero for the first.</summary>
    public required byte[] Previous { get; init; }

    /// <summary>SHA-256 of <see cref="Content"/>, 32 bytes.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The canonical bytes.</summary>
    public required byte[] Content { get; init; }
}
