using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Congresses;

namespace UnionGovernance.Cli.Congresses;

/// <summary><c>congress new</c>: starts the file of a congress, and says what is to be entered into it.</summary>
internal static class CongressNewCommand
{
    public static Command Make(Speech s)
    {
        var command = new Command("new", s["新建一份学代会文件，写好组织和学年，并列出接着要填的各部分；文件名以 .xlsx 结尾时是工作簿", "start a congress's file with its union and year, and list what is to be entered next; a workbook where its name ends in .xlsx"]);
        var file = StartedFile.AddTo(command, GivenWords.FileToStart, s);
        var asked = AskedUnion.AddTo(command, s);
        command.SetAction(parsed =>
        {
            if (asked.Read(parsed) is not { } record)
            {
                return ExitCode.BadInput;
            }

            var started = new Proceedings { Union = record.Union };
            var isWorkbook = file.IsWorkbook(parsed);
            if (file.Write(parsed, isWorkbook ? CongressWorkbook.Write(started).File : ProceedingsFile.Write(started)) != ExitCode.Met)
            {
                return ExitCode.BadInput;
            }

            var output = parsed.InvocationConfiguration.Output;
            if (isWorkbook)
            {
                output.WriteLine(s[
                    "在 Excel/WPS 里填写：“大会”表填单项内容，其余各表一行一项；不知道的留空。congress 的各个命令可直接读取它；填好后用 congress import 写成学代会文件",
                    "Fill it in with Excel or WPS: single facts on the first sheet, a row an item on the others; leave blank what is not known. The commands of congress read it as it is; congress import makes a congress's file of it"]);
                return ExitCode.Met;
            }

            foreach (var part in ProceedingsFile.Field.Parts.Where(static f => !f.IsRequired && f.Name != "college"))
            {
                output.WriteLine($"{s[GivenWords.ToEnter]}\t{part.Name}\t{s[part.Words]}{Within(part, s)}");
            }

            output.WriteLine(s[
                "先填代表名额（quotas）和进程（course），再用 congress quota 分配名额、congress timeline 看进程；写法见 schemas/congress.schema.json 和 samples/congress。也可在网页“学代会”上填写",
                "Enter delegate quotas (quotas) and course (course) first; congress quota then shares the seats, congress timeline tells the course. How each is written: schemas/congress.schema.json and samples/congress. The pages under Congress ask for the same"]);
            return ExitCode.Met;
        });
        return command;
    }

    // What each of its rows or members asks for, so that nobody looks for a place that is there.
    private static string Within(Field part, Speech s) => part.Parts.Length == 0 || part.IsFact ? string.Empty
        : s.Bracket(string.Join(s.Comma, part.Parts.Select(p => $"{p.Name} {s[p.Words]}")));
}
