using System.Globalization;
using BenchmarkDotNet.Running;
using UnionGovernance.Benchmarks;

if (args is ["province", var schools, .. var rest])
{
    await Province.RunAsync(int.Parse(schools, CultureInfo.InvariantCulture), rest is [var connection] ? connection : null);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
