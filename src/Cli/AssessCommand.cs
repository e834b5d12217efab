using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Files;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>assess</c>: judges a record by an edition.</summary>
internal static class AssessCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("RECORD") { Description = "记录文件（JSON）" };
        var edition = EditionOption.Make(required: true);
        var format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("assess", "按指标表评估一份记录") { file, edition, format };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            var table = EditionOption.Find(parsed.GetValue(edition)!);
            return Read(parsed.GetValue(file)!, configuration.Error) is not { } record ? ExitCode.BadInput
                : record.Level != table.Level ? Refuse(configuration.Error, table, record)
                : Show(table.Assess(record), parsed.GetValue(format)!, configuration.Output);
        });
        return command;
    }

    private static UnionRecord? Read(FileInfo file, TextWriter error)
    {
        byte[] bytes;
        try
        {
            if (file.Exists && file.Length > RecordReader.MostBytes)
            {
                error.WriteLine($"{file.Name}：文件不应超过 {RecordReader.MostBytes} 字节");
                return null;
            }

            bytes = File.ReadAllBytes(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file.Name}：读不到这个文件，请核对路径和权限");
            return null;
        }

        var reading = RecordReader.Read(bytes);
        foreach (var fault in reading.Faults)
        {
            error.WriteLine($"{file.Name} {fault}");
        }

        if (reading.FaultCount > reading.Faults.Length)
        {
            error.WriteLine($"{file.Name}：共 {reading.FaultCount} 处，以上为前 {reading.Faults.Length} 处");
        }

        return reading.Record;
    }

    private static int Refuse(TextWriter error, Edition table, UnionRecord record)
    {
        error.WriteLine($"记录是{Level(record.Level)}的，而指标表 {table.Id} 是{Level(table.Level)}的，请换一个版本");
        return ExitCode.BadInput;
    }

    private static string Level(UnionLevel level) => level == UnionLevel.School ? "校级" : "院级";

    private static int Show(ImmutableArray<Finding> findings, string format, TextWriter output)
    {
        if (format == "json")
        {
            FindingsJson.Write(findings, output);
        }
        else
        {
            FindingsTable.Write(findings, output);
        }

        return findings.Any(static f => f.Verdict == Verdict.NotMet) ? ExitCode.NotMet
            : findings.Any(static f => f.Verdict == Verdict.Undetermined) ? ExitCode.Undetermined
            : ExitCode.Met;
    }
}
