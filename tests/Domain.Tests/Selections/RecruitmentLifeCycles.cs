using NodaTime;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Selections;

/// <summary>The windows in which the two levels recruit, where the charter has them staggered.</summary>
internal static class RecruitmentLifeCycles
{
    private static readonly LocalDate _day = new(2025, 3, 1);
    private static readonly RecruitmentOpened _school = new() { On = _day, Level = UnionLevel.School, From = _day.PlusDays(10), To = _day.PlusDays(19) };
    private static readonly RecruitmentOpened _college = new() { On = _day, Level = UnionLevel.College, From = _day, To = _day.PlusDays(9) };

    public static LifeCycle[] All { get; } =
    [
        new(
            "Recruitment windows that the charter staggers: the school's opens on 11 March 2025, for ten days",
            static () => new SelectionsOfTheYear(Openings.School, static () => (new() { StaggeredWindows = true }, new())),
            static s => s is SelectionsOfTheYear { Windows: var windows } ? windows switch
            {
                [] => "none",
                [{ Level: UnionLevel.School }] => "the school's",
                [{ Level: UnionLevel.College } c] => c.To < _school.From ? "the college's, over the day before" : "the college's, its last day the school's first",
                [{ Level: UnionLevel.College }, ..] => "both, one after the other",
                _ => "two of the school's",
            }
            : string.Empty,
            [
                [],
                [_school],
                [_college],
                [_college with { To = _school.From }],
                [_college, _school],
            ],
            [_school, _school with { To = _school.From.PlusDays(-1) }])
        {
            Notes = ["the school's", "one that ends before it begins"],
        },
    ];
}
