using System.CommandLine;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>record</c>: starts a record's file, checks one, and takes one to a workbook and back.</summary>
internal static class RecordCommand
{
    public static Command Make(Speech s) => new("record", s["新建或检查记录文件，写成工作簿，或从工作簿读取", "start or check a record's file, write it as a workbook, or read it from one"])
    {
        New(s), Check(s), RecordFormCommand.Make(s), RecordImportCommand.Make(s),
    };

    /// <returns>A record that knows nothing; nothing where the name is none, which is said.</returns>
    public static UnionRecord? Blank(string? school, AcademicYear year, Speech s, TextWriter error)
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


    private static Command New(Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s[GivenWords.FileToStart] };
        var school = new Option<string?>("--school") { Description = s[GivenWords.School] };
        var year = YearOption.Make(s[GivenWords.FirstYear], s);
        year.Required = true;
        var command = new Command("new", s["新建一份空白记录：什么都还不知道", "start an empty record: nothing is known yet"]) { file, school, year };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            return Blank(parsed.GetValue(school), parsed.GetValue(year)!.Value, s, error) is { } record
                ? OutFile.Of(parsed, s, file).Write(parsed.GetValue(file)!, RecordFile.Write(record))
                : ExitCode.BadInput;
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
            if (GivenFile.Read(parsed.GetValue(file)!, s, configuration.Error) is not { } record)
            {
                return ExitCode.BadInput;
            }

            var doubts = RecordDoubts.Of(record);
            foreach (var doubt in doubts)
            {
                configuration.Output.WriteLine($"{s[Doubt.Label]}\t{doubt.Path.JsonPointer}\t{s[doubt.Text]}");
            }

            var assessment = RuleBook.National.Assess(record).Assessment;
            foreach (var conflict in assessment?.Conflicts ?? [])
            {
                configuration.Output.WriteLine($"{s["矛盾", "conflict"]}\t{conflict.Stated.Path.JsonPointer}\t{conflict.Describe(s.Language)}");
            }

            var asked = assessment?.All.SelectMany(static f => f.Explanation.Missing()).Distinct().ToList() ?? [];
            foreach (var path in asked)
            {
                var hanging = assessment!.All.Where(f => f.Explanation.Missing().Contains(path)).Select(f => f.Item.NumberIn(s.Language)).Distinct();
                configuration.Output.WriteLine($"{s[FindingColumns.Missing]}\t{path.JsonPointer}\t{s[path.Label]}{s["，所涉条目：", "; for item "]}{string.Join(s["、", ", "], hanging)}");
            }

            configuration.Output.WriteLine(doubts.IsEmpty && asked.Count == 0 && assessment?.Conflicts is not [_, ..]
                ? s["没有发现问题；各条结论用 assess 查看", "Nothing is wrong with it; assess tells the findings"]
                : s["文件可以读取；以上各处请核对或补充，各条结论用 assess 查看", "The file can be read; please check or add the above; assess tells the findings"]);
            return ExitCode.Met;
        });
        return command;
    }
}
