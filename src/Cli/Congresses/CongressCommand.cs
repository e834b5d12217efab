using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Congresses;

/// <summary><c>congress</c>: quotas, counts, timeline and papers of one congress.</summary>
internal static class CongressCommand
{
    public static Command Make(LocalDate today, Speech s) => new("congress", s["学代会：新建、工作簿、名额、计票、进程、文书", "the congress: start, workbook, quotas, count, timeline, papers"])
    {
        CongressNewCommand.Make(s),
        CongressFormCommand.Make(s),
        CongressImportCommand.Make(s),
        Judge("quota", s["分配代表名额，列出每一步", "share the seats and show every step"], today, s, CongressTables.Quota, CongressFile.Quota, QuotaExit),
        Judge("count", s["核对表决和选举的计票，列出当选人及理由", "check votes and elections and say who is elected, and why"], today, s, CongressTables.Count, CongressFile.Count, CountExit),
        Judge("timeline", s["从请示到报告的进程", "the course from request to report"], today, s, CongressTables.Timeline, CongressFile.Timeline, TimelineExit),
        WhatIf(today, s), Papers(today, s), Enter(today, s),
    };

    private static Argument<FileInfo> FileArgument(Speech s) => new("FILE") { Description = s[GivenWords.Congress] };

    private static Option<FileInfo?> Charter(Speech s) => new("--charter") { Description = s["章程（JSON）：大会按它的约定进行；大会文件另有约定而不同的，指出不同之处", "the charter (JSON) on whose terms the congress runs; where the congress states others, they are named"] };

    /// <returns>The congress, judged on the charter's terms where there is one; nothing where it cannot be used, and why was said.</returns>
    public static CongressReview? Review(FileInfo file, CharterTerms? charter, LocalDate today, Speech s, TextWriter error)
    {
        if (GivenFile.ReadProceedings(file, s, error) is not { } proceedings)
        {
            return null;
        }

        var chartered = charter is null ? new(proceedings, []) : CharteredCongress.Of(proceedings, charter);
        foreach (var refusal in chartered.Refusals)
        {
            error.WriteLine($"{s.Id(refusal.By.Id)}{s[refusal.Because]}");
        }

        return chartered.Refusals.Length > 0 ? null : CongressReview.Of(chartered.Proceedings with { AsOf = proceedings.AsOf ?? today });
    }

    // Both files are read, so that the faults of both are told at once.
    private static CongressReview? Review(FileInfo file, FileInfo? charter, LocalDate today, Speech s, TextWriter error)
    {
        var settled = charter is null ? null : GivenFile.ReadCharter(charter, s, error)?.Terms;
        var isSound = charter is null || (settled is not null && CharterCommand.Stands(settled, s, error));
        return Review(file, settled, today, s, error) is { } review && isSound ? review : null;
    }

    private static Command Judge(
        string name, string words, LocalDate today, Speech s, Action<CongressReview, Speech, TextWriter> table, Func<CongressReview, byte[]> json, Func<CongressReview, int> exit)
    {
        var (file, charter) = (FileArgument(s), Charter(s));
        var format = FormatOption.Make(s, "table", "json");
        var command = new Command(name, words) { file, format, charter };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (Review(parsed.GetValue(file)!, parsed.GetValue(charter), today, s, configuration.Error) is not { } review)
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
        : review.Quotas is { IsDecided: true, Enough: Verdict.Met } ? ExitCode.Met
        : ExitCode.Undetermined;

    private static int CountExit(CongressReview review) =>
        review.Refused.Length > 0 || review.Shortfalls.Length > 0 ? ExitCode.NotMet
        : !CongressTables.HasNothingToCount(review) && !LacksElections(review) && review.Votes.All(static v => v.Carried != Verdict.Undetermined) && review.Elections.All(static e => e.IsDecided) ? ExitCode.Met
        : ExitCode.Undetermined;

    private static int TimelineExit(CongressReview review) =>
        review.Refused.Length > 0 || review.Shortfalls.Length > 0 || review.Timeline.Any(static l => l.State is StepState.DoneLate) ? ExitCode.NotMet
        : !LacksElections(review) && review.Timeline.All(static l => l.State is StepState.Done or StepState.NotNeeded) ? ExitCode.Met
        : ExitCode.Undetermined;

    // An election on the agenda of which the file tells nothing.
    private static bool LacksElections(CongressReview review) => review.Course.Unstated.Any(static u => u.Step == CongressStep.FormalSession);

    private static Command WhatIf(LocalDate today, Speech s)
    {
        var (file, charter) = (FileArgument(s), Charter(s));
        var command = new Command("whatif", s["多一席、多一名学生、多一票，结果会怎样变；大会文件本身不改动", "what one seat, one student or one vote more would turn; the file stays as it is"]) { file, charter };
        command.SetAction(parsed =>
        {
            var configuration = parsed.InvocationConfiguration;
            if (Review(parsed.GetValue(file)!, parsed.GetValue(charter), today, s, configuration.Error) is not { } review)
            {
                return ExitCode.BadInput;
            }

            var (all, output) = (OneMore.Of(review), configuration.Output);
            foreach (var one in all.Where(static o => o.Turns.Count > 0))
            {
                output.WriteLine($"{s[one.What]}\t{string.Join(s.Semicolon, one.Turns.Select(t => s[t]))}");
            }

            var others = all.Count(static o => o.Turns.Count == 0);
            output.WriteLine(all.Length == 0 ? s["名额和选举都还没有结果，无从比较", "Neither seats nor elections are decided yet"]
                : s[$"其余{others}项各多一个，结果不变", $"One more of any of the other {others} turns nothing"]);
            return ExitCode.Met;
        });
        return command;
    }

    private static Command Enter(LocalDate today, Speech s)
    {
        var (file, charter, force) = (FileArgument(s), Charter(s), OutFile.Force(s));
        var record = new Argument<FileInfo>("RECORD") { Description = s[GivenWords.UnionsRecord] };
        var target = new Option<FileInfo>("--out") { Description = s[GivenWords.RecordToWrite], Required = true };
        var command = new Command("enter", s["把大会的事实写入学生会的记录", "enter what the congress shows into the union's record"]) { file, record, target, charter, force };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            if (Review(parsed.GetValue(file)!, parsed.GetValue(charter), today, s, error) is not { } review || GivenFile.Read(parsed.GetValue(record)!, s, error) is not { } read)
            {
                return ExitCode.BadInput;
            }

            if (!review.Proceedings.IsOf(read))
            {
                error.WriteLine(s["大会文件和记录不是同一学校、组织、层级或学年的", "The congress and the record are not of one school, union, level and year"]);
                return ExitCode.BadInput;
            }

            var entered = FinishedCongress.Enter(read, review);
            var there = ReplacedFacts.In(parsed.GetValue(target)!);
            var written = OutFile.Of(parsed, s, record).Write(parsed.GetValue(target)!, RecordFile.Write(entered));
            if (written == ExitCode.Met)
            {
                ReplacedFacts.Write(read, there, entered, s, parsed.InvocationConfiguration.Output);
            }

            CongressTables.Open(review, s, parsed.InvocationConfiguration.Output);
            CongressTables.Refused(review, s, parsed.InvocationConfiguration.Output);
            CongressTables.Untold(review, s, parsed.InvocationConfiguration.Output);
            return written == ExitCode.Met && (review.Refused.Length > 0 || review.Shortfalls.Length > 0) ? ExitCode.NotMet : written;
        });
        return command;
    }

    private static Command Papers(LocalDate today, Speech s)
    {
        var (file, charter) = (FileArgument(s), Charter(s));
        var command = new Command("papers", s["写出大会的全部文书（Markdown、HTML 和 Word），并列出待填之处", "write all papers (Markdown, HTML and Word) and list what is left to fill in"]) { file, charter };
        return new PaperOutput(s).For(
            command,
            (parsed, sources) => Review(parsed.GetValue(file)!, parsed.GetValue(charter), today, s, parsed.InvocationConfiguration.Error) is { } review ? sources with { Congress = review } : null);
    }
}
