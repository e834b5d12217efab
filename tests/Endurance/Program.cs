using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Endurance;
using UnionGovernance.Endurance.Fuzzing;
using UnionGovernance.Storage;

// Without a connection, an SQLite file in a temporary folder. write, write-too-soon and prepare are the processes that the runs start, and kill.
const string Usage = "kill-writer WORK RUNS [CONNECTION] | kill-preparing RUNS | kill-server WORK RUNS | two-writers WORK ROUNDS [CONNECTION] (WORK: register, records) | site MINUTES RUSHES | fuzz SECONDS [TARGET [SEED]]";
if (args is ["write" or "write-too-soon", var writing, var target, var name, var most])
{
    try
    {
        await Writer.RunAsync(Work.Of(writing, target), name, int.Parse(most, CultureInfo.InvariantCulture), Console.WriteLine, args[0] == "write", CancellationToken.None);
        return 0;
    }
    catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException)
    {
        // The server was killed under it. What was told stands.
        return 1;
    }
}

if (args is ["prepare", var unprepared])
{
    Console.WriteLine("preparing");
    await AnyStore.At(unprepared).PrepareAsync();
    return 0;
}

if (args is ["site", var lasting, var rushes])
{
    var siteToll = await SiteLoad.RunAsync(TimeSpan.FromMinutes(double.Parse(lasting, CultureInfo.InvariantCulture)), int.Parse(rushes, CultureInfo.InvariantCulture), CancellationToken.None);
    Console.WriteLine($"site {lasting} {rushes}: {siteToll}");
    return siteToll.IsBorne ? 0 : 1;
}

if (args is ["fuzz", var seconds, .. var chosen])
{
    var (fuzzed, time) = (new List<FuzzRun>(), TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
    foreach (var reader in FuzzTargets.All.Where(t => chosen is [] || t.Name == chosen[0]))
    {
        fuzzed.Add(Fuzzer.Run(reader, chosen is [_, var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : Random.Shared.Next(), time));
        Console.WriteLine(fuzzed[^1]);
        foreach (var defect in fuzzed[^1].Defects)
        {
            Console.WriteLine(defect.Keep());
        }
    }

    Console.WriteLine($"fuzz {seconds}: {fuzzed.Sum(static r => r.Executions):N0} files, {fuzzed.Sum(static r => r.Defects.Count)} defects");
    return fuzzed.Count > 0 && fuzzed.All(static r => r.Defects.Count == 0) ? 0 : 1;
}

var (work, run) = args is [var first, var second, .. var others] && Work.Names.Contains(second) ? (second, [first, .. others]) : ("register", args);
if (run is not [var what, var number, .. var rest])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var folder = Directory.CreateTempSubdirectory();
try
{
    var (count, connection) = (int.Parse(number, CultureInfo.InvariantCulture), rest is [var given] ? given : Path.Combine(folder.FullName, "store.db"));
    var clock = Stopwatch.StartNew();
    var toll = what switch
    {
        "kill-writer" => await Runs.KillWriterAsync(work, connection, count, CancellationToken.None),
        "kill-preparing" => await Runs.KillPreparingAsync(folder.FullName, count, CancellationToken.None),
        "kill-server" => await Runs.KillServerAsync(work, count, CancellationToken.None),
        "two-writers" => await Runs.TwoWritersAsync(work, connection, count, CancellationToken.None),
        _ => throw new ArgumentException($"{what} is no run."),
    };
    Console.WriteLine($"{what} {work} {count}: {toll}, {clock.Elapsed.TotalSeconds:F0} s");
    return toll is { Lost: 0, Breaks: 0 } ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
