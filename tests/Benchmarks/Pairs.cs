using System.Diagnostics;
using System.Globalization;

namespace UnionGovernance.Benchmarks;

/// <summary>Two benchmarks in turns, a batch of the one and a batch of the other, so that a disk or a neighbour that slows both leaves their ratio alone.</summary>
/// <remarks>Run by hand: <c>pairs ROUNDS</c>.</remarks>
internal static class Pairs
{
    private const int AppendBatch = 50;

    public static void Run(int rounds)
    {
        var verify = new VerifyBenchmarks();
        verify.Setup();
        Measure("verified, of bare SHA-256 (10,000 entries)", rounds, 1, () => verify.Sha256(), () => verify.Verified());
        using var sqlite = new AppendOnSqliteBenchmarks();
        sqlite.Setup();
        Measure("appended to SQLite, of a bare INSERT", rounds, AppendBatch, sqlite.BareInsert, sqlite.Append);
        using var server = new AppendOnPostgreSqlBenchmarks();
        server.Setup();
        Measure("appended to PostgreSQL, of a bare INSERT", rounds, AppendBatch, server.BareInsert, server.Append);
    }

    private static void Measure(string what, int rounds, int batch, Action bare, Action ours)
    {
        Take(batch, bare);
        Take(batch, ours);
        var (bares, all, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var first = round % 2 == 0 ? Take(batch, bare) : 0;
            all.Add(Take(batch, ours));
            bares.Add(round % 2 == 0 ? first : Take(batch, bare));
            ratios.Add(bares[^1] / all[^1]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {At(ratios, 2):F2} x (quartiles {At(ratios, 1):F2}–{At(ratios, 3):F2}), {At(bares, 2):F0} and {At(all, 2):F0} µs, {rounds} rounds of {batch}"));
    }

    /// <returns>What one of a batch took, in microseconds.</returns>
    private static double Take(int batch, Action act)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < batch; i++)
        {
            act();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / batch;
    }

    private static double At(List<double> values, int quarter) => values.Order().ElementAt((values.Count - 1) * quarter / 4);
}
