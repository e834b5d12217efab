using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>重新刻制：another seal is made in the place of one declared void. The register goes on.</summary>
public sealed record Remade : SealAct
{
    /// <summary>The body that approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The document of the approval.</summary>
    public string? Approval { get; init; }

    /// <summary>Who made it.</summary>
    public string? Maker { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [ApprovedBy, Maker];

    internal static SealActForm<Remade> Form { get; } = new("remade", "重新刻制", "remade", static v => new()
    {
        ApprovedBy = ApprovedByOf(v, static a => a.ApprovedBy),
        Approval = ApprovalOf(v, static a => a.Approval),
        Maker = MakerOf(v, static a => a.Maker),
    });
}
