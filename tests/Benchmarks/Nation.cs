using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Benchmarks;

/// <summary>Every school of a country, with its roster, read from its file and judged, on one thread and on two, beside System.Text.Json's own generated reading of the same bytes into plain classes, and what two threads give where nothing is made.</summary>
/// <remarks>Run by hand, with nothing else running: <c>country SCHOOLS ROUNDS</c>. The ways take turns; that all give the same verdicts is asserted first.</remarks>
internal static class Nation
{
    private const int Roster = 40;

    public static void Run(int schools, int rounds)
    {
        byte[][] files = [.. Records.Make(schools, 0.1).Select(static r => RecordFile.Write(Records.WithRoster(r, Roster)))];
        var expected = files.Sum(Judged);
        (string Name, int Beside, Func<long> Way)[] ways =
        [
            ("read by System.Text.Json, generated, into plain classes", 0, () => files.Sum(Plain)),
            ("read and judged, one thread", 0, () => files.Sum(Judged) - expected),
            ("read, judged and explained, one thread", 0, () => files.Sum(Explained) - expected),
            ("read and judged, two threads", 1, () => files.AsParallel().WithDegreeOfParallelism(2).Sum(Judged) - expected),
            ("read by System.Text.Json, two threads", 0, () => files.AsParallel().WithDegreeOfParallelism(2).Sum(Plain)),
            ("digested by SHA-256, one thread", 5, () => files.Sum(Digested)),
            ("digested by SHA-256, two threads", 5, () => files.AsParallel().WithDegreeOfParallelism(2).Sum(Digested)),
        ];
        var taken = ways.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (i, (name, _, way)) in ways.Index())
            {
                var start = Stopwatch.GetTimestamp();
                if (way() != 0)
                {
                    throw new InvalidOperationException($"{name}: the verdicts differ.");
                }

                // The first round warms up.
                if (round > 0)
                {
                    taken[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB kept"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{schools} schools, rosters of {Roster}, {files.Sum(static f => (long)f.Length) >> 20} MiB of files, {rounds} rounds"));
        foreach (var (i, (name, beside, _)) in ways.Index())
        {
            var times = taken[i].Order().ToList();
            var ratios = taken[i].Zip(taken[beside], static (ours, other) => ours / other).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median {times[rounds / 2]:F0} ms ({times[0]:F0}–{times[^1]:F0}), {ratios[rounds / 2]:F2} x of '{ways[beside].Name}' (quartiles {ratios[rounds / 4]:F2}–{ratios[rounds * 3 / 4]:F2})"));
        }
    }

    private static long Plain(byte[] file) => JsonSerializer.Deserialize(file, PlainReader.Default.PlainRecord)!.GetHashCode() & 0;

    // What two threads can at most give here: no memory is asked for, and none is shared.
    private static long Digested(byte[] file)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        return SHA256.HashData(file, digest) & 0;
    }

    private static long Judged(byte[] file)
    {
        var record = RecordFile.Read(file).Value!;
        return School2023.Table.Items.Sum(i => (long)i.Rule.Requirement.Judge(record) + 1);
    }

    private static long Explained(byte[] file)
    {
        var record = RecordFile.Read(file).Value!;
        return School2023.Table.Items.Sum(i => (long)i.Rule.Requirement.Explain(record).Verdict + 1);
    }
}
