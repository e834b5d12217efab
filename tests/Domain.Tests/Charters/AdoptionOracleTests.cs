using NodaTime;
using UnionGovernance.Charters.Adoption;

namespace UnionGovernance.Tests.Charters;

/// <summary>Which steps of random ways of a charter into effect are refused, by a second evaluator that knows the order of the steps and counts votes in whole heads.</summary>
public sealed class AdoptionOracleTests
{
    private const string InOrder = "charter.steps-in-order", Agreed = "charter.agreed", AddsUp = "charter.adds-up", Majority = "charter.majority";

    private static readonly LocalDate _day = new(2025, 3, 3);
    private static readonly AdoptionStep[] _approvedFirst = [AdoptionStep.Drafted, AdoptionStep.Consulted, AdoptionStep.Endorsed, AdoptionStep.Submitted, AdoptionStep.Approved, AdoptionStep.Adopted];
    private static readonly AdoptionStep[] _adoptedFirst = [AdoptionStep.Drafted, AdoptionStep.Consulted, AdoptionStep.Endorsed, AdoptionStep.Adopted, AdoptionStep.Submitted, AdoptionStep.Approved];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_naive_evaluator_refuses_the_same_steps(bool approvedFirst)
    {
        var terms = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School) with { ApprovedBeforeCongress = approvedFirst };
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < 10_000; seed++)
        {
            var random = new Random(seed);
            AdoptionAct[] acts = [.. Enumerable.Range(0, 8).Select(i => Any(random, i, approvedFirst))];
            var refused = AdoptionCourse.Of(new() { Terms = terms, Adoption = [.. acts] }).Refused.ToLookup(static r => r.Act.Document, static r => r.Refusal.By.Id);
            var standing = new HashSet<int>();
            for (var i = 0; i < acts.Length; i++)
            {
                string[] expected = [.. Refused(acts, i, standing, approvedFirst).Order(StringComparer.Ordinal)];
                Assert.Equal((seed, i, string.Join(' ', expected)), (seed, i, string.Join(' ', refused[$"{i}"].Order(StringComparer.Ordinal))));
                if (expected.Length == 0)
                {
                    standing.Add(i);
                }

                foreach (var id in expected.DefaultIfEmpty(string.Empty))
                {
                    seen[id] = seen.GetValueOrDefault(id) + 1;
                }
            }
        }

        Assert.All([InOrder, Agreed, AddsUp, Majority, string.Empty], id => Assert.True(seen.GetValueOrDefault(id) >= 100, $"“{id}” was met {seen.GetValueOrDefault(id)} times"));
    }

    private static IEnumerable<string> Refused(AdoptionAct[] acts, int at, HashSet<int> standing, bool approvedFirst)
    {
        var act = acts[at];
        if (acts.Where((a, i) => i < at && a.Step == act.Step && standing.Contains(i)).Any())
        {
            yield return InOrder;
        }

        if (act.Agreed == false)
        {
            yield return Agreed;
        }

        if (StandsAgainst(acts, at, standing, approvedFirst))
        {
            yield return InOrder;
        }

        foreach (var rule in act.Step == AdoptionStep.Adopted ? OfVotes(act) : [])
        {
            yield return rule;
        }
    }

    // Of the steps before it the last that anybody entered: taken, it must not be later; refused, it leads no further; entered only below, it must be of an earlier day.
    private static bool StandsAgainst(AdoptionAct[] acts, int at, HashSet<int> standing, bool approvedFirst)
    {
        var act = acts[at];
        var before = acts.Where(a => Turn(a.Step, approvedFirst) < Turn(act.Step, approvedFirst)).Select(a => (AdoptionStep?)a.Step).MaxBy(s => Turn(s!.Value, approvedFirst));
        if (before is not { } step)
        {
            return false;
        }

        var entered = acts.Index().Where(a => a.Item.Step == step).ToList();
        var taken = entered.Where(a => a.Index < at && standing.Contains(a.Index)).Select(static a => a.Item).FirstOrDefault();
        return taken is not null ? act.On < taken.On : entered[0].Index < at || entered[0].Item.On >= act.On;
    }

    private static int Turn(AdoptionStep step, bool approvedFirst) => Array.IndexOf(approvedFirst ? _approvedFirst : _adoptedFirst, step);

    // Two thirds of those due are present, and two thirds of those present vote for it. Of nobody nobody is enough.
    private static string[] OfVotes(AdoptionAct act) =>
        act.Present > act.Due || act.For > act.Present || act.For > act.Due ? [AddsUp]
        : [.. IsTooFew(act.Present, act.Due) ? [Majority] : Array.Empty<string>(), .. IsTooFew(act.For, act.Present) ? [Majority] : Array.Empty<string>()];

    private static bool IsTooFew(int? some, int? all) => 3 * some < 2 * all || (some == 0 && all == 0);

    private static AdoptionAct Any(Random random, int at, bool approvedFirst)
    {
        int? Heads(int most) => random.Next(6) == 0 ? null : random.Next(most + 1);
        var step = random.Next(3) == 0 ? (AdoptionStep)random.Next(6) : (approvedFirst ? _approvedFirst : _adoptedFirst)[Math.Min(5, at)];
        var isVote = step == AdoptionStep.Adopted;
        return new()
        {
            Step = step,
            On = _day.PlusDays(random.Next(4) == 0 ? random.Next(12) : at),
            Document = $"{at}",
            Agreed = random.Next(8) switch { 0 => false, 1 => true, _ => null },
            Due = isVote ? Heads(9) : null,
            Present = isVote ? Heads(9) : null,
            For = isVote ? Heads(9) : null,
        };
    }
}
