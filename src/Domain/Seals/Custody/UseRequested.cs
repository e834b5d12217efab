using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

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

    /// <summary>The SHA-256 of the document, which says what was sealed without showing it: that of nothing is a blank sheet's. Nothing where nobody says, which leaves open whether the sheet was blank.</summary>
    public Digest? Content { get; init; }

    /// <summary>How many copies are to be stamped.</summary>
    public int? Copies { get; init; }

    /// <summary>What for.</summary>
    public string? Purpose { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [Applicant];

    internal static SealActForm<UseRequested> Form { get; } = new("useRequested", "用印申请", "use requested", static v => new()
    {
        Request = RequestOf(v, static a => a.Request),
        Applicant = v.Optional("applicant", "申请人", "applicant", EntryValue.Text, static a => a.Applicant),
        Document = v.Optional("document", "文件标题", "document", EntryValue.Text, static a => a.Document),
        Content = v.Optional("content", "文件内容（SHA-256）", "content (SHA-256)", EntryValue.Digest, static a => a.Content),
        Copies = CopiesOf(v, static a => a.Copies),
        Purpose = PurposeOf(v, static a => a.Purpose),
    });
}
