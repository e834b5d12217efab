using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>The hearings of a year.</summary>
public sealed class HearingsOfTheYear : IYearSubject
{
    private readonly List<Hearing> _hearings = [];

    /// <summary>The hearings, in the order first entered.</summary>
    public ImmutableArray<Hearing> All => [.. _hearings];

    /// <inheritdoc/>
    public bool Owns(YearAct act) => act is HearingAct;

    /// <summary>The hearings held within a time.</summary>
    /// <param name="first">The first day, included.</param>
    /// <param name="last">The last day, included.</param>
    /// <returns>The hearings, by day.</returns>
    public ImmutableArray<Hearing> Within(LocalDate first, LocalDate last) =>
        [.. _hearings.Where(h => h.Held is { } held && first <= held.On && held.On <= last).OrderBy(static h => h.Held!.On)];

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(YearAct act)
    {
        var taken = (HearingAct)act;
        var at = _hearings.FindIndex(h => h.Name == taken.Hearing);
        var hearing = at < 0 ? null : _hearings[at];
        if (Refuse(taken, hearing) is { } refusal)
        {
            return [refusal];
        }

        var after = After(hearing ?? new() { Name = taken.Hearing }, taken);
        if (hearing is null)
        {
            _hearings.Add(after);
        }
        else
        {
            _hearings[at] = after;
        }

        return [];
    }

    /// <inheritdoc/>
    /// <remarks>Hearings outside the academic year, 1 September to 31 August, are not of it. None entered is not none held. A statement that the record has stands.</remarks>
    public UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var held = Within(new(record.AcademicYear, 9, 1), new(record.AcademicYear + 1, 8, 31));
        if (held.Length == 0)
        {
            return record;
        }

        var told = record with { Guidance = record.Guidance with { PartyHears = Fact.Given(true), Hearings = Fact.Given(held.Length) } };
        var last = held[^1];
        return record.RemarkAt(GuidanceFacts.PartyHears.JsonPointer)?.Statement is not null ? told : told.WithStatement(
            GuidanceFacts.PartyHears.JsonPointer,
            new(last.Held!.By is { Count: > 0 } party ? string.Join("、", party) : "党组织", Fact.Given(last.Held.On), $"《{last.Name}》会议记录"));
    }

    private static Hearing After(Hearing hearing, HearingAct act) => act switch
    {
        HearingPlanned planned => hearing with { Planned = planned },
        HearingHeld held => hearing with { Held = held, Decision = held.Decision, DecidedOn = held.Decision is null ? null : held.On },
        _ => hearing with { Decision = ((HearingDecided)act).Decision, DecidedOn = act.On },
    };

    private static Refusal? Refuse(HearingAct act, Hearing? hearing) => (act, hearing?.Stage) switch
    {
        (HearingPlanned or HearingHeld, null) => null,
        (HearingHeld, HearingStage.Planned) => YearRules.Early(act.On, HearingStages.Form.Of(HearingStage.Planned).Label, hearing!.Planned!.On),
        (HearingDecided, HearingStage.Held) => YearRules.Early(act.On, HearingStages.Form.Of(HearingStage.Held).Label, hearing!.Held!.On),
        (_, null) => new(HearingRules.InOrder, new($"没有听取过“{act.Hearing}”", $"{act.Hearing} was not held")),
        (_, { } stage) => new(HearingRules.InOrder, new(
            $"“{act.Hearing}”{HearingStages.Form.Of(stage).Label.Chinese}",
            $"{act.Hearing} is {HearingStages.Form.Of(stage).Label.English}")),
    };
}
