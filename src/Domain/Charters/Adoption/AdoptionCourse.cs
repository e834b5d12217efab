using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters.Adoption;

/// <summary>A charter's way into effect: acts in the order entered, each taken or refused.</summary>
/// <remarks>
/// A step that nobody stated is neither taken nor left out: it refuses nothing that comes after it, and is told. So are votes of the congress that
/// nobody stated. A step that is entered after what comes after it counts by its day.
/// </remarks>
public sealed class AdoptionCourse
{
    /// <summary>Within how many working days the higher union answers, the last of them included.</summary>
    public const int AnswerWithin = 15;

    private readonly CharterTerms _terms;
    private readonly Sequence<AdoptionAct> _entered;
    private readonly Dictionary<AdoptionStep, AdoptionAct> _taken = [];
    private readonly List<(AdoptionAct Act, Refusal Refusal)> _refused = [];

    private AdoptionCourse(CharterTerms terms, Sequence<AdoptionAct> entered) => (_terms, _entered) = (terms, entered);

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

    /// <summary>The steps of which nobody said whether they were taken, though a later one was.</summary>
    public ImmutableArray<AdoptionStep> Untold => [.. Steps.Where((step, at) => !_entered.Any(a => a.Step == step) && Steps.Skip(at + 1).Any(_taken.ContainsKey))];

    /// <summary>What nobody said of the steps taken, and on which their due form hangs.</summary>
    public ImmutableArray<(AdoptionStep Step, Words What)> Unstated =>
    [
        .. Taken(AdoptionStep.Adopted) is { } adopted
            ? new (int? Heads, string Label)[] { (adopted.Due, "due"), (adopted.Present, "present"), (adopted.For, "for") }
                .Where(static f => f.Heads is null).Select(static f => (AdoptionStep.Adopted, AdoptionAct.Shape[f.Label].Words))
            : [],
    ];

    /// <summary>The step that comes next; nothing where all were taken, or nobody said of those that are lacking whether they were.</summary>
    public AdoptionStep? Next => Steps.Where(s => !_taken.ContainsKey(s)).Except(Untold).Select(static s => (AdoptionStep?)s).FirstOrDefault();

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
            return new(new(), []) { Faults = [.. reading.Faults], FaultCount = reading.FaultCount };
        }

        var course = new AdoptionCourse(sound.Terms, sound.Adoption);
        foreach (var (at, act) in sound.Adoption.Index())
        {
            course.Take(act, [.. sound.Adoption.Skip(at + 1)]);
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

    private void Take(AdoptionAct act, ImmutableArray<AdoptionAct> later)
    {
        ImmutableArray<Refusal> refusals = [.. Refuse(act, later)];
        if (refusals.Length > 0)
        {
            _refused.AddRange(refusals.Select(r => (act, r)));
            return;
        }

        _taken[act.Step] = act;
    }

    private IEnumerable<Refusal> Refuse(AdoptionAct act, ImmutableArray<AdoptionAct> later)
    {
        if (_taken.ContainsKey(act.Step))
        {
            yield return new(AdoptionRules.InOrder, new("这一环节已经完成", "This step has been taken already"));
        }

        if (act.Agreed == false)
        {
            yield return new(AdoptionRules.Agreed, new("未获同意", "It was not agreed to"));
        }

        if (Lacking(act, later) is { } lacking)
        {
            yield return new(AdoptionRules.InOrder, lacking);
        }

        if (act.Step == AdoptionStep.Adopted)
        {
            foreach (var refusal in RefuseVote(act))
            {
                yield return refusal;
            }
        }
    }

    // What stands against an act: of the steps before it the last that anybody entered was refused, or came after it. Of those that nobody entered nothing is known.
    private Words? Lacking(AdoptionAct act, ImmutableArray<AdoptionAct> later)
    {
        if (Steps.Take(Steps.IndexOf(act.Step)).Where(s => _entered.Any(a => a.Step == s)).Select(static s => (AdoptionStep?)s).LastOrDefault() is not { } before)
        {
            return null;
        }

        var name = before.Label;
        return Taken(before) is { } taken
            ? act.On >= taken.On ? null : new(
                $"{DateForm.Instance.Show(act.On, Language.Chinese)}早于“{name.Chinese}”的{DateForm.Instance.Show(taken.On, Language.Chinese)}",
                $"{DateForm.Instance.Show(act.On, Language.English)} is before {name.English} on {DateForm.Instance.Show(taken.On, Language.English)}")
            : _refused.Exists(r => r.Act.Step == before) ? new($"须先完成“{name.Chinese}”", $"First: {name.English}")
            : later.First(a => a.Step == before) is var entered && entered.On < act.On ? null
            : entered.On > act.On
                ? new(
                    $"“{name.Chinese}”在{DateForm.Instance.Show(entered.On, Language.Chinese)}，晚于{DateForm.Instance.Show(act.On, Language.Chinese)}",
                    $"{name.English} on {DateForm.Instance.Show(entered.On, Language.English)}, after {DateForm.Instance.Show(act.On, Language.English)}")
            : new($"“{name.Chinese}”登记在它之后", $"{name.English} is entered after it");
    }

    // What is stated is held against what is stated; of the rest nothing is known.
    private IEnumerable<Refusal> RefuseVote(AdoptionAct act)
    {
        var (due, present, votes) = (act.Due, act.Present, act.For);
        if (present > due || votes > present || votes > due)
        {
            yield return new(AdoptionRules.AddsUp, new($"{Told(act, Language.Chinese)}，前后不符", $"{Told(act, Language.English)}: these do not fit"));
            yield break;
        }

        if (due is { } all && present < _terms.Congress.Quorum.Needed(all))
        {
            yield return new(
                AdoptionRules.Majority,
                new($"应到{all}人，实到{present}人，至少须{_terms.Congress.Quorum.Needed(all)}人", $"{present} of {all} were present; at least {_terms.Congress.Quorum.Needed(all)} are needed"));
        }

        if ((_terms.Congress.Amendment.Base == Congresses.Terms.MajorityBase.Due ? due : present) is { } counted && _terms.Congress.Amendment.Needed(counted) is var needed && votes < needed)
        {
            yield return new(AdoptionRules.Majority, new($"赞成{votes}票，至少须{needed}票", $"{votes} for; at least {needed} are needed"));
        }
    }

    private static string Told(AdoptionAct act, Language language) => string.Join(
        language == Language.Chinese ? "，" : ", ",
        new[]
        {
            act.Due is { } due ? (language == Language.Chinese ? $"应到{due}人" : $"{due} due") : null,
            act.Present is { } present ? (language == Language.Chinese ? $"实到{present}人" : $"{present} present") : null,
            act.For is { } votes ? (language == Language.Chinese ? $"赞成{votes}票" : $"{votes} for") : null,
        }.OfType<string>());
}
