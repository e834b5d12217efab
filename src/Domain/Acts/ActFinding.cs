using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>What was done against a rule and is kept all the same: the act is a fact, the breach a finding.</summary>
/// <param name="Act">The act that shows it.</param>
/// <param name="By">The rule that it breaks.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record ActFinding(Act Act, Precondition By, Words Because)
{
    /// <summary>Why it was done so, as those who acted say; nothing where they do not.</summary>
    public string? Reason => Act.Reason;

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;
}
