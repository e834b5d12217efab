using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Editions;
using UnionGovernance.Files;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>assess</c>: judges a record by an edition.</summary>
internal static class AssessCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("RECORD") { Description = "记录文件（JSON）" };
        var edition = EditionOption.Make();
        var format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("assess", "按指标表评估一份记录") { file, edition, format };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (Read(parsed.GetValue(file)!, configuration.Error) is not { } record)
            {
                return ExitCode.BadInput;
            }

            var choice = parsed.GetValue(edition) is { } id
                ? new EditionChoice([EditionOption.Find(id)], EditionOption.Find(id).AcademicYear < record.AcademicYear)
                : NationalEditions.For(record.Level, record.AcademicYear);
            if (Question(choice, record) is { } question)
            {
                configuration.Error.WriteLine(question);
                return ExitCode.BadInput;
            }

            return Show(choice, choice.Fitting[0].Assess(record), parsed.GetValue(format)!, configuration.Output);
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

    private static string? Question(EditionChoice choice, UnionRecord record) => choice.Fitting switch
    {
        [] => $"{record.AcademicYear}—{record.AcademicYear + 1} 学年没有可用的指标表，请用 --edition 指定",
        [var one] => one.Level == record.Level
            ? null
            : $"记录是{Level(record.Level)}的，而指标表 {one.Id} 是{Level(one.Level)}的，请换一个版本",
        var several => $"{record.AcademicYear}—{record.AcademicYear + 1} 学年有多份指标表，请用 --edition 选定一份：{string.Join("、", several.Select(static e => e.Id))}",
    };

    private static string Level(UnionLevel level) => level == UnionLevel.School ? "校级" : "院级";

    private static int Show(EditionChoice choice, ImmutableArray<Finding> findings, string format, TextWriter output)
    {
        if (format == "json")
        {
            FindingsJson.Write(choice, findings, output);
        }
        else
        {
            FindingsTable.Write(choice, findings, output);
        }

        return findings.Any(static f => f.Verdict == Verdict.NotMet) ? ExitCode.NotMet
            : findings.Any(static f => f.Verdict == Verdict.Undetermined) ? ExitCode.Undetermined
            : ExitCode.Met;
    }
}
