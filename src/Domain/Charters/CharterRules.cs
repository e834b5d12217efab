using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>What is asked of a charter before it is written out or comes into force.</summary>
internal static class CharterRules
{
    /// <summary>No term asks less than a rule that binds: a national one, or for a college its school's charter.</summary>
    public static Precondition NotLooser { get; } = new(
        "charter.not-looser",
        new("章程的约定不得宽于有约束力的规定", "No term of the charter is looser than a rule that binds"),
        Basis.InferredFrom(CharterMeasures2017.Approval));

    /// <summary>Every term can be carried out: a majority that can be reached, a list with something in it.</summary>
    public static Precondition Workable { get; } = new(
        "charter.workable",
        new("章程的约定应当能够执行", "Every term of the charter can be carried out"),
        Basis.Arithmetic("章程约定"));

    /// <summary>A congress elects the bodies that its charter has, in the number that it sets.</summary>
    public static Precondition AsManyAsSettled { get; } = new(
        "charter.as-many-as-settled",
        new("大会选举的机构和名额与章程一致", "A congress elects the bodies that its charter has, in the number that it sets"),
        Basis.Habit("章程与选举名额", CongressRules2017.Powers));

    /// <summary>What a charter settles is settled once: whatever repeats it says the same.</summary>
    public static Precondition OneAnswer { get; } = new(
        "charter.one-answer",
        new("同一事项只有章程一种约定，其他文件与它一致", "The charter alone settles a term; whatever repeats it says the same"),
        Basis.Arithmetic("章程约定"));
}
