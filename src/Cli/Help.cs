using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NodaTime;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli;

/// <summary>What a command does, takes and offers, in the language that is spoken. Lines are not wrapped: a terminal does it, and a file wants none.</summary>
internal sealed class Help(Speech s) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private const int Column = 30;
    private const int MostInline = 40;

    /// <summary>Gives a command line its help, and options of the library's their words.</summary>
    public static void Give(RootCommand root, Speech s)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new Help(s);
                option.Description = s["显示用法", "show the usage"];
            }
            else if (option is VersionOption)
            {
                option.Description = s["显示版本", "show the version"];
            }
        }
    }

    /// <returns>The command as it is called, such as <c>union-governance record new</c>.</returns>
    public static string Called(CommandResult command) => command.Parent is CommandResult parent ? $"{Called(parent)} {command.Command.Name}" : "union-governance";

    /// <returns>Its options, and those of the commands above it that it takes too.</returns>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        [.. command.Options, .. command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(static o => o.Recursive)];

    /// <summary>Lists the commands within one, each with what it does.</summary>
    public static void Commands(Command command, Speech s, TextWriter output) =>
        Section(s["命令：", "Commands:"], command.Subcommands.Where(static c => !c.Hidden).Select(static c => (c.Name, c.Description ?? string.Empty)), output);

    public override int Invoke(ParseResult parseResult)
    {
        var (output, command, called) = (parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command, Called(parseResult.CommandResult));
        output.WriteLine(command.Description);
        output.WriteLine();
        var arguments = string.Concat(command.Arguments.Select(static a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}"));
        output.WriteLine(s[
            $"用法：{called}{(command.Subcommands.Count > 0 ? " 命令" : string.Empty)}{arguments} [选项]",
            $"Usage: {called}{(command.Subcommands.Count > 0 ? " COMMAND" : string.Empty)}{arguments} [OPTIONS]"]);
        Section(s["参数：", "Arguments:"], command.Arguments.Select(static a => (a.Name, a.Description ?? string.Empty)), output);
        Section(s["选项：", "Options:"], OptionsOf(command).Where(static o => !o.Hidden).Select(o => (Name(o), Meaning(o))), output);
        Commands(command, s, output);
        if (command is RootCommand)
        {
            Section(s["退出码：", "Exit codes:"], ExitCode.All.Select(c => ($"{c.Code}", s[c.Means])), output);
        }

        if (command.Options.Cast<Symbol>().Concat(command.Arguments).Any(NamesEdition))
        {
            Section(s["指标表版本：", "Editions of the indicator table:"], RuleBook.National.Editions.Select(e => (e.Id, s[e.Called])), output);
        }

        return ExitCode.Met;
    }

    private static void Section(string heading, IEnumerable<(string Name, string Meaning)> rows, TextWriter output)
    {
        foreach (var (name, meaning, index) in rows.Select(static (r, i) => (r.Name, r.Meaning, i)))
        {
            if (index == 0)
            {
                output.WriteLine();
                output.WriteLine(heading);
            }

            // A long name has a line of its own.
            var width = name.Sum(static c => c < 0x1100 ? 1 : 2);
            output.WriteLine(width < Column - 1
                ? $"{Indent}{name}{new string(' ', Column - width)}{meaning}"
                : $"{Indent}{name}{Environment.NewLine}{Indent}{new string(' ', Column)}{meaning}");
        }
    }

    private string Name(Option option)
    {
        var values = Values(option);
        var value = option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? string.Empty
            : values.Length is > 0 and <= MostInline ? values
            : option.ValueType == typeof(LocalDate?) ? s["日期", "DAY"]
            : option.ValueType == typeof(AcademicYear?) ? s["学年", "YEAR"]
            : typeof(DirectoryInfo).IsAssignableFrom(option.ValueType) ? s["文件夹", "FOLDER"]
            : option.ValueType == typeof(FileInfo) || option.ValueType == typeof(FileInfo[]) ? s["文件", "FILE"]
            : s["值", "VALUE"];
        return value.Length == 0 ? option.Name : $"{option.Name} <{value}>";
    }

    private string Meaning(Option option) => string.Concat(
        option.Description,
        option.Required ? s["（必写）", " (required)"] : string.Empty,
        NamesEdition(option) ? s["，写编号或名称，见下", ", by its id or its name, as listed below"] : string.Empty,
        Values(option) is { Length: > MostInline } values && !NamesEdition(option) ? s[$"（{values}）", $" ({values})"] : string.Empty,
        option.HasDefaultValue && option.GetDefaultValue() is string { Length: > 0 } usual ? s[$"（不写则为 {usual}）", $" ({usual} unless given)"] : string.Empty);

    // What an id of an edition stands for is listed once, below the options.
    private static bool NamesEdition(Symbol symbol) => symbol.GetCompletions(CompletionContext.Empty).Any(static c => c.Label == RuleBook.National.Editions[0].Id);

    private static string Values(Option option) =>
        option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? string.Empty : string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(static v => v.Label));
}
