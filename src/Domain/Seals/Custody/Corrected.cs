using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>更正：an entry says something wrong, and this one says what is right. The wrong one stays as it stands, and counts as it is corrected.</summary>
/// <remarks>Whoever corrected wrongly corrects the same member of the same entry once more: the last word counts.</remarks>
public sealed record Corrected : SealAct
{
    /// <summary>The place of the entry that is wrong: an earlier one, and no correction.</summary>
    public int? Entry { get; init; }

    /// <summary>The wrong member, by its name in files: <c>at</c>, or one that such an act may state.</summary>
    public string? Member { get; init; }

    /// <summary>What is right, as files write it; several only where the member lists people.</summary>
    public Sequence<string> Right { get; init; } = [];

    /// <summary>Who corrects.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<string?> Actors => [By];

    internal static SealActForm<Corrected> Form { get; } = new("corrected", "更正", "corrected", static v => new()
    {
        Entry = v.Optional("entry", "更正第几条", "entry corrected", EntryValue.Place, static a => a.Entry),
        Member = v.Optional("member", "更正哪一项", "member corrected", EntryValue.Text, static a => a.Member),
        Right = v.Optional("right", "正确内容", "what is right", EntryValue.Names, static a => a.Right, []),
        By = v.Optional("by", "更正人", "corrected by", EntryValue.Text, static a => a.By),
        Reason = v.Optional("reason", "原因", "reason", EntryValue.Text, static a => a.Reason),
    });
}
