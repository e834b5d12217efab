using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Seats of a contest that stay empty (缺额), and why.</summary>
/// <param name="Seats">How many.</param>
/// <param name="Because">Why, such as a tie that the charter leaves as it is.</param>
public sealed record VacantSeats(int Seats, Words Because)
{
    /// <summary>The seats with their reason, such as 缺额1名：丙、丁得票相同，章程规定缺额.</summary>
    /// <returns>The words.</returns>
    public Words Describe() => new($"缺额{Seats}名：{Because.Chinese}", $"{Seats} left vacant: {Because.English}");

    /// <summary>What they are called together.</summary>
    public static Words Heading { get; } = new("缺额", "vacancies");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;

    internal static Shape<VacantSeats> Shape { get; } = Shapes.Written<VacantSeats>(static v =>
    {
        v.Required("seats", Quotas.SeatLine.OfSeats, Forms.Whole(0, int.MaxValue), static s => s.Seats);
        v.Required("because", Refusal.Shape["because"].Words, Words.Shape, static s => s.Because);
    });
}
