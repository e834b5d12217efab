using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

public sealed class ServingOracleTests
{
    private const string LastDay = "office.last-day", OnePlace = "office.one-place", BodyStands = "office.body-stands", HeldOnce = "office.held-once", Holds = "office.holds", Elected = "office.elected-by-congress";
    private const string NameFree = "union.name-free", NobodyLeft = "union.nobody-left", InPresidium = "chair.in-presidium", InTurn = "chair.in-turn";
    private const string StatedBy = "structure.stated-by", StatedAsEntered = "structure.stated-as-entered", Early = "year.not-before";

    private const int Days = 8;

    private static readonly LocalDate _day = new(2024, 9, 2);

    // No act is of a later day, so what holds on this day holds for good.
    private static readonly LocalDate _never = _day.PlusDays(4 * Days);
    private static readonly string[] _departments = ["学习部", "文体部"];
    private static readonly string[] _people = ["甲", "乙"];

    [Fact]
    public void A_naive_evaluator_finds_the_same_offices_bodies_and_turns_wrong() => ActOracle.Holds(
        20_000,
        12,
        static () => new PresidiumAndDepartments(),
        Any,
        Broken,
        [LastDay, OnePlace, BodyStands, HeldOnce, Holds, NameFree, NobodyLeft, Early],
        [Elected, InPresidium, InTurn, StatedBy, StatedAsEntered]);

    private static IEnumerable<string> Broken(Act act, IReadOnlyList<Act> taken)
    {
        var (bodies, offices) = (Bodies(taken), Offices(taken));
        switch (act)
        {
            case DepartmentSetUp or StandingBodySetUp:
                if (bodies.Exists(b => b.Name == NameOf(act) && b.Last >= act.On))
                {
                    yield return NameFree;
                }

                break;
            case BodyDissolved dissolved:
                if (bodies.Find(b => b.Name == dissolved.Body && b.First <= act.On && act.On <= b.Last) is not { Name: not null } body)
                {
                    yield return bodies.Exists(b => b.Name == dissolved.Body && b.First > act.On) && !bodies.Exists(b => b.Name == dissolved.Body && b.First <= act.On && act.On <= b.Last) ? Early : BodyStands;
                }
                else if (offices.Exists(o => o.Department == dissolved.Body && o.First <= body.Last && body.First <= o.Last && o.Last > act.On))
                {
                    yield return NobodyLeft;
                }

                break;
            case TookOffice took:
                foreach (var rule in OfOffice(took, bodies, offices))
                {
                    yield return rule;
                }

                break;
            case LeftOffice left:
                var held = offices.Where(o => o.Person == left.Person && (left.Presidium ? o.OnPresidium == true : left.Department is null || o.Department == left.Department)).ToList();
                if (!held.Exists(o => o.First <= act.On && act.On <= o.Last))
                {
                    yield return held.Exists(o => o.First > act.On) ? Early : Holds;
                }

                break;
            case ChairTookTurn turn:
                foreach (var rule in OfTurn(turn, taken, offices))
                {
                    yield return rule;
                }

                break;
            case StructureStated:
                if (act.By.Count == 0)
                {
                    yield return StatedBy;
                }

                foreach (var _ in bodies.Where(b => b.IsBeside && b.First <= act.On && act.On <= b.Last))
                {
                    yield return StatedAsEntered;
                }

                break;
        }
    }

    private static IEnumerable<string> OfOffice(TookOffice act, List<(string Name, bool IsBeside, LocalDate First, LocalDate Last)> bodies, List<(string Person, bool? OnPresidium, string? Department, LocalDate First, LocalDate Last)> offices)
    {
        var (first, last) = (act.From ?? act.On, act.Until ?? _never);
        var onPresidium = act.Presidium ?? (act.Department is null ? null : false);
        if (onPresidium == true && act.By.Count > 0 && act.By[0] != "第十次学代会")
        {
            yield return Elected;
        }

        if (last < first)
        {
            yield return LastDay;
        }

        if (onPresidium == true && act.Department is not null)
        {
            yield return OnePlace;
        }
        else if (act.Department is { } department)
        {
            var named = bodies.Where(b => b.Name == department).ToList();
            if (!named.Exists(b => last < first || (b.First <= first && last <= b.Last)))
            {
                yield return named.Exists(b => b.First > first) && !named.Exists(b => b.First <= first && first <= b.Last) ? Early : BodyStands;
            }
        }

        if (last >= first && offices.Exists(o => o.Person == act.Person && o.OnPresidium == onPresidium && o.Department == act.Department && o.First <= last && first <= o.Last))
        {
            yield return HeldOnce;
        }
    }

    private static IEnumerable<string> OfTurn(ChairTookTurn act, IReadOnlyList<Act> taken, List<(string Person, bool? OnPresidium, string? Department, LocalDate First, LocalDate Last)> offices)
    {
        var turns = Turns(taken);
        var (first, last) = TermOf(act, turns);
        if (last < first)
        {
            yield return LastDay;
            yield break;
        }

        // Of a turn without an end only its first day is known.
        if (Enumerable.Range(0, Period.DaysBetween(first, last ?? first) + 1).Select(first.PlusDays).Any(d => !offices.Exists(o => o.Person == act.Person && o.OnPresidium == true && o.First <= d && d <= o.Last)))
        {
            yield return InPresidium;
        }

        // A turn without an end stops before the next.
        if (turns.Exists(t => !(t.Last is null && t.First < first) && t.First <= (last ?? _never) && first <= (t.Last ?? _never)))
        {
            yield return InTurn;
        }
    }

    private static string NameOf(Act act) => act is DepartmentSetUp department ? department.Department : ((StandingBodySetUp)act).Body;

    // Until when a body stood: the first of the days on which one of its name was dissolved after it was set up.
    private static List<(string Name, bool IsBeside, LocalDate First, LocalDate Last)> Bodies(IReadOnlyList<Act> taken) =>
    [
        .. taken.Index().Where(static t => t.Item is DepartmentSetUp or StandingBodySetUp).Select(t => (
            NameOf(t.Item),
            t.Item is StandingBodySetUp,
            t.Item.On,
            taken.Skip(t.Index).OfType<BodyDissolved>().Where(d => d.Body == NameOf(t.Item) && d.On >= t.Item.On).Select(static d => d.On).Append(_never).Min())),
    ];

    private static List<(string Person, bool? OnPresidium, string? Department, LocalDate First, LocalDate Last)> Offices(IReadOnlyList<Act> taken) =>
    [
        .. from entry in taken.Index()
           where entry.Item is TookOffice
           let took = (TookOffice)entry.Item
           let onPresidium = took.Presidium ?? (took.Department is null ? (bool?)null : false)
           let first = took.From ?? took.On
           let left = taken.Skip(entry.Index).OfType<LeftOffice>().Where(l => l.Person == took.Person && l.On >= first && (l.Presidium ? onPresidium == true : l.Department is null || l.Department == took.Department)).Select(static l => l.On)
           select (took.Person, onPresidium, took.Department, first, left.Append(took.Until ?? _never).Min()),
    ];

    private static List<(LocalDate First, LocalDate? Last)> Turns(IReadOnlyList<Act> taken)
    {
        var turns = new List<(LocalDate First, LocalDate? Last)>();
        foreach (var act in taken.OfType<ChairTookTurn>())
        {
            var (first, last) = TermOf(act, turns);
            turns = [.. turns.Select(t => t.Last is null && t.First < first ? (t.First, first.PlusDays(-1)) : t), (first, last)];
        }

        return turns;
    }

    private static (LocalDate First, LocalDate? Last) TermOf(ChairTookTurn act, List<(LocalDate First, LocalDate? Last)> turns)
    {
        var first = act.From ?? act.On;
        var later = turns.Where(t => t.First > first).Select(static t => t.First).ToList();
        return (first, act.Until ?? (later.Count > 0 ? later.Min().PlusDays(-1) : null));
    }

    private static Act Any(Random random)
    {
        var (person, department, on) = (_people[random.Next(2)], _departments[random.Next(2)], Day());
        Sequence<string> by = random.Next(4) switch { 0 => [], 1 => ["校团委"], _ => ["第十次学代会"] };
        return random.Next(12) switch
        {
            0 or 1 => new DepartmentSetUp { On = on, Department = department },
            2 => new StandingBodySetUp { On = on, Body = random.Next(2) == 0 ? department : "项目中心", Tier = Tier.BelowDepartments },
            3 => new BodyDissolved { On = on, Body = random.Next(4) == 0 ? "项目中心" : department },
            4 or 5 => new TookOffice { On = on, By = by, Person = person, Presidium = true, Department = random.Next(8) == 0 ? department : null, From = Maybe(), Until = Maybe() },
            6 or 7 => new TookOffice { On = on, By = by, Person = person, Department = random.Next(6) == 0 ? null : department, From = Maybe(), Until = Maybe() },
            8 => new LeftOffice { On = on, Person = person, Presidium = random.Next(3) == 0 },
            9 => new LeftOffice { On = on, Person = person, Department = department },
            10 => new ChairTookTurn { On = on, Person = person, From = Maybe(), Until = Maybe() },
            _ => new StructureStated { On = on, By = by, Document = "情况说明" },
        };

        LocalDate Day() => _day.PlusDays(random.Next(Days));

        LocalDate? Maybe() => random.Next(3) == 0 ? Day() : null;
    }
}
