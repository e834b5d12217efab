using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>An assembly of all students (全体学生大会) in place of a congress.</summary>
internal static class StudentAssembly
{
    /// <summary>The number of students from which a congress is due: 400. With fewer, an assembly may be held.</summary>
    public const int CongressFrom = 400;

    /// <summary>Why an assembly may not be held.</summary>
    /// <param name="level">The level of the union.</param>
    /// <param name="students">The students, in heads.</param>
    /// <returns>The refusal; nothing where an assembly may be held or the students are unknown.</returns>
    public static Refusal? Refuse(UnionLevel level, int? students) =>
        level == UnionLevel.School
            ? new(CredentialRules.AssemblyBelow400, new("校级须召开学代会", "A school's union holds a congress"))
            : students >= CongressFrom
                ? new(CredentialRules.AssemblyBelow400, new($"学生{students}人，不少于{CongressFrom}人", $"{students} students, not fewer than {CongressFrom}"))
                : null;
}
