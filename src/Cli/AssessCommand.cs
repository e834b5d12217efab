using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Files;

namespace UnionGovernance.Cli;

/// <summary><c>assess</c>: judges a record, or every record of a folder.</summary>
internal static class AssessCommand
{
    public static Command Make(LocalDate today)
    {
        var path = new Argument<string>("RECORD") { Description = "记录文件（JSON），或装有记录文件的文件夹" };
        var edition = EditionOption.Make();
        var asOf = AsOf();
        var format = new Option<string>("--format") { Description = "输出格式；文件夹可用 table、csv、json", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "csv");
        var command = new Command("assess", "按指标表评估一份记录，或一个文件夹中的每份记录") { path, edition, asOf, format };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (where, day, how) = (parsed.GetValue(path)!, parsed.GetValue(asOf), parsed.GetValue(format)!);
            if (Directory.Exists(where))
            {
                return FolderTable.Write(new(where), parsed.GetValue(edition), day, today, how, output, error);
            }

            if (RecordFile.Read(new(where), error) is not { } record
                || Judged.Of(record, parsed.GetValue(edition), day, today, error) is not { } assessment)
            {
                return ExitCode.BadInput;
            }

            if (how == "json")
            {
                output.Write(Encoding.UTF8.GetString(AssessmentWriter.Write(assessment)));
            }
            else
            {
                AssessmentTable.Write(assessment, how == "markdown", output);
            }

            return Judged.ExitCodeOf(assessment);
        });
        return command;
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
