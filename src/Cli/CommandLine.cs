using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Answers;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Charters;
using UnionGovernance.Cli.Congresses;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Cli.Records;
using UnionGovernance.Cli.RuleBooks;
using UnionGovernance.Cli.Seals;
using UnionGovernance.Cli.Stores;
using UnionGovernance.Cli.Written;

namespace UnionGovernance.Cli;

/// <summary>The whole command line, with its output and its day as parameters.</summary>
internal static class CommandLine
{
    // Asked for by its name, since what went wrong may tell what is no stranger's business.
    private const string Details = "UNION_GOVERNANCE_DETAILS";

    public static int Run(string[] arguments, LocalDate today, TextWriter output, TextWriter error)
    {
        var (s, seen, seenError) = (Speech.In(arguments), new SeenWriter(output), new SeenWriter(error));
        return Foreseen(() => Run(arguments, today, s, seen, seenError), s, seenError);
    }

    /// <summary>Does what was asked for. What nobody foresaw is told in a line, without what it was about: that may hold a password or a name.</summary>
    /// <returns>The exit code; that of the unforeseen is no verdict.</returns>
    internal static int Foreseen(Func<int> run, Speech s, TextWriter error)
    {
        try
        {
            return run();
        }
        catch (UntoldException e)
        {
            Say(error, OutFile.IsDiskFull(e.InnerException!)
                ? s["磁盘已满，结果没有写全；腾出空间后再运行一次", "the disk is full and the result was not written whole; make room and run it again"]
                : s[$"结果没有写全；系统的原话是：{e.Message}", $"the result was not written whole; the system says: {e.Message}"]);
            return ExitCode.Untold;
        }
#pragma warning disable CA1031 // Whatever it is: the code that means "not met" is not to be given by a fault of ours.
        catch (Exception e)
#pragma warning restore CA1031
        {
            error.WriteLine(s[
                $"程序出错（{e.GetType().Name}），没有得出结果；请设环境变量 {Details}=1 再运行一次，把所列各行连同版本告诉维护者",
                $"The program failed ({e.GetType().Name}) and came to no result; set {Details}=1, run it again and tell the maintainers the lines it lists, and its version"]);
            if (Environment.GetEnvironmentVariable(Details) == "1")
            {
                error.WriteLine(e.StackTrace);
            }

            return ExitCode.Unforeseen;
        }
    }

    // Where the output cannot be written, this may not be either; the code says it then.
    private static void Say(TextWriter error, string text)
    {
        try
        {
            error.WriteLine(text);
        }
        catch (UntoldException)
        {
        }
    }

    private static int Run(string[] arguments, LocalDate today, Speech s, TextWriter output, TextWriter error)
    {
        if (Secret.IsAstray(arguments))
        {
            error.WriteLine(s["--store：连接串中有空格或引号时，要整个放在引号里", "--store: put quotes around the whole connection where it holds blanks or quotes"]);
            return ExitCode.BadInput;
        }

        var root = Root(today, s);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            // What was not understood is said again, and a password is not to be.
            parsed = root.Parse([.. arguments.Select(Secret.Masked)]);
        }

        return parsed.Action is not Help && Misread.Write(parsed, s, error) ? ExitCode.BadInput : parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Every command, as help and guide list them.</summary>
    public static RootCommand Root(LocalDate today, Speech s)
    {
        var language = new Option<string>(Speech.Option) { Description = s["语言：zh（默认）或 en；文书只有中文", "language: zh (default) or en; papers are in Chinese only"], Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        var ids = new Option<bool>(Speech.IdsOption) { Description = s["同时写出规则编号和文件中的位置（JSON Pointer），供程序查找", "print ids of rules and places in files (JSON Pointer) too, for programs to look up"], Recursive = true };
        var root = new RootCommand(s["高校学生会组织改革规则：以事实评估，给出依据", "The reform rules of Chinese university student unions: judged from facts, with the evidence"])
        {
            language, ids, AssessCommand.Make(today, s), WhyCommand.Make(today, s), NextCommand.Make(today, s), WhatIfCommand.Make(today, s), PlanCommand.Make(today, s), ActionsCommand.Make(today, s), ReportCommand.Make(today, s), RulesCommand.Make(s), DiffCommand.Make(today, s), ProveCommand.Make(s), ExportCommand.Make(today, s), ReproduceCommand.Make(s), RecordCommand.Make(today, s), RosterCommand.Make(today, s), CongressCommand.Make(today, s),
            SealCommand.Make(today, s), YearCommand.Make(today, s), CharterCommand.Make(s), PapersCommand.Make(today, s), TemplatesCommand.Make(s), WordingCommand.Make(s), StoreCommand.Make(today, s),
        };
        Help.Give(root, s);
        Guard(root);
        return root;
    }

    // The parser asks a command before it looks at its options: one that is no such value would break the question, and says so itself right after.
    private static void Guard(Command command)
    {
        var asked = command.Validators.ToList();
        command.Validators.Clear();
        command.Validators.AddRange(asked.Select(static ask => (Action<System.CommandLine.Parsing.CommandResult>)(result =>
        {
            try
            {
                ask(result);
            }
            catch (InvalidOperationException)
            {
            }
        })));
        foreach (var below in command.Subcommands)
        {
            Guard(below);
        }
    }
}
