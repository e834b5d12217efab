using System.CommandLine;
using UnionGovernance.Files;

namespace UnionGovernance.Cli;

/// <summary><c>record</c>: starts a record's file, or checks one.</summary>
internal static class RecordCommand
{
    public static Command Make() => new("record", "新建或检查记录文件") { New(), Check() };

    private static Command New()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "要新建的文件" };
        var school = new Option<string>("--school") { Description = "学校名称", DefaultValueFactory = static _ => "某某大学" };
        var year = new Option<int>("--year") { Description = "学年的起始年，如 2024", Required = true };
        var command = new Command("new", "新建一份空白记录：什么都还不知道") { file, school, year };
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
                error.WriteLine("学校名称应为 1 至 100 个字，学年应为四位的起始年，如 2024");
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
                error.WriteLine($"{target.Name}：不能新建（已有同名文件，或没有写入权限）");
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static Command Check()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "要检查的文件" };
        var command = new Command("check", "检查记录文件，一次列出全部问题") { file };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (RecordFile.Read(parsed.GetValue(file)!, configuration.Error) is null)
            {
                return ExitCode.BadInput;
            }

            configuration.Output.WriteLine("没有发现问题");
            return ExitCode.Met;
        });
        return command;
    }
}
