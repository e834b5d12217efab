using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>The least numbers of delegates that a charter states in heads, beside those that it states as shares. Where it states both, the greater one counts. Each is itself enough; none by default.</summary>
public sealed record LeastHeads
{
    /// <summary>Of all delegates.</summary>
    public int? Delegates { get; init; }

    /// <summary>Of each year of entry.</summary>
    public int? EachGrade { get; init; }

    /// <summary>Of women.</summary>
    public int? Women { get; init; }

    /// <summary>Of ethnic minorities.</summary>
    public int? Minority { get; init; }

    /// <summary>Of Party members, probationary ones included.</summary>
    public int? PartyMembers { get; init; }

    internal static Shape<LeastHeads> Shape { get; } = Shapes.Of<LeastHeads>(static v => new()
    {
        Delegates = v.Optional("delegates", "代表最低人数", "least delegates", Forms.Seats, static l => l.Delegates),
        EachGrade = v.Optional("eachGrade", "每个年级最低人数", "least delegates of each grade", Forms.Seats, static l => l.EachGrade),
        Women = v.Optional("women", "女代表最低人数", "least women", Forms.Seats, static l => l.Women),
        Minority = v.Optional("minority", "少数民族代表最低人数", "least delegates of minorities", Forms.Seats, static l => l.Minority),
        PartyMembers = v.Optional("partyMembers", "党员代表最低人数", "least Party members", Forms.Seats, static l => l.PartyMembers),
    });
}
