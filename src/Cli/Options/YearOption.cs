using System.CommandLine;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that names an academic year, by the calendar year in which it begins or by both.</summary>
internal static class YearOption
{
    public static Option<AcademicYear?> Make(string description, Speech s) => new("--year")
    {
        Description = description,
        CustomParser = result =>
        {
            if (AcademicYear.ReadFirst(result.Tokens[0].Value) is { } year)
            {
                return year;
            }

            result.AddError(s[$"--year {result.Tokens[0].Value}：应为四位的起始年，如 2024，或 2024-2025", $"--year {result.Tokens[0].Value}: the first year is expected, in four digits, such as 2024, or 2024-2025"]);
            return null;
        },
    };
}
