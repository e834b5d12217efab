using System.Numerics;

namespace UnionGovernance.Tests.Congresses;

/// <summary>
/// A second way to the same seats: everybody is entitled to the greater of the floor and a common rate times the students, where the rate
/// makes the entitlements add up to the seats; then each is rounded by largest remainder, in exact fractions over one denominator.
/// </summary>
internal static class Entitlements
{
    public static (BigInteger Number, BigInteger Of)[] Of(int[] students, int seats, int floor)
    {
        // The smallest units are the first to lie below the floor: try how many of them do.
        int[] ascending = [.. students.Order()];
        for (var below = 0; below < students.Length; below++)
        {
            BigInteger left = seats - (floor * below);
            BigInteger over = ascending.Skip(below).Sum();
            if (over > 0 && (below == 0 || ascending[below - 1] * left < floor * over) && ascending[below] * left >= floor * over)
            {
                return [.. students.Select(s => (s * left < floor * over ? floor * over : s * left, over))];
            }
        }

        throw new InvalidOperationException("No rate adds up.");
    }

    public static (IEnumerable<string> Sure, IEnumerable<string> Tied, int Left) Round((BigInteger Number, BigInteger Of)[] due, int seats)
    {
        var left = seats - (int)due.Aggregate(BigInteger.Zero, (sum, d) => sum + (d.Number / d.Of));
        var remainders = due.Select((d, i) => (Name: $"单位{i}", Left: d.Number % d.Of)).ToList();
        var sure = remainders.Where(r => remainders.Count(o => o.Left >= r.Left) <= left).Select(r => r.Name).ToList();
        var tied = remainders.Where(r => !sure.Contains(r.Name) && remainders.Count(o => o.Left > r.Left) < left).Select(r => r.Name).ToList();
        return (sure, tied, tied.Count == 0 ? 0 : left - sure.Count);
    }
}
