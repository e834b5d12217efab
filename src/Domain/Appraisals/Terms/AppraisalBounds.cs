using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>What the terms of an appraisal may not overstep, term by term.</summary>
internal static class AppraisalBounds
{
    /// <summary>Asks of all terms at once.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>Every rule that refuses one; none where an appraisal may run on them.</returns>
    public static IEnumerable<Refusal> All(AppraisalTerms terms) => [.. Aspects(terms), .. Groups(terms), .. Scale(terms), .. Recognition(terms)];

    /// <summary>All five aspects have a weight, each once and above zero.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The refusals.</returns>
    public static IEnumerable<Refusal> Aspects(AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var missing = Enum.GetValues<Aspect>().Except(terms.Aspects.Select(static a => a.Aspect)).Select(static a => a.Label).ToList();
        if (missing.Count > 0)
        {
            yield return new(RoundRules.FiveAspects, new($"缺{string.Join("、", missing.Select(static m => m.Chinese))}", $"Missing: {string.Join(", ", missing.Select(static m => m.English))}"));
        }

        if (terms.Aspects.Any(static a => a.Weight < 1) || terms.Aspects.DistinctBy(static a => a.Aspect).Count() < terms.Aspects.Count)
        {
            yield return Unweighed;
        }
    }

    /// <summary>Where groups are weighed, each stands once and above zero, and students' delegates weigh more than half; half itself is too little.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The refusals.</returns>
    public static IEnumerable<Refusal> Groups(AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Groups.Any(static g => g.Weight < 1) || terms.Groups.DistinctBy(static g => g.Group).Count() < terms.Groups.Count)
        {
            yield return Unweighed;
        }

        var (students, all) = (terms.Groups.Where(static g => g.Group == RaterGroup.StudentDelegates).Sum(static g => (long)g.Weight), terms.Groups.Sum(static g => (long)g.Weight));
        if (terms.Groups.Count > 0 && students * 2 <= all)
        {
            yield return new(RoundRules.StudentsMain, new($"学生代表的权重为{students}，合计{all}，没有超过一半", $"Students' delegates weigh {students} of {all}, not more than half"));
        }
    }

    /// <summary>The grades' points descend within the scale.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The refusals.</returns>
    public static IEnumerable<Refusal> Scale(AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!(0 < terms.BasicallyCompetentFrom && terms.BasicallyCompetentFrom < terms.CompetentFrom && terms.CompetentFrom < terms.ExcellentFrom && terms.ExcellentFrom <= terms.Most))
        {
            yield return new(RoundRules.Scale, new(
                $"满分{terms.Most}，优秀{terms.ExcellentFrom}，称职{terms.CompetentFrom}，基本称职{terms.BasicallyCompetentFrom}",
                $"Most {terms.Most}; excellent from {terms.ExcellentFrom}, competent from {terms.CompetentFrom}, basically competent from {terms.BasicallyCompetentFrom}"));
        }
    }

    /// <summary>Recognition rests on the result: it cannot follow whatever the result is.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The refusals.</returns>
    public static IEnumerable<Refusal> Recognition(AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.RecognitionFrom == Grade.Incompetent)
        {
            yield return new(RoundRules.RestsOnResult, new("不称职的也可以表彰，至少须基本称职", "Even those not competent may be recognised; basically competent is the least"));
        }
    }

    private static Refusal Unweighed { get; } = new(RoundRules.Scale, new("权重有零或负数，或重复", "A weight is not positive, or stands twice"));
}
