using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

public sealed class CommandsGuideTests
{
    private static readonly LocalDate _day = new(2025, 9, 1);

    [Fact]
    public void The_guide_lists_every_command_with_its_arguments_and_options()
    {
        var guide = new StringBuilder("""
            # The commands

            Made by a test from the command line itself. With `--lang en` the program speaks English; papers are in Chinese. What is
            wrong with a file is placed by what the place is called; with `--ids` ids of rules and JSON Pointers are printed.
            An option in square brackets may be left out.

            | Exit code | Means | 含义 |
            |---|---|---|

            """);
        guide.AppendJoin(string.Empty, ExitCode.All.Select(static c => $"| {c.Code} | {c.Means.English} | {c.Means.Chinese} |\n"));
        guide.Append("\nWhere an edition of the indicator table is named, its id or its name will do:\n\n| Edition | Is | 名称 |\n|---|---|---|\n");
        guide.AppendJoin(string.Empty, RuleBook.National.Editions.Select(static e => $"| `{e.Id}` | {e.Called.English} | {e.Called.Chinese} |\n")).Append('\n');
        var (chinese, english) = (Leaves(CommandLine.Root(_day, new(Language.Chinese))), Leaves(CommandLine.Root(_day, new(Language.English))));
        foreach (var ((name, command), (_, inEnglish)) in chinese.Zip(english))
        {
            guide.Append("## `").Append(name).Append("`\n\n").Append(inEnglish.Description).Append("\\\n").Append(command.Description).Append("\n\n");
            var rows = Rows(command).Zip(Rows(inEnglish)).ToList();
            if (rows.Count > 0)
            {
                guide.Append("| Argument or option | Meaning | 含义 |\n|---|---|---|\n").AppendJoin(string.Empty, rows.Select(static r => $"| {r.First.Name} | {r.Second.Meaning} | {r.First.Meaning} |\n")).Append('\n');
            }
        }

        Golden.Check($"{guide.ToString().TrimEnd()}\n", "docs", "guide", "commands.md");
    }

    [Fact]
    public void Every_command_option_and_argument_is_explained_in_both_languages()
    {
        foreach (var (language, isOurs) in new[] { (Language.Chinese, true), (Language.English, false) })
        {
            Assert.All(
                Leaves(CommandLine.Root(_day, new(language))).SelectMany(static c => Rows(c.Command).Append((c.Name, c.Command.Description ?? string.Empty))),
                row => Assert.Equal(isOurs, row.Item2.Any(static c => c is >= '\u4e00' and <= '\u9fff')));
        }
    }

    [Fact]
    public void Help_says_what_exit_codes_mean_and_editions_are_called()
    {
        Assert.Contains("3                             没有不符合的，但有无法判定的", Said("--help"), StringComparison.Ordinal);
        Assert.Contains("74                            the result could not be written whole", Said("--help", "--lang", "en"), StringComparison.Ordinal);
        Assert.All(RuleBook.National.Editions, static e => Assert.Contains(e.Called.Chinese, Said("assess", "--help"), StringComparison.Ordinal));
        Assert.Contains("研究生会", Said("diff", "--help"), StringComparison.Ordinal);
        Assert.DoesNotContain("研究生会", Said("record", "check", "--help"), StringComparison.Ordinal);

        static string Said(params string[] words)
        {
            using StringWriter output = new(), error = new();
            Assert.Equal(0, CommandLine.Run(words, _day, output, error));
            return output.ToString();
        }
    }

    /// <summary>A README that names a command or an option which is not there sends its reader astray.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void A_readme_names_only_commands_and_options_that_there_are(string readme)
    {
        var leaves = Leaves(CommandLine.Root(_day, new(Language.English)));
        var options = leaves.SelectMany(static c => c.Command.Options).Select(static o => o.Name).ToHashSet();
        var heads = leaves.SelectMany(static c => c.Name.Split(' ')).ToHashSet();
        var text = File.ReadAllText(RepositoryRoot.File(readme));
        string[] named = [.. Regex.Matches(text, @"src/Cli -- (\w+)").Select(static m => m.Groups[1].Value), .. Regex.Matches(text, @"^\| `(\w+)", RegexOptions.Multiline).Select(static m => m.Groups[1].Value)];

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, heads));
        Assert.All(Regex.Matches(text, @"\[(--[a-z-]+)").Select(static m => m.Groups[1].Value), option => Assert.Contains(option, options));
    }

    private static List<(string Name, Command Command)> Leaves(Command command, string prefix = "") =>
        command.Subcommands.Count == 0 && prefix.Length > 0
            ? [(prefix, command)]
            : [.. command.Subcommands.SelectMany(c => Leaves(c, prefix.Length == 0 ? c.Name : $"{prefix} {c.Name}"))];

    private static IEnumerable<(string Name, string Meaning)> Rows(Command command) =>
    [
        .. command.Arguments.Select(static a => ($"`{a.Name}`{(a.Arity.MinimumNumberOfValues == 0 ? "?" : string.Empty)}", a.Description ?? string.Empty)),
        .. command.Options.Select(static o => (o.Required ? $"`{o.Name}{Values(o)}`" : $"[`{o.Name}{Values(o)}`]", o.Description ?? string.Empty)),
    ];

    private static string Values(Option option) =>
        option.ValueType == typeof(string) && option.GetCompletions(CompletionContext.Empty).Select(static v => v.Label).ToList() is { Count: > 0 and < 5 } values ? $" {string.Join(@"\|", values)}" : string.Empty;
}
