using System.Collections.Immutable;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>What a survey says: of those who answered, and of all students as far as it shows.</summary>
/// <remarks>
/// The weighted share lets each college speak with its students: Σ Nᵢ·xᵢ/nᵢ over N. Its interval is Wilson's, with as many answers as weigh the same:
/// N² / Σ(Nᵢ²/nᵢ) (L. Kish, 1965). Where every college answered by its share, both are those of the plain count.
/// Neither is narrowed because the students are not endless: near a census it is wider than it need be, never narrower.
/// </remarks>
public sealed record SurveyResult
{
    private SurveyResult()
    {
    }

    /// <summary>The counted answers, a line a college.</summary>
    public Sequence<CollegeAnswers> Colleges { get; private init; } = [];

    /// <summary>How many of those who answered are satisfied.</summary>
    public Share Satisfied { get; private init; }

    /// <summary>The interval of the plain count; nothing where nobody answered.</summary>
    public WilsonInterval? Plain { get; private init; }

    /// <summary>The interval weighted by college; nothing without a plan, or while a college has no answer.</summary>
    public WilsonInterval? Weighted { get; private init; }

    /// <summary>The colleges of the plan without an answer.</summary>
    public Sequence<string> Silent { get; private init; } = [];

    /// <summary>The least share that would be a real rise, if as many answer again; nothing where there is none.</summary>
    public Share? LeastRise { get; private init; }

    /// <summary>The greatest share that would be a real fall, if as many answer again; nothing where there is none.</summary>
    public Share? LeastFall { get; private init; }

    /// <summary>Makes a result.</summary>
    /// <param name="counted">The answers, within their sums.</param>
    /// <param name="plan">The plan, if there was one.</param>
    /// <returns>The result.</returns>
    public static SurveyResult Of(SurveyCounted counted, SurveyPlanned? plan)
    {
        ArgumentNullException.ThrowIfNull(counted);
        var confidence = plan?.Confidence ?? Confidence.NinetyFive;
        var satisfied = new Share(counted.Colleges.Sum(static c => c.Satisfied), counted.Colleges.Sum(static c => c.Answered));
        var answers = counted.Colleges.Where(static c => c.Answered > 0).ToDictionary(static c => c.Name);
        Sequence<string> silent = [.. (plan?.Colleges ?? []).Select(static c => c.Name).Where(c => !answers.ContainsKey(c))];
        return satisfied.IsOfNothing ? new() { Colleges = counted.Colleges, Satisfied = satisfied, Silent = silent } : new()
        {
            Colleges = counted.Colleges,
            Satisfied = satisfied,
            Plain = WilsonInterval.Of(satisfied, confidence),
            Weighted = plan is null || silent.Count > 0 ? null : Weigh([.. plan.Colleges.Select(c => (c.Students, answers[c.Name]))], confidence),
            Silent = silent,
            LeastRise = RealChange.LeastRise(satisfied, confidence),
            LeastFall = RealChange.LeastFall(satisfied, confidence),
        };
    }

    private static WilsonInterval Weigh(ImmutableArray<(int Students, CollegeAnswers Answers)> colleges, Confidence confidence)
    {
        var students = new Fraction(colleges.Sum(static c => (long)c.Students), 1);
        var (satisfied, spread) = (new Fraction(0, 1), new Fraction(0, 1));
        foreach (var (of, answers) in colleges)
        {
            var weight = new Fraction(of, answers.Answered);
            satisfied += weight * new Fraction(answers.Satisfied, 1);
            spread += weight * new Fraction(of, 1);
        }

        return new((satisfied / students).Reduced, (students * students / spread).Reduced, confidence);
    }
}
