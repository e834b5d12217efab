namespace UnionGovernance.Seals.Custody;

/// <summary>用印申请：someone asks for the seal on a document.</summary>
public sealed record UseRequested : SealAct
{
    /// <summary>The number of the request.</summary>
    public string? Request { get; init; }

    /// <summary>Who asks.</summary>
    public string? Applicant { get; init; }

    /// <summary>The title of the document.</summary>
    public string? Document { get; init; }

    /// <summary>The SHA-256 of the document, which says what was sealed without showing it. A blank sheet has none.</summary>
    public Digest? Content { get; init; }

    /// <summary>How many copies are to be stamped.</summary>
    public int? Copies { get; init; }

    /// <summary>What for.</summary>
    public string? Purpose { get; init; }
}
