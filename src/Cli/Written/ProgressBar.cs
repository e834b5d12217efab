namespace UnionGovernance.Cli.Written;

/// <summary>How much is done. Drawn on the error stream, and only where a person watches it.</summary>
internal static class ProgressBar
{
    private const int Width = 30;

    public static void Draw(int done, int all, TextWriter error)
    {
        if (error is SeenWriter { Inner: var terminal } && terminal == Console.Error && !Console.IsErrorRedirected)
        {
            terminal.Write(Text(done, all));
        }
    }

    /// <returns>The bar, over the one drawn before; the last one ends its line.</returns>
    public static string Text(int done, int all) => $"\r[{new string('#', Width * done / all),-Width}] {done}/{all}{(done == all ? "\n" : string.Empty)}";
}
