using UnionGovernance;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

/// <summary>What a school asks beyond any record of the library: its own subject, with facts that have a name, a form and bounds, and rules over them.</summary>
internal sealed record Canteen
{
    public required string Name { get; init; }

    public Fact<int> Complaints { get; init; }

    public Fact<int> Answered { get; init; }
}

internal static class CanteenFacts
{
    public static FactPath<Canteen, int> Complaints { get; } = new(
        "/complaints", new("意见件数", "complaints"), CountForm.Pieces, static c => c.Complaints, static (c, f) => c with { Complaints = f });

    public static FactPath<Canteen, int> Answered { get; } = new(
        "/answered", new("已答复件数", "complaints answered"), CountForm.Pieces, static c => c.Answered, static (c, f) => c with { Answered = f });
}

internal static class CanteenRules
{
    // Few complaints, or most of them answered: an exception is an alternative, never an if.
    public static Requirement<Canteen> Heard { get; } =
        new AtMost<Canteen, int>(CanteenFacts.Complaints, 10) | new AtLeast<Canteen, int>(CanteenFacts.Answered, 10);
}
