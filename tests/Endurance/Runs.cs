using System.Diagnostics;
using UnionGovernance.Storage;

namespace UnionGovernance.Endurance;

/// <summary>The runs, all on one register, or one school's records, that grow from run to run.</summary>
internal static class Runs
{
    // Preparing an empty store takes about so long, its program's start not counted.
    private const int LongestPreparing = 600_000;

    /// <summary>Kills the writer, each time somewhere in the middle of a writing.</summary>
    public static async Task<Toll> KillWriterAsync(string work, string connection, int runs, CancellationToken cancellationToken, bool isHonest = true)
    {
        await AnyStore.At(connection).PrepareAsync(cancellationToken);
        var (random, most, acknowledged) = (Random.Shared, Work.Of(work, connection).MostMicroseconds, new List<Acknowledged>());
        for (var run = 0; run < runs; run++)
        {
            using var writer = WriterProcess.Start(work, connection, Name(run), isHonest: isHonest);
            acknowledged.AddRange(await writer.HearAsync(isHonest ? random.Next(1, 20) : 1, cancellationToken));
            Wait(random.Next(most));
            acknowledged.AddRange(await writer.KillAsync(cancellationToken));
        }

        return await Work.Of(work, connection).TollAsync(acknowledged, cancellationToken);
    }

    /// <summary>Kills a process that makes the tables, each time somewhere on the way; then makes them, and appends to a register there.</summary>
    public static async Task<Toll> KillPreparingAsync(string folder, int runs, CancellationToken cancellationToken)
    {
        var (random, tolls) = (Random.Shared, new List<Toll>());
        for (var run = 0; run < runs; run++)
        {
            var connection = Path.Combine(folder, $"{run}.db");
            using (var preparing = WriterProcess.StartPreparing(connection))
            {
                await preparing.HearAsync(1, cancellationToken);
                Wait(random.Next(LongestPreparing));
                await preparing.KillAsync(cancellationToken);
            }

            tolls.Add(await TwoWritersAsync("register", connection, 1, cancellationToken));
        }

        return new(tolls.Sum(static t => t.Acknowledged), tolls.Sum(static t => t.Kept), tolls.Sum(static t => t.Lost), tolls.Sum(static t => t.Breaks));
    }

    /// <summary>Kills a PostgreSQL server and all its processes under a writer, and starts it again.</summary>
    public static async Task<Toll> KillServerAsync(string work, int runs, CancellationToken cancellationToken)
    {
        using var server = new PostgreSqlServer();
        server.Start();
        await AnyStore.At(server.Connection).PrepareAsync(cancellationToken);
        var (random, most, acknowledged) = (Random.Shared, Work.Of(work, server.Connection).MostMicroseconds, new List<Acknowledged>());
        for (var run = 0; run < runs; run++)
        {
            using var writer = WriterProcess.Start(work, server.Connection, Name(run));
            acknowledged.AddRange(await writer.HearAsync(random.Next(1, 20), cancellationToken));
            Wait(random.Next(most));
            server.Kill();
            acknowledged.AddRange(await writer.KillAsync(cancellationToken));
            server.Start();
        }

        return await Work.Of(work, server.Connection).TollAsync(acknowledged, cancellationToken);
    }

    /// <summary>Two writers, each a process of its own, until so many of its own pieces were acknowledged.</summary>
    public static async Task<Toll> TwoWritersAsync(string work, string connection, int rounds, CancellationToken cancellationToken)
    {
        await AnyStore.At(connection).PrepareAsync(cancellationToken);
        using WriterProcess one = WriterProcess.Start(work, connection, "张三", rounds), other = WriterProcess.Start(work, connection, "李四", rounds);
        var written = await Task.WhenAll(one.HearAsync(int.MaxValue, cancellationToken), other.HearAsync(int.MaxValue, cancellationToken));
        return await Work.Of(work, connection).TollAsync([.. written.SelectMany(static w => w)], cancellationToken);
    }

    private static string Name(int run) => $"第{run + 1}次";

    private static void Wait(int microseconds)
    {
        var until = Stopwatch.GetTimestamp() + (microseconds * Stopwatch.Frequency / 1_000_000);
        while (Stopwatch.GetTimestamp() < until)
        {
        }
    }
}
