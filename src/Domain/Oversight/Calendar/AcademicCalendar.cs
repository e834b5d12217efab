using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Calendar;

/// <summary>The terms of a year by the days that the school set.</summary>
public sealed class AcademicCalendar : IYearSubject
{
    private readonly List<TermDated> _terms = [];

    /// <summary>The terms, by day.</summary>
    public ImmutableArray<TermDated> Terms => [.. _terms.OrderBy(static t => t.First)];

    /// <inheritdoc/>
    public bool Owns(YearAct act) => act is TermDated;

    /// <summary>The term of a day.</summary>
    /// <param name="day">The day; first and last days are days of the term.</param>
    /// <returns>The term; nothing in the holidays, or where its days were not set.</returns>
    public TermDated? On(LocalDate day) => _terms.FirstOrDefault(t => t.Covers(day));

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(YearAct act)
    {
        var dated = (TermDated)act;
        var clash = dated.Last < dated.First ? dated : _terms.FirstOrDefault(t => t.Term == dated.Term || (t.First <= dated.Last && dated.First <= t.Last));
        if (clash is not null)
        {
            return [new(CalendarRules.Apart, new(
                $"{clash.Term.Label.Chinese}自{DateForm.Instance.Show(clash.First, Language.Chinese)}至{DateForm.Instance.Show(clash.Last, Language.Chinese)}",
                $"The {clash.Term.Label.English} runs from {DateForm.Instance.Show(clash.First, Language.English)} to {DateForm.Instance.Show(clash.Last, Language.English)}"))];
        }

        _terms.Add(dated);
        return [];
    }

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of a term's days.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;
}
