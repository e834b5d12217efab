using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Files;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Congresses;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>congress</c>: quotas, counts, timeline and papers of one congress.</summary>
internal static class CongressCommand
{
    public static Command Make(LocalDate today, Speech s) => new("congress", s["学代会：名额、计票、进程、文书", "the congress: quotas, count, timeline, papers"])
    {
        Judge("quota", s["分配代表名额，列出每一步", "share the seats and show every step"], today, s, CongressTables.Quota, CongressFile.Quota, QuotaExit),
        Judge("count", s["核对表决和选举的计票，列出当选人及理由", "check votes and elections and say who is elected, and why"], today, s, CongressTables.Count, CongressFile.Count, CountExit),
        Judge("timeline", s["从请示到报告的进程", "the course from request to report"], today, s, CongressTables.Timeline, CongressFile.Timeline, TimelineExit),
        Papers(today, s), Enter(today, s),
    };

    private static Argument<FileInfo> FileArgument(Speech s) => new("FILE") { Description = s["学代会文件（JSON）", "a congress (JSON)"] };

    private static CongressReview? Review(FileInfo file, LocalDate today, Speech s, TextWriter error) =>
        RecordFile.ReadProceedings(file, s, error) is { } proceedings
            ? CongressReview.Of(proceedings with { AsOf = proceedings.AsOf ?? today })
            : null;

    private static Command Judge(
        string name, string words, LocalDate today, Speech s, Action<CongressReview, Speech, TextWriter> table, Func<CongressReview, byte[]> json, Func<CongressReview, int> exit)
    {
        var file = FileArgument(s);
        var format = new Option<string>("--format") { Description = s["输出格式", "output"], DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command(name, words) { file, format };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (Review(parsed.GetValue(file)!, today, s, configuration.Error) is not { } review)
            {
                return ExitCode.BadInput;
            }

            if (parsed.GetValue(format) == "json")
            {
                configuration.Output.Write(Encoding.UTF8.GetString(json(review)));
            }
            else
            {
                table(review, s, configuration.Output);
            }

            return exit(review);
        });
        return command;
    }

    private static int QuotaExit(CongressReview review) =>
        review.Quotas.Refusals.Length > 0 || review.Quotas.Enough == Verdict.NotMet ? ExitCode.NotMet
        : review.Quotas.Apportionment is { IsDecided: true } ? ExitCode.Met
        : ExitCode.Undetermined;

    private static int CountExit(CongressReview review) =>
        review.Votes.Any(static v => v.Refusals.Length > 0) || review.Elections.Any(static e => e.AllRefusals.Any()) ? ExitCode.NotMet
        : review.Votes.All(static v => v.Carried != Verdict.Undetermined) && review.Elections.All(static e => e.IsDecided) ? ExitCode.Met
        : ExitCode.Undetermined;

    private static int TimelineExit(CongressReview review) =>
        review.Refusals.Length > 0 || review.Timeline.Any(static l => l.State is StepState.Refused or StepState.Overdue or StepState.DoneLate || l.Refusals.Length > 0) ? ExitCode.NotMet
        : review.Timeline.All(static l => l.State is StepState.Done or StepState.NotNeeded) ? ExitCode.Met
        : ExitCode.Undetermined;

    private static Command Enter(LocalDate today, Speech s)
    {
        var file = FileArgument(s);
        var record = new Argument<FileInfo>("RECORD") { Description = s["学生会的记录（JSON）", "the union's record (JSON)"] };
        var target = new Option<FileInfo>("--out") { Description = s["写入的记录文件", "the record to write"], Required = true };
        var command = new Command("enter", s["把大会的事实写入学生会的记录", "enter what the congress shows into the union's record"]) { file, record, target };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            if (Review(parsed.GetValue(file)!, today, s, error) is not { } review || RecordFile.Read(parsed.GetValue(record)!, s, error) is not { } read)
            {
                return ExitCode.BadInput;
            }

            try
            {
                File.WriteAllBytes(parsed.GetValue(target)!.FullName, RecordWriter.Write(FinishedCongress.Enter(read, review)));
                return ExitCode.Met;
            }
            catch (ArgumentException)
            {
                error.WriteLine(s["大会文件和记录不是同一学校、组织、层级或学年的", "The congress and the record are not of one school, union, level and year"]);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine(s["记录写不出来，请核对 --out 的路径和权限", "The record cannot be written; check the path and permissions of --out"]);
            }

            return ExitCode.BadInput;
        });
        return command;
    }

    private static Command Papers(LocalDate today, Speech s)
    {
        var file = FileArgument(s);
        var folder = new Option<DirectoryInfo>("--out") { Description = s["放文书的文件夹", "the folder for the papers"], Required = true };
        var command = new Command("papers", s["写出大会的全部文书（Markdown、HTML 和 Word），并列出待填之处", "write all papers (Markdown, HTML and Word) and list what is left to fill in"]) { file, folder };
        var layout = LayoutOption.AddTo(command, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (Review(parsed.GetValue(file)!, today, s, error) is not { } review || layout.Read(parsed, error) is not { } files)
            {
                return ExitCode.BadInput;
            }

            var papers = CongressPapers.Write(review);
            if (!files.Write(parsed.GetValue(folder)!, papers.Where(static p => p.Paper is not null).Select(static p => (p.Name, p.Paper!)), s, TextWriter.Null, error))
            {
                return ExitCode.BadInput;
            }

            CongressTables.Papers(papers, s, output);
            return papers.Any(static p => p.Paper is null) ? ExitCode.NotMet
                : papers.Any(static p => p.Paper!.Blanks.Length > 0) ? ExitCode.Undetermined
                : ExitCode.Met;
        });
        return command;
    }
}
