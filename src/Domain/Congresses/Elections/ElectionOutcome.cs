using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Congresses.Elections;

/// <summary>What an election decided.</summary>
public sealed record ElectionOutcome
{
    private ElectionOutcome()
    {
    }

    /// <summary>The election.</summary>
    public required Election Election { get; init; }

    /// <summary>The surplus of each constituency, then of the whole; the whole alone where there is one contest.</summary>
    public ImmutableArray<Surplus> Surpluses { get; private init; } = [];

    /// <summary>The contests, in the order entered.</summary>
    public ImmutableArray<ContestOutcome> Contests { get; private init; } = [];

    /// <summary>Why there is no election: the reasons that no contest can mend.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Those of them that are of the election itself; what is refused of the congress is told with it, once.</summary>
    private IEnumerable<Refusal> Own => Refusals.Except(OfTheCongress);

    private IEnumerable<Refusal> OfTheCongress { get; init; } = [];

    /// <summary>What nobody stated, though the result stands without it.</summary>
    public ImmutableArray<Words> Unstated { get; private init; } = [];

    /// <summary>All refusals, those of the contests among them.</summary>
    public IEnumerable<Refusal> AllRefusals => Refusals.Concat(Contests.SelectMany(static c => c.Whole).SelectMany(static c => c.Refusals));

    /// <summary>Whether there is a result to announce.</summary>
    public bool IsDecided => Refusals.Length == 0 && Contests.Length > 0 && Contests.All(static c => c.IsDecided);

    /// <summary>Whether it was begun and is not over: a tie or seats that nothing settled yet, or a count that nobody stated. One that is refused is no such election, nor one of which the number elected was announced without a count.</summary>
    public bool IsOpen => !IsDecided && Contests.Length > 0 && !AllRefusals.Any() && !Election.Contests.All(static c => c is { Count: null, Elected: not null });

    /// <summary>Who is elected; nobody while the election is refused.</summary>
    public IEnumerable<string> Elected => Refusals.Length > 0 ? [] : Contests.SelectMany(static c => c.Elected);

    /// <summary>What it came to: who is elected, that there was no quorum, that it is refused, or that it is not over.</summary>
    /// <returns>The words.</returns>
    public Words Describe() =>
        IsDecided ? Words.Of(l => $"{(l == Language.Chinese ? "当选：" : "elected: ")}{string.Join(l == Language.Chinese ? "、" : ", ", Elected)}")
        : VoteRules.AreWithoutQuorum(AllRefusals) ? new("未达到法定人数，选举无效", "no quorum: the election is void")
        : AllRefusals.Any() ? VotingWords.NoResult
        : new("结果未定", "not decided");

    /// <summary>Judges an election.</summary>
    /// <param name="election">The election.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="level">The level of the union.</param>
    /// <param name="vacancies">The places that fell vacant; a by-election fills no others.</param>
    /// <returns>The outcome.</returns>
    /// <param name="ofTheCongress">What is refused of the congress and leaves none of its elections standing.</param>
    internal static ElectionOutcome Of(Election election, CongressTerms terms, UnionLevel level, Sequence<Vacancy> vacancies, params IEnumerable<Refusal> ofTheCongress)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(vacancies);
        var required = election.Office switch
        {
            Office.Delegates => terms.DelegateSurplus,
            Office.Presidium => terms.PresidiumSurplus,
            Office.HigherDelegates => terms.HigherSurplus,
            _ => (Share?)null,
        };
        ImmutableArray<Surplus> parts = [.. election.Contests.Select(c => Surplus.Of(c.Constituency, c.Seats, c.Stand, required, terms.SurplusOver))];
        ImmutableArray<Surplus> surpluses = parts.Length < 2
            ? parts
            : [.. parts, Surplus.Of(null, election.Contests.Sum(static c => c.Seats), Stand(election), required, terms.SurplusOver)];
        ImmutableArray<Refusal> refusals =
        [
            .. ofTheCongress,
            .. RefuseBody(election, level, vacancies.Count(v => v.Office == election.Office)),
            .. surpluses.Where(static s => s.Verdict == Verdict.NotMet).Select(Refuse),
            .. RefuseSelection(election, level),
        ];
        return new()
        {
            Election = election,
            Surpluses = surpluses,
            Contests = [.. election.Contests.Select(c => ContestOutcome.Of(c, terms)).Select(c => refusals.Length > 0 ? c.WithoutResult() : c)],
            Refusals = refusals,
            OfTheCongress = ofTheCongress,
            Unstated = [.. UnstatedOf(election)],
        };
    }

    // Of the whole: known only where everybody said who stands.
    private static int? Stand(Election election) =>
        election.Contests.All(static c => c.Stand is not null) ? election.Contests.Sum(static c => c.Stand) : null;

    private static IEnumerable<Refusal> RefuseBody(Election election, UnionLevel level, int vacant)
    {
        var mayElect = election.By is ElectingBody.Congress || (election.By is ElectingBody.Assembly && level == UnionLevel.College);
        if (election.Office == Office.Presidium && election.By is { } by && !mayElect)
        {
            var body = by.Label;
            yield return new(ElectionRules.ByCongress, new($"由{body.Chinese}产生，不是学代会选举", $"Chosen by {body.English}: no election by the congress"));
        }

        foreach (var group in election.Office == Office.Presidium ? election.Voters.Where(static v => v.Weight != 1) : [])
        {
            yield return new(ElectionRules.ByCongress, new($"{group.Name}一票计{group.Weight}票", $"A vote of {group.Name} counts {group.Weight} times"));
        }

        var seats = election.Contests.Sum(static c => c.Seats);
        if (election.ByElection && vacant < seats)
        {
            yield return new(ElectionRules.WithinVacancies, new($"空缺{vacant}席，补选{seats}席", $"{vacant} vacant, {seats} to be filled"));
        }
    }

    private static IEnumerable<Refusal> RefuseSelection(Election election, UnionLevel level)
    {
        var chain = level == UnionLevel.School ? SelectionRules.SchoolPresidium : SelectionRules.CollegePresidium;
        foreach (var candidate in election.Office == Office.Presidium ? election.Contests.SelectMany(static c => c.Candidates ?? []) : [])
        {
            if (candidate.Steps is { } steps && NextOf(chain, steps) is { } missing)
            {
                var step = missing.Label;
                yield return new(ElectionRules.Selected, new($"{candidate.Name}未经（或未按顺序经）{step.Chinese}", $"{candidate.Name} has not passed, or not in order: {step.English}"));
            }
        }
    }

    // Further steps between them break nothing: a stricter chain is kept too.
    private static SelectionStep? NextOf(Sequence<SelectionStep> chain, Sequence<SelectionStep> steps)
    {
        var next = 0;
        foreach (var step in steps)
        {
            if (next < chain.Count && step == chain[next])
            {
                next++;
            }
        }

        return next < chain.Count ? chain[next] : null;
    }

    private static Refusal Refuse(Surplus surplus)
    {
        var where = surplus.Constituency is { } named ? new Words(named, named) : Whole;
        return new(
            ElectionRules.Surplus,
            new(
                $"{where.Chinese}：应选{surplus.Seats}名，候选人{surplus.Candidates}名，至少须{surplus.Least}名",
                $"{where.English}: {surplus.Seats} seats, {surplus.Candidates} candidates, at least {surplus.Least} needed"));
    }

    /// <summary>Where all vote in one contest.</summary>
    public static Words Whole { get; } = new("全体", "the whole");

    private static IEnumerable<Words> UnstatedOf(Election election)
    {
        if (election.By is null)
        {
            yield return Election.Shape["by"].Words;
        }

        foreach (var contest in election.Contests)
        {
            var where = contest.Constituency is null ? string.Empty : $"（{contest.Constituency}）";
            if (contest.Manner is null)
            {
                yield return new($"表决方式{where}", $"how the vote was taken{where}");
            }

            if (contest is { Count: not null, Recount: null })
            {
                yield return new($"第二次独立计票{where}", $"a second, independent count{where}");
            }

            foreach (var candidate in election.Office == Office.Presidium ? (contest.Candidates ?? []).Where(static c => c.Steps is null) : [])
            {
                yield return new($"{candidate.Name}的遴选程序", $"the selection steps of {candidate.Name}");
            }
        }
    }

    internal static Shape<ElectionOutcome> Shape { get; } = Shapes.Written<ElectionOutcome>(static v =>
    {
        v.Of(Election.Shape["office"], static e => e.Election);
        v.Required("decided", "结果已定", "decided", Forms.YesNo, static e => e.IsDecided);
        v.Required("elected", ContestOutcome.Shape["elected"].Words, Forms.Each(Forms.Name), static e => e.Elected);
        v.Required("surplus", "差额", "surplus", Forms.Each(Surplus.Shape), static e => e.Surpluses);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static e => e.Own);
        v.Required("unstated", StepState.Open.Label, Forms.Each(Words.Shape), static e => e.Unstated);
        v.Required("contests", Election.Shape["contests"].Words, Forms.Each(ContestOutcome.Shape), static e => e.Contests);
    });
}
