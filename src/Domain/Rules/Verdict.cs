namespace UnionGovernance.Rules;

/// <summary>What the known facts say of a rule.</summary>
/// <remarks>
/// <see cref="NotMet"/> &lt; <see cref="Undetermined"/> &lt; <see cref="Met"/>, after Kleene; <see cref="NotApplicable"/> stands
/// outside that order and is neutral. The default is <see cref="Undetermined"/>.
/// </remarks>
public enum Verdict
{
    /// <summary>The rule is broken, whatever the missing facts turn out to be.</summary>
    NotMet = -1,

    /// <summary>The missing facts could decide either way.</summary>
    Undetermined = 0,

    /// <summary>The rule is kept, whatever the missing facts turn out to be.</summary>
    Met = 1,

    /// <summary>The rule does not speak of this union.</summary>
    NotApplicable = 2,
}
