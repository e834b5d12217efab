using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>The least that a union has to change so that chosen rules are kept together. <see cref="Assessment.LeastChange"/> decides it.</summary>
/// <remarks>
/// No plan breaks another rule, or leaves one open that was kept; none makes figure and roster disagree, or makes what no union has. Where a fact that nobody
/// states may settle what a change would, it is to be stated first: nobody is asked to leave about whom nothing is known. A rule that has no way by itself is told
/// apart, and the others are planned for without it.
/// </remarks>
public abstract record LeastChange
{
    private static readonly ImmutableArray<FactPath<UnionRecord, Share>> _shares = [.. RecordFacts.All.OfType<FactPath<UnionRecord, Share>>()];

    // A department of which nobody is left on the roster may go on: whether it does is not for a plan to say.
    private static readonly ImmutableArray<FactPath<UnionRecord>> _fitting = [.. RecordFacts.All.Where(static p => p != StructureFacts.Departments)];

    // As many different plans as a reader compares, and as many choices of people as a sentence holds.
    private const int MostPlans = 10;
    private const int MostChoices = 4;

    private static readonly Words _otherChoices = new("还有别的搭配", "or other choices");

    private LeastChange()
    {
    }

    /// <summary>Why a plan for several rules may move other numbers than the self-assessment and the ledger, which have a measure for each problem.</summary>
    public static Words BesideMeasures { get; } = new(
        "自评报告和整改台账逐个问题写改进措施；这里是把各条一起改好的最少变动，人数可能比各项措施相加的少。",
        "The self-assessment and the ledger have a measure for each problem; this is the least that mends all of them together, and may move fewer people than the measures add up to.");

    /// <summary>Rules that were asked for and that no change keeps, or of which that is not decided, each by itself. What is told otherwise is told of the others.</summary>
    public Sequence<LeftOut> Beside { get; init; } = [];

    /// <summary>In words, a line each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, each with its full stop.</returns>
    public IEnumerable<string> Describe(Language language) => Outline(language).SelectMany(static l => l.Printed());

    /// <inheritdoc/>
    public sealed override string ToString() => string.Join('\n', Describe(Language.Chinese));

    /// <summary>In words, the steps of each plan told from what is said of them.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, each with its stop.</returns>
    public IEnumerable<PlanLine> Outline(Language language) =>
        Told(language).Concat(Beside.Select((rule, i) => new PlanLine(rule.Describe(language) is var told && language == Language.Chinese
            ? $"{(this is Found && i == 0 ? "不在以上方案之内的：" : string.Empty)}{told}。" : $"{(this is Found && i == 0 ? "Not part of this: " : string.Empty)}{told}.")));

    private protected abstract IEnumerable<PlanLine> Told(Language language);

    /// <summary>There are plans, all of the same cost, and none is cheaper.</summary>
    /// <param name="Plans">The plans, up to ten, no two of which differ only in who does the same; one without changes where all is kept already.</param>
    /// <param name="AreMore">Whether there are more, or may be.</param>
    public sealed record Found(Sequence<Plan> Plans, bool AreMore) : LeastChange
    {
        private protected override IEnumerable<PlanLine> Told(Language language)
        {
            var chinese = language == Language.Chinese;
            foreach (var (i, plan) in Plans.Index())
            {
                if (Plans.Count > 1)
                {
                    yield return new(chinese ? $"方案{ChineseNumeral.Of(i + 1)}：" : FormattableString.Invariant($"Plan {i + 1}:"));
                }

                foreach (var line in plan.Outline(language))
                {
                    yield return line;
                }
            }

            if (AreMore)
            {
                yield return new(chinese ? "同样代价的方案或人选还有，未一一列出。" : "There are more plans of the same cost, or other choices of people, which are not listed.");
            }
        }
    }

    /// <summary>There is no plan: whatever the union changes, the rules are not kept together.</summary>
    /// <param name="Clash">The rules that are not, of which none can be spared: chosen ones, and those that would be broken for them.</param>
    /// <param name="Standing">Where one rule alone cannot be kept: what cannot be changed and breaks it.</param>
    public sealed record None(Sequence<Finding> Clash, Sequence<KnownFact<UnionRecord>> Standing) : LeastChange
    {
        /// <summary>From when on what breaks it can be otherwise, such as 下一次学代会; nothing where it is not over.</summary>
        public Words? MendedFrom { get; init; }

        private protected override IEnumerable<PlanLine> Told(Language language)
        {
            var rules = string.Join(language == Language.Chinese ? "；" : "; ", Clash.Select(f => f.Item.Called(language)));
            var standing = string.Join(language == Language.Chinese ? "；" : "; ", CounterEvidence.Describe(MendedFrom is null ? Standing : [.. Standing.Where(static f => f.Measured.Path != RecordFacts.AsOf)], language, static name => name));
            if (MendedFrom is { } later)
            {
                yield return new(language == Language.Chinese ? $"{rules}，已成事实，{later.Chinese}起改正：{standing}。" : $"{rules} is past, and is kept from {later.English} on: {standing}.");
                yield break;
            }

            yield return new((language, standing.Length > 0, Clash.Count > 1) switch
            {
                (Language.Chinese, true, _) => $"没有办法：{rules}。由不得学生会改变的是：{standing}。",
                (Language.Chinese, _, true) => $"没有办法：以下各条不能同时符合，也不能不使其中已符合的变差：{rules}。",
                (Language.Chinese, _, _) => $"没有办法：学生会所能改变的都不能使这一条符合：{rules}。",
                (_, true, _) => $"There is no way: {rules}. What the union cannot change: {standing}.",
                (_, _, true) => $"There is no way: these rules cannot all be kept, or not without spoiling one that is: {rules}.",
                _ => $"There is no way: nothing that the union can change makes it keep this rule: {rules}.",
            });
        }
    }

    /// <summary>Neither a plan nor a proof that there is none.</summary>
    /// <param name="Because">Why not.</param>
    public sealed record Undecided(Sequence<Words> Because) : LeastChange
    {
        private protected override IEnumerable<PlanLine> Told(Language language) =>
            Because.Select(b => new PlanLine(language == Language.Chinese ? $"还不能说：{b.Chinese}。" : $"Not decided: {b.English}."));
    }

    internal static LeastChange Of(Assessment assessment, Func<Finding, bool> asked, Efforts efforts)
    {
        // What rests on expired evidence is not known, and changes nothing.
        var record = RecordLevers.InHeads(assessment.Judged);
        if (assessment.Conflicts.Length > 0)
        {
            return new Undecided([.. assessment.Conflicts.Select(static c => new Words(c.Describe(Language.Chinese), c.Describe(Language.English)))]);
        }

        ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> all = [.. assessment.All.Select(f => (Finding: f, Demand: new Demand<UnionRecord>(f.Item.Rule.Requirement, f.Verdict, asked(f))))];
        HashSet<string> doubted = [.. assessment.Doubts.Select(static d => d.Id)];
        var beside = ImmutableArray.CreateBuilder<LeftOut>();
        while (true)
        {
            var demands = Linked([.. all.Where(static d => d.Demand.IsAsked || d.Demand.Before != Verdict.NotMet).OrderByDescending(static d => d.Demand.IsAsked)]);
            var levers = RecordLevers.Of(record, [.. demands.Select(static d => d.Demand.Requirement)], efforts, assessment.Called);
            ImmutableArray<Demand<UnionRecord>> sought = [.. demands.Select(static d => d.Demand)];
            var alone = WaySearch.Standing(record, sought, levers);
            if (alone.IsEmpty)
            {
                var ways = WaySearch.Of(record, sought, levers, CanBe);
                if (ways is not Ways<UnionRecord>.None { Clash: [{ IsAsked: true }] } none)
                {
                    return Told(ways, demands) with { Beside = [.. beside] };
                }

                alone = [none];
            }

            beside.AddRange(alone.Select(n => OfOne(n, demands.First(d => ReferenceEquals(d.Demand, n.Clash[0])).Finding, record)));
            all = [.. all.Select(d => alone.Any(n => ReferenceEquals(n.Clash[0], d.Demand)) ? d with { Demand = d.Demand with { IsAsked = false } } : d)];
            if (!all.Any(static d => d.Demand.IsAsked))
            {
                return beside.FirstOrDefault(static b => b.Because.Count == 0) is { } proved ? new None([proved.Finding], proved.Standing) { MendedFrom = proved.MendedFrom, Beside = [.. beside.Where(b => b != proved)] }
                    : beside is [var only] ? new Undecided(only.Because)
                    : new Undecided([]) { Beside = [.. beside] };
            }
        }

        LeastChange Told(Ways<UnionRecord> ways, ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> demands) => ways switch
        {
            Ways<UnionRecord>.Found found => Different(found, record, demands),
            Ways<UnionRecord>.None none => Impossible(none, [.. none.Clash.Select(c => demands.First(d => ReferenceEquals(d.Demand, c)).Finding)], record),
            Ways<UnionRecord>.Refused { Subject: var after } => new Undecided([.. Against(after).Select(static w => new Words(
                $"各条都改到符合，记录就会存疑或自相矛盾：{w.Chinese}",
                $"if all of them were kept, the record would be doubted or contradict itself: {w.English}"))]),
            // Where a percentage is lost with the first step nothing that follows brings it back, however much is tried.
            Ways<UnionRecord>.Undecided undecided => new Undecided(VagueFacts.Percentages(demands.Select(static d => d.Demand), record).Select(VagueFacts.ToBeStated).ToList() is { Count: > 0 } vague
                ? [.. vague]
                : [TooMuch([.. undecided.Together.Select(t => demands.First(d => ReferenceEquals(d.Demand, t)).Finding)], undecided.Cases)]),
            _ => throw new InvalidOperationException("There is no other outcome."),
        };

        bool CanBe(UnionRecord after) => Against(after).Count == 0;

        // Why no union can be so.
        List<Words> Against(UnionRecord after) =>
        [
            .. _shares.Where(p => IsAboveItsWhole(p.Stated(after))).Select(p => p.Measure(after)).Select(static m => new Words($"{m.Path.Label.Chinese}{m.Describe(Language.Chinese)}", $"{m.Path.Label.English}: {m.Describe(Language.English)}")),
            .. _fitting.Select(p => p.ConflictIn(after)).OfType<Conflict>().Select(static c => new Words(c.Describe(Language.Chinese), c.Describe(Language.English))),
            .. RecordDoubts.Of(after).Where(d => !doubted.Contains(d.Id)).Select(static d => d.Text),
        ];
    }

    private static Words TooMuch(ImmutableArray<Finding> rules, int cases)
    {
        var (chinese, english) = (string.Join('、', rules.Select(static f => f.Item.Called(Language.Chinese))), string.Join(", ", rules.Select(static f => f.Item.Called(Language.English))));
        return new(
            $"为{chinese}可以做的事太多，试过{cases}种仍未试完",
            FormattableString.Invariant($"for {english} there is more that can be done than the {cases:N0} cases that were gone through"));
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

    // Ways that differ only in who does the same are one plan; of those that differ in what is stated first, that which asks for least.
    private static Found Different(Ways<UnionRecord>.Found found, UnionRecord record, ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> demands)
    {
        var ways = found.All.GroupBy(static w => string.Join(' ', w.Steps.Where(static s => !s.Lever.IsStating).Select(static s => Step(s))))
            .SelectMany(static g => g.Min(static w => w.Steps.Count(static s => s.Lever.IsStating)) is var least ? g.Where(w => w.Steps.Count(static s => s.Lever.IsStating) == least) : []);
        var plans = ways.GroupBy(static w => string.Join(' ', w.Steps.Where(static s => s.Lever.Choosing is null).Select(static s => Step(s))
                .Concat(w.Steps.Where(static s => s.Lever.Choosing is not null).GroupBy(static s => s.Lever.Choosing!.Deed).Select(static g => $"{g.Key.By(g.Sum(static s => s.Times)).English}"))))
            .Select(g => Planned([.. g], record, demands)).ToList();
        return new([.. plans.Take(MostPlans)], found.AreMore || plans.Count > MostPlans);

        static string Step((Lever<UnionRecord> Lever, int Times) step) => FormattableString.Invariant($"{step.Lever.About} {step.Lever.Say(1).English}:{step.Times}");
    }

    private static Plan Planned(ImmutableArray<Way<UnionRecord>> ways, UnionRecord record, ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> demands)
    {
        var first = ways[0];
        var same = first.Steps.Where(s => ways.All(w => w.Steps.Contains(s))).ToList();
        var changes = same.Select(s => Changed(s, Needed(first, [s.Lever]))).ToList();
        var differing = first.Steps.Except(same).ToList();
        if (differing.Count > 0)
        {
            var choices = ways.Select(w => w.Steps.Where(s => !same.Contains(s)).ToList()).ToList();
            var times = differing.Sum(static s => s.Times);
            Words Of(List<(Lever<UnionRecord> Lever, int Times)> choice) => Words.Of(language => string.Join(language == Language.Chinese ? "和" : " and ", choice.Select(s => s.Lever.Choosing!.Of(s.Times).In(language))));
            var deed = differing[0].Lever.Choosing!.Deed;
            ImmutableArray<Words> told =
            [
                .. choices.Take(MostChoices).Select(Of).Select(static (t, i) => i == 0 ? t : new($"或者{t.Chinese}", $"or {t.English}")),
                .. choices.Count > MostChoices ? [_otherChoices] : Array.Empty<Words>(),
            ];
            changes.Add(new(
                new($"{deed.By(times).Chinese}，人选是{string.Join("；", told.Select(static t => t.Chinese))}", $"{deed.By(times).English}: {string.Join("; ", told.Select(static t => t.English))}"),
                times,
                differing.Sum(static s => s.Lever.Effort * s.Times),
                [.. differing.SelectMany(static s => s.Lever.Facts).Distinct()],
                [.. choices.SelectMany(static c => c).SelectMany(static s => s.Lever.Who).Distinct()])
            { For = [.. Needed(first, [.. differing.Select(static s => s.Lever)]).Select(static d => d.Finding.Item)], Deed = deed, Each = [.. told] });
        }

        return new([.. changes.OrderByDescending(static c => c.IsStating)], first.Effort, first.Subject);

        static PlannedChange Changed((Lever<UnionRecord> Lever, int Times) step, ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> of)
        {
            var told = step.Lever.SayFor?.Invoke(step.Times, [.. of.Select(static d => d.Demand.Requirement)]) ?? new(step.Lever.Say(step.Times), []);
            return new(told.Clause, step.Times, step.Lever.Effort * step.Times, step.Lever.Facts, step.Lever.Who)
            { IsStating = step.Lever.IsStating, For = [.. of.Select(static d => d.Finding.Item)], Deed = told.Deed, Each = told.Each };
        }

        // What would not be kept if this were not done and all else were.
        ImmutableArray<(Finding Finding, Demand<UnionRecord> Demand)> Needed(Way<UnionRecord> way, ImmutableArray<Lever<UnionRecord>> without)
        {
            var rest = Way<UnionRecord>.Taken(record, way.Steps.Where(s => !without.Any(w => ReferenceEquals(w, s.Lever))));
            return [.. demands.Where(d => !d.Demand.IsSatisfiedBy(d.Demand.Requirement.Judge(rest)))];
        }
    }

    // Of one rule: the proof that it has no way, or what would have to be known to say so.
    private static LeftOut OfOne(Ways<UnionRecord>.None none, Finding finding, UnionRecord record) => Impossible(none, [finding], record) switch
    {
        None proved => new(finding, proved.Standing, []) { MendedFrom = proved.MendedFrom },
        Undecided undecided => new(finding, [], undecided.Because),
        _ => throw new InvalidOperationException("There is no other outcome."),
    };

    // What nobody states, or states only within bounds, may yet turn out to help, unless what is left when everything is unknown that can be changed breaks the rule by itself.
    private static LeastChange Impossible(Ways<UnionRecord>.None none, Sequence<Finding> clash, UnionRecord record)
    {
        if (none.Clash is [var alone] && alone.Requirement.Judge(none.Standing) == Verdict.NotMet)
        {
            Sequence<KnownFact<UnionRecord>> standing = [.. CounterEvidence.Of(alone.Requirement, none.Standing, RecordFacts.KnownIn(none.Standing))];
            var vagueStanding = VagueFacts.Among(standing.Select(static f => f.Measured), record);
            return vagueStanding.IsEmpty ? new None(clash, standing) { MendedFrom = standing.Select(f => Past.MendedFrom(f.Measured.Path, record)).FirstOrDefault(static m => m is not null) } : new Undecided([.. vagueStanding.Select(VagueFacts.ToBeStated)]);
        }

        var looked = VagueFacts.Looked(none.Clash, record).ToList();
        var unknown = looked.Where(static m => m.Known == Known.Unknown).Select(static m => m.Path).Distinct().ToList();
        var vague = VagueFacts.Among(looked, record);
        return unknown.Count > 0 ? new Undecided([.. unknown.Select(static p => new Words($"{Quotation.Of(p.Label.Chinese)}未知", $"\"{p.Label.English}\" is unknown"))])
            : vague.IsEmpty ? new None(clash, [])
            : new Undecided([.. vague.Select(VagueFacts.ToBeStated)]);
    }
}
