using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>What was done with a seal against a rule and stands all the same: the act is a fact, the breach a finding.</summary>
/// <param name="Place">Its place in the history, from 1.</param>
/// <param name="Act">The act that shows it.</param>
/// <param name="By">The rule that it breaks.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record SealFinding(int Place, SealAct Act, Precondition By, Words Because)
{
    /// <summary>Why it was done so, as those who acted say; nothing where they do not.</summary>
    public string? Reason => Act.ReasonAgainstRule;

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;

    internal static Shape<SealFinding> Shape { get; } = Shapes.Written<SealFinding>(static v =>
    {
        v.Required("entry", RefusedAct.Shape["place"].Words, Forms.Whole(0, int.MaxValue), static f => f.Place);
        Refusal.Write(v, static f => new(f.By, f.Because));
        v.Optional("reason", Breach.Shape["reason"].Words, Forms.Paragraph, static f => f.Reason);
    });
}
