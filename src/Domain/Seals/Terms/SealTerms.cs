using UnionGovernance.Json;

namespace UnionGovernance.Seals.Terms;

/// <summary>What a school's charter settles about its seal. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>All of them are the habits of single schools and bind nobody else; <see cref="SealOptions"/> gives the reason for each default.</remarks>
public sealed record SealTerms
{
    /// <summary>The least number of people who watch a handover, besides the two who take part. Default 1.</summary>
    public int HandoverWitnesses { get; init; } = 1;

    /// <summary>Whether the approver may approve a request of their own. By default not.</summary>
    public bool OwnRequests { get; init; }

    /// <summary>Whether a sheet without content may be stamped. By default not.</summary>
    public bool BlankSheets { get; init; }

    /// <summary>Whether the seal may leave the office. By default with approval, a named keeper and a time of return.</summary>
    public TakingOut TakingOut { get; init; }

    /// <summary>The least number of people who watch the destruction, besides whoever destroys it. Default 2.</summary>
    public int DestructionWitnesses { get; init; } = 2;

    private static readonly SealTerms _defaults = new();
    private static readonly Form<int> _witnesses = Forms.Whole(0, 100);

    internal static Shape<SealTerms> Shape { get; } = Shapes.Of<SealTerms>(static v => new()
    {
        OwnRequests = v.Optional("ownRequests", "审批人可以批准自己的申请", "approvers may approve their own requests", Forms.YesNo, static t => t.OwnRequests),
        BlankSheets = v.Optional("blankSheets", SealFacts.BlankSheets.Label, Forms.YesNo, static t => t.BlankSheets),
        TakingOut = v.Optional("takingOut", SealFacts.TakingOut.Label, TakingOut.Form, static t => t.TakingOut),
        HandoverWitnesses = v.Optional("handoverWitnesses", "移交的监交人最少几名", "least witnesses of a handover", _witnesses, static t => t.HandoverWitnesses, _defaults.HandoverWitnesses),
        DestructionWitnesses = v.Optional("destructionWitnesses", "销毁的监销人最少几名", "least witnesses of a destruction", _witnesses, static t => t.DestructionWitnesses, _defaults.DestructionWitnesses),
    });
}
