using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>批准用印：the approver agrees to a request.</summary>
public sealed record UseApproved : SealAct
{
    /// <summary>The number of the request.</summary>
    public string? Request { get; init; }

    /// <summary>Who agreed.</summary>
    public string? Approver { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [Approver];

    internal static SealActForm<UseApproved> Form { get; } = new("useApproved", "批准用印", "use approved", static v => new()
    {
        Request = RequestOf(v, static a => a.Request),
        Approver = ApproverOf(v, static a => a.Approver),
    });
}
