using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Papers.Congresses;

/// <summary>What an election came to, in sentences: who was elected, and how a tie or an open seat was settled.</summary>
internal static class BallotSentences
{
    /// <summary>How the seats were voted on: 以无记名投票方式，差额; less where that is not known.</summary>
    public static string Way(IReadOnlyList<Contest> contests)
    {
        var manner = contests.Select(static c => c.Manner).Distinct().ToList() is [{ } one] ? $"{CongressPaperFacts.Way(one)}" : string.Empty;
        return $"{manner}{(contests.All(static c => c.Candidates?.Count > c.Seats) ? "差额" : string.Empty)}";
    }

    /// <summary>Ties and open seats of a contest, and what settled each; nothing where all seats were won at once.</summary>
    public static IEnumerable<string> Settled(ContestOutcome outcome)
    {
        foreach (var ballot in outcome.Whole)
        {
            if (ballot.Ranking is not { } ranking || (ranking.Contended == 0 && ranking.Open == 0))
            {
                continue;
            }

            var why = ranking.Contended > 0 ? $"{string.Join('、', ranking.Tied)}得票相同" : $"其余候选人的赞成票没有达到{ballot.Needed}票";
            if (ballot.Again is { } again)
            {
                var won = again.Ranking is null ? [] : again.Ranking.Elected.ToList();
                yield return $"{why}，{(again.Contest.Manner == Manner.ShowOfHands ? "经举手表决" : "经再次投票")}，{(won.Count > 0 ? $"{string.Join('、', won)}当选" : "没有人当选")}";
            }
            else if (ballot.Pending is { } pending)
            {
                yield return $"{why}，尚余{Shown.Number(pending.Seats)}个名额，待{pending.By.Label.Chinese}";
            }
            else if (ballot.Contest.Lots.Count > 0)
            {
                yield return $"{why}，经抽签，{string.Join('、', ballot.Contest.Lots)}当选";
            }
            else if (ballot.VacantSeats.Length > 0)
            {
                yield return string.Join('；', ballot.VacantSeats.Select(static v => v.Describe().Chinese));
            }
        }
    }

    /// <summary>What one ballot came to by itself: who is elected by it, and what a tie or an open seat waits for.</summary>
    public static IEnumerable<string> Result(ContestOutcome ballot)
    {
        if (ballot.Ranking is not { } ranking)
        {
            yield break;
        }

        var elected = ranking.Elected.ToList();
        yield return elected.Count > 0 ? $"{string.Join('、', elected)}当选" : "本次投票没有人当选";
        if (ranking.Contended > 0)
        {
            var tied = ranking.Lines.First(static l => l.Standing == Standing.Tied);
            yield return $"{string.Join('、', ranking.Tied)}得票相同，各{Shown.Number(tied.Votes)}票，余{Shown.Number(ranking.Contended)}个名额，{By(ballot)}";
        }
        else if (ranking.Open > 0)
        {
            yield return $"余{Shown.Number(ranking.Open)}个名额，其余候选人的赞成票没有达到{ballot.Needed}票，{By(ballot)}";
        }
    }

    /// <summary>That an election came to nothing, and why; nothing where its figures are not all there, or nothing stands against it: then it is to be counted, or to go on.</summary>
    public static string? WithoutResult(ElectionOutcome election) =>
        election.IsDecided || election.Contests.SelectMany(static c => c.Whole).Any(static c => c.Missing.Length > 0) || !election.AllRefusals.Any() ? null
            : $"没有形成有效的选举结果：{string.Join('；', election.AllRefusals.Select(static r => r.Because.Chinese).Distinct())}。";

    private static string By(ContestOutcome ballot) =>
        ballot.Again is { } again ? (again.Contest.Manner == Manner.ShowOfHands ? "以举手表决确定" : "再次投票确定")
        : ballot.Contest.Lots.Count > 0 ? $"抽签确定，{string.Join('、', ballot.Contest.Lots)}当选"
        : ballot.VacantSeats.Length > 0 ? "按章程缺额"
        : ballot.Pending is { } pending ? $"待{pending.By.Label.Chinese}" : "待确定";
}
