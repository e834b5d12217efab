using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Records;

/// <summary><c>record</c>: starts a record's file, checks one, and takes one to a workbook and back.</summary>
internal static class RecordCommand
{
    public static Command Make(LocalDate today, Speech s) => new("record", s["新建或检查记录文件，写成工作簿，或从工作簿读取", "start or check a record's file, write it as a workbook, or read it from one"])
    {
        New(s), Check(today, s), RecordFormCommand.Make(s), RecordImportCommand.Make(s),
    };

    private static Command New(Speech s)
    {
        var school = new Option<string?>("--school") { Description = s[GivenWords.School] };
        var year = YearOption.Make(s[GivenWords.FirstYear], s);
        year.Required = true;
        var command = new Command("new", s["新建一份空白记录：什么都还不知道；文件名以 .xlsx 结尾时是工作簿", "start an empty record: nothing is known yet; a workbook where its name ends in .xlsx"]) { school, year };
        var file = StartedFile.AddTo(command, GivenWords.FileToStart, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (BlankRecord.Of(parsed.GetValue(school), parsed.GetValue(year)!.Value, s, error) is not { } record)
            {
                return ExitCode.BadInput;
            }

            if (file.IsWorkbook(parsed))
            {
                return BlankRecord.Workbook(record, file, parsed, s);
            }

            var exit = file.Write(parsed, RecordFile.Write(record));
            if (exit == ExitCode.Met)
            {
                var form = NextStep.Command("record form --record", file.Named(parsed));
                output.WriteLine(s[$"下一步：{form} 表.xlsx，在 Excel/WPS 里填写；或者在网页“填全记录”中打开它", $"Next: {form} form.xlsx, to fill it in with Excel or WPS; or open it on the page Fill in a record"]);
            }

            return exit;
        });
        return command;
    }

    private static Command Check(LocalDate today, Speech s)
    {
        var file = new Argument<FileSystemInfo[]>("FILE")
        {
            Description = s["要检查的记录；同时给出一个组织的章程、学代会文件、年度文件，或装有它们的文件夹，则互相核对", "the record to check; with a union's charter, congress and year, or a folder of them, each is held against the others"],
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("check", s["检查记录文件，一次列出全部问题；几份文件互相核对", "check a record's file and list everything wrong with it; hold several files against each other"]) { file };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var given = parsed.GetValue(file)!;
            if (given is [FileInfo alone])
            {
                return GivenFile.Read(alone, s, error) is { } only ? Tell(only, [], GivenFile.EntryOf(alone) == Entry.Workbook ? RecordWorkbook.CellOf : null, s, output) : ExitCode.BadInput;
            }

            return new GivenSchoolFiles(today, s, error).Read(given) is { } files ? Tell(files.Record, Crosscheck.Of(files), null, s, output) : ExitCode.BadInput;
        });
        return command;
    }

    private static int Tell(UnionRecord? record, ImmutableArray<Disagreement> disagreements, Func<string, Words?>? cellOf, Speech s, TextWriter output)
    {
        // Where it is entered, as whoever enters it sees it: a cell of the workbook, or the place in the file.
        string Place(FactPath path) => s[s.Place(path.JsonPointer, cellOf?.Invoke(path.JsonPointer) ?? RecordFile.NameOf(path.JsonPointer))];

        string At(FilePlace place) => s[s.Place(place.Describe(s.Language), place.Called)];

        foreach (var apart in disagreements)
        {
            output.WriteLine($"{s[Disagreement.Label]}\t{At(apart.First)}\t{At(apart.Second)}\t{s[apart.Text]}");
        }

        var doubts = record is null ? [] : RecordDoubts.Of(record);
        foreach (var doubt in doubts)
        {
            output.WriteLine($"{s[Doubt.Label]}\t{Place(doubt.Path)}\t{s[doubt.Text]}");
        }

        var assessment = record is null ? null : RuleBook.National.Assess(record).Assessment;
        foreach (var conflict in assessment?.Conflicts ?? [])
        {
            output.WriteLine($"{s["矛盾", "conflict"]}\t{Place(conflict.Stated.Path)}\t{conflict.Describe(s.Language)}");
        }

        var asked = assessment?.All.SelectMany(static f => f.Explanation.Missing()).Distinct().ToList() ?? [];
        foreach (var path in asked)
        {
            var hanging = assessment!.All.Where(f => f.Explanation.Missing().Contains(path)).Select(f => f.Item.NumberIn(s.Language)).Distinct();
            output.WriteLine($"{s[FindingColumns.Missing]}\t{Place(path)}\t{s["所涉条目：", "for item "]}{string.Join(s["、", ", "], hanging)}");
        }

        output.WriteLine(disagreements.IsEmpty && doubts.IsEmpty && asked.Count == 0 && assessment?.Conflicts is not [_, ..]
            ? s["没有发现问题；各条结论用 assess 查看", "Nothing is wrong with it; assess tells the findings"]
            : s["文件可以读取；以上各处请核对或补充，各条结论用 assess 查看", "The file can be read; please check or add the above; assess tells the findings"]);
        return ExitCode.Met;
    }
}
