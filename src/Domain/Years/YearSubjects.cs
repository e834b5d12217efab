using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Reaching;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Years;

/// <summary>The subjects of a year, a line each. They enter their facts in this order, so that who serves stands on the roster before others speak of them.</summary>
internal static class YearSubjects
{
    private static readonly ImmutableArray<Func<UnionRecord, IYearSubject>> _all =
    [
        static _ => new PresidiumAndDepartments(),
        static _ => new WorkingGroups(),
        static opening => new CollegeReach(opening),
        static opening => new CongressOfTheYear(opening),
    ];

    public static ImmutableArray<IYearSubject> Begin(UnionRecord opening) => [.. _all.Select(s => s(opening))];
}
