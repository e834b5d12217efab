using System.Diagnostics;
using System.Globalization;

namespace UnionGovernance.Endurance;

/// <summary>A writer in a process of its own, to be killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(params string[] arguments)
    {
        _process = new() { StartInfo = new(Path.Combine(AppContext.BaseDirectory, "Endurance"), arguments) { RedirectStandardOutput = true } };
        _process.Start();
    }

    public static WriterProcess Start(string work, string connection, string name, int most = int.MaxValue, bool isHonest = true) =>
        new(isHonest ? "write" : "write-too-soon", work, connection, name, most.ToString(CultureInfo.InvariantCulture));

    /// <summary>A process that makes the tables.</summary>
    public static WriterProcess StartPreparing(string connection) => new("prepare", connection);

    /// <returns>What was acknowledged until the writer had told of this many, or had ended.</returns>
    public async Task<List<Acknowledged>> HearAsync(int count, CancellationToken cancellationToken)
    {
        var heard = new List<Acknowledged>();
        while (heard.Count < count && await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Acknowledged.Read(line) is { } acknowledged)
            {
                heard.Add(acknowledged);
            }
        }

        return heard;
    }

    /// <summary>Kills it as <c>kill -9</c> does, wherever it is.</summary>
    /// <returns>What it had told of besides.</returns>
    public async Task<List<Acknowledged>> KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
        return await HearAsync(int.MaxValue, cancellationToken);
    }

    public void Dispose() => _process.Dispose();
}
