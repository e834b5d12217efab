using System.Collections.Immutable;
using System.Numerics;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How many students are asked, and how many of each college.</summary>
/// <remarks>
/// The size is the least n with z²/4 · (N − n)/(N − 1) / n at most the margin squared: the margin where opinions are evenly split, which is the
/// widest, among N students of whom each is asked at most once. Colleges share it by their students, by largest remainder.
/// </remarks>
public sealed record SamplePlan
{
    private SamplePlan()
    {
    }

    /// <summary>The colleges.</summary>
    public Sequence<SurveyCollege> Colleges { get; private init; } = [];

    /// <summary>The students of all colleges, in heads.</summary>
    public int Students { get; private init; }

    /// <summary>How many answers are wanted, in heads; nothing where the plan is refused.</summary>
    public int? Size { get; private init; }

    /// <summary>The sharing among the colleges; nothing where the plan is refused.</summary>
    public Apportionment? Shares { get; private init; }

    /// <summary>Why there is no plan.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Plans a sample.</summary>
    /// <param name="act">What is wanted.</param>
    /// <returns>The plan; a tie among remainders is left to lots.</returns>
    public static SamplePlan Of(SurveyPlanned act)
    {
        ArgumentNullException.ThrowIfNull(act);
        ImmutableArray<Refusal> refusals = [.. Refuse(act)];
        if (refusals.Length > 0)
        {
            return new() { Colleges = act.Colleges, Refusals = refusals };
        }

        var students = act.Colleges.Sum(static c => c.Students);
        var size = Math.Max(SizeFor(students, act.Margin, act.Confidence), act.Floor * act.Colleges.Count);
        var shares = Apportionment.Of([.. act.Colleges.Select(static c => new Contender(c.Name, c.Students))], size, act.Floor, act.Lots);
        return new() { Colleges = act.Colleges, Students = students, Size = size, Shares = shares, Refusals = shares.Refusals };
    }

    /// <summary>The least number of answers for a margin.</summary>
    /// <param name="students">All who may be asked, in heads; one or more.</param>
    /// <param name="margin">The widest distance wanted between what was found and what is, above nothing.</param>
    /// <param name="confidence">How sure it is to be.</param>
    /// <returns>The number, rounded up to whole heads; never more than all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no students, or no margin.</exception>
    public static int SizeFor(int students, Share margin, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(students, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(margin.Part, 1, nameof(margin));
        ArgumentOutOfRangeException.ThrowIfLessThan(margin.Whole, 1, nameof(margin));
        Fraction zSquared = confidence.ZSquared(), off = margin;
        var endless = zSquared / (new Fraction(4, 1) * off * off);
        var (part, whole) = (students * endless.Part, ((students - 1) * endless.Whole) + endless.Part);
        return (int)((part + whole - 1) / whole);
    }

    private static IEnumerable<Refusal> Refuse(SurveyPlanned act)
    {
        if (act.Margin.IsOfNothing || act.Margin.Part == 0 || act.Margin.Part >= act.Margin.Whole)
        {
            yield return new(SurveyRules.Margin, new($"允许误差为{act.Margin}", $"The margin is {act.Margin}"));
        }

        if (act.Colleges.Count == 0)
        {
            yield return new(SurveyRules.Colleges, new("没有列出学院", "No college is listed"));
        }

        foreach (var twice in act.Colleges.GroupBy(static c => c.Name).Where(static g => g.Count() > 1))
        {
            yield return new(SurveyRules.Colleges, new($"{twice.Key}列了{twice.Count()}次", $"{twice.Key} is listed {twice.Count()} times"));
        }

        foreach (var college in act.Colleges.Where(c => c.Students < Math.Max(1, act.Floor)))
        {
            yield return new(
                SurveyRules.Colleges,
                new($"{college.Name}有学生{college.Students}人，保底样本{act.Floor}人", $"{college.Name} has {college.Students} students, and the floor is {act.Floor}"));
        }
    }
}
