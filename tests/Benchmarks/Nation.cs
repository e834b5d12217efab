using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Benchmarks;

/// <summary>Every school of a country, with its roster, read from its file and judged, on one thread and on two, beside System.Text.Json's own generated reading of the same bytes into plain classes.</summary>
/// <remarks>Run by hand, with nothing else running: <c>country SCHOOLS ROUNDS</c>. The ways take turns; that all give the same verdicts is asserted first.</remarks>
internal static class Nation
{
    private const int Roster = 40;

    public static void Run(int schools, int rounds)
    {
        byte[][] files = [.. Records.Make(schools, 0.1).Select(static r => RecordFile.Write(Records.WithRoster(r, Roster)))];
        var expected = files.Sum(Judged);
        (string Name, Func<long> Way)[] ways =
        [
            ("read by System.Text.Json, generated, into plain classes", () => files.Sum(static f => (long)JsonSerializer.Deserialize(f, PlainReader.Default.PlainRecord)!.GetHashCode() & 0)),
            ("read and judged, one thread", () => files.Sum(Judged) - expected),
            ("read, judged and explained, one thread", () => files.Sum(Explained) - expected),
            ("read and judged, two threads", () => files.AsParallel().WithDegreeOfParallelism(2).Sum(Judged) - expected),
        ];
        var taken = ways.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (i, (name, way)) in ways.Index())
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
        foreach (var (i, (name, _)) in ways.Index())
        {
            var times = taken[i].Order().ToList();
            var ratios = taken[i].Zip(taken[i == 3 ? 1 : 0], static (ours, other) => ours / other).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median {times[rounds / 2]:F0} ms ({times[0]:F0}–{times[^1]:F0}), {ratios[rounds / 2]:F2} x {(i == 3 ? "of one thread" : "of the plain reading")} (quartiles {ratios[rounds / 4]:F2}–{ratios[rounds * 3 / 4]:F2})"));
        }
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
