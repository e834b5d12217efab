using NodaTime;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Small inputs that the program once mistook, each called after its file beside the tests, and neighbours of the same kind: run as a person runs them.</summary>
public abstract class FaultTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A file beside the tests.</summary>
    protected static string Given(params string[] parts) => RepositoryRoot.File(["tests", "Cli.Tests", "Faults", .. parts]);

    protected string At(string name) => Path.Combine(_folder.FullName, name);

    protected string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    protected string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>What a command tells, answer and trouble together, line by line, with the ids by which a test knows what is meant.</summary>
    protected static (int Exit, string[] Lines) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run([.. arguments, "--ids"], new LocalDate(2025, 9, 30), output, error);
        return (exit, $"{error}{output}".Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Each of the sayings, one a line, stands within a line of the answer; each of the other list within none.</summary>
    protected static void Says(string[] lines, string sayings, string never = "")
    {
        Assert.All(sayings.Split('\n', StringSplitOptions.RemoveEmptyEntries), s => Assert.True(lines.Any(l => l.Contains(s, StringComparison.Ordinal)), $"“{s}” is not said:\n{string.Join('\n', lines)}"));
        Assert.All(never.Split('\n', StringSplitOptions.RemoveEmptyEntries), s => Assert.False(lines.Any(l => l.Contains(s, StringComparison.Ordinal)), $"“{s}” is said:\n{string.Join('\n', lines)}"));
    }
}
