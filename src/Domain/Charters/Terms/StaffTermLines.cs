using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Activities.Study;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Terms;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about who may serve, how they are selected, and what they study.</summary>
internal static class StaffTermLines
{
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        Term("firstYearsMayFail", "conditions", static t => t.Options.FirstYearsMayFail ? "一年级新生不作课业要求" : "一年级新生同样须无课业不及格", "/options/firstYearsMayFail") with { Applies = OfStudents },
        Term("firstOfTinyMajorCounts", "conditions", static t => t.Options.FirstOfTinyMajorCounts ? "专业不足四人的，第一名视为符合" : "专业人数再少，也以名次与人数之比计算", "/options/firstOfTinyMajorCounts") with { Applies = OfStudents },
        Term("selection.cadreYears", "conditions", static t => t.Selection.CadreYears is > 0 and var years ? $"不少于{years}年" : "不作要求", "/selection/cadreYears"),
        Term(
            "selection.fullChainForDepartments",
            "selection",
            static t => ChainOf(t, SelectionPost.Department).Equals(ChainOf(t, SelectionPost.Presidium)) ? "工作部门成员适用同样的程序" : "工作部门成员经学院团组织推荐，由学生工作部门与学校团委联合审查确定",
            "/selection/fullChainForDepartments") with
        {
            Own = static t => t.Level == UnionLevel.College ? SelectionRules.CollegeChain.Requirement : new All<UnionRecord>(
            [
                new InOrder<UnionRecord, SelectionStep>(SelectionFacts.PresidiumSteps, ChainOf(t, SelectionPost.Presidium)),
                new InOrder<UnionRecord, SelectionStep>(SelectionFacts.DepartmentSteps, ChainOf(t, SelectionPost.Department)),
            ]),
            Binding = static e => e.RuleOf(SelectionRules.SchoolChain.Id) ?? (e.Level == UnionLevel.College ? SelectionRules.CollegeChain : SelectionRules.SchoolChain),
        },
        Term("selection.publication", "selection", static t => t.Selection.Publication ? "公示后方为有效" : "确定后即为有效", "/selection/publication"),
        Term("study.perMonth", "training", Study, "/study/months", "/study/perMonth") with
        {
            Own = static t => t.Study is { PerMonth: > 0, Months.Count: > 0 } ? new AtLeast<UnionRecord, int>(TrainingFacts.StudyPerMonth, t.Study.PerMonth) : null,
        },
        Term("study.branchPerTerm", "training", static t => t.Study.BranchPerSemester is > 0 and var times ? $"每学期不少于{times}次" : "由团支部确定", "/study/branchPerTerm"),
        Term("selection.staggeredWindows", "recruitment", static t => t.Selection.StaggeredWindows ? "两级组织的招新时间错开，不得有同一天" : "两级组织的招新时间可以重合", "/selection/staggeredWindows"),
    ];

    // A graduate union has no condition of rank, nor an exception for first-years.
    private static bool OfStudents(CharterTerms terms) => terms.Kind == UnionKind.StudentUnion;

    private static CharterTerm Term(string id, string article, Func<CharterTerms, string> show, params Sequence<string> members) =>
        new(CharterOptions.All.Single(o => o.Id == id), article, show, members);

    private static Sequence<SelectionStep> ChainOf(CharterTerms terms, SelectionPost post) => SelectionChains.Of(terms.Level, post, terms.Selection);

    private static string Study(CharterTerms terms)
    {
        if (terms.Study is not { PerMonth: > 0, Months.Count: > 0 } study)
        {
            return "经常参加政治理论学习，次数不作规定";
        }

        return $"在{string.Join('、', study.Spans.Select(static s => s.First == s.Last ? $"{s.First}月" : $"{s.First}月至{s.Last}月"))}每月参加政治理论学习不少于{study.PerMonth}次";
    }
}
