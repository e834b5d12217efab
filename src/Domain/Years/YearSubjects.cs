using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
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
    private static readonly ImmutableArray<Func<UnionRecord, CharterOfTheYear, IYearSubject>> _all =
    [
        static (_, _) => new PresidiumAndDepartments(),
        static (_, _) => new WorkingGroups(),
        static (opening, _) => new CollegeReach(opening),
        static (opening, charter) => new CongressOfTheYear(opening, charter),
        static (_, _) => new ActivityRegister(),
        static (_, _) => new MediaRegister(),
        static (opening, _) => new GuidesOfTheYear(opening),
        static (_, _) => new HearingsOfTheYear(),
        static (_, _) => new ReportsUpward(),
        static (_, _) => new AcademicCalendar(),
        static (_, _) => new StudentMatters(),
        static (_, _) => new SatisfactionSurveys(),
        static (opening, charter) => new SelectionsOfTheYear(opening, () => (charter.Terms.Selection, charter.Terms.Options)),
        static (opening, charter) => new StudyOfTheYear(opening, () => charter.Terms.Study),
        static (_, charter) => new AppraisalsOfTheYear(() => charter.Terms.Appraisal),
    ];

    public static ImmutableArray<IYearSubject> Begin(UnionRecord opening)
    {
        var charter = new CharterOfTheYear(opening);
        return [charter, .. _all.Select(s => s(opening, charter))];
    }
}
