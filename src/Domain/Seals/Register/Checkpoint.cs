using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>What is printed of a register so that whoever holds the paper can show later that nothing up to there was cut or rewritten.</summary>
/// <param name="Seal">The seal.</param>
/// <param name="Count">How many entries there were.</param>
/// <param name="Head">The digest of the last of them; 32 zero bytes where there was none.</param>
/// <param name="On">The day on which it was printed.</param>
public sealed record Checkpoint(string Seal, int Count, Digest Head, LocalDate On)
{
    private static readonly Form<int> _count = Forms.Whole(0, int.MaxValue);

    internal static Shape<Checkpoint> Shape { get; } = Shapes.Of<Checkpoint>(static v => new(
        v.Required("seal", "公章", "the seal", Forms.Name, static c => c.Seal),
        v.Required("count", "条数", "entries", _count, static c => c.Count),
        v.Required("head", "末条校验值", "digest of the last entry", EntryValue.Digest, static c => c.Head),
        v.Required("on", "日期", "day", Forms.Day, static c => c.On)));
}
