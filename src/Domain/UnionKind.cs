namespace UnionGovernance;

/// <summary>Whom a union represents.</summary>
public enum UnionKind
{
    /// <summary>学生会.</summary>
    StudentUnion,

    /// <summary>研究生会.</summary>
    GraduateUnion,
}
