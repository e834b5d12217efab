using System.CommandLine;
using NodaTime;
using UnionGovernance.Files;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Cli;

/// <summary><c>year</c>: one union's academic year, one act a line.</summary>
internal static class YearCommand
{
    public static Command Make(LocalDate today, Speech s) => new("year", s["一学年：一事一行，逐行办理", "the year: one act a line, done in order"])
    {
        Replay(today, s),
    };

    private static Command Replay(LocalDate today, Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s["年度文件（JSON Lines：第一行开启年度，以下一事一行）", "a year (JSON Lines: the first line opens it, then one act a line)"] };
        var target = new Option<FileInfo>("--out") { Description = s["写入的记录文件", "the record to write"], Required = true };
        var command = new Command("replay", s["逐行办理，写出学生会的记录；有一行不予办理就不写", "do every line and write the union's record; where a line is refused, nothing is written"]) { file, target };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            if (RecordFile.ReadYear(parsed.GetValue(file)!, s, error) is not { } history)
            {
                return ExitCode.BadInput;
            }

            var opening = history.Opening;
            var replay = YearReplay.Of(opening.AsOf.Known == Known.Unknown ? history with { Opening = opening with { AsOf = Fact.Given(today) } } : history);
            if (replay.Refused.Length > 0)
            {
                Refusals(replay, s, parsed.InvocationConfiguration.Output);
                return ExitCode.NotMet;
            }

            try
            {
                File.WriteAllBytes(parsed.GetValue(target)!.FullName, RecordWriter.Write(replay.Record));
                return ExitCode.Met;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine(s["记录写不出来，请核对 --out 的路径和权限", "The record cannot be written; check the path and permissions of --out"]);
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static void Refusals(YearReplay replay, Speech s, TextWriter output)
    {
        foreach (var (line, refusals) in replay.Refused)
        {
            foreach (var refusal in refusals)
            {
                output.WriteLine(string.Join(
                    '\t',
                    s[$"第{line.Number}行", $"line {line.Number}"],
                    s["不予办理", "refused"],
                    refusal.By.Id,
                    s[refusal.By.Words],
                    s[refusal.Because],
                    $"{refusal.By.Provision.Document}{s.Bracket(refusal.By.Provision.Force.Describe(s.Language))}"));
            }
        }
    }
}
