using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Cli.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli.Seals;

/// <summary><c>seal</c>: verifies the register of a seal, enters acts, prints checkpoints and papers.</summary>
internal static class SealCommand
{
    public static Command Make(LocalDate today, Speech s) => new("seal", s["公章：登记簿的核验、登记、核对点、文书", "the seal: verify its register, enter acts, checkpoints, papers"])
    {
        Verify(today, s), Import(today, s), Export(today, s), Checkpoint(today, s), Enter(today, s), Papers(today, s),
    };

    public static Argument<FileInfo> Register(Speech s) => new("FILE") { Description = s[GivenWords.Register] };

    public static Option<FileInfo> Out(Speech s) => new("--out") { Description = s["写入的文件", "the file to write"], Required = true };

    public static Option<FileInfo[]> Checkpoints(Speech s) => new("--checkpoint") { Description = s["核对点（JSON），可给多个", "a checkpoint (JSON); may be given several times"] };

    public static Option<FileInfo?> Charter(Speech s) => new("--charter") { Description = s["章程（JSON）：公章按它的约定使用；不给则按默认约定", "the charter (JSON) on whose terms the seal is used; without one, on the defaults"] };

    /// <returns>The terms of the charter that was named, the defaults where none was, nothing where it cannot be used.</returns>
    public static SealTerms? Terms(FileInfo? charter, Speech s, TextWriter error) =>
        charter is null ? new() : GivenFile.ReadCharter(charter, s, error) is { } read && CharterCommand.Stands(read.Terms, s, error) ? read.Terms.Seal : null;

    private static Command Verify(LocalDate today, Speech s)
    {
        var (file, papers, format, charter) = (Register(s), Checkpoints(s), FormatOption.Make(s, "table", "json"), Charter(s));
        var command = new Command("verify", s["核验登记簿，指出第一条有问题的登记", "verify a register and name the first bad entry"]) { file, papers, format, charter };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var checkpoints = (parsed.GetValue(papers) ?? []).Select(f => GivenFile.ReadCheckpoint(f, s, error)).ToList();
            if (checkpoints.Contains(null) || Terms(parsed.GetValue(charter), s, error) is not { } terms || GivenFile.Bytes(parsed.GetValue(file)!, GivenKind.Register, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            var verification = SealRegisterFile.Verify(bytes, checkpoints.OfType<Checkpoint>());
            return SealTables.Write(verification, SealRegisterFile.Read(bytes).Value?.Select(static e => e.Act), terms, today, parsed.GetValue(format)!, s, output);
        });
        return command;
    }

    private static Command Import(LocalDate today, Speech s)
    {
        var acts = new Argument<FileInfo>("ACTS") { Description = s["尚未登记的事项（JSON Lines）", "acts not yet entered (JSON Lines)"] };
        var seal = new Option<string>("--seal") { Description = s["公章名称，新建登记簿时写明", "the seal, for a new register"] };
        var into = new Option<FileInfo>("--into") { Description = s["已有的登记簿", "the register to continue"] };
        var target = Out(s);
        var charter = Charter(s);
        var command = new Command("import", s["把事项依次登记；有一项自相矛盾或与前文矛盾，或不合规定而未写明“不合规定仍办理的理由”「reasonAgainstRule」，就不写", "enter acts in order; where one contradicts itself or what came before, or breaks a rule without a reason, nothing is written"]) { acts, seal, into, target, charter };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (name, old) = (parsed.GetValue(seal), parsed.GetValue(into));
            if (string.IsNullOrWhiteSpace(name) == old is null)
            {
                error.WriteLine(s["请写明 --seal（新建）或 --into（续写）其中之一", "Give one of --seal (a new register) or --into (an old one)"]);
                return ExitCode.BadInput;
            }

            if (old is null && !SealRegister.IsName(name))
            {
                error.WriteLine(s["--seal：公章名称应为一行文字，首尾没有空格，其中没有看不见的字符", "--seal: a seal's name is one line, without a space at either end and without characters that cannot be seen"]);
                return ExitCode.BadInput;
            }

            var exit = ExitCode.BadInput;
            if (Terms(parsed.GetValue(charter), s, error) is not { } terms
                || (old is null ? SealRegister.Begin(name!, terms, today) : GivenRegister.Whole(old, terms, today, s, error, out exit)) is not { } register)
            {
                return exit;
            }

            if (GivenFile.ReadActs(parsed.GetValue(acts)!, s, error) is not { } entered)
            {
                return ExitCode.BadInput;
            }

            if (entered.Count == 0)
            {
                error.WriteLine(s[$"{parsed.GetValue(acts)!.Name}：没有一项可以登记，没有写出登记簿", $"{parsed.GetValue(acts)!.Name}: it holds no act to enter, so no register is written"]);
                return ExitCode.BadInput;
            }

            // What was told of the acts before stands: with its reason each of them was entered.
            foreach (var act in entered)
            {
                var review = register.Enter(act);
                SealTables.Against(act, review, s, output);
                if (!review.IsTaken)
                {
                    error.WriteLine(s["这一项不予认可（自相矛盾，或与前文矛盾），没有写出登记簿：请先改正", "The act is refused, contradicting itself or what came before, so no register is written: mend it first"]);
                    return ExitCode.NotMet;
                }

                if (!review.MayGoOn)
                {
                    error.WriteLine(s["不合规定而未写明理由，没有写出登记簿：请在该项加上“不合规定仍办理的理由”「reasonAgainstRule」，再登记", "It breaks a rule without a reason, so no register is written: add to the act why it was done against a rule (reasonAgainstRule), then enter it"]);
                    return ExitCode.BadInput;
                }
            }

            return OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, SealRegisterFile.Write(register.Entries));
        });
        return command;
    }

    private static Command Export(LocalDate today, Speech s)
    {
        var (file, target, force) = (Register(s), Out(s), OutFile.Force(s));
        var command = new Command("export", s["把登记簿的事项写成不带链的 JSON Lines", "write a register's acts as JSON Lines without the chain"]) { file, target, force };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            return GivenRegister.Whole(parsed.GetValue(file)!, new(), today, s, error, out var exit) is { } register
                ? OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, SealActsFile.Write(register.Entries.Select(static e => e.Act)))
                : exit;
        });
        return command;
    }

    private static Command Checkpoint(LocalDate today, Speech s)
    {
        var file = Register(s);
        var command = new Command("checkpoint", s["印出登记簿此刻的核对点", "print the register's checkpoint as of now"]) { file };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenRegister.Whole(parsed.GetValue(file)!, new(), today, s, error, out var exit) is not { } register)
            {
                return exit;
            }

            output.Write(Encoding.UTF8.GetString(CheckpointFile.Write(register.Checkpoint(today))));
            return ExitCode.Met;
        });
        return command;
    }

    private static Command Enter(LocalDate today, Speech s)
    {
        var (file, charter, target, force) = (Register(s), Charter(s), Out(s), OutFile.Force(s));
        var record = new Argument<FileInfo>("RECORD") { Description = s[GivenWords.UnionsRecord] };
        var signed = new Option<string>("--sheets-signed") { Description = s["打印出来的登记表是否都已签字（yes 或 no）；登记簿自己看不出来", "whether the printed sheets were signed (yes or no), which no register shows"] };
        signed.AcceptOnlyFromAmong("yes", "no");
        var command = new Command("enter", s["把登记簿的事实和不合规定之处写入学生会的记录", "enter what a register shows, and what is against a rule, into the union's record"]) { file, record, target, signed, charter, force };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var exit = ExitCode.BadInput;
            if (GivenFile.Read(parsed.GetValue(record)!, s, error) is not { } read
                || Terms(parsed.GetValue(charter), s, error) is not { } terms
                || GivenRegister.Whole(parsed.GetValue(file)!, terms, today, s, error, out exit) is not { } register)
            {
                return exit;
            }

            if (!register.Seal.StartsWith(read.Union.Name.School, StringComparison.Ordinal))
            {
                error.WriteLine(string.Join('\t', s[Doubt.Label], s[
                    $"公章“{register.Seal}”的名称不以记录的学校“{read.Union.Name.School}”开头，请核对是否同一学校的",
                    $"the seal's name {register.Seal} does not begin with the record's school, {read.Union.Name.School}; please check whether it is that school's"]));
            }

            var entered = RecordedSeal.Enter(read, register.History, parsed.GetValue(signed) switch { "yes" => true, "no" => false, _ => null });
            var there = ReplacedFacts.In(parsed.GetValue(target)!);
            var written = OutFile.Of(parsed, s, record).Write(parsed.GetValue(target)!, RecordFile.Write(entered));
            if (written == ExitCode.Met)
            {
                ReplacedFacts.Write(read, there, entered, s, output);
            }

            SealTables.Entered(register.History, read, s, output);
            return written == ExitCode.Met && register.History.Refused.Length > 0 ? ExitCode.NotMet : written;
        });
        return command;
    }

    private static Command Papers(LocalDate today, Speech s)
    {
        var file = Register(s);
        var charter = Charter(s);
        var command = new Command("papers", s["写出登记表、移交记录、遗失声明、销毁记录（Markdown、HTML 和 Word）", "write register sheet, handover records, loss notices, destruction record (Markdown, HTML and Word)"]) { file, charter };
        return new PaperOutput(s).For(
            command,
            (parsed, sources) => Terms(parsed.GetValue(charter), s, parsed.InvocationConfiguration.Error) is { } terms
                && GivenRegister.Whole(parsed.GetValue(file)!, terms, today, s, parsed.InvocationConfiguration.Error, out _) is { } register ? sources with { Seals = [register] } : null);
    }
}
