using NodaTime;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Tests.Years;

/// <summary>What is stated of one fact.</summary>
internal static class StatementLifeCycles
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _spring = new(2025, 3, 1);
    private static readonly Stated _yes = new() { On = _autumn, By = ["校团委"], Facts = [StatedFact.ServesOnly], Holds = true, Document = "说明" };

    private static readonly ActsListed _listed = new() { On = _spring, By = ["校团委"], Of = [ListedActs.Hearings], Document = "台账核对" };

    public static LifeCycle[] All { get; } =
    [
        new(
            "A fact that is stated, on 1 March 2025",
            static () => new StatementsOfTheYear(),
            static s => s is StatementsOfTheYear y ? y.Of(StatedFact.ServesOnly)?.Holds switch { null => "nothing stated", true => "a yes", false => "a no" } : string.Empty,
            [[], [_yes], [_yes with { Holds = false }]],
            [_yes with { On = _spring }, _yes with { On = _spring, Holds = false }, _yes with { On = _spring, By = [] }])
        {
            Notes = ["a yes", "a no", "a yes of which nobody says whose it is"],
        },
        new(
            "Whether every hearing is entered, judged on 1 March 2025",
            static () => new StatementsOfTheYear(),
            static s => s is StatementsOfTheYear y && y.Lists(ListedActs.Hearings, Openings.School) ? "every one is" : "nobody knows",
            [[], [_listed]],
            [_listed, _listed with { On = _autumn }, _listed with { Of = [ListedActs.Study] }, _listed with { By = [] }, _listed with { Of = [] }])
        {
            Notes = ["that day", "in September", "of study alone", "of which nobody says whose it is", "of nothing"],
        },
    ];
}
