using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>刻制：the seal is made, with approval.</summary>
public sealed record SealMade : SealAct
{
    /// <summary>The body that approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The document of the approval.</summary>
    public string? Approval { get; init; }

    /// <summary>Who made it: the one maker that the school uses (统一刻制).</summary>
    public string? Maker { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [ApprovedBy, Maker];

    internal static SealActForm<SealMade> Form { get; } = new("made", "刻制", "made", static v => new()
    {
        ApprovedBy = ApprovedByOf(v, static a => a.ApprovedBy),
        Approval = ApprovalOf(v, static a => a.Approval),
        Maker = MakerOf(v, static a => a.Maker),
    });
}
