using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Years.Statements;

/// <summary>What a statement asks.</summary>
internal static class StatementRules
{
    /// <summary>Whoever states it is named: a yes rests on who, when and which document. One of nobody is a tick, and no statement.</summary>
    public static Precondition StatedBy { get; } = new(
        "statement.stated-by",
        new("说明写明由谁说明", "A statement names who makes it"),
        SchoolTable.ServesStudentsOnly, CollegeTable.ServesStudentsOnly);

    /// <summary>A statement speaks of something.</summary>
    public static Precondition OfSomething { get; } = new(
        "statement.of-something",
        new("说明写明说明哪些事项", "A statement names of what it speaks"),
        Basis.Arithmetic("年度文件"));
}
