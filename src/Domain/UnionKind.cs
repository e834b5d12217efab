using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>Whom a union represents.</summary>
public enum UnionKind
{
    /// <summary>学生会.</summary>
    StudentUnion,

    /// <summary>研究生会.</summary>
    GraduateUnion,
}

/// <summary>How <see cref="UnionKind"/> is written.</summary>
public static class UnionKinds
{
    private static readonly ChoiceForm<UnionKind> _form = new(
    [
        new(UnionKind.StudentUnion, "studentUnion", new("学生会", "student union")),
        new(UnionKind.GraduateUnion, "graduateUnion", new("研究生会", "graduate union")),
    ]);

    extension(UnionKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<UnionKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}
