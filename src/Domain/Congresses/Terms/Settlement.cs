using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>What a tie at the edge, or a seat that nobody won, leads to.</summary>
public enum Settlement
{
    /// <summary>再次投票.</summary>
    SecondBallot,

    /// <summary>举手表决.</summary>
    ShowOfHands,

    /// <summary>缺额.</summary>
    Vacancy,

    /// <summary>抽签.</summary>
    Lots,
}

/// <summary>How <see cref="Settlement"/> is written.</summary>
public static class Settlements
{
    private static readonly ChoiceForm<Settlement> _form = new(
    [
        new(Settlement.SecondBallot, "secondBallot", new("再次投票", "a second ballot")),
        new(Settlement.ShowOfHands, "showOfHands", Manner.ShowOfHands.Label),
        new(Settlement.Vacancy, "vacancy", new("缺额", "vacancy")),
        new(Settlement.Lots, "lots", new("抽签", "lots")),
    ]);

    extension(Settlement settlement)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Settlement> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(settlement).Label;

        /// <summary>What is done where a tie leaves open who is elected: among those concerned, by order of votes, as all of them have the majority.</summary>
        /// <param name="secretBallot">Whether elections are by secret ballot, in whose place a show of hands then stands.</param>
        public Words OfTie(bool secretBallot) => settlement switch
        {
            Settlement.SecondBallot => new("就得票相同的人再次投票，得票多者当选，仍相同的继续投票", "a further ballot among the tied, most votes first, and so on while they are tied"),
            Settlement.ShowOfHands => new(
                $"就得票相同的人举手表决，得票多者当选{(secretBallot ? "，不适用无记名投票的规定" : string.Empty)}",
                $"a show of hands among the tied, most votes first{(secretBallot ? ", in place of the secret ballot" : string.Empty)}"),
            Settlement.Vacancy => new("得票相同的人均不当选，名额空缺", "none of the tied is elected, and the seat stays vacant"),
            _ => new("就得票相同的人抽签确定", "lots among the tied"),
        };

        /// <summary>What is done where a seat was won by nobody: among those who stood, and again with the majority.</summary>
        /// <param name="secretBallot">Whether elections are by secret ballot, in whose place a show of hands then stands.</param>
        public Words OfTooFew(bool secretBallot) => settlement switch
        {
            Settlement.SecondBallot => new("就不足的名额在未当选的候选人中再次投票，当选仍须达到规定的多数；没有其他候选人的，名额空缺", "a further ballot among the candidates not elected, again with the majority; without any the seat stays vacant"),
            Settlement.ShowOfHands => new(
                $"就不足的名额在未当选的候选人中举手表决，当选仍须达到规定的多数{(secretBallot ? "，不适用无记名投票的规定" : string.Empty)}；没有其他候选人的，名额空缺",
                $"a show of hands among the candidates not elected, again with the majority{(secretBallot ? " and in place of the secret ballot" : string.Empty)}; without any the seat stays vacant"),
            Settlement.Vacancy => new("不足的名额空缺", "the seat stays vacant"),
            _ => new("就不足的名额抽签确定", "lots for the seat"),
        };
    }
}
