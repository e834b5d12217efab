using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A charter's way into effect: acts in the order entered, each taken or refused.</summary>
public sealed class AdoptionCourse
{
    /// <summary>Within how many working days the higher union answers, the last of them included.</summary>
    public const int AnswerWithin = 15;

    private readonly CharterTerms _terms;
    private readonly Dictionary<AdoptionStep, AdoptionAct> _taken = [];
    private readonly List<(AdoptionAct Act, Refusal Refusal)> _refused = [];

    private AdoptionCourse(CharterTerms terms) => _terms = terms;

    /// <summary>The steps in the charter's own order.</summary>
    public ImmutableArray<AdoptionStep> Steps =>
    [
        AdoptionStep.Drafted, AdoptionStep.Consulted, AdoptionStep.Endorsed,
        .. _terms.ApprovedBeforeCongress
            ? (AdoptionStep[])[AdoptionStep.Submitted, AdoptionStep.Approved, AdoptionStep.Adopted]
            : [AdoptionStep.Adopted, AdoptionStep.Submitted, AdoptionStep.Approved],
    ];

    /// <summary>The acts that were refused, in the order entered.</summary>
    public ImmutableArray<(AdoptionAct Act, Refusal Refusal)> Refused => [.. _refused];

    /// <summary>The step that comes next; nothing where all were taken.</summary>
    public AdoptionStep? Next => Steps.Where(s => !_taken.ContainsKey(s)).Select(static s => (AdoptionStep?)s).FirstOrDefault();

    /// <summary>The day on which the charter took effect, that of the last step; nothing until then.</summary>
    public LocalDate? InEffectFrom => Next is null ? _taken[Steps[^1]].On : null;

    /// <summary>What the charter holds that no file may hold, the first 100. While there is any, no act is taken.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Replays acts.</summary>
    /// <param name="charter">The charter, made in C# or read from a file.</param>
    /// <returns>The course; or what is wrong with the charter.</returns>
    public static AdoptionCourse Of(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        var reading = CharterFile.Check(charter);
        if (reading.Value is not { } sound)
        {
            return new(new()) { Faults = [.. reading.Faults], FaultCount = reading.FaultCount };
        }

        var course = new AdoptionCourse(sound.Terms);
        foreach (var act in sound.Adoption)
        {
            course.Take(act);
        }

        return course;
    }

    /// <summary>The act that took a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The act; nothing where none was taken, or all were refused.</returns>
    public AdoptionAct? Taken(AdoptionStep step) => _taken.GetValueOrDefault(step);

    /// <summary>The last working day on which the higher union answers in time, counted from the day after the submission.</summary>
    /// <param name="daysOff">Public holidays that fall on weekdays.</param>
    /// <param name="workedWeekends">Saturdays and Sundays that are worked in exchange.</param>
    /// <returns>The day; nothing before the submission.</returns>
    /// <remarks>The calendar of holidays is set each year by the State Council: whoever gives none gets the earliest such day.</remarks>
    public LocalDate? AnswerBy(IEnumerable<LocalDate> daysOff, IEnumerable<LocalDate> workedWeekends)
    {
        ArgumentNullException.ThrowIfNull(daysOff);
        ArgumentNullException.ThrowIfNull(workedWeekends);
        if (Taken(AdoptionStep.Submitted) is not { } submitted)
        {
            return null;
        }

        var (off, worked) = (daysOff.ToHashSet(), workedWeekends.ToHashSet());
        var day = submitted.On;
        for (var counted = 0; counted < AnswerWithin;)
        {
            day = day.PlusDays(1);
            counted += worked.Contains(day) || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !off.Contains(day)) ? 1 : 0;
        }

        return day;
    }

    private void Take(AdoptionAct act)
    {
        ImmutableArray<Refusal> refusals = [.. Refuse(act)];
        if (refusals.Length > 0)
        {
            _refused.AddRange(refusals.Select(r => (act, r)));
            return;
        }

        _taken[act.Step] = act;
    }

    private IEnumerable<Refusal> Refuse(AdoptionAct act)
    {
        if (_taken.ContainsKey(act.Step))
        {
            yield return new(AdoptionRules.InOrder, new("这一环节已经完成", "This step has been taken already"));
        }

        if (act.Agreed == false)
        {
            yield return new(AdoptionRules.Agreed, new("未获同意", "It was not agreed to"));
        }

        if (Steps.IndexOf(act.Step) is > 0 and var at)
        {
            var (before, name) = (Taken(Steps[at - 1]), AdoptionStep.Form.Of(Steps[at - 1]).Label);
            if (before is null)
            {
                yield return new(AdoptionRules.InOrder, new($"须先完成“{name.Chinese}”", $"First: {name.English}"));
            }
            else if (act.On < before.On)
            {
                yield return new(
                    AdoptionRules.InOrder,
                    new(
                        $"{DateForm.Instance.Show(act.On, Language.Chinese)}早于“{name.Chinese}”的{DateForm.Instance.Show(before.On, Language.Chinese)}",
                        $"{DateForm.Instance.Show(act.On, Language.English)} is before {name.English} on {DateForm.Instance.Show(before.On, Language.English)}"));
            }
        }

        if (act.Step == AdoptionStep.Adopted)
        {
            foreach (var refusal in RefuseVote(act))
            {
                yield return refusal;
            }
        }
    }

    private IEnumerable<Refusal> RefuseVote(AdoptionAct act)
    {
        if (act is not { Due: { } due, Present: { } present, For: { } votes })
        {
            yield return new(AdoptionRules.Majority, new("应到、实到代表和赞成票未写全", "Delegates due, delegates present and votes for are not all stated"));
            yield break;
        }

        if (present > due || votes > present)
        {
            yield return new(AdoptionRules.AddsUp, new($"应到{due}人，实到{present}人，赞成{votes}票，前后不符", $"{due} due, {present} present, {votes} for: these do not fit"));
            yield break;
        }

        if (present < _terms.Congress.Quorum.Needed(due))
        {
            yield return new(
                AdoptionRules.Majority,
                new($"应到{due}人，实到{present}人，至少须{_terms.Congress.Quorum.Needed(due)}人", $"{present} of {due} were present; at least {_terms.Congress.Quorum.Needed(due)} are needed"));
        }

        var needed = _terms.Congress.Amendment.Needed(_terms.Congress.Amendment.Base == Congresses.Terms.MajorityBase.Due ? due : present);
        if (votes < needed)
        {
            yield return new(AdoptionRules.Majority, new($"赞成{votes}票，至少须{needed}票", $"{votes} for; at least {needed} are needed"));
        }
    }
}
