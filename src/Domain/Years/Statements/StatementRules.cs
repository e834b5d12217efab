using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Years.Statements;

/// <summary>What a statement asks.</summary>
internal static class StatementRules
{
    /// <summary>Whoever states it is named, and so is what it speaks of: a yes rests on who, when and which document.</summary>
    public static Precondition Whole { get; } = new(
        "statement.whole",
        new("说明写明由谁说明、说明哪些事项", "A statement names who makes it and of what it speaks"),
        SchoolTable.ServesStudentsOnly, CollegeTable.ServesStudentsOnly);
}
