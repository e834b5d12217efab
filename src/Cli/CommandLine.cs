using System.CommandLine;
using NodaTime;

namespace UnionGovernance.Cli;

/// <summary>The whole command line, with its output and its day as parameters.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, LocalDate today, TextWriter output, TextWriter error)
    {
        var s = Speech.In(arguments);
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

        var exit = parsed.Invoke(new() { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : exit;
    }

    /// <summary>Every command, as help and guide list them.</summary>
    public static RootCommand Root(LocalDate today, Speech s)
    {
        var language = new Option<string>(Speech.Option) { Description = s["语言：zh（默认）或 en；文书只有中文", "language: zh (default) or en; papers are in Chinese only"], Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        return new(s["高校学生会组织改革规则：以事实评估，给出依据", "The reform rules of Chinese university student unions: judged from facts, with the evidence"])
        {
            language, AssessCommand.Make(today, s), ReportCommand.Make(today, s), RulesCommand.Make(s), RecordCommand.Make(s), RosterCommand.Make(today, s), CongressCommand.Make(today, s),
            SealCommand.Make(today, s), YearCommand.Make(today, s), CharterCommand.Make(s), PapersCommand.Make(today, s), TemplatesCommand.Make(s), StoreCommand.Make(today, s),
        };
    }
}
