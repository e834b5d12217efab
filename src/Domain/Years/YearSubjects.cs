using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Activities.Study;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
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
    /// <summary>The acts of all subjects by what they are about, in the order in which they are offered.</summary>
    public static ImmutableArray<(Words About, ImmutableArray<Variant<Act>> Acts)> Acts { get; } =
    [
        (new("章程", "Charter"), CharterActs.Table.Variants),
        (new("说明", "Statements"), StatementActs.Table.Variants),
        (new("组织与任职", "Organisation and posts"), [.. FunctionActs.Table.Variants, .. ServingActs.Table.Variants, .. GroupActs.Table.Variants, .. ReachingActs.Table.Variants]),
        (new("学代会", "Congress"), CongressActs.Table.Variants),
        (new("活动与宣传", "Activities and media"), [.. ActivityActs.Table.Variants, .. MediaActs.Table.Variants]),
        (new("指导与监督", "Guidance and oversight"), [.. CalendarActs.Table.Variants, .. GuideActs.Table.Variants, .. HearingActs.Table.Variants, .. UpwardActs.Table.Variants]),
        (new("服务与满意度", "Service and satisfaction"), [.. MatterActs.Table.Variants, .. SurveyActs.Table.Variants]),
        (new("遴选", "Selection"), SelectionActs.Table.Variants),
        (new("学习与培训", "Study and training"), StudyActs.Table.Variants),
        (new("述职评议", "Appraisal"), AppraisalActs.Table.Variants),
    ];

    /// <summary>The subjects at the opening of a year.</summary>
    /// <param name="opening">The union and its year.</param>
    /// <param name="book">The book whose tables bound its charter.</param>
    public static ImmutableArray<ISubject> Begin(UnionRecord opening, RuleBook book)
    {
        var (charter, union) = (new CharterOfTheYear(opening, book), new PresidiumAndDepartments());
        var (guides, statements) = (new GuidesOfTheYear(opening, () => charter.Terms.Oversight), new StatementsOfTheYear());
        Func<UnionRecord, bool> Listed(ListedActs acts) => record => statements.Lists(acts, record);
        return
        [
            charter,
            statements,
            new FunctionsOfTheYear(),
            union,
            new WorkingGroups(union),
            new CollegeReach(opening),
            new CongressOfTheYear(opening, charter.Over, union),
            new ActivityRegister(union, guides, Listed(ListedActs.Activities)),
            new MediaRegister(),
            guides,
            new HearingsOfTheYear(Listed(ListedActs.Hearings)),
            new ReportsUpward(),
            new AcademicCalendar(),
            new StudentMatters(),
            new SatisfactionSurveys(),
            new SelectionsOfTheYear(opening, () => (charter.Terms.Selection, charter.Terms.Options), Listed(ListedActs.Selections)),
            new StudyOfTheYear(opening, () => charter.Terms.Study, union, Listed(ListedActs.Study)),
            new AppraisalsOfTheYear(() => charter.Terms.Appraisal, union, Listed(ListedActs.Appraisals), Listed(ListedActs.Recognitions)),
        ];
    }
}
