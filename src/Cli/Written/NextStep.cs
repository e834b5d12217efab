namespace UnionGovernance.Cli.Written;

/// <summary>The command with which one goes on from a file that was written, so that it can be copied.</summary>
internal static class NextStep
{
    /// <returns>The command with the file as it was typed, in quotation marks where a shell would take it apart.</returns>
    public static string Command(string command, FileInfo file) => $"union-governance {command} {Typed(file.ToString())}";

    /// <returns>The line that says so.</returns>
    public static string Line(string command, FileInfo file, Speech s) => s[$"下一步：{Command(command, file)}", $"Next: {Command(command, file)}"];

    private static string Typed(string path) =>
        path.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or '\\' or ':' or '~') ? path
        : OperatingSystem.IsWindows() || !path.AsSpan().ContainsAny('"', '$', '`') ? $"\"{path}\""
        : $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
