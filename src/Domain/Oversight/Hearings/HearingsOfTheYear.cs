using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>The hearings of a year.</summary>
/// <param name="areListed">Whether every hearing that was held is entered by the day of a record; no, if not said.</param>
public sealed class HearingsOfTheYear(Func<UnionRecord, bool>? areListed = null) : Subject<HearingsOfTheYear>(HearingActs.Table)
{
    private readonly List<Hearing> _hearings = [];

    /// <summary>The hearings, in the order first entered.</summary>
    public ImmutableArray<Hearing> All => [.. _hearings];

    /// <summary>The hearings held within a time.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The hearings, by day.</returns>
    public ImmutableArray<Hearing> Within(LocalDate first, LocalDate last) =>
        [.. _hearings.Where(h => h.Held is { } held && first <= held.On && held.On <= last).OrderBy(static h => h.Held!.On)];

    /// <inheritdoc/>
    /// <remarks>
    /// Hearings outside the academic year are not of it. None entered is not none held, and so many entered are at least so many, unless all are
    /// listed. One hearing is not yet a habit: that the Party hears the union regularly is shown by one in each semester. The yes rests on the minutes
    /// of the last of which it is said who heard; a statement that the record has stands.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<Hearing> held = [.. _hearings.Where(h => h.Held is { } at && record.Union.Contains(at.On)).OrderBy(static h => h.Held!.On)];
        if (held.Length == 0)
        {
            return record;
        }

        record = record.Counts(GuidanceFacts.Hearings, held.Length, held.Length, areListed?.Invoke(record) == true);
        if (held.Select(h => record.Union.RequireYear().SemesterOf(h.Held!.On)).Distinct().Count() < Enum.GetValues<Semester>().Length)
        {
            return record;
        }

        var last = held.LastOrDefault(static h => h.Held!.By.Count > 0);
        return record.Shows(
            GuidanceFacts.PartyHears,
            last is null ? null : new(string.Join("、", last.Held!.By), Fact.Given(last.Held.On), $"《{last.Name}》会议记录"));
    }

    internal Taken Change(HearingAct act, Func<Hearing, Hearing> change)
    {
        var at = _hearings.FindIndex(e => e.Name == act.Hearing);
        var before = at < 0 ? null : _hearings[at];
        return new([.. new[] { Refuse(act, before), act is HearingHeld && before is { Stage: HearingStage.Planned, Planned: { } planned } ? ActRules.Late(act.On, planned.DueBy) : null }.OfType<Refusal>()], () =>
        {
            var after = change(before ?? new() { Name = act.Hearing });
            if (at < 0)
            {
                _hearings.Add(after);
            }
            else
            {
                _hearings[at] = after;
            }
        });
    }

    private static Refusal? Refuse(HearingAct act, Hearing? hearing) => (act, hearing?.Stage) switch
    {
        (HearingPlanned planned, null) => ActRules.Over(act.On, planned.DueBy),
        (HearingHeld, null) => null,
        (HearingHeld, HearingStage.Planned) => ActRules.Early(act.On, HearingStage.Planned.Label, hearing!.Planned!.On),
        (HearingDecided, HearingStage.Held) => ActRules.Early(act.On, HearingStage.Held.Label, hearing!.Held!.On),
        (_, null) => new(HearingRules.InOrder, new($"没有听取过“{act.Hearing}”", $"{act.Hearing} was not held")),
        (_, { } stage) => new(HearingRules.InOrder, new(
            $"“{act.Hearing}”{stage.Label.Chinese}",
            $"{act.Hearing} is {stage.Label.English}")),
    };
}
