using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli.Options;

/// <summary>The options that say who signs and on which day; what is not given is a line to fill in.</summary>
internal sealed class SigningOption
{
    private readonly Option<string?> _by;
    private readonly Option<LocalDate?> _on;

    private SigningOption(Speech s)
    {
        _by = new("--signed-by") { Description = s["落款单位；不给的，照文件所写，文件没写的留空行", "who signs; as the file says where it is not given, a line to fill in where that does not say"] };
        _on = AssessCommand.Day("--signed-on", s["落款日期，如 2025-07-03；不给的留空行", "the day of signing, such as 2025-07-03; a line to fill in where it is not given"], s);
    }

    /// <summary>Gives a command the options.</summary>
    public static SigningOption AddTo(Command command, Speech s)
    {
        var option = new SigningOption(s);
        command.Add(option._by);
        command.Add(option._on);
        return option;
    }

    /// <summary>What was given.</summary>
    public Signing Read(ParseResult parsed) => new(parsed.GetValue(_by), parsed.GetValue(_on));
}
