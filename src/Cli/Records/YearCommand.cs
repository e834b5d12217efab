using System.CommandLine;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Records;

/// <summary><c>year</c>: one union's academic year, one act a line.</summary>
internal static class YearCommand
{
    public static Command Make(LocalDate today, Speech s) => new("year", s["一学年：一事一行，逐行办理", "the year: one act a line, done in order"])
    {
        YearNewCommand.Make(s), Replay(today, s), Papers(today, s),
    };

    /// <returns>The year, judged as of its own day or today; nothing where the file cannot be read.</returns>
    public static YearReplay? Read(FileInfo file, LocalDate today, Speech s, TextWriter error)
    {
        if (GivenFile.ReadYear(file, s, error) is not { } history)
        {
            return null;
        }

        var opening = history.Opening;
        Today.Say(opening, today, Today.InYear, s, error);
        return YearReplay.Of(opening.AsOf.Known == Known.Unknown ? history with { Opening = opening with { AsOf = Fact.Given(today) } } : history);
    }

    private static Argument<FileInfo> FileArgument(Speech s) =>
        new("FILE") { Description = s["年度文件（JSON Lines：第一行开启年度，以下一事一行）", "a year (JSON Lines: the first line opens it, then one act a line)"] };

    private static Command Papers(LocalDate today, Speech s)
    {
        var file = FileArgument(s);
        var command = new Command(
            "papers",
            s["写出报名表、推荐表、联合审查记录、述职评议表和汇总、活动审批表、汇报会议记录、学期报告、满意度报告", "write application forms, recommendations, joint-review records, appraisal forms and summaries, activity approvals, hearing minutes, term reports, satisfaction reports"])
        {
            file,
        };
        return new PaperOutput(s).For(
            command,
            (parsed, sources) => Read(parsed.GetValue(file)!, today, s, parsed.InvocationConfiguration.Error) is { } year ? sources with { Year = year } : null);
    }

    private static Command Replay(LocalDate today, Speech s)
    {
        var (file, force) = (FileArgument(s), OutFile.Force(s));
        var target = new Option<FileInfo>("--out") { Description = s[GivenWords.RecordToWrite], Required = true };
        var strict = new Option<bool>("--strict") { Description = s["有不合规定而未写明理由（reason）的行就不写", "write nothing where a line breaks a rule without a reason"] };
        var command = new Command(
            "replay",
            s["逐行办理，写出学生会的记录。不合规定的行照算，并列出违反了哪一条；自相矛盾或与前文矛盾的行不予认可，有一行就不写", "do every line and write the union's record. A line that breaks a rule counts, and is listed with that rule; a line that contradicts itself or what came before is refused, and then nothing is written"])
        {
            file, target, strict, force,
        };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (Read(parsed.GetValue(file)!, today, s, error) is not { } replay)
            {
                return ExitCode.BadInput;
            }

            Against(replay, s, output);
            Doubts(replay, s, error);
            if (replay.Refused.Length is > 0 and var refused)
            {
                error.WriteLine(s[
                    $"有{refused}行不予认可（自相矛盾，或与前文矛盾），没有写出记录：请先改正",
                    $"{refused} {(refused == 1 ? "line is" : "lines are")} refused, contradicting {(refused == 1 ? "itself" : "themselves")} or what came before, so no record is written: mend {(refused == 1 ? "it" : "them")} first"]);
                return ExitCode.NotMet;
            }

            if (parsed.GetValue(strict) && replay.Findings.Count(static f => f.Finding.Reason is null) is > 0 and var unexplained)
            {
                error.WriteLine(s[$"有{unexplained}处不合规定而未写明理由，没有写出记录：请在该行加上 reason", $"{unexplained} breaches without a reason, so no record is written: add a reason to their lines"]);
                return ExitCode.BadInput;
            }

            var there = ReplacedFacts.In(parsed.GetValue(target)!);
            var written = OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, RecordFile.Write(replay.Record));
            if (written == ExitCode.Met)
            {
                ReplacedFacts.Write(replay.History.Opening, there, replay.Record, s, output);
                output.WriteLine(NextStep.Line("assess", parsed.GetValue(target)!, s));
            }

            return written;
        });
        return command;
    }

    private static void Doubts(YearReplay replay, Speech s, TextWriter error)
    {
        foreach (var (line, text) in replay.Doubts)
        {
            error.WriteLine(string.Join('\t', s[$"第{line.Number}行", $"line {line.Number}"], s[Doubt.Label], s[text]).ReplaceLineEndings(" "));
        }
    }

    // Line by line, in the order of the file.
    private static void Against(YearReplay replay, Speech s, TextWriter output)
    {
        var refused = replay.Refused.SelectMany(r => r.Refusals.Select(f => (r.Line.Number, f.By, f.Because, Taken: false, Note: After(r, s))));
        var found = replay.Findings.Select(f => (f.Line.Number, f.Finding.By, f.Finding.Because, Taken: true, Note: (string?)BreachWords.Why(f.Finding.Reason, s)));
        foreach (var (number, by, because, taken, note) in refused.Concat(found).OrderBy(static l => l.Number))
        {
            output.WriteLine(string.Join(
                '\t',
                ((string?[])
                [
                    s[$"第{number}行", $"line {number}"],
                    taken ? s[Breach.Label] : s[Refusal.Label],
                    $"{s.Id(by.Id)}{s[by.Words]}",
                    s[because],
                    $"{CitedBasis.Of(by.Basis, s)}",
                    note,
                ]).OfType<string>()).ReplaceLineEndings(" "));
        }
    }

    private static string? After(RefusedLine line, Speech s) => line.After is not { } earlier ? null : s[
        $"同一对象的第{earlier.Number}行“{YearFile.NameOf(YearFile.WordOf(earlier.Act))!.Chinese}”没有办理，先改正那一行",
        $"line {earlier.Number} about the same ({YearFile.NameOf(YearFile.WordOf(earlier.Act))!.English}) was refused: mend that one first"];
}
