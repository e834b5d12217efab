using System.Diagnostics;

namespace UnionGovernance.Endurance.Fuzzing;

/// <summary>Gives a reader damaged files for as long as it is told to, and so many at least, however slow the machine. From one seed come the same files in the same order.</summary>
internal static class Fuzzer
{
    private const int MostAnswers = 100_000;
    private const int MostDefects = 20;

    public static FuzzRun Run(FuzzTarget target, int seed, TimeSpan time, int least = 100)
    {
        var mutator = new Mutator(new(seed), target.Corpus());
        var (answers, defects) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, Defect>(StringComparer.Ordinal));
        var (clock, slowest, executions) = (Stopwatch.StartNew(), TimeSpan.Zero, 0L);
        do
        {
            // The corpus itself comes first, as it is.
            var file = executions < mutator.Whole.Count ? mutator.Whole[(int)executions] : mutator.Next();
            var began = clock.Elapsed;
            try
            {
                var answer = target.Answer(file);
                if (answers.Count < MostAnswers && answers.Add(answer))
                {
                    mutator.Keep(file);
                }
            }
            catch (Exception e) when (defects.Count < MostDefects)
            {
                defects.TryAdd(Kind(e), new(executions, file, e.ToString()));
            }

            var took = clock.Elapsed - began;
            slowest = took > slowest ? took : slowest;
            executions++;
        }
        while (clock.Elapsed < time || executions < mutator.Whole.Count + least);
        return new(target.Name, seed, executions, answers.Count, slowest, [.. defects.Values]);
    }

    // One defect meets many files; it is told once.
    private static string Kind(Exception e) => $"{e.GetType()} {e.StackTrace?.Split('\n').FirstOrDefault()}";
}
