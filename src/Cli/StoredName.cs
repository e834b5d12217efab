using UnionGovernance.Storage;

namespace UnionGovernance.Cli;

/// <summary>How the program calls what a store keeps.</summary>
internal static class StoredName
{
    public static string Of(UnionYear year, Speech s) =>
        $"{year.Union}{s[string.Empty, " "]}{year.Kind.Label.In(s.Language)} {Year(year.AcademicYear)}";

    public static string OfYear(UnionYear year, Speech s) => $"{Of(year, s)} {s["年度", "year"]}";

    public static string Of(CongressName congress, Speech s) => $"{Of(congress.Year, s)} {congress.Name}";

    public static string Year(int academicYear) => $"{academicYear}-{academicYear + 1}";
}
