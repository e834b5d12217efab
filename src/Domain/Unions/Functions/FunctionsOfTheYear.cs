using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Functions;

/// <summary>Functions of the school's administration that the union took on or gave up.</summary>
/// <remarks>Taking one on is a fact and is entered; that it should not be is for the indicator to say.</remarks>
public sealed class FunctionsOfTheYear() : Subject<FunctionsOfTheYear>(FunctionActs.Table)
{
    private readonly List<FunctionHeld> _held = [];

    /// <summary>The functions, given-up ones included, in the order taken on.</summary>
    public ImmutableArray<FunctionHeld> All => [.. _held];

    /// <summary>The functions performed on a day.</summary>
    /// <param name="day">The day; first and last day included.</param>
    /// <returns>The functions.</returns>
    public ImmutableArray<FunctionHeld> On(LocalDate day) => [.. _held.Where(f => f.Term.Covers(day))];

    /// <inheritdoc/>
    /// <remarks>
    /// Told as of the record's date of assessment; without one, by what was not given up. That nothing is performed any more is no yes: a yes is
    /// stated, and one stated before the last function was given up says nothing of the time after it.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (_held.Exists(f => record.AsOf.Known == Known.Given ? f.Term.Covers(record.AsOf.Low) : f.Term.Last is null))
        {
            return PositioningFacts.ServesOnly.Write(record, Fact.Given(false));
        }

        var stated = record.RemarkAt(PositioningFacts.ServesOnly.JsonPointer)?.Statement?.On;
        return _held.Exists(f => f.Term.Last is { } last && !(stated is { Known: Known.Given, Low: var day } && last < day))
            ? PositioningFacts.ServesOnly.Write(record, default)
            : record;
    }

    internal Taken TakeOn(FunctionTakenOn act)
    {
        var at = Last(act.Function, act.What);
        return new(
            [.. Unnamed(act.Function, act.What), .. at < 0 ? [] : StillHeld(_held[at], act.On)],
            () => _held.Add(new(act, new(act.On, null))));
    }

    internal Taken GiveUp(FunctionGivenUp act)
    {
        var at = Last(act.Function, act.What);
        return new(
            [.. Unnamed(act.Function, act.What), .. at < 0 ? [NotHeld] : NotYetHeld(_held[at], act.On)],
            () => _held[at] = _held[at] with { Term = _held[at].Term.EndedOn(act.On) });
    }

    private static Refusal NotHeld => new(FunctionRules.InTurn, new("没有承担这一职能", "It does not perform this function"));

    private static IEnumerable<Refusal> Unnamed(ForeignFunction function, string? what) => function == ForeignFunction.Other && what is null
        ? [new(FunctionRules.Named, new("没有写明是什么职能", "The function is not named"))]
        : [];

    private static IEnumerable<Refusal> StillHeld(FunctionHeld before, LocalDate on) => before.Term.Last < on ? [] :
    [
        new(FunctionRules.InTurn, new(
            $"{before.Name.Chinese}自{Show(before.Term.First, Language.Chinese)}起已经承担",
            $"It has performed {before.Name.English} since {Show(before.Term.First, Language.English)}")),
    ];

    private static IEnumerable<Refusal> NotYetHeld(FunctionHeld held, LocalDate on) =>
        held.Term.Last is not null ? [NotHeld]
        : ActRules.Early(on, new("承担职能", "taking it on"), held.Term.First) is { } early ? [early]
        : [];

    private int Last(ForeignFunction function, string? what) =>
        _held.FindLastIndex(f => f.Taken.Function == function && (function != ForeignFunction.Other || f.Taken.What == what));

    private static string Show(LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
