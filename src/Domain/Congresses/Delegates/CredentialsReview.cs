using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>The credentials report (代表资格审查报告): who is accepted, who is due, who is present, and who they are.</summary>
/// <remarks>Whoever's credentials are undetermined is not due yet, and may become so: due and present are then known within bounds.</remarks>
public sealed record CredentialsReview
{
    private CredentialsReview()
    {
    }

    /// <summary>One line a delegate, in the order entered.</summary>
    public ImmutableArray<Credentials> Lines { get; private init; } = [];

    /// <summary>Whether they are all who were sent, and there are some.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>How they were elected. Whoever was refused is no delegate; where all were refused, perhaps for just this, how they came about is still told. Unknown where it was not said of each.</summary>
    public Fact<DelegateElection> HowElected { get; private init; }

    /// <summary>What is wrong with a unit's delegates as a whole.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>应到, in heads: those accepted, a substitute in the place of whom he stands in for; and the number stated, where the roster allows it.</summary>
    public Fact<int> Due { get; private init; }

    /// <summary>应到 by the roster alone.</summary>
    internal Fact<int> Listed { get; private init; }

    /// <summary>实到, in heads.</summary>
    public Fact<int> Present { get; private init; }

    /// <summary>What the floors that are not kept are called together.</summary>
    public static Words ShortfallsOf { get; } = new("代表构成未达到要求", "delegates short of what is asked");

    /// <summary>The composition, against each floor.</summary>
    public ImmutableArray<CompositionLine> Composition { get; private init; } = [];

    /// <summary>The share of those due who are no cadres.</summary>
    public Fact<Share> NonCadreShare { get; private init; }

    /// <summary>Women among those due, in heads; of these and the groups below, unknown where roster and number say nothing, and where they contradict each other.</summary>
    public Fact<int> Women { get; private init; }

    /// <summary>Of ethnic minorities among those due, in heads.</summary>
    public Fact<int> Minority { get; private init; }

    /// <summary>Party members among those due, in heads.</summary>
    public Fact<int> PartyMembers { get; private init; }

    /// <summary>No cadres among those due, in heads.</summary>
    public Fact<int> NonCadres { get; private init; }

    /// <summary>Class officers among those due, in heads.</summary>
    public Fact<int> ClassOfficers { get; private init; }

    /// <summary>Reviews delegates.</summary>
    /// <param name="delegates">The delegates and substitutes.</param>
    /// <param name="table">The quota table; nothing where there is none, and then seats are not checked.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="stated">How many there are, counted without names; nothing where nobody said.</param>
    /// <returns>The review.</returns>
    internal static CredentialsReview Of(Roster<CongressDelegate> delegates, QuotaTable? table, CongressTerms terms, HeadNumbers? stated = null)
    {
        ArgumentNullException.ThrowIfNull(delegates);
        ArgumentNullException.ThrowIfNull(terms);
        var numbers = stated ?? new();
        if (delegates.List.Count == 0 && numbers == new HeadNumbers())
        {
            return new();
        }

        var seats = DelegateRefusals.SeatsBySender(table);
        ImmutableArray<Credentials> first = [.. delegates.List.Select(d => DelegateRefusals.Alone(d, seats, terms))];
        ImmutableArray<Credentials> lines = [.. first.Select(c => c with { Refusals = [.. c.Refusals, .. DelegateRefusals.OfSubstitute(c.Delegate, first)] })];
        var holders = Holders(lines);
        var sure = holders.Where(static h => h.Verdict == Verdict.Met).Select(static h => h.Delegate).ToList();
        var maybe = holders.Where(static h => h.Verdict == Verdict.Undetermined).Select(static h => h.Delegate).ToList();
        var listed = delegates.List.Count == 0 ? default
            : Fact.Within(sure.Count, delegates.IsComplete ? sure.Count + maybe.Count : int.MaxValue);
        var due = CountForm.Heads.Reconcile(Given(numbers.Total), listed) is (var both, true) ? both : listed;
        var disagreements = new List<Refusal>();
        var women = Count(HeadFloors.OfWomen, numbers.Women, static d => d.Woman);
        var minority = Count(HeadFloors.OfMinority, numbers.Minority, static d => d.Minority);
        var partyMembers = Count(new("党员代表", "Party members"), numbers.PartyMembers, static d => d.PartyMember);
        var nonCadres = Count(new("非学生会骨干的代表", "no union cadres"), numbers.NonCadres, d => NonCadre(d, terms));
        var classOfficers = Count(new("班级骨干代表", "class officers"), numbers.ClassOfficers, static d => d.ClassOfficer);
        var grades = sure.Select(static d => d.Grade).OfType<int>().Concat(numbers.Grades.Select(static g => g.Grade)).Distinct().Order()
            .Select(g => (Grade: g, Heads: Count(new($"{g}级代表", $"entered {g}"), numbers.Grades.FirstOrDefault(n => n.Grade == g)?.Heads, d => d.Grade is null ? null : d.Grade == g))).ToList();
        return new()
        {
            Lines = lines,
            IsComplete = delegates.IsComplete && delegates.List.Count > 0,
            HowElected = Way(lines),
            Refusals = [.. DelegateRefusals.OfUnits(delegates.List, seats), .. DelegateRefusals.OfKinds(delegates.List, table), .. numbers.Refuse(CongressDelegate.Heading), .. disagreements],
            Due = due,
            Listed = listed,
            Present = delegates.List.Count == 0 ? default : Fact.Within(
                sure.Count(static d => d.Present == true),
                delegates.IsComplete ? sure.Concat(maybe).Count(static d => d.Present != false) : int.MaxValue),
            Composition = due is { Known: Known.Given, Low: > 0 and var heads } ? CompositionOf(heads, terms, nonCadres, grades, women, minority, partyMembers) : [],
            NonCadreShare = due is { Known: Known.Given, Low: > 0 } && nonCadres.Known != Known.Unknown ? Fact.Share(nonCadres, due) : default,
            Women = women,
            Minority = minority,
            PartyMembers = partyMembers,
            NonCadres = nonCadres,
            ClassOfficers = classOfficers,
        };

        // Of a group both roster and number may tell; nobody of it is beyond those due.
        Fact<int> Count(Words of, int? number, Func<CongressDelegate, bool?> isOne)
        {
            var most = due.Known is Known.Given or Known.Within ? due.High : int.MaxValue;
            var seen = sure.Count(d => isOne(d) == true);
            var onRoster = delegates.List.Count == 0 ? default
                : Fact.Within(seen, Math.Max(seen, delegates.IsComplete ? sure.Concat(maybe).Count(d => isOne(d) != false) : most));
            var (fact, agree) = CountForm.Heads.Reconcile(Given(number), onRoster);
            if (!agree)
            {
                disagreements.Add(new(NumberRules.Agree, new(
                    $"{of.Chinese}：名单{CountForm.Heads.Show(onRoster, Language.Chinese)}，填报{number}人", $"{of.English}: {CountForm.Heads.Show(onRoster, Language.English)} on the roster, {number} stated")));
            }

            return agree ? fact : default;
        }
    }

    private static Fact<int> Given(int? number) => number is { } known ? Fact.Given(known) : default;

    private static Fact<DelegateElection> Way(ImmutableArray<Credentials> lines)
    {
        lines = [.. lines.Where(static l => l.Delegate.ExOfficio is null)];
        var ways = (lines.Any(static l => l.Verdict != Verdict.NotMet) ? lines.Where(static l => l.Verdict != Verdict.NotMet) : lines)
            .Select(static l => l.Delegate.ElectedBy).Distinct().ToList();
        return ways.Count == 0 || ways.Contains(null) ? default : Fact.Given(ways.Count == 1 ? ways[0]!.Value : DelegateElection.Other);
    }

    private static ImmutableArray<Credentials> Holders(ImmutableArray<Credentials> lines)
    {
        var standIns = lines.Where(static c => c.Delegate.SubstituteFor is not null && c.Verdict != Verdict.NotMet)
            .ToLookup(static c => c.Delegate.SubstituteFor!, StringComparer.Ordinal);
        return
        [
            .. lines.Where(static c => c.Delegate.SubstituteFor is null)
                .Select(c => standIns[c.Delegate.Id].FirstOrDefault() ?? c)
                .Where(static c => c.Verdict != Verdict.NotMet),
        ];
    }

    private static ImmutableArray<CompositionLine> CompositionOf(
        int due, CongressTerms terms, Fact<int> nonCadres, List<(int Grade, Fact<int> Heads)> grades, Fact<int> women, Fact<int> minority, Fact<int> partyMembers)
    {
        var lines = ImmutableArray.CreateBuilder<CompositionLine>();
        Add(HeadFloors.Of(terms, due)[0], nonCadres);
        if (HeadFloors.EachGrade(terms, due) is { } eachGrade)
        {
            foreach (var (grade, heads) in grades)
            {
                var name = grade.ToString(CultureInfo.InvariantCulture);
                Add(eachGrade with { Of = new($"{name}级", $"entered {name}") }, heads);
            }
        }

        Add(HeadFloors.Women(terms, due), women);
        Add(HeadFloors.Minority(terms, due), minority);
        Add(HeadFloors.PartyMembers(terms, due), partyMembers);
        return lines.ToImmutable();

        void Add(HeadFloor? floor, Fact<int> heads)
        {
            if (floor is not null)
            {
                var known = heads.Known == Known.Unknown ? Fact.Within(0, due) : heads;
                lines.Add(new(floor, known, Bounds.AtLeast(known, floor.Heads)));
            }
        }
    }

    private static bool? NonCadre(CongressDelegate given, CongressTerms terms)
    {
        bool?[] cadre = [given.UnionCadre, terms.SocietyHeadsAreCadres ? given.SocietyHead : false, terms.ClassOfficersAreCadres ? given.ClassOfficer : false];
        return cadre.Contains(true) ? false : cadre.Contains(null) ? null : true;
    }
}
