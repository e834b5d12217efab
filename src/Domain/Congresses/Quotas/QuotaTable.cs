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

    /// <summary>The students represented, in heads; nothing while a unit's students are unknown.</summary>
    public int? Students { get; private init; }

    /// <summary>The units whose students nobody stated.</summary>
    public ImmutableArray<string> Missing { get; private init; } = [];

    /// <summary>The least number of delegates, in heads: the charter's share of the students, rounded up.</summary>
    public int? Least { get; private init; }

    /// <summary>Whether the number of seats was entered. Otherwise it is the least number, or what the floors need if that is more.</summary>
    public bool SeatsEntered { get; private init; }

    /// <summary>How the units came to their seats; nothing while students are unknown.</summary>
    public Apportionment? Apportionment { get; private init; }

    /// <summary>The constituencies of all units whose seats are decided.</summary>
    public ImmutableArray<Constituency> Constituencies { get; private init; } = [];

    /// <summary>How branches that elect for themselves came to their seats, by unit.</summary>
    public ImmutableArray<(string Unit, Apportionment Among)> AmongBranches { get; private init; } = [];

    /// <summary>The seats of societies.</summary>
    public Sequence<SocietySeat> Societies { get; private init; } = [];

    /// <summary>All seats, societies included, in heads; nothing while they are not decided.</summary>
    public int? Delegates { get; private init; }

    /// <summary>The floors on the composition.</summary>
    public ImmutableArray<HeadFloor> Floors { get; private init; } = [];

    /// <summary>Whether the delegates are at least the charter's share of the students.</summary>
    public Verdict Enough { get; private init; }

    /// <summary>Why they are fewer, in the school's words.</summary>
    public string? Reason { get; private init; }

    /// <summary>What the charter or the national rules refuse of it.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>What plan and terms hold that no file may hold, the first 100, each with its place in the file of a congress. While there is any, nothing else is said.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Makes the table.</summary>
    /// <param name="plan">What is known.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <returns>The table, as far as the plan allows; or what is wrong with plan and terms.</returns>
    public static QuotaTable Of(QuotaPlan plan, CongressTerms terms)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(terms);
        var faults = new Faults();
        var settled = JsonFile<CongressTerms>.Check(terms, CongressTerms.Shape, faults, "/terms");
        var known = JsonFile<QuotaPlan>.Check(plan, QuotaPlan.Shape, faults, "/quotas");
        return faults.Count == 0 ? OfSound(known!, settled!) : new() { Plan = plan, Faults = [.. faults.First], FaultCount = faults.Count };
    }

    /// <summary>Makes the table from what was checked.</summary>
    internal static QuotaTable OfSound(QuotaPlan plan, CongressTerms terms)
    {
        ImmutableArray<string> missing = [.. plan.Units.Where(static u => u.Students is null).Select(static u => u.Name)];
        var societies = plan.Societies.Sum(static s => s.Seats);
        if (missing.Length > 0 || plan.Units.Count == 0)
        {
            return new()
            {
                Plan = plan,
                Missing = missing,
                SeatsEntered = plan.Seats is not null,
                Societies = plan.Societies,
                Delegates = plan.Seats + societies,
                Floors = plan.Seats is { } planned ? HeadFloors.Of(terms, planned + societies) : [],
                Reason = plan.Reason,
            };
        }

        var students = plan.Units.Sum(static u => u.Students!.Value);
        var least = (int)terms.DelegateShare.HeadsOf(students);
        var seats = plan.Seats ?? Math.Max(least, terms.UnitFloor * plan.Units.Count);
        var shared = Apportionment.OfStudents([.. plan.Units.Select(static u => new Contender(u.Name, u.Students!.Value))], seats, terms.UnitFloor, plan.Lots);
        var joined = shared.Lines
            .Where(static l => l.Seats is not null)
            .Select(l => (Unit: plan.Units.First(u => u.Name == l.Name), l.Seats))
            .Select(static u => (u.Unit, Made: Quotas.Constituencies.Of(u.Unit, u.Seats!.Value)))
            .ToList();
        return new()
        {
            Plan = plan,
            Students = students,
            Least = least,
            SeatsEntered = plan.Seats is not null,
            Apportionment = shared,
            Constituencies = [.. joined.SelectMany(static j => j.Made.Constituencies)],
            AmongBranches = [.. joined.Where(static j => j.Made.Among is not null).Select(static j => (j.Unit.Name, j.Made.Among!))],
            Societies = plan.Societies,
            Delegates = seats + societies,
            Floors = HeadFloors.Of(terms, seats + societies),
            Enough = seats + societies >= least ? Verdict.Met : Verdict.NotMet,
            Reason = plan.Reason,
            Refusals =
            [
                .. shared.Refusals,
                .. RefuseSocieties(seats, societies, students),
                .. joined.SelectMany(static j => j.Made.Among is { } among ? among.Refusals : RefuseLots(j.Unit)),
                .. shared.Lines.Where(static l => l is { Students: > 0, Seats: 0 })
                    .Select(static l => new Refusal(QuotaRules.Covers, new($"{l.Name}有学生{l.Students}人，没有名额", $"{l.Name} has {l.Students} students and no seat"))),
            ],
        };
    }

    // The units alone are held by the sharing itself.
    private static ImmutableArray<Refusal> RefuseSocieties(int seats, int societies, int students) => seats > students || seats + societies <= students ? [] :
    [
        new(QuotaRules.SeatsWithinStudents, new(
            $"学生共{students}人，名额有{seats + societies}席（含学生社团{societies}席）",
            $"There are {students} students and {seats + societies} seats, {societies} of societies among them")),
    ];

    // Branches that are joined, or not listed, share no seats and so tie for none.
    private static ImmutableArray<Refusal> RefuseLots(QuotaUnit unit) => unit.Lots.Count == 0 ? [] :
    [
        new(QuotaRules.LotsFitTie, new($"{unit.Name}各团支部不分配名额，不抽签", $"The branches of {unit.Name} share no seats, so no lots are drawn")),
    ];

    internal static Shape<QuotaTable> Shape { get; } = Shapes.Written<QuotaTable>(static v =>
    {
        v.Optional("students", "所代表的学生数", "students represented", Forms.Whole(0, int.MaxValue), static q => q.Students);
        v.Optional("least", "最低名额", "least seats", Forms.Whole(0, int.MaxValue), static q => q.Least);
        v.Optional("delegates", "代表总数", "delegates", Forms.Whole(0, int.MaxValue), static q => q.Delegates);
        v.Required("enough", "达到一般比例", "enough", VerdictWords.Verdicts, static q => q.Enough);
        v.Optional("reason", "低于一般比例的理由", "reason for fewer seats than normal", Forms.Paragraph, static q => q.Reason);
        v.Required("missing", "学生数未知的单位", "units whose students are unknown", Forms.Each(Forms.Name), static q => q.Missing);
        v.Required("rounds", "计算过程", "rounds", Forms.Each(SharingRound.Shape), static q => q.Apportionment?.Rounds ?? []);
        v.Required("units", "各单位名额", "units", Forms.Each(SeatLine.Shape), static q => q.Apportionment?.Lines ?? []);
        v.Optional("tie", "余数并列", "tie", SeatTie.Shape, static q => q.Apportionment?.Tie);
        v.Required("constituencies", "选区", "constituencies", Forms.Each(Constituency.Shape), static q => q.Constituencies);
        v.Required("floors", "代表构成要求", "floors", Forms.Each(HeadFloor.Shape), static q => q.Floors);
        v.Required("refusals", "不予认可之处", "refusals", Forms.Each(Refusal.Shape), static q => q.Refusals);
    });
}
