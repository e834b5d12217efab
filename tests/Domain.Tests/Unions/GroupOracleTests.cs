using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

public sealed class GroupOracleTests
{
    private const string Reported = "group.reported-first", NameFree = "group.name-free", InOrder = "group.in-order", ForItsMatter = "group.for-its-matter", Early = "year.not-before";

    private static readonly LocalDate _day = new(2024, 10, 8);

    [Fact]
    public void A_naive_evaluator_finds_the_same_rules_broken_by_groups() =>
        ActOracle.Holds<Act>(10_000, 10, static () => new WorkingGroups(new PresidiumAndDepartments()), Any, Broken, [NameFree, InOrder, Early], [Reported, ForItsMatter]);

    // A name may be borne again once its bearer was ended; what is asked of a group is asked within one such life.
    private static string[] Broken(Act act, IReadOnlyList<Act> taken)
    {
        var ofName = taken.Where(t => NameOf(t) == NameOf(act)).ToList();
        var life = ofName.Skip(ofName.FindLastIndex(static t => t is GroupEnded) + 1).ToList();
        LocalDate? DayOf<T>()
            where T : Act => life.OfType<T>().FirstOrDefault()?.On;
        var (reported, setUp, matterEnded) = (DayOf<GroupReported>(), DayOf<GroupSetUp>(), DayOf<MatterEnded>());
        string[] early = act.On < (matterEnded ?? setUp ?? reported) ? [Early] : [];
        switch (act)
        {
            case GroupReported:
                return life.Count == 0 ? [] : reported is null ? [.. early, Reported] : [NameFree];
            case GroupSetUp:
                return life.Count == 0 ? [Reported] : setUp is null ? early : [InOrder];
            case MatterEnded:
                return setUp is null || matterEnded is not null ? [InOrder] : early;
            case VolunteersRecruited:
                return setUp is null ? [InOrder] : matterEnded is null ? early : [.. early, ForItsMatter];
            default:
                return setUp is null ? [InOrder] : early;
        }
    }

    private static string NameOf(Act act) => act switch
    {
        GroupReported reported => reported.Group,
        GroupSetUp setUp => setUp.Group,
        VolunteersRecruited recruited => recruited.Group,
        MatterEnded ended => ended.Group,
        GroupEnded ended => ended.Group,
        _ => string.Empty,
    };

    private static Act Any(Random random)
    {
        var (name, on) = (random.Next(2) == 0 ? "迎新小组" : "毕业小组", _day.PlusDays(random.Next(6)));
        return random.Next(7) switch
        {
            0 or 1 => new GroupReported { Group = name, On = on, Matter = "迎新" },
            2 or 3 => new GroupSetUp { Group = name, On = on },
            4 => new VolunteersRecruited { Group = name, On = on, Heads = random.Next(9) },
            5 => new MatterEnded { Group = name, On = on },
            _ => new GroupEnded { Group = name, On = on },
        };
    }
}
