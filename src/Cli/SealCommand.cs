using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Papers;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli;

/// <summary><c>seal</c>: verifies the register of a seal, enters acts, prints checkpoints and papers.</summary>
internal static class SealCommand
{
    public static Command Make(LocalDate today, Speech s) => new("seal", s["公章：登记簿的核验、登记、核对点、文书", "the seal: verify its register, enter acts, checkpoints, papers"])
    {
        Verify(s), Import(s), Export(s), Checkpoint(today, s), Papers(s),
    };

    public static Argument<FileInfo> Register(Speech s) => new("FILE") { Description = s["公章登记簿（JSON Lines）", "a seal's register (JSON Lines)"] };

    public static Option<FileInfo> Out(Speech s) => new("--out") { Description = s["写入的文件", "the file to write"], Required = true };

    public static Option<FileInfo[]> Checkpoints(Speech s) => new("--checkpoint") { Description = s["核对点（JSON），可给多个", "a checkpoint (JSON); may be given several times"] };

    public static Option<string> Format(Speech s)
    {
        var format = new Option<string>("--format") { Description = s["输出格式", "output"], DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        return format;
    }

    public static Option<FileInfo?> Charter(Speech s) => new("--charter") { Description = s["章程（JSON）：公章按它的约定使用；不给则按默认约定", "the charter (JSON) on whose terms the seal is used; without one, on the defaults"] };

    /// <returns>The terms of the charter that was named, the defaults where none was, nothing where it cannot be used.</returns>
    public static SealTerms? Terms(FileInfo? charter, Speech s, TextWriter error) =>
        charter is null ? new() : GivenFile.ReadCharter(charter, s, error) is { } read && CharterCommand.Stands(read.Terms, s, error) ? read.Terms.Seal : null;

    public static SealRegister? Read(FileInfo file, SealTerms terms, Speech s, TextWriter error)
    {
        if (GivenFile.ReadEntries(file, s, error) is not { } entries)
        {
            return null;
        }

        if (entries.Count > 0)
        {
            return SealRegister.Of(entries, terms);
        }

        error.WriteLine(s[$"{file.Name}：登记簿里没有一条登记", $"{file.Name}: the register has no entry"]);
        return null;
    }

    private static SealRegister? Whole(FileInfo file, SealTerms terms, Speech s, TextWriter error)
    {
        var register = Read(file, terms, s, error);
        if (register?.Verify().FirstBad is not { } bad)
        {
            return register;
        }

        error.WriteLine(s[
            $"{file.Name}：第{bad.Place}条：{bad.Words.Chinese}。登记簿不完好，不写文书；请用完好的副本",
            $"{file.Name}: entry {bad.Place}: {bad.Words.English}. No papers are written from a broken register; use a sound copy"]);
        return null;
    }

    private static Command Verify(Speech s)
    {
        var (file, papers, format, charter) = (Register(s), Checkpoints(s), Format(s), Charter(s));
        var command = new Command("verify", s["核验登记簿，指出第一条有问题的登记", "verify a register and name the first bad entry"]) { file, papers, format, charter };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var checkpoints = (parsed.GetValue(papers) ?? []).Select(f => GivenFile.ReadCheckpoint(f, s, error)).ToList();
            if (checkpoints.Contains(null) || Terms(parsed.GetValue(charter), s, error) is not { } terms || GivenFile.Bytes(parsed.GetValue(file)!, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            var verification = SealRegisterFile.Verify(bytes, checkpoints.OfType<Checkpoint>());
            return SealTables.Write(verification, SealRegisterFile.Read(bytes).Value?.Select(static e => e.Act), terms, parsed.GetValue(format)!, s, output);
        });
        return command;
    }

    private static Command Import(Speech s)
    {
        var acts = new Argument<FileInfo>("ACTS") { Description = s["尚未登记的事项（JSON Lines）", "acts not yet entered (JSON Lines)"] };
        var seal = new Option<string>("--seal") { Description = s["公章名称，新建登记簿时写明", "the seal, for a new register"] };
        var into = new Option<FileInfo>("--into") { Description = s["已有的登记簿", "the register to continue"] };
        var target = Out(s);
        var charter = Charter(s);
        var command = new Command("import", s["把事项依次登记；有一项不符合规定就不写", "enter acts in order; where a rule refuses one, nothing is written"]) { acts, seal, into, target, charter };
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

            if (Terms(parsed.GetValue(charter), s, error) is not { } terms
                || (old is null ? SealRegister.Begin(name!, terms) : Read(old, terms, s, error)) is not { } register
                || GivenFile.ReadActs(parsed.GetValue(acts)!, s, error) is not { } entered)
            {
                return ExitCode.BadInput;
            }

            if (register.Verify().FirstBad is { } bad)
            {
                error.WriteLine(s[$"登记簿不可续写，第{bad.Place}条：{bad.Words.Chinese}", $"The register cannot be continued; entry {bad.Place}: {bad.Words.English}"]);
                return ExitCode.NotMet;
            }

            var refusals = entered.Select(act => (Act: act, Refusals: register.Enter(act))).FirstOrDefault(static e => e.Refusals.Length > 0);
            if (refusals.Act is not null)
            {
                SealTables.Refused(refusals.Act, refusals.Refusals, s, output);
                return ExitCode.NotMet;
            }

            return OutFile.Write(parsed.GetValue(target)!, SealRegisterFile.Write(register.Entries), force: null, s, error);
        });
        return command;
    }

    private static Command Export(Speech s)
    {
        var (file, target, force) = (Register(s), Out(s), OutFile.Force(s));
        var command = new Command("export", s["把登记簿的事项写成不带链的 JSON Lines", "write a register's acts as JSON Lines without the chain"]) { file, target, force };
        command.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            return Read(parsed.GetValue(file)!, new(), s, error) is { } register
                ? OutFile.Write(parsed.GetValue(target)!, SealActsFile.Write(register.Entries.Select(static e => e.Act)), parsed.GetValue(force), s, error)
                : ExitCode.BadInput;
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
            if (Read(parsed.GetValue(file)!, new(), s, error) is not { } register)
            {
                return ExitCode.BadInput;
            }

            if (register.Verify().FirstBad is { } bad)
            {
                error.WriteLine(s[$"登记簿不能作核对点，第{bad.Place}条：{bad.Words.Chinese}", $"No checkpoint is taken of a bad register; entry {bad.Place}: {bad.Words.English}"]);
                return ExitCode.NotMet;
            }

            output.Write(Encoding.UTF8.GetString(CheckpointFile.Write(register.Checkpoint(today))));
            return ExitCode.Met;
        });
        return command;
    }

    private static Command Papers(Speech s)
    {
        var file = Register(s);
        var charter = Charter(s);
        var command = new Command("papers", s["写出登记表、移交记录、遗失声明、销毁记录（Markdown、HTML 和 Word）", "write register sheet, handover records, loss notices, destruction record (Markdown, HTML and Word)"]) { file, charter };
        return new PaperOutput(s).For(
            command,
            (parsed, sources) => Terms(parsed.GetValue(charter), s, parsed.InvocationConfiguration.Error) is { } terms
                && Whole(parsed.GetValue(file)!, terms, s, parsed.InvocationConfiguration.Error) is { } register ? sources with { Seals = [register] } : null);
    }
}
