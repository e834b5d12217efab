namespace UnionGovernance.Rules.Changing;

/// <summary>What a change has to bring about, or must not spoil.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Requirement">What is asked.</param>
/// <param name="Before">The verdict before the change.</param>
/// <param name="IsAsked">Whether it is to be kept afterwards; otherwise it is to be no worse than before.</param>
internal sealed record Demand<T>(Requirement<T> Requirement, Verdict Before, bool IsAsked)
{
    /// <summary>What a change that is asked for has to bring about.</summary>
    public static Demand<T> Kept(Requirement<T> requirement, T subject) => new(requirement, requirement.Judge(subject), IsAsked: true);

    /// <summary>What it must not spoil. What was kept stays so, and what was open is not broken.</summary>
    public static Demand<T> NoWorse(Requirement<T> requirement, T subject) => new(requirement, requirement.Judge(subject), IsAsked: false);

    /// <summary>Whether it need not be kept afterwards: it was open, and may stay so.</summary>
    public bool MayStayOpen => !IsAsked && Before == Verdict.Undetermined;

    /// <summary>Whether a verdict afterwards is good enough.</summary>
    public bool IsSatisfiedBy(Verdict verdict) => verdict is Verdict.Met or Verdict.NotApplicable
        || (!IsAsked && (Before == Verdict.NotMet || (MayStayOpen && verdict == Verdict.Undetermined)));
}
