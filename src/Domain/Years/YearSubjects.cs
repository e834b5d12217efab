using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
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
using UnionGovernance.Unions.Functions;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Reaching;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Years;

/// <summary>The subjects of a year, a line each.</summary>
/// <remarks>
/// They enter their facts in this order: what was stated before what acts show, so that acts are not talked away; and who serves before others
/// speak of them.
/// </remarks>
internal static class YearSubjects
{
    public static ImmutableArray<ISubject> Begin(UnionRecord opening)
    {
        var (charter, union, guides) = (new CharterOfTheYear(opening), new PresidiumAndDepartments(), new GuidesOfTheYear(opening));
        return
        [
            charter,
            new StatementsOfTheYear(),
            new FunctionsOfTheYear(),
            union,
            new WorkingGroups(),
            new CollegeReach(opening),
            new CongressOfTheYear(opening, charter),
            new ActivityRegister(union, guides),
            new MediaRegister(),
            guides,
            new HearingsOfTheYear(),
            new ReportsUpward(),
            new AcademicCalendar(),
            new StudentMatters(),
            new SatisfactionSurveys(),
            new SelectionsOfTheYear(opening, () => (charter.Terms.Selection, charter.Terms.Options)),
            new StudyOfTheYear(opening, () => charter.Terms.Study),
            new AppraisalsOfTheYear(() => charter.Terms.Appraisal, union),
        ];
    }
}
