using UnionGovernance.Storage;

namespace UnionGovernance.Endurance;

/// <summary>The runs, all on one register that grows from run to run.</summary>
internal static class Runs
{
    // Between one entry and the next there is about this long, in which the killing is to fall anywhere.
    private const int MostMicroseconds = 3_000;

    /// <summary>Kills the writer, each time somewhere in the middle of an appending.</summary>
    public static async Task<Toll> KillWriterAsync(string connection, int runs, CancellationToken cancellationToken)
    {
        await Store.At(connection).PrepareAsync(cancellationToken);
        var (random, acknowledged) = (new Random(runs), new List<Acknowledged>());
        for (var run = 0; run < runs; run++)
        {
            using var writer = new WriterProcess(connection);
            acknowledged.AddRange(await writer.HearAsync(random.Next(1, 20), cancellationToken));
            Wait(random);
            acknowledged.AddRange(await writer.KillAsync(cancellationToken));
        }

        return await Toll.OfAsync(connection, acknowledged, cancellationToken);
    }

    /// <summary>Kills a PostgreSQL server and all its processes under a writer, and starts it again.</summary>
    public static async Task<Toll> KillServerAsync(int runs, CancellationToken cancellationToken)
    {
        using var server = new PostgreSqlServer();
        server.Start();
        await Store.At(server.Connection).PrepareAsync(cancellationToken);
        var (random, acknowledged) = (new Random(runs), new List<Acknowledged>());
        for (var run = 0; run < runs; run++)
        {
            using var writer = new WriterProcess(server.Connection);
            acknowledged.AddRange(await writer.HearAsync(random.Next(1, 20), cancellationToken));
            Wait(random);
            server.Kill();
            acknowledged.AddRange(await writer.KillAsync(cancellationToken));
            server.Start();
        }

        return await Toll.OfAsync(server.Connection, acknowledged, cancellationToken);
    }

    /// <summary>Two writers on one register, each until so many of its own entries were acknowledged.</summary>
    public static async Task<Toll> TwoWritersAsync(string connection, int rounds, CancellationToken cancellationToken)
    {
        await Store.At(connection).PrepareAsync(cancellationToken);
        Task<List<Acknowledged>> WriteAsync(string name) => Task.Run(() => Writer.RunAsync(connection, name, rounds, null, cancellationToken), cancellationToken);
        var written = await Task.WhenAll(WriteAsync("张三"), WriteAsync("李四"));
        return await Toll.OfAsync(connection, [.. written.SelectMany(static w => w)], cancellationToken);
    }

    private static void Wait(Random random)
    {
        var until = System.Diagnostics.Stopwatch.GetTimestamp() + (random.Next(MostMicroseconds) * System.Diagnostics.Stopwatch.Frequency / 1_000_000);
        while (System.Diagnostics.Stopwatch.GetTimestamp() < until)
        {
        }
    }
}
