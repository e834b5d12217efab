using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>Seats handed out by students, by largest remainder, with every step.</summary>
/// <remarks>
/// Whoever's share lies below the floor receives the floor and leaves; the others share what is left by their own students, until nobody lies
/// below. A share that equals the floor does not lie below it. Then each receives the whole part of its share, and the seats left over go to
/// the largest remainders. Equal remainders at the edge are a tie, which only lots settle. The order of the contenders decides nothing.
/// </remarks>
public sealed record Apportionment
{
    private Apportionment()
    {
    }

    /// <summary>The seats handed out.</summary>
    public required int Seats { get; init; }

    /// <summary>The floor, in seats.</summary>
    public required int Floor { get; init; }

    /// <summary>The rounds; the last one raises nobody.</summary>
    public ImmutableArray<SharingRound> Rounds { get; private init; } = [];

    /// <summary>One line a contender, in the order entered; none where the seats could not be shared.</summary>
    public ImmutableArray<SeatLine> Lines { get; private init; } = [];

    /// <summary>The tie, settled or not.</summary>
    public SeatTie? Tie { get; private init; }

    /// <summary>Why the seats were not shared, or the lots not taken.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Whether every contender's seats are decided.</summary>
    public bool IsDecided => Lines.Length > 0 && Lines.All(static l => l.Seats is not null);

    /// <summary>Shares seats.</summary>
    /// <param name="contenders">Those who share them, each name once.</param>
    /// <param name="seats">The seats, zero or more.</param>
    /// <param name="floor">The least seats of each, zero or more.</param>
    /// <param name="lots">Who was drawn, if lots were drawn.</param>
    /// <returns>The seats, or a tie, or a refusal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    internal static Apportionment Of(ImmutableArray<Contender> contenders, int seats, int floor, Sequence<string> lots)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(floor);
        ArgumentNullException.ThrowIfNull(lots);
        var sharing = contenders.ToHashSet();
        var (left, students) = (seats, contenders.Sum(static c => (long)c.Students));
        if (students == 0 || (long)floor * contenders.Length > seats)
        {
            return new()
            {
                Seats = seats,
                Floor = floor,
                Refusals =
                [
                    new(QuotaRules.SeatsSuffice, students == 0
                        ? new("没有学生可以代表", "There are no students to represent")
                        : new($"{contenders.Length}个单位各保底{floor}席，共需{(long)floor * contenders.Length}席，只有{seats}席", $"{contenders.Length} floors of {floor} need {(long)floor * contenders.Length} seats; there are {seats}")),
                ],
            };
        }

        var rounds = ImmutableArray.CreateBuilder<SharingRound>();
        while (true)
        {
            var (shared, over) = (left, students);
            var below = contenders.Where(c => sharing.Contains(c) && (long)c.Students * shared < floor * over).ToList();
            rounds.Add(new(left, students, [.. below.Select(static c => c.Name)]));
            if (below.Count == 0)
            {
                break;
            }

            foreach (var contender in below)
            {
                sharing.Remove(contender);
                left -= floor;
                students -= contender.Students;
            }
        }

        return Share(contenders, sharing, left, students, lots, new() { Seats = seats, Floor = floor, Rounds = rounds.ToImmutable() });
    }

    /// <summary>Shares seats among those who send their own students: nobody has more seats than students.</summary>
    internal static Apportionment OfStudents(ImmutableArray<Contender> contenders, int seats, int floor, Sequence<string> lots)
    {
        ImmutableArray<Refusal> crowded = [.. Crowded(contenders, seats, floor)];
        return crowded.Length > 0 ? new() { Seats = seats, Floor = floor, Refusals = crowded } : Of(contenders, seats, floor, lots);
    }

    // With a floor within everybody's students and seats within all of them, no share by largest remainder exceeds the students either.
    private static IEnumerable<Refusal> Crowded(ImmutableArray<Contender> contenders, int seats, int floor)
    {
        foreach (var contender in contenders.Where(c => c.Students < floor))
        {
            yield return new(QuotaRules.SeatsWithinStudents, contender.Students == 0
                ? new($"{contender.Name}没有学生，不能有保底{floor}席；请核对学生数，或不列这个单位", $"{contender.Name} has no students and cannot have the floor of {floor}; check its students, or leave it out")
                : new($"{contender.Name}有学生{contender.Students}人，少于保底{floor}席", $"{contender.Name} has {contender.Students} students, fewer than the floor of {floor}"));
        }

        var students = contenders.Sum(static c => (long)c.Students);
        if (students > 0 && seats > students)
        {
            yield return new(QuotaRules.SeatsWithinStudents, new($"学生共{students}人，名额有{seats}席", $"There are {students} students and {seats} seats"));
        }
    }

    private static Apportionment Share(
        ImmutableArray<Contender> contenders, HashSet<Contender> sharing, int left, long students, Sequence<string> lots, Apportionment begun)
    {
        ImmutableArray<SeatLine> lines =
        [
            .. contenders.Select(c => sharing.Contains(c)
                ? new SeatLine(c.Name, c.Students, false, (int)((long)c.Students * left / students), (long)c.Students * left % students, students, false)
                : new SeatLine(c.Name, c.Students, true, begun.Floor, 0, students, false)),
        ];
        var extra = begun.Seats - lines.Sum(static l => l.Whole);
        var byRemainder = lines.Where(static l => !l.AtFloor).OrderByDescending(static l => l.Remainder).ToList();
        var edge = extra == 0 ? long.MaxValue : byRemainder[extra - 1].Remainder;
        var above = byRemainder.Count(l => l.Remainder > edge);
        var atEdge = lines.Where(l => !l.AtFloor && l.Remainder == edge).Select(static l => l.Name).ToList();
        var tie = above + atEdge.Count > extra ? new SeatTie([.. atEdge], extra - above) : null;
        var drawn = tie is not null && lots.Count == tie.Seats && lots.Distinct().Count() == lots.Count && lots.All(atEdge.Contains);
        return begun with
        {
            Lines =
            [
                .. lines.Select(l => l.AtFloor || l.Remainder < edge ? l
                    : l.Remainder > edge || tie is null ? l with { ForRemainder = true }
                    : l with { ForRemainder = drawn ? lots.Contains(l.Name) : null }),
            ],
            Tie = tie,
            Refusals = lots.Count == 0 || drawn ? [] :
            [
                new(QuotaRules.LotsFitTie, tie is null
                    ? new($"录入了抽签结果（{string.Join("、", lots)}），但没有并列的余数", $"Lots were entered ({string.Join(", ", lots)}), yet no remainders are tied")
                    : new(
                        $"应从{string.Join("、", tie.Among)}中抽出{tie.Seats}个，录入的是{string.Join("、", lots)}",
                        $"{tie.Seats} of {string.Join(", ", tie.Among)} should be drawn; {string.Join(", ", lots)} was entered")),
            ],
        };
    }
}
