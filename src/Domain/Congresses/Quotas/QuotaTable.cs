using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>The quota table (代表名额分配表): who sends how many delegates, and how that came about.</summary>
public sealed record QuotaTable
{
    private QuotaTable()
    {
    }

    /// <summary>What was known before the seats were handed out.</summary>
    public required QuotaPlan Plan { get; init; }

    /// <summary>The students represented, in heads: those that the school states, else those of all units together; nothing while neither is known. The least number of delegates is a share of them.</summary>
    public int? Students { get; private init; }

    /// <summary>Whether the school states the number of students, so that it need not be that of the units together.</summary>
    public bool StudentsStated { get; private init; }

    /// <summary>The students of all units together, in heads; nothing while a unit's students are unknown.</summary>
    public int? Counted { get; private init; }

    /// <summary>The units whose students nobody stated.</summary>
    public ImmutableArray<string> Missing { get; private init; } = [];

    /// <summary>What else nobody stated, and without which the seats are not known: the students of a class, how many delegates by office there are.</summary>
    public ImmutableArray<Words> Unstated { get; private init; } = [];

    /// <summary>The least number of delegates, in heads: the charter's share of the students, rounded up, or its least number if that is more.</summary>
    public int? Least { get; private init; }

    /// <summary>Whether the number of seats was entered. Otherwise it is the least number, or what the floors need if that is more; or the sum over the classes.</summary>
    public bool SeatsEntered { get; private init; }

    /// <summary>The seats of each unit, in the order entered; none where they could not be handed out.</summary>
    public ImmutableArray<UnitSeats> Units { get; private init; } = [];

    /// <summary>How the units came to their seats by sharing; nothing while students are unknown, and where the charter gives each class its own.</summary>
    public Apportionment? Apportionment { get; private init; }

    /// <summary>How the classes came to their seats, where the charter gives each its own.</summary>
    public ImmutableArray<ClassLine> Classes { get; private init; } = [];

    /// <summary>The constituencies of all units whose seats are decided.</summary>
    public ImmutableArray<Constituency> Constituencies { get; private init; } = [];

    /// <summary>How branches that elect for themselves came to their seats, by unit.</summary>
    public ImmutableArray<(string Unit, Apportionment Among)> AmongBranches { get; private init; } = [];

    /// <summary>The seats of societies.</summary>
    public Sequence<SocietySeat> Societies { get; private init; } = [];

    /// <summary>The delegates by office, of the kinds that the charter names.</summary>
    public Sequence<ExOfficioSeats> ExOfficio { get; private init; } = [];

    /// <summary>All seats, those of societies and of delegates by office included, in heads; nothing while they are not decided.</summary>
    public int? Delegates { get; private init; }

    /// <summary>The floors on the composition.</summary>
    public ImmutableArray<HeadFloor> Floors { get; private init; } = [];

    /// <summary>Whether the delegates are as many as the charter asks for at least.</summary>
    public Verdict Enough { get; private init; }

    /// <summary>That they are fewer, with the figures; nothing where they are enough, or it is not known. It refuses nothing.</summary>
    public Refusal? Shortfall => Enough == Verdict.NotMet
        ? new(QuotaRules.Enough, new($"代表{Delegates}人，至少须{Least ?? LeastHeads}人", $"{Delegates} delegates, at least {Least ?? LeastHeads} needed"))
        : null;

    /// <summary>Why they are fewer, in the school's words.</summary>
    public string? Reason { get; private init; }

    /// <summary>Figures that do not add up: it asks, and changes nothing.</summary>
    public ImmutableArray<Words> Doubts { get; private init; } = [];

    // The least number that the charter states in heads, whatever the students.
    private int? LeastHeads { get; init; }

    /// <summary>What the charter or the national rules refuse of it.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Whether every unit's seats are decided.</summary>
    public bool IsDecided => Units.Length > 0 && Units.All(static u => u.Seats is not null);

    /// <summary>What plan and terms hold that no file may hold, the first 100, each with its place in the file of a congress. While there is any, nothing else is said.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Makes the table.</summary>
    /// <param name="plan">What is known.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="students">The students represented as the school states them, in heads, zero or more; nothing where it does not, and then they are those of the units together.</param>
    /// <returns>The table, as far as the plan allows; or what is wrong with plan and terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="students"/> is negative.</exception>
    public static QuotaTable Of(QuotaPlan plan, CongressTerms terms, int? students = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(students ?? 0, nameof(students));
        var faults = new Faults();
        var settled = JsonFile<CongressTerms>.Check(terms, CongressTerms.Shape, faults, "/terms");
        var known = JsonFile<QuotaPlan>.Check(plan, QuotaPlan.Shape, faults, "/quotas");
        return faults.Count == 0 ? OfSound(known!, settled!, students) : new() { Plan = plan, Faults = [.. faults.First], FaultCount = faults.Count };
    }

    /// <summary>Makes the table from what was checked.</summary>
    internal static QuotaTable OfSound(QuotaPlan plan, CongressTerms terms, int? stated)
    {
        int? counted = plan.Units.Count > 0 && plan.Units.All(u => StudentsOf(u, terms) is not null) ? Whole(plan.Units.Sum(u => (long)StudentsOf(u, terms)!.Value)) : null;
        var students = stated ?? counted;
        int? least = students is { } heads ? Math.Max((int)terms.DelegateShare.HeadsOf(heads), terms.LeastHeads.Delegates ?? 0) : null;
        var begun = new QuotaTable
        {
            Plan = plan,
            Students = students,
            StudentsStated = stated is not null,
            Counted = counted,
            Least = least,
            LeastHeads = terms.LeastHeads.Delegates,
            SeatsEntered = plan.Seats is not null,
            Societies = plan.Societies,
            ExOfficio = [.. plan.ExOfficio.Where(e => terms.ExOfficio.Contains(e.Name))],
            Unstated = [.. terms.ExOfficio.Where(kind => plan.ExOfficio.All(e => e.Name != kind)).Select(static kind => new Words($"当然代表（{kind}）的人数", $"how many ex-officio delegates there are: {kind}"))],
            Reason = plan.Reason,
            Doubts = [.. Doubt(plan, stated, counted)],
            Refusals = [.. plan.ExOfficio.Where(e => !terms.ExOfficio.Contains(e.Name)).Select(static e => new Refusal(QuotaRules.ExOfficio, new($"章程没有规定{e.Name}是当然代表", $"The charter makes no ex-officio delegates of: {e.Name}")))],
        };
        return terms.ClassQuota is { } quota ? begun.ByClasses(quota, terms)
            : counted is { } all ? begun.BySharing(all, terms)
            : (begun with { Missing = [.. plan.Units.Where(static u => u.Students is null).Select(static u => u.Name)] }).Sum(plan.Seats, terms);
    }

    private QuotaTable BySharing(int counted, CongressTerms terms)
    {
        var seats = Plan.Seats ?? Math.Max(Least!.Value, terms.UnitFloor * Plan.Units.Count);
        var shared = Apportionment.OfStudents([.. Plan.Units.Select(static u => new Contender(u.Name, u.Students!.Value))], seats, terms.UnitFloor, Plan.Lots);
        var joined = shared.Lines
            .Where(static l => l.Seats is not null)
            .Select(l => (Unit: Plan.Units.First(u => u.Name == l.Name), l.Seats))
            .Select(static u => (u.Unit, Made: Quotas.Constituencies.Of(u.Unit, u.Seats!.Value)))
            .ToList();
        return (this with
        {
            Units = [.. shared.Lines.Select(static l => new UnitSeats(l.Name, l.Students, l.Seats))],
            Apportionment = shared,
            Constituencies = [.. joined.SelectMany(static j => j.Made.Constituencies)],
            AmongBranches = [.. joined.Where(static j => j.Made.Among is not null).Select(static j => (j.Unit.Name, j.Made.Among!))],
            Refusals =
            [
                .. Refusals,
                .. shared.Refusals,
                .. seats > counted ? [] : RefuseBeside(seats),
                .. joined.SelectMany(static j => j.Made.Among is { } among ? among.Refusals : RefuseLots(j.Unit)),
            ],
        }).Sum(seats, terms);
    }

    // The classes come to their seats by themselves; a unit has what its classes have.
    private QuotaTable ByClasses(ClassQuota quota, CongressTerms terms)
    {
        ImmutableArray<ClassLine> classes =
        [
            .. Plan.Units.SelectMany(u => u.Branches.Select(b => new ClassLine(u.Name, b.Name, b.Students, b.Students is { } heads ? quota.Rounded(heads) : null, quota.SeatsOf(b.Students)))),
        ];
        var byUnit = classes.ToLookup(static c => c.Unit, StringComparer.Ordinal);
        ImmutableArray<UnitSeats> units =
        [
            .. Plan.Units.Select(u => new UnitSeats(u.Name, StudentsOf(u, terms), u.Branches.Count > 0 && byUnit[u.Name].All(static c => c.Seats is not null) ? Whole(byUnit[u.Name].Sum(static c => (long)c.Seats!.Value)) : null)),
        ];
        int? seats = units.Length > 0 && units.All(static u => u.Seats is not null) ? Whole(units.Sum(static u => (long)u.Seats!.Value)) : null;
        var differs = Plan.Seats is { } entered && seats is { } sum && sum != entered;
        return (this with
        {
            Missing = Students is null ? [.. units.Where(static u => u.Students is null).Select(static u => u.Name)] : [],
            Units = units,
            Classes = classes,
            Unstated =
            [
                .. Plan.Units.Where(static u => u.Branches.Count == 0).Select(static u => new Words($"{u.Name}的班级团支部", $"the classes of {u.Name}")),
                .. classes.Where(static c => c.Seats is null).Select(static c => new Words($"{c.Unit}{c.Name}的学生数", $"students of {c.Unit} {c.Name}")),
                .. Unstated,
            ],
            Constituencies =
            [
                .. byUnit.SelectMany(static unit => unit.Where(static c => c.Seats > 0).Select(static (c, i) => new Constituency(c.Unit, i + 1, [c.Name], c.Students, c.Seats))),
            ],
            Refusals =
            [
                .. Refusals,
                .. classes.Where(static c => c.Seats > c.Students).Select(static c => new Refusal(
                    QuotaRules.SeatsWithinStudents, new($"{c.Unit}{c.Name}有学生{c.Students}人，名额有{c.Seats}席", $"{c.Unit} {c.Name} has {c.Students} students and {c.Seats} seats"))),
                .. units.Where(u => u.Seats < terms.UnitFloor).Select(u => new Refusal(
                    QuotaRules.SeatsSuffice, new($"{u.Name}各班级名额合计{u.Seats}席，少于保底{terms.UnitFloor}席", $"The classes of {u.Name} have {u.Seats} seats together, fewer than the floor of {terms.UnitFloor}"))),
                .. differs ? [new Refusal(QuotaRules.SumOfClasses, new($"各班级名额合计{seats}席，学校写作{Plan.Seats}席", $"The classes have {seats} seats together; the school states {Plan.Seats}"))] : Array.Empty<Refusal>(),
                .. classes.Any(static c => c.Seats > c.Students) ? [] : RefuseBeside(seats ?? 0),
                .. Plan.Lots.Count == 0 ? Array.Empty<Refusal>() : [new Refusal(QuotaRules.LotsFitTie, new("名额按班级计算，不抽签", "Each class has its own seats, so no lots are drawn"))],
                .. Plan.Units.SelectMany(static u => RefuseLots(u)),
            ],
        }).Sum(differs ? null : seats, terms);
    }

    // What follows from the seats of the units together; nothing is added to what is not known.
    private QuotaTable Sum(int? seats, CongressTerms terms)
    {
        var atLeast = Whole((seats ?? 0) + Societies.Sum(static s => (long)s.Seats) + ExOfficio.Sum(static e => (long)e.Seats));
        var unknown = seats is null || ExOfficio.Count < terms.ExOfficio.Count;
        ImmutableArray<HeadFloor> floors = unknown ? [] : HeadFloors.Of(terms, atLeast);
        return this with
        {
            Delegates = unknown ? null : atLeast,
            Floors = floors,
            Enough = seats is null ? Verdict.Undetermined
                : Least is { } least && atLeast >= least ? Verdict.Met
                : unknown ? Verdict.Undetermined
                : Least is not null || atLeast < terms.LeastHeads.Delegates ? Verdict.NotMet
                : Verdict.Undetermined,
            Refusals =
            [
                .. Refusals,
                .. floors.Where(f => f.Heads > atLeast).Select(f => new Refusal(
                    QuotaRules.SeatsSuffice, new($"{f.Of.Chinese}不少于{f.Heads}人，代表共{atLeast}人", $"At least {f.Heads} of {f.Of.English}; there are {atLeast} delegates"))),
                .. Units.Where(static u => u is { Students: > 0, Seats: 0 })
                    .Select(static u => new Refusal(QuotaRules.Covers, new($"{u.Name}有学生{u.Students}人，没有名额", $"{u.Name} has {u.Students} students and no seat"))),
            ],
        };
    }

    // Where each class has its own seats, a unit's classes say how many students it has, if nothing else does.
    private static int? StudentsOf(QuotaUnit unit, CongressTerms terms) =>
        unit.Students ?? (terms.ClassQuota is not null ? StudentsOfBranches(unit) : null);

    private static int? StudentsOfBranches(QuotaUnit unit) =>
        unit.Branches.Count > 0 && unit.Branches.All(static b => b.Students is not null) ? Whole(unit.Branches.Sum(static b => (long)b.Students!.Value)) : null;

    // Files may hold more heads than there are: their sum is then the most that can be told.
    private static int Whole(long heads) => (int)Math.Min(int.MaxValue, heads);

    private static IEnumerable<Words> Doubt(QuotaPlan plan, int? stated, int? counted)
    {
        if (stated is { } total && counted is { } sum && total != sum)
        {
            yield return sum < total
                ? new($"学生总数写作{total}人，各单位合计{sum}人，少{total - sum}人，请核对是否漏列单位", $"The school states {total} students, the units have {sum} together, {total - sum} fewer; please check whether a unit is left out")
                : new($"学生总数写作{total}人，各单位合计{sum}人，多{sum - total}人，请核对", $"The school states {total} students, the units have {sum} together, {sum - total} more; please check");
        }

        foreach (var unit in plan.Units)
        {
            if (unit.Students is { } students && StudentsOfBranches(unit) is { } together && together != students)
            {
                yield return new($"{unit.Name}学生数写作{students}人，各团支部合计{together}人，请核对", $"{unit.Name} is said to have {students} students, its branches have {together} together; please check");
            }
        }
    }

    // The units alone are held by the sharing, and the classes each by itself.
    private IEnumerable<Refusal> RefuseBeside(int seats)
    {
        var (societies, exOfficio) = (Societies.Sum(static s => s.Seats), ExOfficio.Sum(static e => e.Seats));
        if (Students is { } students && (long)seats + societies + exOfficio is var all && all > students)
        {
            yield return new(QuotaRules.SeatsWithinStudents, new(
                $"学生共{students}人，名额有{all}席{(societies + exOfficio == 0 ? string.Empty : $"（含{Beside(societies, exOfficio).Chinese}）")}",
                $"There are {students} students and {all} seats{(societies + exOfficio == 0 ? string.Empty : $", {Beside(societies, exOfficio).English} among them")}"));
        }
    }

    private static Words Beside(int societies, int exOfficio) => (societies, exOfficio) switch
    {
        (_, 0) => new($"学生社团{societies}席", $"{societies} of societies"),
        (0, _) => new($"当然代表{exOfficio}席", $"{exOfficio} ex officio"),
        _ => new($"学生社团{societies}席、当然代表{exOfficio}席", $"{societies} of societies and {exOfficio} ex officio"),
    };

    // Branches that are joined, or not listed, share no seats and so tie for none.
    private static ImmutableArray<Refusal> RefuseLots(QuotaUnit unit) => unit.Lots.Count == 0 ? [] :
    [
        new(QuotaRules.LotsFitTie, new($"{unit.Name}各团支部不分配名额，不抽签", $"The branches of {unit.Name} share no seats, so no lots are drawn")),
    ];
}
