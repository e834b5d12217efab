using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>One candidate after a count.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes for.</param>
/// <param name="Reached">Whether the majority was reached.</param>
/// <param name="Standing">Where the candidate stands.</param>
/// <param name="By">What settled it where the count alone did not; nothing where the count did, or where it is still open.</param>
public readonly record struct StandingLine(string Name, int Votes, bool Reached, Standing Standing, Settlement? By = null)
{
    /// <summary>Where the candidate stands, and why where the count alone does not say: 未当选（抽签）.</summary>
    /// <returns>The words.</returns>
    public Words Describe() => By is not { } by || Standing == Standing.LeftVacant
        ? Standing.Label
        : new($"{Standing.Label.Chinese}（{by.Label.Chinese}）", $"{Standing.Label.English} ({by.Label.English})");

    internal static Shape<StandingLine> Shape { get; } = Shapes.Written<StandingLine>(static v =>
    {
        v.Required("name", CandidateVotes.Shape["name"].Words, Forms.Name, static l => l.Name);
        v.Required("votes", VoteOutcome.For, Forms.Whole(0, int.MaxValue), static l => l.Votes);
        v.Required("reached", "达到多数", "majority reached", Forms.YesNo, static l => l.Reached);
        v.Required("standing", "结果", "standing", Elections.Standing.Form, static l => l.Standing);
        v.Optional("by", "处理方式", "settled by", Settlement.Form, static l => l.By);
    });
}
