using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>In which order a charter is approved and adopted.</summary>
internal static class AdoptionOption
{
    /// <summary>The question.</summary>
    public static CharterOption Value { get; } = new(
        "charter.approval", new("先报核准还是先经学代会通过", "Is a charter approved before or after the congress adopts it?"), new("先核准，后通过", "Approved first"), new("先通过，后核准", "Adopted first"), new("所见程序：起草、征求意见、团委核定、报核准、学代会审议", "the course seen: draft, consultation, endorsement, approval, congress"), [CharterMeasures2017.Approval]);
}
