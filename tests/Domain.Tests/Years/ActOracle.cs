using UnionGovernance.Acts;

namespace UnionGovernance.Tests.Years;

/// <summary>
/// Which acts of random histories of one subject contradict what came before, and which break which rule, by a second evaluator that keeps no state: it
/// looks through what was taken before, and asks of each rule in turn whether it is broken.
/// </summary>
internal static class ActOracle
{
    /// <param name="histories">How many histories, each by its number.</param>
    /// <param name="length">How many acts in each.</param>
    /// <param name="begin">The subject at the opening of a year.</param>
    /// <param name="any">Draws an act.</param>
    /// <param name="broken">The second evaluator: the rules that an act breaks after others, each as often as it breaks it.</param>
    /// <param name="contradictions">The rules whose breach refuses an act; by all others it is found, and taken.</param>
    /// <param name="rules">All other rules.</param>
    public static void Holds<TAct>(int histories, int length, Func<ISubject> begin, Func<Random, TAct> any, Func<TAct, IReadOnlyList<TAct>, IEnumerable<string>> broken, string[] contradictions, string[] rules)
        where TAct : Act
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < histories; seed++)
        {
            var (random, subject, taken, found) = (new Random(seed), begin(), new List<TAct>(), new List<string>());
            for (var i = 0; i < length; i++)
            {
                var act = any(random);
                string[] expected = [.. broken(act, taken).Order(StringComparer.Ordinal)];
                string[] told = [.. subject.Told(act).Select(static r => r.By.Id).Order(StringComparer.Ordinal)];
                Assert.True(expected.SequenceEqual(told), $"seed {seed}, act {i}, {act}: expected {string.Join(' ', expected)}, told {string.Join(' ', told)}");
                var isRefused = expected.Any(contradictions.Contains);
                Assert.Equal((seed, i, isRefused), (seed, i, subject.Take(act).Length > 0));
                if (!isRefused)
                {
                    taken.Add(act);
                    found.AddRange(expected);
                }

                foreach (var id in expected.DefaultIfEmpty(string.Empty))
                {
                    seen[id] = seen.GetValueOrDefault(id) + 1;
                }
            }

            Assert.Equal(found.Order(StringComparer.Ordinal), subject.Findings.Select(static f => f.By.Id).Order(StringComparer.Ordinal));
        }

        // A rule that was never broken would have been proven of nothing.
        Assert.All([.. contradictions, .. rules, string.Empty], id => Assert.True(seen.GetValueOrDefault(id) >= 100, $"“{id}” was met {seen.GetValueOrDefault(id)} times"));
        Assert.Empty(seen.Keys.Except([.. contradictions, .. rules, string.Empty]));
    }
}
