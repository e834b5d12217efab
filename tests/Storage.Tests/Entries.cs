using NodaTime;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Storage.Tests;

/// <summary>Entries of a register of invented people.</summary>
internal static class Entries
{
    public const string Seal = "虚构大学学生会";

    public static SealEntry First { get; } = SealEntry.Of(Seal, 1, new SealMade { At = At(1), ApprovedBy = "共青团虚构大学委员会" }, Digest.Zero);

    public static SealEntry After(SealEntry last, int copies = 1) => After(new RegisterHead(last.Sequence, last.Digest), copies);

    public static SealEntry After(RegisterHead head, int copies = 1) =>
        SealEntry.Of(Seal, head.Count + 1, new Stamped { At = At(head.Count + 1), Request = $"用印{head.Count + 1}", By = "张三", Copies = copies }, head.Digest);

    private static LocalDateTime At(int sequence) => new LocalDateTime(2024, 3, 1, 9, 0).PlusMinutes(sequence);
}
