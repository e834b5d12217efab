using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Selections.Course;
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
        static _ => new ActivityRegister(),
        static _ => new MediaRegister(),
        static _ => new OversightCharter(),
        static opening => new GuidesOfTheYear(opening),
        static _ => new HearingsOfTheYear(),
        static _ => new ReportsUpward(),
        static _ => new AcademicCalendar(),
        static _ => new StudentMatters(),
        static _ => new SatisfactionSurveys(),
        static opening => new SelectionsOfTheYear(opening),
        static opening => new StudyOfTheYear(opening),
        static _ => new AppraisalsOfTheYear(),
    ];

    public static ImmutableArray<IYearSubject> Begin(UnionRecord opening) => [.. _all.Select(s => s(opening))];
}
