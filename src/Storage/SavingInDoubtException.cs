using System.Data.Common;

namespace UnionGovernance.Storage;

/// <summary>A saving that failed while it was committed, as when the connection was cut: whether it is kept is not known. Reading again tells, by the version or the head of the register.</summary>
public sealed class SavingInDoubtException : Exception
{
    internal SavingInDoubtException(int count, DbException inner)
        : base($"Whether {count} saved together are kept is not known; read them again. {inner.Message}", inner) => Count = count;

    /// <summary>How many records, years, congresses or entries of a register it was to save together: all of them are kept, or none.</summary>
    public int Count { get; }
}
