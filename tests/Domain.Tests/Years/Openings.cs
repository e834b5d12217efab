namespace UnionGovernance.Tests.Years;

/// <summary>The opening of a year of which nothing is known but whose it is.</summary>
internal static class Openings
{
    public static UnionRecord School { get; } = new()
    {
        Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new NodaTime.LocalDate(2025, 3, 1)),
    };
}
