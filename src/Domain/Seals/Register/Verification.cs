using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Register;

/// <summary>What came of verifying a register.</summary>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Head">The digest of the last entry; 32 zero bytes where there is none or one of them is bad.</param>
/// <param name="FirstBad">The first bad entry; nothing where the chain holds.</param>
/// <param name="ProvedUpTo">The last entry that a checkpoint proves; 0 where none does.</param>
/// <remarks>
/// A chain that holds does not show that its tail is whole, nor that it was not written anew from the start: only whoever holds a checkpoint on
/// paper can tell, and only up to that checkpoint.
/// </remarks>
public sealed record Verification(int Entries, Digest Head, BadEntry? FirstBad, int ProvedUpTo)
{
    /// <summary>Not met where an entry is bad; met where a checkpoint proves every entry; otherwise undetermined, for the tail is not provable.</summary>
    public Verdict Verdict =>
        FirstBad is not null ? Verdict.NotMet
        : ProvedUpTo == Entries && Entries > 0 ? Verdict.Met
        : Verdict.Undetermined;

    /// <summary>The result in words.</summary>
    /// <returns>One sentence.</returns>
    public Words Describe() =>
        FirstBad is { } bad ? new($"第{bad.Place}条：{bad.Words.Chinese}", $"Entry {bad.Place}: {bad.Words.English}")
        : Entries == 0 ? new("登记簿是空的，没有一条登记", "The register is empty: it has no entry")
        : Verdict == Verdict.Met ? new($"共{Entries}条，全部与核对点相符", $"All {Entries} entries are as a checkpoint prints them")
        : ProvedUpTo == 0 ? new(
            $"共{Entries}条，首尾相接；没有核对点，末尾是否被截断、全文是否被重写，无从证明",
            $"{Entries} entries follow each other; without a checkpoint the tail is not provable, and the whole may have been written anew")
        : new(
            $"共{Entries}条，首尾相接；核对点证明到第{ProvedUpTo}条，其后的末尾无从证明",
            $"{Entries} entries follow each other; a checkpoint proves them up to entry {ProvedUpTo}, and the tail after it is not provable");
}
