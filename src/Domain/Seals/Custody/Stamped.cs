using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>用印：the document is stamped, and this entry is what is signed on the printed sheet.</summary>
public sealed record Stamped : SealAct
{
    /// <summary>The number of the request.</summary>
    public string? Request { get; init; }

    /// <summary>Who stamped (盖章人).</summary>
    public string? By { get; init; }

    /// <summary>How many copies were stamped.</summary>
    public int? Copies { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By];

    internal static SealActForm<Stamped> Form { get; } = new("stamped", "用印", "stamped", static v => new()
    {
        Request = RequestOf(v, static a => a.Request),
        By = v.Optional("by", "盖章人", "stamped by", EntryValue.Text, static a => a.By),
        Copies = CopiesOf(v, static a => a.Copies),
    });
}
