using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Serving;

/// <summary>The turns of the rotating executive chair (轮值执行主席): one after another, each of a member of the presidium.</summary>
/// <param name="services">Who served, serves or will serve, as it is entered.</param>
internal sealed class ChairTurns(IReadOnlyCollection<Service> services)
{
    private readonly List<ChairTurn> _all = [];

    /// <summary>The turns, in the order entered.</summary>
    public ImmutableArray<ChairTurn> All => [.. _all];

    /// <returns>Whose turn it is on a day; nothing where it is nobody's, or where they have left the presidium.</returns>
    public string? On(LocalDate day) => _all.FirstOrDefault(t => t.Term.Covers(day) && InPresidium(t.Person, day).Any())?.Person;

    /// <summary>Takes a turn, which ends an earlier one without a last day, and ends where a later one begins.</summary>
    public Taken Take(ChairTookTurn act)
    {
        var first = act.From ?? act.On;
        var next = _all.Where(t => t.Term.First > first).MinBy(static t => t.Term.First);
        var turn = new ChairTurn(act.Person, new(first, act.Until ?? next?.Term.First.PlusDays(-1)));
        return new(Refuse(turn), () =>
        {
            for (var i = 0; i < _all.Count; i++)
            {
                _all[i] = Opens(_all[i], turn) ? _all[i] with { Term = _all[i].Term.EndedOn(turn.Term.First.PlusDays(-1)) } : _all[i];
            }

            _all.Add(turn);
        });
    }

    private static bool Opens(ChairTurn earlier, ChairTurn next) => earlier.Term.Last is null && earlier.Term.First < next.Term.First;

    private IEnumerable<Refusal> Refuse(ChairTurn turn)
    {
        if (ServingRules.Backwards(turn.Term) is { } backwards)
        {
            yield return backwards;
            yield break;
        }

        if (FirstDayOutsidePresidium(turn) is { } day)
        {
            yield return new(ServingRules.ChairInPresidium, new(
                $"{turn.Person}在{ServingRules.Day(day)}不是主席团成员", $"{turn.Person} is not on the presidium on {ServingRules.Day(day)}"));
        }

        if (_all.Find(t => !Opens(t, turn) && t.Term.Meets(turn.Term)) is { } other)
        {
            yield return new(ServingRules.ChairInTurn, new(
                $"与{other.Person}自{ServingRules.Day(other.Term.First)}起的轮值期重叠", $"It meets the turn of {other.Person} from {ServingRules.Day(other.Term.First)}"));
        }
    }

    // One service may follow another, as after a re-election.
    private LocalDate? FirstDayOutsidePresidium(ChairTurn turn)
    {
        var day = turn.Term.First;
        while (InPresidium(turn.Person, day).MaxBy(static s => s.Term.Last ?? LocalDate.MaxIsoValue) is { } service)
        {
            if (service.Term.Last is not { } last || turn.Term.Last is not { } end || end <= last)
            {
                return null;
            }

            day = last.PlusDays(1);
        }

        return day;
    }

    private IEnumerable<Service> InPresidium(string person, LocalDate day) =>
        services.Where(s => s.Person == person && s.InPresidium == true && s.Term.Covers(day));
}
