using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using UnionGovernance.Cli.Given;
using UnionGovernance.Json;

namespace UnionGovernance.Cli;

/// <summary>What of the arguments was not understood, each in one sentence, and where the usage is told.</summary>
internal static partial class Misread
{
    /// <summary>What the parser says in English, and what we say instead; what we add ourselves is ours already.</summary>
    private static readonly (Regex Said, Func<GroupCollection, string, Words> Instead)[] _sentences =
    [
        (CannotParse(), static (g, _) => new($"{g["of"]} {g["value"]}：看不懂这个值", $"{g["of"]} {g["value"]}: this value is not understood")),
        (NotAmong(), static (g, of) => new($"{of} {g["value"]}：只能是 {string.Join("、", Among(g))} 之一", $"{of} {g["value"]}: one of {string.Join(", ", Among(g))} is expected")),
        (ValueMissing(), static (g, _) => new($"{g["of"]}：没有写值", $"{g["of"]}: its value is missing")),
        (OnlyOne(), static (g, _) => new($"{g["of"]}：只能写一个值", $"{g["of"]}: takes one value only")),
        (OptionMissing(), static (g, _) => new($"须写明 {g["of"]}", $"{g["of"]} is required")),
        (CommandMissing(), static (_, _) => new("请写明要做什么：少一个子命令", "say what to do: a command is missing")),
        (NoResponseFile(), static (g, _) => new($"@{g["value"]}：没有这个参数文件", $"@{g["value"]}: there is no such file of arguments")),
        (Alone(), static (g, _) => new($"{g["of"]} 只能单独写", $"{g["of"]} stands alone")),
    ];

    /// <summary>Writes them.</summary>
    /// <returns>Whether there is anything.</returns>
    public static bool Write(ParseResult parsed, Speech s, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        List<string> options = [.. parsed.UnmatchedTokens.Where(static t => LikeAnOption().IsMatch(t)), .. TakenForFiles(parsed)];
        // Where there is no such command nobody knows its options; and what stands behind an option that there is not was its value.
        var isOtherCommand = command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var first, ..] && !LikeAnOption().IsMatch(first);
        List<string> unknown = isOtherCommand ? [parsed.UnmatchedTokens[0]] : options.Count > 0 ? options : [.. parsed.UnmatchedTokens];
        if (parsed.Errors.Count == 0 && unknown.Count == 0)
        {
            return false;
        }

        var said = unknown.Distinct().Select(t => Unknown(t, command, s))
            .Concat(parsed.Errors.Where(e => !Unmatched().IsMatch(e.Message) && !(unknown.Count > 0 && CommandMissing().IsMatch(e.Message))).Select(e => Sentence(e, command, s)));
        foreach (var sentence in said.Distinct())
        {
            error.WriteLine(sentence);
        }

        if (command.Subcommands.Count > 0 && (unknown.Count == 0 || (isOtherCommand && Near(unknown[0], command) is null)))
        {
            Help.Commands(command, s, error);
        }

        error.WriteLine(s[$"用法：{Help.Called(parsed.CommandResult)} --help", $"Usage: {Help.Called(parsed.CommandResult)} --help"]);
        return true;
    }

    private static string Sentence(ParseError error, Command command, Speech s)
    {
        var of = NameOf(error.SymbolResult);
        if (ArgumentMissing().IsMatch(error.Message) && command.Arguments.FirstOrDefault(a => a.Name == of) is { } lacking)
        {
            // Its name is a program's word; what it is says the help.
            var begin = lacking.Description == s[GivenWords.RecordOrWorkbook]
                ? s["，如 记录.json；还没有的，先用 union-governance record new 记录.json 新建", ", such as record.json; whoever has none begins with union-governance record new record.json"]
                : string.Empty;
            return s[$"须写明 {of}：{lacking.Description}{begin}", $"{of} is required: {lacking.Description}{begin}"];
        }

        return _sentences.Select(m => (Match: m.Said.Match(error.Message), m.Instead)).FirstOrDefault(static m => m.Match.Success) is { Instead: { } instead } known
            ? s[instead(known.Match.Groups, of)]
            : error.Message;
    }

    private static string NameOf(SymbolResult? of) => of switch
    {
        ArgumentResult { Parent: OptionResult option } => option.Option.Name,
        OptionResult option => option.Option.Name,
        ArgumentResult argument => argument.Argument.Name,
        _ => string.Empty,
    };

    private static string Unknown(string token, Command command, Speech s)
    {
        var isOption = token.StartsWith('-');
        return Near(token, command) is { } near ? s[$"{token}：没有这个{(isOption ? "选项" : "命令")}，是否想写 {near}", $"{token}: there is no such {(isOption ? "option" : "command")}; {near} may be meant"]
            : isOption ? s[$"{token}：没有这个选项", $"{token}: there is no such option"]
            : command.Subcommands.Count > 0 ? s[$"{token}：没有这个命令", $"{token}: there is no such command"]
            : s[$"{token}：多出来的参数", $"{token}: one argument too many"];
    }

    private static string? Near(string token, Command command) =>
        NearestName.Of(token.Split('=', ':')[0], token.StartsWith('-') ? Help.OptionsOf(command).Select(static o => o.Name) : command.Subcommands.Select(static c => c.Name));

    // The parser gives what looks like an option to an argument that is still to be filled.
    private static IEnumerable<string> TakenForFiles(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(static t => t.Type != TokenType.DoubleDash).Where(static t => t.Type == TokenType.Argument && LikeAnOption().IsMatch(t.Value)).Select(static t => t.Value).Except(Help.OptionsOf(parsed.CommandResult.Command).Select(static o => o.Name));

    private static string[] Among(GroupCollection groups) => groups["among"].Value.Split(['\n', '\r', '\t', '\''], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^--[a-z][a-z-]*(?:=.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LikeAnOption();

    [GeneratedRegex("^Unrecognized command or argument '.*'\\.$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Unmatched();

    [GeneratedRegex("^Cannot parse argument '(?<value>.*)' for (?:option|command) '(?<of>.*)' as expected type '", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CannotParse();

    [GeneratedRegex("^Argument '(?<value>.*)' not recognized. Must be one of:(?<among>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NotAmong();

    [GeneratedRegex("^Required argument missing for command: '(?<of>.*)'\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ArgumentMissing();

    [GeneratedRegex("^Required argument missing for option: '(?<of>.*)'\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ValueMissing();

    [GeneratedRegex("^Option '(?<of>.*)' expects a single argument but \\d+ were provided\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyOne();

    [GeneratedRegex("^Option '(?<of>.*)' is required\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex OptionMissing();

    [GeneratedRegex("^Required command was not provided\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex CommandMissing();

    [GeneratedRegex("^Response file not found '(?<value>.*)'\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex NoResponseFile();

    [GeneratedRegex("^(?<of>\\S+) option cannot be combined with other arguments\\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
