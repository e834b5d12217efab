using UnionGovernance.Storage;

namespace UnionGovernance.Cli;

/// <summary>How the program calls what a store keeps.</summary>
internal static class StoredName
{
    public static string Of(UnionYear year, Speech s) =>
        $"{year.Union}{s[year.Kind == UnionKind.StudentUnion ? "学生会" : "研究生会", year.Kind == UnionKind.StudentUnion ? " student union" : " graduate union"]} {Year(year.AcademicYear)}";

    public static string Year(int academicYear) => $"{academicYear}-{academicYear + 1}";
}
