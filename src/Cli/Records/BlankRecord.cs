using System.CommandLine;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Cli.Records;

/// <summary>A record with which one begins: whose it is is known, and nothing else.</summary>
internal static class BlankRecord
{
    /// <returns>A record that knows nothing; nothing where the name is none, which is said.</returns>
    public static UnionRecord? Of(string? school, AcademicYear year, Speech s, TextWriter error)
    {
        var record = new UnionRecord
        {
            Union = new(new(school ?? s["某某大学", "A University"]), UnionKind.StudentUnion, UnionLevel.School, year),
        };
        if (RecordFile.Read(RecordFile.Write(record)).Value is not null)
        {
            return record;
        }

        error.WriteLine(s["学校名称应为 1 至 100 个字", "The name is 1 to 100 characters"]);
        return null;
    }

    /// <summary>Writes the workbook of a record that knows nothing yet, and says the way on.</summary>
    /// <returns>The exit code.</returns>
    public static int Workbook(UnionRecord blank, StartedFile file, ParseResult parsed, Speech s)
    {
        var exit = file.Write(parsed, RecordWorkbook.Write(blank).File);
        if (exit == ExitCode.Met)
        {
            var assess = NextStep.Command("assess", file.Named(parsed));
            parsed.InvocationConfiguration.Output.WriteLine(s[$"下一步：在 Excel/WPS 里填写，不知道的留空；随时可用 {assess} 查看结论", $"Next: fill it in with Excel or WPS and leave blank what is not known; {assess} tells the findings at any time"]);
        }

        return exit;
    }
}
