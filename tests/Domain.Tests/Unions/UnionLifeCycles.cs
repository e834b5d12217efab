using NodaTime;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Functions;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Reaching;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

/// <summary>The life cycles of departments, offices, chairs, groups and named help.</summary>
internal static class UnionLifeCycles
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _winter = new(2024, 12, 31);
    private static readonly LocalDate _spring = new(2025, 3, 1);
    private static readonly LocalDate _summer = new(2025, 6, 1);

    private static readonly DepartmentSetUp _setUp = new() { On = _autumn, Department = "办公室" };
    private static readonly TookOffice _inDepartment = new() { On = _autumn, Person = "甲", Department = "办公室" };
    private static readonly TookOffice _inPresidium = new() { On = _autumn, Person = "甲", Presidium = true };
    private static readonly GroupReported _reported = new() { On = _autumn, Group = "迎新晚会小组", Kind = GroupKind.WorkingGroup, Matter = "迎新晚会" };
    private static readonly GroupSetUp _groupSetUp = new() { On = _autumn, Group = "迎新晚会小组" };
    private static readonly FunctionTakenOn _patrol = new() { On = _autumn, Function = ForeignFunction.DisciplinePatrol };
    private static readonly TeamEnlisted _volunteers = new() { On = _autumn, Team = "迎新志愿者", Kind = TeamKind.Volunteers, Heads = 40 };
    private static readonly CollegeCounted _counted = new() { On = _autumn, College = "工学院", Students = 5200, Staff = 22 };
    private static readonly LeagueHelpNamed _named = new() { On = _autumn, College = "工学院", Helper = "林虚谷" };

    public static LifeCycle[] All { get; } =
    [
        new(
            "A function that is not a union's, on 1 March 2025",
            static () => new FunctionsOfTheYear(),
            static s => s is FunctionsOfTheYear { All: [.., var f] } ? f.Term.Last switch
            {
                null when f.Term.First > _spring => "still to come",
                null => "performed",
                { } last when last == _spring => "performed for the last day",
                _ => "given up earlier",
            }
            : "never performed",
            [
                [],
                [_patrol with { On = _summer }],
                [_patrol],
                [_patrol, new FunctionGivenUp { On = _spring, Function = ForeignFunction.DisciplinePatrol }],
                [_patrol, new FunctionGivenUp { On = _winter, Function = ForeignFunction.DisciplinePatrol }],
            ],
            [
                _patrol with { On = _spring },
                new FunctionGivenUp { On = _spring, Function = ForeignFunction.DisciplinePatrol },
            ]),
        new(
            "A department, on 1 March 2025",
            static () => new PresidiumAndDepartments(),
            static s => s is PresidiumAndDepartments p
                ? (p.Bodies, p.ServingOn(_spring.PlusDays(1)).Length, p.StandingOn(_spring).Length) switch
                {
                    ([], _, _) => "none",
                    ([{ Tier: not Tier.Department }], _, _) => "a standing body beside the departments",
                    (_, > 0, _) => "stands, somebody serves in it",
                    ([{ Term.Last: null, Term.First: var first }], _, _) when first > _spring => "still to be set up",
                    ([.., { Term.Last: null }], _, _) => "stands",
                    (_, _, 0) => "dissolved earlier",
                    _ => "dissolved that day",
                }
                : string.Empty,
            [
                [],
                [_setUp with { On = _summer }],
                [_setUp],
                [_setUp, _inDepartment],
                [new StandingBodySetUp { On = _autumn, Body = "办公室", Tier = Tier.AboveDepartments }],
                [_setUp, new BodyDissolved { On = _winter, Body = "办公室" }],
                [_setUp, new BodyDissolved { On = _spring, Body = "办公室" }],
            ],
            [
                _setUp with { On = _spring },
                _inDepartment with { On = _spring },
                new LeftOffice { On = _spring, Person = "甲" },
                new BodyDissolved { On = _spring, Body = "办公室" },
                new StandingBodySetUp { On = _spring, Body = "办公室", Tier = Tier.BelowDepartments },
                new StructureStated { On = _spring, By = ["团委"], Document = "说明" },
            ]),
        new(
            "An office on the presidium, on 1 March 2025",
            static () => new PresidiumAndDepartments(),
            static s => s is PresidiumAndDepartments p
                ? (p.Services, p.ServingOn(_spring), p.ChairOn(_spring), p.Turns) switch
                {
                    ([], _, _, _) => "never held",
                    (_, _, not null, _) => "held, and chairing",
                    (_, [_], _, [_]) => "held, and chairing later",
                    (_, [{ Term.Last: null }], _, _) => "held",
                    (_, [_], _, _) => "held for the last day",
                    ([.., { Term.First: var first }], _, _, _) when first > _spring => "still to come",
                    _ => "over",
                }
                : string.Empty,
            [
                [],
                [_inPresidium with { From = _summer }],
                [_inPresidium],
                [_inPresidium, new ChairTookTurn { On = _autumn, Person = "甲" }],
                [_inPresidium, new ChairTookTurn { On = _autumn, Person = "甲", From = _summer }],
                [_inPresidium with { Until = _spring }],
                [_inPresidium with { Until = _winter }],
            ],
            [
                _inPresidium with { On = _spring },
                new LeftOffice { On = _spring, Person = "甲" },
                new ChairTookTurn { On = _spring, Person = "甲" },
            ]),
        new(
            "Volunteers or a reserve team, on 1 March 2025",
            static () => new PresidiumAndDepartments(),
            static s => s is PresidiumAndDepartments p ? p.TeamsOn(_spring) is [var team] ? $"{team.Heads.Low} heads" : p.TeamsOn(_autumn).Length > 0 ? "dispersed" : "none" : string.Empty,
            [
                [],
                [_volunteers],
                [_volunteers, _volunteers with { On = _winter, Heads = 0 }],
            ],
            [
                _volunteers with { On = _spring, Heads = 60 },
                _volunteers with { On = _spring, Heads = 0 },
            ])
        {
            Notes = ["60 heads", "nobody any more"],
        },
        new(
            "A working group or project team, on 1 March 2025",
            static () => new WorkingGroups(new()),
            static s => s is WorkingGroups { All: [.., var g] } ? g.State.Label.English : "none",
            [
                [],
                [_reported],
                [_reported, _groupSetUp],
                [_reported, _groupSetUp, new MatterEnded { On = _winter, Group = "迎新晚会小组" }],
                [_reported, _groupSetUp, new GroupEnded { On = _winter, Group = "迎新晚会小组" }],
            ],
            [
                _reported with { On = _spring },
                _groupSetUp with { On = _spring },
                new VolunteersRecruited { On = _spring, Group = "迎新晚会小组", Heads = 20 },
                new MatterEnded { On = _spring, Group = "迎新晚会小组" },
                new GroupEnded { On = _spring, Group = "迎新晚会小组" },
            ]),
        new(
            "Named help for a college union, on 1 March 2025",
            static () => new CollegeReach(Opening),
            static s => s is CollegeReach r
                ? (r.Enter(Opening).Colleges.List.Count, r.HelperOn("工学院", _spring.PlusDays(1)), r.HelperOn("工学院", _spring), r.Help.Length) switch
                {
                    (0, _, _, _) => "the college is not entered",
                    (_, not null, not null, _) => "given",
                    (_, not null, null, _) => "still to come",
                    (_, null, not null, _) => "given for the last day",
                    (_, _, _, > 0) => "over",
                    _ => "none",
                }
                : string.Empty,
            [
                [],
                [_counted],
                [_counted, _named with { On = _spring.PlusDays(1) }],
                [_counted, _named],
                [_counted, _named, new LeagueHelpEnded { On = _spring, College = "工学院" }],
                [_counted, _named, new LeagueHelpEnded { On = _winter, College = "工学院" }],
            ],
            [
                _counted with { On = _spring },
                _named with { On = _spring },
                new LeagueHelpEnded { On = _spring, College = "工学院" },
                new CollegesListed { On = _spring },
            ]),
    ];

    private static UnionRecord Opening => new()
    {
        Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(_spring),
    };
}
