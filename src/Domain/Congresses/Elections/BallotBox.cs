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
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        var (valid, invalid) = (0, 0);
        foreach (var ballot in ballots)
        {
            if (!IsValid(ballot, place, seats, writeIns))
            {
                invalid++;
                continue;
            }

            valid++;
            foreach (var name in ballot)
            {
                if (place.TryGetValue(name, out var at))
                {
                    votes[at]++;
                }
                else
                {
                    written[name] = written.GetValueOrDefault(name) + 1;
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

    private static bool IsValid(Sequence<string> ballot, Dictionary<string, int> place, int seats, bool writeIns)
    {
        if (ballot.Count > seats)
        {
            return false;
        }

        for (var i = 0; i < ballot.Count; i++)
        {
            if (!writeIns && !place.ContainsKey(ballot[i]))
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (ballot[i] == ballot[j])
                {
                    return false;
                }
            }
        }

        return true;
    }
}
