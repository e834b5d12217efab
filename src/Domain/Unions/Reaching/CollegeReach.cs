using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Reaching;

/// <summary>How far college unions reach, through the year: students, staff, and named help from the League committee.</summary>
/// <param name="opening">The union's record at the opening, with the colleges that it lists.</param>
public sealed class CollegeReach(UnionRecord opening) : Subject<CollegeReach>(ReachingActs.Table)
{
    private readonly List<CollegeCounted> _counts = [];
    private readonly List<LeagueHelp> _help = [];

    /// <summary>The help named, in the order entered.</summary>
    public ImmutableArray<LeagueHelp> Help => [.. _help];

    /// <summary>The League committee's statement that every college is entered; nothing where none was made.</summary>
    public CollegesListed? Listed { get; private set; }

    /// <summary>Who helps a college on a day.</summary>
    /// <param name="college">The college.</param>
    /// <param name="day">The day.</param>
    /// <returns>The name; nothing where no help is entered.</returns>
    public string? HelperOn(string college, LocalDate day) => _help.Find(h => h.College == college && h.Term.Covers(day))?.Helper;

    /// <inheritdoc/>
    /// <remarks>Entered is what was counted by the day the record is judged at, and who helps on it; where it names none, nothing is.</remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.AsOf is not { Known: Known.Given, Low: var day })
        {
            return record;
        }

        var colleges = record.Colleges.List.ToList();
        foreach (var count in _counts.Where(c => c.On <= day).OrderBy(static c => c.On))
        {
            var at = colleges.FindIndex(c => c.Id == count.College);
            var counted = Counted(at < 0 ? new() { Id = count.College } : colleges[at], count);
            if (at < 0)
            {
                colleges.Add(counted);
            }
            else
            {
                colleges[at] = counted;
            }
        }

        return record with
        {
            Colleges = new()
            {
                Complete = Listed is null ? record.Colleges.Complete : Fact.Given(true),
                List = [.. colleges.Select(c => c with { LeagueHelp = HelpOn(c, day) })],
            },
        };
    }

    internal Taken Count(CollegeCounted act) => Taken.Always(() => _counts.Add(act));

    internal Taken NameHelp(LeagueHelpNamed act) => new(RefuseNaming(act), () => _help.Add(new(act.College, act.Helper, new(act.On, null))));

    internal Taken EndHelp(LeagueHelpEnded act)
    {
        var at = _help.FindIndex(h => h.College == act.College && h.Term.Covers(act.On));
        return Taken.Unless(at < 0 ? NoHelp(act) : null, () => _help[at] = _help[at] with { Term = _help[at].Term.EndedOn(act.On) });
    }

    internal Taken List(CollegesListed act) => Taken.Always(() => Listed = act);

    private static CollegeUnion Counted(CollegeUnion college, CollegeCounted count) => college with
    {
        Kind = count.Kind is { } kind ? Fact.Given(kind) : college.Kind,
        Students = count.Students is { } students ? Fact.Given(students) : college.Students,
        Staff = count.Staff is { } staff ? Fact.Given(staff) : college.Staff,
    };

    private Fact<bool> HelpOn(CollegeUnion college, LocalDate day) =>
        HelperOn(college.Id, day) is not null ? Fact.Given(true)
        : Listed is not null || _help.Exists(h => h.College == college.Id) ? Fact.Given(false)
        : college.LeagueHelp;

    private IEnumerable<Refusal> RefuseNaming(LeagueHelpNamed act)
    {
        if (!opening.Colleges.List.Any(c => c.Id == act.College) && !_counts.Exists(c => c.College == act.College))
        {
            yield return new(ReachingRules.CollegeEntered, new($"没有录入{act.College}", $"{act.College} has not been entered"));
        }

        if (_help.Find(h => h.College == act.College && h.Term.Meets(new(act.On, null))) is { } other)
        {
            yield return new(ReachingRules.OneHelper, new($"{act.College}由{other.Helper}指导", $"{act.College} has the help of {other.Helper}"));
        }
    }

    private Refusal NoHelp(LeagueHelpEnded act)
    {
        var later = _help.Where(h => h.College == act.College && h.Term.IsStillToComeOn(act.On)).MinBy(static h => h.Term.First);
        return later is null
            ? new(ReachingRules.HelpGiven, new($"{act.College}当日没有专人指导", $"{act.College} has no named help that day"))
            : ActRules.Early(act.On, new("指定专人", "naming help"), later.Term.First)!;
    }
}
