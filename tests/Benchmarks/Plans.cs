using System.Diagnostics;
using System.Globalization;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Benchmarks;

/// <summary>The least change of one school's record, and of every school of a province beside their assessments.</summary>
/// <remarks>Run by hand: <c>plans RECORD SCHOOLS</c>.</remarks>
internal static class Plans
{
    private const int Roster = 40;
    private const int Times = 200;

    public static void Run(string record, int schools)
    {
        var sample = RecordFile.Read(File.ReadAllBytes(record)).Value!;
        sample = sample with { AsOf = sample.AsOf.Known == Known.Unknown ? Fact.Given(new NodaTime.LocalDate(2024, 6, 30)) : sample.AsOf };
        var assessment = RuleBook.National.Assess(sample).Assessment!;
        Console.WriteLine($"{sample.Union.Title}: {assessment.All.Count(static f => f.Verdict == Verdict.NotMet)} of {assessment.All.Count()} rules not met, a roster of {sample.Members.List.Count}");
        Show("the sample assessed", [.. Enumerable.Range(0, Times).Select(_ => Time(() => RuleBook.National.Assess(sample)))]);
        Show("its least change", [.. Enumerable.Range(0, Times).Select(_ => Time(() => assessment.LeastChange()))]);

        foreach (var (what, records) in new[] { ("by figures", Records.Make(schools, 0.1)), ($"with rosters of {Roster}", [.. Records.Make(schools, 0.1).Select(static r => Records.WithRoster(r, Roster))]) })
        {
            var clock = Stopwatch.StartNew();
            var assessed = records.Select(static r => RuleBook.National.Assess(r).Assessment!).ToList();
            var (judging, times, outcomes) = (clock.Elapsed, new List<double>(), new List<string>());
            foreach (var one in assessed)
            {
                LeastChange? change = null;
                times.Add(Time(() => change = one.LeastChange()));
                outcomes.Add(one.Conflicts.Length > 0 ? "figures contradict each other" : change is LeastChange.Undecided { Because: [var because, ..] } && because.English.Contains("there is more that can be done", StringComparison.Ordinal) ? "too many cases" : change!.GetType().Name);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{schools} schools {what}: assessed in {judging.TotalSeconds:F2} s, planned for in {times.Sum() / 1000:F2} s; {string.Join(", ", outcomes.GroupBy(static o => o).OrderByDescending(static g => g.Count()).Select(static g => $"{g.Key} {g.Count()}"))}"));
            Show("a plan", times);
        }
    }

    private static double Time(Action what)
    {
        var clock = Stopwatch.StartNew();
        what();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Show(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: the fastest {times[0]:F2} ms, median {times[times.Count / 2]:F2}, quartiles {times[times.Count / 4]:F2}–{times[times.Count * 3 / 4]:F2}, the slowest {times[^1]:F1}"));
    }
}
