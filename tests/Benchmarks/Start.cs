using System.Diagnostics;
using System.Globalization;

namespace UnionGovernance.Benchmarks;

/// <summary>How long a command takes from its start to its end, a process each time.</summary>
/// <remarks>Run by hand: <c>start COMMAND ARGUMENTS …</c>.</remarks>
internal static class Start
{
    private const int Times = 25;

    public static void Run(string command, string[] arguments)
    {
        Take(command, arguments);
        Take(command, arguments);
        List<double> took = [.. Enumerable.Range(0, Times).Select(_ => Take(command, arguments)).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{command} {string.Join(' ', arguments)}: median {took[Times / 2]:F3} s, quartiles {took[Times / 4]:F3}–{took[Times * 3 / 4]:F3}, {Times} times"));
    }

    private static double Take(string command, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        error.GetAwaiter().GetResult();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
