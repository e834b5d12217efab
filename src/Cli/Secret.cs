using System.Text.RegularExpressions;

namespace UnionGovernance.Cli;

/// <summary>What no message may repeat: the password in a connection, in each of the forms in which one is written.</summary>
internal static partial class Secret
{
    private const string Mask = "***";

    /// <returns>Whether a password stands elsewhere than in the value of <c>--store</c>, where it would be taken for a file's name, and said again.</returns>
    public static bool IsAstray(IReadOnlyList<string> arguments) =>
        arguments.Where((a, i) => Masked(a) != a && !a.StartsWith("--store=", StringComparison.Ordinal) && (i == 0 || arguments[i - 1] != "--store")).Any();

    public static string Masked(string argument) => InAddress().Replace(InSetting().Replace(argument, $"$1{Mask}"), $"$1{Mask}@");

    // Password=…, Pwd=…, passfile=… up to the next setting; a quoted value may hold semicolons.
    [GeneratedRegex("""((?:password|pwd|passwd|passfile)\s*=\s*)(?:"[^"]*"|'[^']*'|[^;]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InSetting();

    // scheme://user:password@host; the last @ ends it, for a password may hold one.
    [GeneratedRegex("(://[^/?#:]*:)[^/?#]*@", RegexOptions.CultureInvariant)]
    private static partial Regex InAddress();
}
