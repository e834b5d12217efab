using System.Collections.Immutable;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>Joins branches where there are fewer seats than branches.</summary>
/// <remarks>
/// Only neighbours in the listed order are joined, one seat each, so that the sum of the squares of their students is least, which is the most
/// even way; of equally even ways, the one that joins fewer branches first is proposed. Where the students of a branch are unknown, branches count
/// instead of students. Where there are seats enough, every branch elects for itself and the seats are shared with a floor of one.
/// </remarks>
internal static class Constituencies
{
    /// <summary>The constituencies of one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="seats">Its seats, zero or more.</param>
    /// <returns>The constituencies, none where there are no seats, and the sharing of seats among branches where it came to that.</returns>
    public static (ImmutableArray<Constituency> Constituencies, Apportionment? Among) Of(QuotaUnit unit, int seats)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var branches = unit.Branches;
        if (seats == 0)
        {
            return ([], null);
        }

        if (branches.Count == 0)
        {
            return ([new(unit.Name, 1, [], unit.Students, seats)], null);
        }

        var known = branches.All(static b => b.Students is not null);
        if (branches.Count <= seats)
        {
            ImmutableArray<Contender> contenders = [.. branches.Select(b => new Contender(b.Name, known ? b.Students!.Value : 1))];
            var among = known ? Apportionment.OfStudents(contenders, seats, 1, unit.Lots) : Apportionment.Of(contenders, seats, 1, unit.Lots);
            return (
                [.. branches.Select((b, i) => new Constituency(unit.Name, i + 1, [b.Name], b.Students, among.Lines.Length > i ? among.Lines[i].Seats : null))],
                among);
        }

        var starts = Starts([.. branches.Select(b => known ? b.Students!.Value : 1)], seats);
        return (
            [
                .. starts.Select((from, i) =>
                {
                    var joined = branches.Take((i + 1 < starts.Length ? starts[i + 1] : branches.Count)).Skip(from).ToList();
                    return new Constituency(unit.Name, i + 1, [.. joined.Select(static b => b.Name)], known ? joined.Sum(static b => b.Students!.Value) : null, 1);
                }),
            ],
            null);
    }

    // least[i]: the least sum of squares with which the branches from i on form k groups. The best cut never moves back as i moves on
    // (squares of sums of weights that are not negative are convex), so halving finds all cuts of a round in n log n steps.
    private static int[] Starts(int[] weights, int groups)
    {
        var n = weights.Length;
        var upTo = new long[n + 1];
        for (var i = 0; i < n; i++)
        {
            upTo[i + 1] = upTo[i] + weights[i];
        }

        var least = new long[n + 1];
        for (var i = 0; i < n; i++)
        {
            least[i] = Square(upTo[n] - upTo[i]);
        }

        var ends = new int[groups + 1][];
        for (var k = 2; k <= groups; k++)
        {
            var (next, end) = (new long[n + 1], new int[n + 1]);
            Cut(0, n - k, 1, n - k + 1, least, next, end, upTo);
            (least, ends[k]) = (next, end);
        }

        var starts = new int[groups];
        for (var k = groups; k > 1; k--)
        {
            starts[groups - k + 1] = ends[k][starts[groups - k]];
        }

        return starts;
    }

    private static void Cut(int from, int to, int first, int last, long[] least, long[] next, int[] end, long[] upTo)
    {
        if (from > to)
        {
            return;
        }

        var middle = (from + to) / 2;
        next[middle] = long.MaxValue;
        for (var cut = Math.Max(first, middle + 1); cut <= last; cut++)
        {
            if (least[cut] + Square(upTo[cut] - upTo[middle]) is var sum && sum < next[middle])
            {
                (next[middle], end[middle]) = (sum, cut);
            }
        }

        Cut(from, middle - 1, first, end[middle], least, next, end, upTo);
        Cut(middle + 1, to, end[middle], last, least, next, end, upTo);
    }

    // The students of a unit are an int, so the sum of squares, which never exceeds the square of the sum, is a long.
    private static long Square(long value) => value * value;
}
