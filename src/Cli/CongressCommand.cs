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
    public static Command Make(LocalDate today) => new("congress", "学代会：名额、计票、进程、文书")
    {
        Judge("quota", "分配代表名额，列出每一步", today, CongressTables.Quota, CongressFile.Quota, QuotaExit),
        Judge("count", "核对表决和选举的计票，列出当选人及理由", today, CongressTables.Count, CongressFile.Count, CountExit),
        Judge("timeline", "从请示到报告的进程", today, CongressTables.Timeline, CongressFile.Timeline, TimelineExit),
        Papers(today),
    };

    private static Argument<FileInfo> FileArgument() => new("FILE") { Description = "学代会文件（JSON）" };

    private static CongressReview? Review(FileInfo file, LocalDate today, TextWriter error) =>
        RecordFile.ReadProceedings(file, error) is { } proceedings
            ? CongressReview.Of(proceedings with { AsOf = proceedings.AsOf ?? today })
            : null;

    private static Command Judge(
        string name, string words, LocalDate today, Action<CongressReview, TextWriter> table, Func<CongressReview, byte[]> json, Func<CongressReview, int> exit)
    {
        var file = FileArgument();
        var format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command(name, words) { file, format };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (Review(parsed.GetValue(file)!, today, configuration.Error) is not { } review)
            {
                return ExitCode.BadInput;
            }

            if (parsed.GetValue(format) == "json")
            {
                configuration.Output.Write(Encoding.UTF8.GetString(json(review)));
            }
            else
            {
                table(review, configuration.Output);
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

    private static Command Papers(LocalDate today)
    {
        var file = FileArgument();
        var folder = new Option<DirectoryInfo>("--out") { Description = "放文书的文件夹", Required = true };
        var command = new Command("papers", "写出大会的全部文书（Markdown 和 HTML），并列出待填之处") { file, folder };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (Review(parsed.GetValue(file)!, today, error) is not { } review)
            {
                return ExitCode.BadInput;
            }

            var papers = CongressPapers.Write(review);
            try
            {
                var target = parsed.GetValue(folder)!;
                target.Create();
                foreach (var written in papers.Where(static p => p.Paper is not null))
                {
                    File.WriteAllText(Path.Combine(target.FullName, $"{written.Name}.md"), written.Paper!.Markdown);
                    File.WriteAllText(Path.Combine(target.FullName, $"{written.Name}.html"), HtmlPage.Of(written.Paper));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine("文书写不出来，请核对 --out 的路径和权限");
                return ExitCode.BadInput;
            }

            CongressTables.Papers(papers, output);
            return papers.Any(static p => p.Paper is null) ? ExitCode.NotMet
                : papers.Any(static p => p.Paper!.Blanks.Length > 0) ? ExitCode.Undetermined
                : ExitCode.Met;
        });
        return command;
    }
}
