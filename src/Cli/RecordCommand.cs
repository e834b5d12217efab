using System.CommandLine;
using UnionGovernance.Files;

namespace UnionGovernance.Cli;

/// <summary><c>record</c>: starts a record's file, or checks one.</summary>
internal static class RecordCommand
{
    public static Command Make(Speech s) => new("record", s["新建或检查记录文件", "start or check a record's file"]) { New(s), Check(s) };

    private static Command New(Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s["要新建的文件", "the file to start"] };
        var school = new Option<string>("--school") { Description = s["学校名称", "the school's name"], DefaultValueFactory = _ => s["某某大学", "A University"] };
        var year = new Option<int>("--year") { Description = s["学年的起始年，如 2024", "first year of the academic year, such as 2024"], Required = true };
        var command = new Command("new", s["新建一份空白记录：什么都还不知道", "start an empty record: nothing is known yet"]) { file, school, year };
        command.SetAction(parsed =>
        {
            var (target, error) = (parsed.GetValue(file)!, parsed.InvocationConfiguration.Error);
            var record = new UnionRecord
            {
                School = parsed.GetValue(school)!,
                Kind = UnionKind.StudentUnion,
                Level = UnionLevel.School,
                AcademicYear = parsed.GetValue(year),
            };
            var bytes = record.AcademicYear is >= 1 and < 9999 ? RecordWriter.Write(record) : [];
            if (RecordReader.Read(bytes).Record is null)
            {
                error.WriteLine(s["学校名称应为 1 至 100 个字，学年应为四位的起始年，如 2024", "The name is 1 to 100 characters, the year four digits, such as 2024"]);
                return ExitCode.BadInput;
            }

            try
            {
                using var stream = new FileStream(target.FullName, FileMode.CreateNew, FileAccess.Write);
                stream.Write(bytes);
                return ExitCode.Met;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine(s[$"{target.Name}：不能新建（已有同名文件，或没有写入权限）", $"{target.Name}: cannot be started (it exists, or may not be written)"]);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static Command Check(Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s["要检查的文件", "the file to check"] };
        var command = new Command("check", s["检查记录文件，一次列出全部问题", "check a record's file and list everything wrong with it"]) { file };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (RecordFile.Read(parsed.GetValue(file)!, s, configuration.Error) is null)
            {
                return ExitCode.BadInput;
            }

            configuration.Output.WriteLine(s["没有发现问题", "Nothing is wrong with it"]);
            return ExitCode.Met;
        });
        return command;
    }
}
