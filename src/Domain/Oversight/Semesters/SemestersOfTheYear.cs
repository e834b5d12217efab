using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Semesters;

/// <summary>The semesters of a year by the days that the school set, and how often the union's League branch studied in each.</summary>
public sealed class SemestersOfTheYear : IYearSubject
{
    private readonly List<SemesterSet> _set = [];
    private readonly List<BranchStudied> _studies = [];

    /// <summary>The semesters, by day, with what was studied in each.</summary>
    /// <param name="terms">What the charter asks.</param>
    /// <returns>The lines.</returns>
    public ImmutableArray<SemesterLine> Lines(OversightTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return [.. _set.OrderBy(static s => s.First).Select(s => new SemesterLine(s, _studies.Count(b => s.First <= b.On && b.On <= s.Last), terms.BranchStudies))];
    }

    /// <inheritdoc/>
    public bool Owns(YearAct act) => act is SemesterSet or BranchStudied;

    /// <summary>The semester of a day.</summary>
    /// <param name="day">The day; first and last days are days of the semester.</param>
    /// <returns>The semester; nothing in the holidays, or where its days were not set.</returns>
    public SemesterSet? On(LocalDate day) => _set.FirstOrDefault(s => s.First <= day && day <= s.Last);

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(YearAct act)
    {
        if (act is BranchStudied studied)
        {
            _studies.Add(studied);
            return [];
        }

        var set = (SemesterSet)act;
        var clash = set.Last < set.First ? set : _set.FirstOrDefault(s => s.Semester == set.Semester || (s.First <= set.Last && set.First <= s.Last));
        if (clash is not null)
        {
            return [new(SemesterRules.Apart, new(
                $"{SemesterNames.Form.Show(clash.Semester, Language.Chinese)}自{DateForm.Instance.Show(clash.First, Language.Chinese)}至{DateForm.Instance.Show(clash.Last, Language.Chinese)}",
                $"The {SemesterNames.Form.Show(clash.Semester, Language.English)} runs from {DateForm.Instance.Show(clash.First, Language.English)} to {DateForm.Instance.Show(clash.Last, Language.English)}"))];
        }

        _set.Add(set);
        return [];
    }

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of a semester's days.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;
}
