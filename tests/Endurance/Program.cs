using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Endurance;

// write CONNECTION · kill-writer RUNS [CONNECTION] · kill-server RUNS · two-writers ROUNDS [CONNECTION]
// Without a connection, an SQLite file in a temporary folder.
const int Forever = int.MaxValue;
if (args is ["write", var target])
{
    try
    {
        await Writer.RunAsync(target, "张三", Forever, Console.WriteLine, CancellationToken.None);
    }
    catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException)
    {
        // The server was killed under it. What was told stands.
    }

    return 1;
}

if (args is not [var what, var number, .. var rest])
{
    Console.Error.WriteLine("kill-writer RUNS [CONNECTION] | kill-server RUNS | two-writers ROUNDS [CONNECTION]");
    return 2;
}

var folder = Directory.CreateTempSubdirectory();
try
{
    var (count, connection) = (int.Parse(number, CultureInfo.InvariantCulture), rest is [var given] ? given : Path.Combine(folder.FullName, "store.db"));
    var clock = Stopwatch.StartNew();
    var toll = what switch
    {
        "kill-writer" => await Runs.KillWriterAsync(connection, count, CancellationToken.None),
        "kill-server" => await Runs.KillServerAsync(count, CancellationToken.None),
        "two-writers" => await Runs.TwoWritersAsync(connection, count, CancellationToken.None),
        _ => throw new ArgumentException($"{what} is no run."),
    };
    Console.WriteLine($"{what} {count}: {toll}, {clock.Elapsed.TotalSeconds:F0} s");
    return toll is { Lost: 0, Breaks: 0 } ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}
