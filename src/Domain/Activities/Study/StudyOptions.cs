using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Study;

/// <summary>The terms of <see cref="StudyTerms"/>, each as a question that a charter settles.</summary>
internal static class StudyOptions
{
    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("study.perMonth", new("哪几个月、每月至少学习几次", "In which months, and how often in each, do the staff study?"), new StudyTerms().Describe(), CharterOption.OfTheSchool, new("自评报告所写的“每月一次”；寒暑假各校不同，假期所在的月份不计", "once a month, as a founding report has it; vacations differ, and their months are left out"), []),
        new("study.branchPerTerm", new("学生会团支部每学期至少学习几次", "How often does the union's League branch study in a semester?"), CharterOption.NotAsked, new("学校自定的次数", "a number of the school's own"), CharterOption.OneSchoolOnly, [OversightExamples.BranchStudies]),
    ];
}
