using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>声明作废：the lost seal is declared void.</summary>
public sealed record DeclaredVoid : SealAct
{
    /// <summary>Who declares.</summary>
    public string? By { get; init; }

    /// <summary>The notice, and where it stands.</summary>
    public string? Notice { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By];

    internal static SealActForm<DeclaredVoid> Form { get; } = new("declaredVoid", "声明作废", "declared void", static v => new()
    {
        By = v.Optional("by", "声明组织", "declared by", EntryValue.Text, static a => a.By),
        Notice = v.Optional("notice", "声明", "notice", EntryValue.Text, static a => a.Notice),
    });
}
