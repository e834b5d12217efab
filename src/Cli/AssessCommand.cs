using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Editions;
using UnionGovernance.Files;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>assess</c>: judges a record, or every record of a folder.</summary>
internal static class AssessCommand
{
    public static Command Make(LocalDate today)
    {
        var path = new Argument<string>("RECORD") { Description = "记录文件或一校一年的档案文件（JSON），或装有记录文件的文件夹" };
        var edition = EditionOption.Make();
        var asOf = AsOf();
        var format = new Option<string>("--format") { Description = "输出格式；csv 只用于文件夹", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "csv");
        var command = new Command("assess", "按指标表评估一份记录，或一个文件夹中的每份记录") { path, edition, asOf, format };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (where, day, how) = (parsed.GetValue(path)!, parsed.GetValue(asOf), parsed.GetValue(format)!);
            if (Directory.Exists(where))
            {
                if (how == "markdown")
                {
                    error.WriteLine("文件夹请用 --format table、csv 或 json");
                    return ExitCode.BadInput;
                }

                return FolderTable.Write(new(where), parsed.GetValue(edition), day, today, how, output, error);
            }

            if (how == "csv")
            {
                error.WriteLine("--format csv 只用于文件夹");
                return ExitCode.BadInput;
            }

            if (RecordFile.ReadAll(new(where), error) is not { } records)
            {
                return ExitCode.BadInput;
            }

            var assessments = records.Select(r => Judged.Of(r, parsed.GetValue(edition), day, today, error)).ToList();
            if (assessments.Contains(null))
            {
                return ExitCode.BadInput;
            }

            foreach (var assessment in assessments)
            {
                Show(assessment!, how, output);
            }

            return ExitCode.Worst(assessments.Select(static a => Judged.ExitCodeOf(a!)));
        });
        return command;
    }

    private static void Show(Assessment assessment, string format, TextWriter output)
    {
        if (format == "json")
        {
            output.Write(Encoding.UTF8.GetString(AssessmentWriter.Write(assessment)));
        }
        else
        {
            AssessmentTable.Write(assessment, format == "markdown", output);
        }
    }

    public static Option<LocalDate?> AsOf() => new("--as-of")
    {
        Description = "评估截至日期，如 2024-06-30；不写则用记录所写的日期，再不然用今天",
        CustomParser = static result =>
        {
            if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value) is { Success: true } parsed)
            {
                return parsed.Value;
            }

            result.AddError($"--as-of {result.Tokens[0].Value}：应为日期，如 2024-06-30");
            return null;
        },
    };
}
