using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>The terms of <see cref="AppraisalTerms"/>, each as a question that a charter settles.</summary>
internal static class AppraisalOptions
{
    private static readonly AppraisalTerms _terms = new();
    private static readonly Words _noNumber = CharterOption.NoNationalNumber;

    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("appraisal.aspects", new("评议五个方面各占多少", "How heavily does each of the five aspects weigh?"), new("一样重", "Alike"), new("学校自定权重", "the school's own weights"), _noNumber, [AppraisalExamples.Grades]),
        new("appraisal.groups", new("学生代表和教师的评分如何合计", "How are the ratings of students' delegates and teachers put together?"), new("一票算一次", "Every ballot counts once"), new("按组加权，如学生代表60、教师40", "weighted by group, such as 60 for delegates and 40 for teachers"), new("评议以学生代表为主，一票算一次就以他们为主，不必另定数字", "students' delegates are the main part of the raters, so counting ballots once needs no further number"), [AppraisalExamples.Grades]),
        new("appraisal.scale", new("每个方面满分多少、各等次从多少分起", "The most points for an aspect, and from which points each grade begins"), new(
            $"满分{_terms.Most}；{_terms.ExcellentFrom}优秀、{_terms.CompetentFrom}称职、{_terms.BasicallyCompetentFrom}基本称职，都含本数",
            $"{_terms.Most}; excellent from {_terms.ExcellentFrom}, competent from {_terms.CompetentFrom}, basically competent from {_terms.BasicallyCompetentFrom}, all inclusive"), CharterOption.OfTheSchool, new("常用的百分制；所见只写“现场打分”", "the usual hundred marks; sources only speak of points given on the spot"), [AppraisalExamples.Grades]),
        new("appraisal.excellentAtMost", new("优秀的最高比例", "Greatest share of those appraised who are excellent"), CharterOption.NoLimit.AsHeading(), new("如20%，不足一人的舍去", "such as 20 %, rounded down to whole persons"), _noNumber, [AppraisalExamples.Grades]),
        new("appraisal.recognitionFrom", new("评奖评优等以哪一等次以上为依据", "From which result on may recognition follow?"), new("基本称职以上", "Basically competent or better"), new("称职以上或优秀", "competent or better, or excellent"), new("文件只说以评议结果为依据", "the source only says that it rests on the result"), [Opinions2019.ResultCounts, AppraisalExamples.Grades]),
    ];
}
