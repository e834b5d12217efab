using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Records;

/// <summary><c>year new</c>: starts the file of a year with its first line, and says which acts may follow.</summary>
internal static class YearNewCommand
{
    public static Command Make(Speech s)
    {
        var command = new Command("new", s["新建一份年度文件，写好开启年度的第一行，并列出以下各行可以记的事项", "start a year's file with the line that opens it, and list the acts that may follow"]);
        var file = StartedFile.AddTo(command, GivenWords.FileToStart, s);
        var asked = AskedUnion.AddTo(command, s);
        command.SetAction(parsed =>
        {
            if (asked.Read(parsed) is not { } record || file.Write(parsed, YearFile.Write(new(record, []))) != ExitCode.Met)
            {
                return ExitCode.BadInput;
            }

            var output = parsed.InvocationConfiguration.Output;
            foreach (var heading in YearFile.Headings)
            {
                output.WriteLine($"{s[heading.Words]}\t{string.Join(s.Comma, heading.Acts.Select(a => $"{a.Word} {s[a.Words]}"))}");
            }

            output.WriteLine(s[
                "以下一事一行，如 {\"act\":\"departmentSetUp\",\"on\":\"2024-09-01\",\"by\":[\"校团委\"],\"department\":\"宣传部\"}；每行怎样写见 docs/guide/year.md，写完用 year replay 逐行办理。也可在网页“学年日历”上记",
                "Then one act a line, such as {\"act\":\"departmentSetUp\",\"on\":\"2024-09-01\",\"by\":[\"League committee\"],\"department\":\"Publicity\"}; docs/guide/year.md has every act, and year replay does them line by line. The page Year calendar enters the same"]);
            return ExitCode.Met;
        });
        return command;
    }
}
