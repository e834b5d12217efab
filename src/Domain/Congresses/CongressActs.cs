using UnionGovernance.Acts;

namespace UnionGovernance.Congresses;

/// <summary>The acts of <see cref="CongressOfTheYear"/>.</summary>
internal static class CongressActs
{
    /// <summary>The word of <see cref="CongressHeld"/> in files.</summary>
    public const string Held = "congressHeld";

    public static ActTable<CongressOfTheYear> Table { get; } = new ActTable<CongressOfTheYear>()
        .Act<CongressHeld>(Held, "召开学代会", "a congress was held", static v => new()
        {
            Proceedings = v.Required("proceedings", "大会文件", "proceedings", Proceedings.Shape, static a => a.Proceedings),
        }, static (congress, a) => congress.Hold(a));
}
