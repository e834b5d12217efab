using System.CommandLine;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that says how something is written out.</summary>
internal static class FormatOption
{
    /// <param name="s">The language.</param>
    /// <param name="words">What may be asked for; the first is the default.</param>
    public static Option<string> Make(Speech s, params string[] words)
    {
        var format = new Option<string>("--format") { Description = s["输出格式", "output"], DefaultValueFactory = _ => words[0] };
        format.AcceptOnlyFromAmong(words);
        return format;
    }
}
