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
}
