using System.Diagnostics;
using System.Globalization;
using UnionGovernance.Editions;
using UnionGovernance.Storage;

namespace UnionGovernance.Benchmarks;

/// <summary>Every school of a province assessed from a store, beside the same records assessed from memory and from the bytes of their files.</summary>
/// <remarks>Run by hand, once: <c>province SCHOOLS [CONNECTION]</c>. Without a connection, an SQLite file in a temporary folder, which stays there if it is named.</remarks>
internal static class Province
{
    private const int Roster = 40;
    private const int Times = 5;

    public static async Task RunAsync(int schools, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory();
        var store = Store.At(connection ?? Path.Combine(folder.FullName, "province.db"));
        var records = Records.Make(schools, 0.1).Select(static r => Records.WithRoster(r, Roster)).ToArray();
        byte[][] files = [.. records.Select(RecordFile.Write)];
        await store.PrepareAsync();
        var clock = Stopwatch.StartNew();
        foreach (var record in records)
        {
            var kept = store.Of(record.Union.Name.School).Records;
            await kept.SaveAsync(record, (await kept.FindAsync(record.Union))?.Version ?? 0);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{schools} schools, rosters of {Roster}, {files.Sum(static f => (long)f.Length) >> 20} MiB of files; saved in {clock.Elapsed.TotalSeconds:F1} s"));
        var (memory, bytes) = (new List<double>(), new List<double>());
        var (stored, expected) = (new List<double>(), records.Select(static r => Verdicts(r)).ToList());
        expected.Sort(StringComparer.Ordinal);
        for (var time = 0; time < Times; time++)
        {
            memory.Add(await MeasureAsync(expected, () => Task.FromResult(records.Select(Verdicts).ToList())));
            bytes.Add(await MeasureAsync(expected, () => Task.FromResult(files.Select(static f => Verdicts(RecordFile.Read(f).Value!)).ToList())));
            stored.Add(await MeasureAsync(expected, async () =>
            {
                var verdicts = new List<string>();
                foreach (var school in await store.SchoolsAsync())
                {
                    verdicts.AddRange((await store.Of(school).Records.AllAsync()).Select(static r => Verdicts(r.Reading.Value!)));
                }

                return verdicts;
            }));
        }

        Show("from memory", memory, memory);
        Show("from the bytes of files", bytes, memory);
        Show("from the store", stored, memory);
        if (connection is null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static string Verdicts(UnionRecord record) =>
        $"{record.Union.Name.School} {string.Join(' ', RuleBook.National.Assess(record with { Edition = School2023.Table.Id }).Assessment!.Findings.Select(static f => f.Verdict.ToString()))}";

    private static async Task<double> MeasureAsync(List<string> expected, Func<Task<List<string>>> assess)
    {
        var clock = Stopwatch.StartNew();
        var verdicts = await assess();
        var taken = clock.Elapsed.TotalMilliseconds;
        verdicts.Sort(StringComparer.Ordinal);
        return verdicts.SequenceEqual(expected) ? taken : throw new InvalidOperationException("The verdicts differ.");
    }

    private static void Show(string what, List<double> taken, List<double> than)
    {
        taken.Sort();
        than.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {taken[Times / 2]:F0} ms ({taken[0]:F0}–{taken[^1]:F0}), {taken[Times / 2] / than[Times / 2]:F1} x"));
    }
}
