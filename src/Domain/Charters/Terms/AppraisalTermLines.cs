using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Rules;
using static UnionGovernance.Charters.Terms.TermBounds;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about the duty appraisal.</summary>
internal static class AppraisalTermLines
{
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        new(AppraisalTimesOption.Value, "appraisal", static t => $"{t.Appraisals}次", "/appraisals")
        {
            Own = static t => AppraisalRules.Times(t.Appraisals),
            Binding = BindingSchools(AppraisalRules.EachSemester),
        },
        Term(
            "scale",
            "appraisal_scoring",
            static t => $"满分{t.Most}分；{t.ExcellentFrom}分以上为优秀，{t.CompetentFrom}分以上为称职，{t.BasicallyCompetentFrom}分以上为基本称职（均含本数），不足{t.BasicallyCompetentFrom}分为不称职",
            [RoundRules.Scale],
            AppraisalBounds.Scale,
            "most", "excellentFrom", "competentFrom", "basicallyCompetentFrom"),
        Term("aspects", "appraisal_scoring", Weights, [RoundRules.FiveAspects, RoundRules.Scale], AppraisalBounds.Aspects, "aspects"),
        Term(
            "groups",
            "appraisal_scoring",
            static t => t.Groups.Count == 0 ? "每张评议票权重相同" : $"各组评分按{Listed(t.Groups.Select(static g => (g.Group.Label, g.Weight)))}的权重合计",
            [RoundRules.StudentsMain, RoundRules.Scale],
            AppraisalBounds.Groups,
            "groups"),
        Term(
            "recognitionFrom",
            "appraisal_result",
            static t => t.RecognitionFrom == Grade.Excellent ? "优秀" : $"{t.RecognitionFrom.Label.Chinese}以上（含{t.RecognitionFrom.Label.Chinese}）",
            [RoundRules.RestsOnResult],
            AppraisalBounds.Recognition,
            "recognitionFrom"),
        Term("excellentAtMost", "appraisal_result", static t => t.ExcellentAtMost is { } most ? $"不超过述职人数的{most.InChinese()}，不足一人的舍去" : "不设上限", [], static _ => [], "excellentAtMost"),
    ];

    private static CharterTerm Term(string name, string article, Func<AppraisalTerms, string> show, Sequence<Precondition> asked, Func<AppraisalTerms, IEnumerable<Refusal>> refuse, params string[] members) =>
        new(AppraisalOptions.All.Single(o => o.Id == $"appraisal.{name}"), article, t => show(t.Appraisal), [.. members.Select(static m => $"/appraisal/{m}")])
        {
            Preconditions = asked,
            Refuse = t => refuse(t.Appraisal),
        };

    private static string Weights(AppraisalTerms terms) => terms.Aspects.Select(static a => a.Weight).Distinct().Count() == 1
        ? "五个方面权重相同"
        : $"五个方面按{Listed(terms.Aspects.Select(static a => (a.Aspect.Label, a.Weight)))}的权重合计";

    private static string Listed(IEnumerable<(Words Of, int Weight)> weights) => string.Join('、', weights.Select(static w => $"{w.Of.Chinese}{w.Weight}"));
}
