using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>How <see cref="UnionKind"/> is written.</summary>
public static class UnionKinds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<UnionKind> Form { get; } = new(
    [
        new(UnionKind.StudentUnion, "studentUnion", new("学生会", "student union")),
        new(UnionKind.GraduateUnion, "graduateUnion", new("研究生会", "graduate union")),
    ]);

    /// <summary>A union's name: that of its school, or of school and college, and what it is.</summary>
    internal static string NameOf(string body, UnionKind kind) => $"{body}{Form.Show(kind, Language.Chinese)}";
}
