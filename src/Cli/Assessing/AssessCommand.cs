using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Stores;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary><c>assess</c>: judges a record, every record of a folder, or every record of every school in a store.</summary>
internal static class AssessCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var path = new Argument<string?>("RECORD") { Arity = ArgumentArity.ZeroOrOne, Description = s["记录文件（JSON 或工作簿）或一校一年的档案文件（JSON），或装有记录文件的文件夹", "a record (JSON or a workbook) or a school's dossier of one year (JSON), or a folder of records"] };
        var edition = EditionOption.Make(s);
        var asOf = AsOf(s);
        var format = new Option<string>("--format") { Description = s["输出格式；csv 和 xlsx 只用于文件夹和数据库", "output; csv and xlsx for folders and stores only"], DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "csv", "xlsx");
        var target = new Option<FileInfo?>("--out") { Description = s["写入的工作簿，一校一行，留有复核结论一列；用于 --format xlsx", "the workbook to write for --format xlsx: a row a school, with a column for the reviewer's conclusion"] };
        var dossier = new Option<bool>("--dossier") { Description = s["文件夹是一校一年的档案，而不是多所学校", "the folder is one school's dossier of one year, not many schools"] };
        var store = StoreOption.Make(s);
        var force = OutFile.Force(s);
        var year = YearOption.Make(s["只评估这一学年的记录，写起始年，如 2024；只用于数据库", "only the records of this academic year, by its first year, such as 2024; for stores only"], s);
        var command = new Command("assess", s["按指标表评估一份记录、一个文件夹中的每份记录，或数据库中每所学校的记录", "judge a record, every record of a folder, or the records of every school in a store, by an edition"]) { path, edition, asOf, format, target, force, dossier, store, year };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null == result.GetValue(store) is null)
            {
                result.AddError(s["请写明一份记录（或文件夹），或者用 --store 写明数据库，二者取一", "name a record (or a folder), or a database with --store: one of the two"]);
            }
            else if (result.GetValue(store) is null && result.GetValue(year) is not null)
            {
                result.AddError(s["--year 只用于数据库", "--year is for stores only"]);
            }

            if (result.GetValue(format) == "xlsx" == result.GetValue(target) is null)
            {
                result.AddError(s["--format xlsx 须用 --out 写明工作簿，--out 也只用于 --format xlsx", "--format xlsx needs --out with the workbook to write, and --out is for --format xlsx only"]);
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(store) is { } connection
            ? StoreOption.TryAsync(() => AssessStoreAsync(connection, parsed, cancellationToken), s, parsed.InvocationConfiguration.Error)
            : Task.FromResult(AssessFiles(parsed)));
        return command;

        async Task<int> AssessStoreAsync(string connection, ParseResult parsed, CancellationToken cancellationToken)
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var how = parsed.GetValue(format)!;
            if (how == "markdown")
            {
                error.WriteLine(s["数据库请用 --format table、csv、xlsx 或 json", "for a store use --format table, csv, xlsx or json"]);
                return ExitCode.BadInput;
            }

            if (await StoreOption.OpenToReadAsync(connection, s, error, cancellationToken) is not { } opened)
            {
                return ExitCode.BadInput;
            }

            return await StoreTable.WriteAsync(opened, parsed.GetValue(year)?.First, parsed.GetValue(edition), parsed.GetValue(asOf), today, how, parsed.GetValue(target), OutFile.Of(parsed, s), s, output, error, cancellationToken);
        }

        int AssessFiles(ParseResult parsed)
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (where, day, how) = (parsed.GetValue(path)!, parsed.GetValue(asOf), parsed.GetValue(format)!);
            var folder = Directory.Exists(where);
            if (folder && !parsed.GetValue(dossier))
            {
                if (how == "markdown")
                {
                    error.WriteLine(s["文件夹请用 --format table、csv、xlsx 或 json", "for a folder use --format table, csv, xlsx or json"]);
                    return ExitCode.BadInput;
                }

                return FolderTable.Write(new(where), parsed.GetValue(edition), day, today, how, parsed.GetValue(target), OutFile.Of(parsed, s), s, output, error);
            }

            if (how is "csv" or "xlsx")
            {
                error.WriteLine(s[$"--format {how} 只用于文件夹", $"--format {how} is for folders only"]);
                return ExitCode.BadInput;
            }

            if (RecordAssessment.OfAll(folder ? GivenFile.ReadDossier(new(where), s, error) : GivenFile.ReadAll(new(where), s, error), parsed.GetValue(edition), day, today, s, error) is not { } assessments)
            {
                return ExitCode.BadInput;
            }

            foreach (var assessment in assessments)
            {
                Show(assessment, how, s, output);
            }

            return ExitCode.Worst(assessments.Select(ExitCode.Of));
        }
    }

    private static void Show(Assessment assessment, string format, Speech s, TextWriter output)
    {
        if (format == "json")
        {
            output.Write(Encoding.UTF8.GetString(AssessmentFile.Write(assessment)));
        }
        else
        {
            AssessmentTable.Write(assessment, format == "markdown", s, output);
        }
    }

    public static Option<LocalDate?> AsOf(Speech s) =>
        Day("--as-of", s["评估截至日期，如 2024-06-30；不写则用记录所写的日期，再不然用今天", "day of assessment, such as 2024-06-30; otherwise the record's, otherwise today"], s);

    /// <summary>An option that takes a day.</summary>
    public static Option<LocalDate?> Day(string name, string description, Speech s) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (Notation.Day(result.Tokens[0].Value) is { } day)
            {
                return day;
            }

            var expected = Notation.NoSuchDay(result.Tokens[0].Value) ?? new("应为日期，如 2024-06-30", "a date such as 2024-06-30 is expected");
            result.AddError($"{name} {result.Tokens[0].Value}{s["：", ": "]}{s[expected]}");
            return null;
        },
    };
}
