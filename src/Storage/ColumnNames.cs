using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionGovernance.Storage;

/// <summary>Names columns so that they can be written in SQL without quotes: <c>rank_last_term_low_part</c>.</summary>
internal static partial class ColumnNames
{
    public static void Give(IMutableTypeBase type, string prefix = "")
    {
        foreach (var property in type.GetProperties())
        {
            property.SetColumnName(prefix + Words(property.Name));
        }

        foreach (var part in type.GetComplexProperties())
        {
            Give(part.ComplexType, $"{prefix}{Words(part.Name)}_");
        }
    }

    private static string Words(string name) => Capital().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
