using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>An election, or whatever was done in its place.</summary>
public sealed record Election
{
    /// <summary>What it fills.</summary>
    public Office Office { get; init; }

    /// <summary>Who chose; nothing where nobody said.</summary>
    public ElectingBody? By { get; init; }

    /// <summary>The groups of voters, where they are not all alike.</summary>
    public Sequence<VoterGroup> Voters { get; init; } = [];

    /// <summary>Whether it fills places that fell vacant (补选).</summary>
    public bool ByElection { get; init; }

    /// <summary>The contests: one for the whole congress, or one a constituency.</summary>
    public Sequence<Contest> Contests { get; init; } = [];

    /// <summary>The election before anybody voted.</summary>
    internal Election ToCome => this with { Contests = [.. Contests.Select(static c => c.ToCome)] };

    /// <summary>What the office is called.</summary>
    internal static Words OfOffice { get; } = new("选举职务", "office");

    private static readonly Form<Sequence<VoterGroup>> _voters = Forms.List(VoterGroup.Shape);
    private static readonly Form<Sequence<Contest>> _contests = Forms.List(Contest.Shape);

    internal static Shape<Election> Shape { get; } = Shapes.Of<Election>(static v => new()
    {
        Office = v.Required("office", OfOffice, Office.Form, static e => e.Office),
        By = v.Optional("by", "由谁选举", "who elected", ElectingBody.Form, static e => e.By),
        Voters = v.Optional("voters", "投票人分组", "groups of voters", _voters, static e => e.Voters, []),
        ByElection = v.Optional("byElection", "补选", "by-election", Forms.YesNo, static e => e.ByElection),
        Contests = v.Optional("contests", "投票", "contests", _contests, static e => e.Contests, []),
    });
}
