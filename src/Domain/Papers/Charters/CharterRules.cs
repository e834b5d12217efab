using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Charters;

/// <summary>What is asked of a charter before it is written out.</summary>
public static class CharterRules
{
    /// <summary>No term asks less than a national rule that binds.</summary>
    public static Precondition NotLooser { get; } = new(
        "charter.not-looser",
        new("章程的约定不得宽于有约束力的全国性规定", "No term of the charter is looser than a national rule that binds"),
        new(["CHA-04"], "中青办联发〔2017〕8号《高校学生会组织章程制定办法》", "核准与监督", Attestation.Inferred, Force.Binding));
}
