using System.CommandLine;
using NodaTime;

namespace UnionGovernance.Cli;

/// <summary>The whole command line, with its output and its day as parameters.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, LocalDate today, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("高校学生会组织改革规则：以事实评估，给出依据")
        {
            AssessCommand.Make(today), ReportCommand.Make(today), RulesCommand.Make(), RecordCommand.Make(), CongressCommand.Make(today),
        };
        var parsed = root.Parse(arguments);
        var exit = parsed.Invoke(new() { Output = output, Error = error });
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : exit;
    }
}
