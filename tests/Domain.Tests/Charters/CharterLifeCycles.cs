using UnionGovernance.Charters;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Charters;

/// <summary>A charter within the year: what is in force, and what may come into force.</summary>
internal static class CharterLifeCycles
{
    private static readonly CharterTerms _terms = new() { Name = Openings.School.Union.Name };

    public static LifeCycle[] All { get; } =
    [
        new(
            "The charter in force",
            static () => new CharterOfTheYear(Openings.School),
            static s => s is CharterOfTheYear { Charter: var charter } ? charter is null ? "none: the defaults" : $"a charter with {charter.Terms.PresidiumCap} presidium members at most" : string.Empty,
            [
                [],
                [InForce(_terms)],
                [InForce(_terms), InForce(_terms with { Presidium = 4 })],
            ],
            [
                InForce(_terms),
                InForce(_terms with { Presidium = 4 }),
                InForce(_terms with { Presidium = 6 }),
                InForce(_terms with { Name = _terms.Name with { School = "另一所虚构大学" } }),
                new CharterInForce { On = new(2024, 10, 1), Charter = new() { Terms = _terms, Adoption = [new() { On = new(2024, 9, 1) }] } },
            ])
        {
            Notes = ["at the defaults", "stricter", "looser than what binds", "of another school", "with its first step only"],
        },
    ];

    private static CharterInForce InForce(CharterTerms terms) => new() { On = new(2024, 10, 1), Charter = new() { Terms = terms } };
}
