using System.Diagnostics;
using System.Globalization;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Storage;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Benchmarks;

/// <summary>Every school of a province assessed from a store, beside the same records assessed from memory and from the bytes of their files; and who breaks one rule, found among kept verdicts and by judging anew.</summary>
/// <remarks>Run by hand, once: <c>province SCHOOLS [CONNECTION]</c>. Without a connection, an SQLite file in a temporary folder, which stays there if it is named.</remarks>
internal static class Province
{
    private const int Roster = 40;
    private const int Times = 5;
    private const int Colleges = 25;
    private const string Rule = "staff.headcount";

    public static async Task RunAsync(int schools, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory();
        var store = AnyStore.At(connection ?? Path.Combine(folder.FullName, "province.db"));
        var records = Records.Make(schools, 0.1).Select(static r => Records.WithRoster(r, Roster)).ToArray();
        byte[][] files = [.. records.Select(RecordFile.Write)];
        await store.PrepareAsync();
        var clock = Stopwatch.StartNew();
        var seen = await store.RecordsAsync().ToDictionaryAsync(static s => s.Key, static s => s.Version);
        await SaveAsync(store, records, seen);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{schools} schools, rosters of {Roster}, {files.Sum(static f => (long)f.Length) >> 20} MiB of files; saved in {clock.Elapsed.TotalSeconds:F1} s"));
        var (memory, bytes) = (new List<double>(), new List<double>());
        var (apart, together, expected) = (new List<double>(), new List<double>(), records.Select(static r => Verdicts(r)).ToList());
        expected.Sort(StringComparer.Ordinal);
        for (var time = 0; time < Times; time++)
        {
            memory.Add(await MeasureAsync(expected, () => Task.FromResult(records.Select(Verdicts).ToList())));
            bytes.Add(await MeasureAsync(expected, () => Task.FromResult(files.Select(static f => Verdicts(RecordFile.Read(f).Value!)).ToList())));
            together.Add(await MeasureAsync(expected, async () => await store.RecordsAsync().Select(static r => Verdicts(r.Reading.Value!)).ToListAsync()));
            apart.Add(await MeasureAsync(expected, async () =>
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
        Show("from the store, all schools together", together, bytes);
        Show("from the store, a query a school", apart, bytes);
        await WhoBreaksAsync(records, connection ?? Path.Combine(folder.FullName, "province.db"), $"{records.Length} schools of one record");
        await WhoBreaksAsync(
            [.. records.Select(static (r, i) => r with { Union = new(new($"虚构第{i / Colleges}大学", $"第{i % Colleges}学院"), UnionKind.StudentUnion, UnionLevel.College, r.Union.Year) })],
            connection is null ? Path.Combine(folder.FullName, "colleges.db") : $"{connection}_colleges",
            $"{records.Length / Colleges} schools of {Colleges} records");
        if (connection is null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task SaveAsync(Store store, UnionRecord[] records, Dictionary<UnionYear, int> seen)
    {
        await foreach (var saved in store.SaveAllAsync(records.Select(r => new SeenRecord(r, seen.GetValueOrDefault(r.Union))).ToAsyncEnumerable()))
        {
            if (saved.FirstOrDefault(static s => !s.Saving.IsSaved) is { } lost)
            {
                throw new InvalidOperationException($"{lost.Union.Title} was not saved: the store keeps version {lost.Saving.Version}, which was not the one seen.");
            }
        }
    }

    // By the verdicts that are kept, by judging the same records for another book, and by reading and judging all that is stored.
    private static async Task WhoBreaksAsync(UnionRecord[] records, string connection, string what)
    {
        var (store, other) = (AnyStore.At(connection), AnyStore.At(connection, RuleBook.National.With(SchoolGoals.All[0] with { Title = new("另一本", "another book") })));
        await store.PrepareAsync();
        await SaveAsync(store, records, await store.RecordsAsync().ToDictionaryAsync(static s => s.Key, static s => s.Version));
        var broken = records.Where(Breaks).Select(static r => r.Union.Title).ToList();
        broken.Sort(StringComparer.Ordinal);
        var (kept, anew, all) = (new List<double>(), new List<double>(), new List<double>());
        for (var time = 0; time < Times; time++)
        {
            kept.Add(await MeasureAsync(broken, () => AskAsync(store)));
            anew.Add(await MeasureAsync(broken, () => AskAsync(other)));
            all.Add(await MeasureAsync(broken, async () =>
            {
                var found = new List<string>();
                foreach (var school in await store.SchoolsAsync())
                {
                    found.AddRange((await store.Of(school).Records.AllAsync()).Select(static r => r.Reading.Value!).Where(Breaks).Select(static r => r.Union.Title));
                }

                return found;
            }));
        }

        Show($"who breaks {Rule}, {what}: read and judged", all, all);
        Show($"who breaks {Rule}, {what}: by kept verdicts", kept, all);
        Show($"who breaks {Rule}, {what}: judged anew", anew, all);
    }

    private static bool Breaks(UnionRecord record) =>
        RuleBook.National.Assess(record).Assessment!.All.Any(static f => f.Item.Rule.Id == Rule && f.Verdict == Verdict.NotMet);

    private static async Task<List<string>> AskAsync(Store store)
    {
        var broken = new List<string>();
        foreach (var school in await store.SchoolsAsync())
        {
            broken.AddRange((await store.Of(school).Records.AskAsync(new OnRule(Rule, verdict: Verdict.NotMet))).Verdicts.Select(static v => v.Union.Title));
        }

        return broken;
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
