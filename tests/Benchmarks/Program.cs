using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using UnionGovernance.Benchmarks;

// pairs ROUNDS · codec RECORD ROUNDS · plans RECORD SCHOOLS · hostile · province SCHOOLS [CONNECTION] · country SCHOOLS ROUNDS · million ROWS CONNECTION · pages SHOWCASE.DLL · start COMMAND … · here … · … as BenchmarkDotNet has it. "here" measures in this process: building another takes longer than most of these take.
if (args is ["province", var schools, .. var rest])
{
    await Province.RunAsync(int.Parse(schools, CultureInfo.InvariantCulture), rest is [var connection] ? connection : null);
}
else if (args is ["million", var rows, var database])
{
    await Million.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture), database);
}
else if (args is ["country", var unions, var turns])
{
    Nation.Run(int.Parse(unions, CultureInfo.InvariantCulture), int.Parse(turns, CultureInfo.InvariantCulture));
}
else if (args is ["pairs", var rounds])
{
    Pairs.Run(int.Parse(rounds, CultureInfo.InvariantCulture));
}
else if (args is ["codec", var record, var times])
{
    Codec.Run(record, int.Parse(times, CultureInfo.InvariantCulture));
}
else if (args is ["plans", var sample, var planned])
{
    Plans.Run(sample, int.Parse(planned, CultureInfo.InvariantCulture));
}
else if (args is ["hostile"])
{
    Hostile.Run();
}
else if (args is ["pages", var showcase])
{
    await Pages.RunAsync(showcase);
}
else if (args is ["start", var command, .. var arguments])
{
    Start.Run(command, arguments);
}
else if (args is ["here", .. var what])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
        .Run(what, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator()));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
