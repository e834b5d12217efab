using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>The least that a union has to change so that chosen rules are kept together. <see cref="Assessment.LeastChange"/> decides it.</summary>
/// <remarks>
/// No plan breaks another rule, or leaves one open that was kept; none makes figure and roster disagree, or makes what no union has. Facts that nobody
/// states stay unknown: a rule counts as kept only where it is, whatever they turn out to be.
/// </remarks>
public abstract record LeastChange
{
    private static readonly ImmutableArray<FactPath<UnionRecord, Share>> _shares = [.. RecordFacts.All.OfType<FactPath<UnionRecord, Share>>()];

    private LeastChange()
    {
    }

    /// <summary>In words, a line each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, each with its full stop.</returns>
    public abstract IEnumerable<string> Describe(Language language);

    /// <summary>There are plans, all of the same cost, and none is cheaper.</summary>
    /// <param name="Plans">The plans, up to ten; one without changes where all is kept already.</param>
    /// <param name="AreMore">Whether there are more, or may be.</param>
    public sealed record Found(Sequence<Plan> Plans, bool AreMore) : LeastChange
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Describe(Language language)
        {
            var (chinese, several) = (language == Language.Chinese, Plans.Count > 1);
            for (var i = 0; i < Plans.Count; i++)
            {
                var plan = Plans[i].Describe(language);
                yield return (chinese, several) switch
                {
                    (true, true) => FormattableString.Invariant($"方案{ChineseNumeral.Of(i + 1)}：{plan}。"),
                    (true, _) => $"{plan}。",
                    (_, true) => FormattableString.Invariant($"Plan {i + 1}: {plan}."),
                    _ => $"{char.ToUpperInvariant(plan[0])}{plan[1..]}.",
                };
            }

            if (AreMore)
            {
                yield return chinese ? "同样代价的方案还有，未一一列出。" : "There are more plans of the same cost, which are not listed.";
            }
        }
    }

    /// <summary>There is no plan: whatever the union changes, the rules are not kept together.</summary>
    /// <param name="Clash">The rules that are not, of which none can be spared: chosen ones, and those that would be broken for them.</param>
    /// <param name="Standing">Where one rule alone cannot be kept: what cannot be changed and breaks it.</param>
    public sealed record None(Sequence<Finding> Clash, Sequence<KnownFact<UnionRecord>> Standing) : LeastChange
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Describe(Language language)
        {
            var rules = string.Join(language == Language.Chinese ? "；" : "; ", Clash.Select(f => $"{f.Item.NumberIn(language)} {f.Item.Rule.Title.In(language)}"));
            var standing = string.Join(language == Language.Chinese ? "；" : "; ", CounterEvidence.Describe(Standing, language, static name => name));
            yield return (language, standing.Length > 0, Clash.Count > 1) switch
            {
                (Language.Chinese, true, _) => $"没有办法：{rules}。由不得学生会改变的是：{standing}。",
                (Language.Chinese, _, true) => $"没有办法：以下各条不能同时符合，也不能不使其中已符合的变差：{rules}。",
                (Language.Chinese, _, _) => $"没有办法：学生会所能改变的都不能使这一条符合：{rules}。",
                (_, true, _) => $"There is no way: {rules}. What the union cannot change: {standing}.",
                (_, _, true) => $"There is no way: these rules cannot all be kept, or not without spoiling one that is: {rules}.",
                _ => $"There is no way: nothing that the union can change makes it keep this rule: {rules}.",
            };
        }
    }

    /// <summary>Neither a plan nor a proof that there is none.</summary>
    /// <param name="Because">Why not.</param>
    public sealed record Undecided(Sequence<Words> Because) : LeastChange
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Describe(Language language) =>
            Because.Select(b => language == Language.Chinese ? $"还不能说：{b.Chinese}。" : $"Not decided: {b.English}.");
    }

    internal static LeastChange Of(Assessment assessment, Func<Finding, bool> asked, Efforts efforts)
    {
        // What rests on expired evidence is not known, and changes nothing. Whose department ends is not for a plan to say, so that it has the number alone.
        var record = StructureCounts.WithoutDepartments(assessment.Judged);
        if (assessment.Conflicts.Length > 0)
        {
            return new Undecided([.. assessment.Conflicts.Select(static c => new Words(c.Describe(Language.Chinese), c.Describe(Language.English)))]);
        }

        var demands = Linked([
            .. assessment.All.Select(f => (Finding: f, Demand: new Demand<UnionRecord>(f.Item.Rule.Requirement, f.Verdict, asked(f)))).Where(static d => d.Demand.IsAsked || d.Demand.Before != Verdict.NotMet)
                .OrderByDescending(static d => d.Demand.IsAsked),
        ]);
        var levers = RecordLevers.Of(record, [.. demands.Select(static d => d.Demand.Requirement)], efforts, assessment.Called);
        HashSet<string> doubted = [.. assessment.Doubts.Select(static d => d.Id)];
        return WaySearch.Of(record, [.. demands.Select(static d => d.Demand)], levers, CanBe) switch
        {
            Ways<UnionRecord>.Found found => new Found([.. found.All.Select(Planned)], found.AreMore),
            Ways<UnionRecord>.None none => Impossible(none, [.. none.Clash.Select(c => demands.First(d => ReferenceEquals(d.Demand, c)).Finding)], record),
            Ways<UnionRecord>.Undecided undecided => new Undecided([new(
                $"可以做的事太多，试过{undecided.Cases}种仍未试完",
                FormattableString.Invariant($"there is more that can be done than the {undecided.Cases:N0} cases that were gone through"))]),
            _ => throw new InvalidOperationException("There is no other outcome."),
        };

        bool CanBe(UnionRecord after) =>
            _shares.All(p => !IsAboveItsWhole(p.Stated(after))) && RecordFacts.All.All(p => p.ConflictIn(after) is null) && RecordDoubts.Of(after).All(d => doubted.Contains(d.Id));
    }

    // More delegates than students are no share of them, and no record holds one.
    private static bool IsAboveItsWhole(Fact<Share> share) => share.Known is Known.Given or Known.Within && share.Low.Part > share.Low.Whole;

    // The rules that are asked for, and those that a change for one of them may touch: what reads no fact in common with them stays as it is.
    private static ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> Linked(ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> all)
    {
        var facts = all.Select(static d => d.Finding.Explanation.Whole().SelectMany(static e => e.Measured).Select(static m => m.Path.JsonPointer)
            .Concat(d.Demand.Requirement.Leaves().SelectMany(static l => l.CriticalValues()).Select(static v => v.Path.JsonPointer)).ToHashSet(StringComparer.Ordinal)).ToArray();
        var linked = facts.Where((_, i) => all[i].Demand.IsAsked).SelectMany(static f => f).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before < linked.Count;)
        {
            before = linked.Count;
            foreach (var together in RecordLevers.Together.Cast<IEnumerable<string>>().Concat(facts).Where(f => linked.Overlaps(f)))
            {
                linked.UnionWith(together);
            }
        }

        return [.. all.Where((d, i) => d.Demand.IsAsked || linked.Overlaps(facts[i]))];
    }

    private static Plan Planned(Way<UnionRecord> way) => new(
        [.. way.Steps.Select(static s => new PlannedChange(s.Lever.Say(s.Times), s.Times, s.Lever.Effort * s.Times, s.Lever.Facts, s.Lever.Who))], way.Effort, way.Subject);

    // What nobody states may yet turn out to help, unless what is left when everything is unknown that can be changed breaks the rule by itself.
    private static LeastChange Impossible(Ways<UnionRecord>.None none, Sequence<Finding> clash, UnionRecord record)
    {
        if (none.Clash is [var alone] && alone.Requirement.Judge(none.Standing) == Verdict.NotMet)
        {
            return new None(clash, [.. CounterEvidence.Of(alone.Requirement, none.Standing, RecordFacts.KnownIn(none.Standing))]);
        }

        var unknown = none.Clash.SelectMany(d => d.Requirement.Explain(record).Whole()).SelectMany(static e => e.Measured).Where(static m => m.Known == Known.Unknown).Select(static m => m.Path).Distinct().ToList();
        return unknown.Count == 0 ? new None(clash, []) : new Undecided([.. unknown.Select(static p => new Words($"“{p.Label.Chinese}”未知", $"\"{p.Label.English}\" is unknown"))]);
    }
}
