using System.Collections.Immutable;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Counts ballots one by one.</summary>
public static class BallotBox
{
    /// <summary>Counts.</summary>
    /// <param name="ballots">The returned ballots, each with the names that it chooses.</param>
    /// <param name="candidates">The candidates' names.</param>
    /// <param name="seats">The seats: a ballot that chooses more is invalid, one that chooses fewer is valid.</param>
    /// <param name="writeIns">Whether other names may be written in; where they may not, such a ballot is invalid. A name twice on a ballot makes it invalid too.</param>
    /// <param name="issued">How many ballots were issued; nothing where nobody said.</param>
    /// <returns>The count; write-ins in order of votes, equals by name.</returns>
    public static Tally Open(IEnumerable<Sequence<string>> ballots, ImmutableArray<string> candidates, int seats, bool writeIns, int? issued)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        var place = candidates.Select(static (name, i) => (name, i)).ToDictionary(static c => c.name, static c => c.i, StringComparer.Ordinal);
        var votes = new int[candidates.Length];
        var last = new int[candidates.Length];
        var chosen = new int[Math.Max(0, seats)];
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        var (valid, invalid) = (0, 0);
        foreach (var ballot in ballots)
        {
            if (!Read(ballot, valid + invalid + 1, place, last, chosen, writeIns))
            {
                invalid++;
                continue;
            }

            valid++;
            for (var i = 0; i < ballot.Count; i++)
            {
                if (chosen[i] >= 0)
                {
                    votes[chosen[i]]++;
                }
                else
                {
                    written[ballot[i]] = written.GetValueOrDefault(ballot[i]) + 1;
                }
            }
        }

        return new()
        {
            Ballots = new() { Issued = issued, Returned = valid + invalid, Valid = valid, Invalid = invalid },
            Votes = [.. candidates.Select((name, i) => new CandidateVotes { Name = name, For = votes[i] })],
            WriteIns =
            [
                .. written.OrderByDescending(static w => w.Value).ThenBy(static w => w.Key, StringComparer.Ordinal)
                    .Select(static w => new CandidateVotes { Name = w.Key, For = w.Value }),
            ],
        };
    }

    // Notes in last which ballot named a candidate last, so that a name twice is seen; in chosen whom the ballot names, -1 for a stranger.
    private static bool Read(Sequence<string> ballot, int number, Dictionary<string, int> place, int[] last, int[] chosen, bool writeIns)
    {
        if (ballot.Count > chosen.Length)
        {
            return false;
        }

        for (var i = 0; i < ballot.Count; i++)
        {
            if (place.TryGetValue(ballot[i], out var at))
            {
                if (last[at] == number)
                {
                    return false;
                }

                (last[at], chosen[i]) = (number, at);
            }
            else if (!writeIns || ballot.Take(i).Contains(ballot[i]))
            {
                return false;
            }
            else
            {
                chosen[i] = -1;
            }
        }

        return true;
    }
}
