using UnionGovernance.Storage;

namespace UnionGovernance.Cli.Stores;

/// <summary>How the program calls what a store keeps.</summary>
internal static class StoredName
{
    public static string Of(UnionYear union, Speech s) => $"{union.Name}{s[string.Empty, " "]}{union.Kind.Label.In(s.Language)} {union.Year}";

    public static string OfYear(UnionYear year, Speech s) => $"{Of(year, s)} {s["年度", "year"]}";

    public static string Of(CongressName congress, Speech s) => $"{Of(congress.Year, s)} {congress.Name}";
}
