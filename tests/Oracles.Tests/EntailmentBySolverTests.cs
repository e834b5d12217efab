using CsCheck;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Oracles.Tests;

/// <summary>Whether one requirement entails another, decided by Z3 from a translation that knows nothing of critical values.</summary>
public sealed class EntailmentBySolverTests
{
    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    private static readonly LocalDate _first = new(2024, 5, 1);

    /// <summary>Ten thousand pairs over whole numbers, days, shares and a yes or no, all of them decided, and each as Z3 decides it.</summary>
    [Fact]
    public void Of_random_pairs_it_says_what_the_solver_says()
    {
        Assert.SkipUnless(Solver.IsAtHand, "Z3 is not installed (Debian: libz3-4).");
        using var solver = new Solver();
        solver.Say("""
            (declare-const staff Int) (assert (>= staff 0))
            (declare-const departments Int) (assert (>= departments 0))
            (declare-const part Int) (assert (>= part 0))
            (declare-const whole Int) (assert (>= whole 0))
            (declare-const day Int)
            (declare-const large Bool)
            """);
        var (proved, refuted) = (0, 0);
        Gen.Select(Any(3), Any(3)).Sample(
            pair =>
            {
                var (premise, conclusion) = pair;
                var says = solver.Say($"(push)(assert (not {Broken(premise)}))(assert {Broken(conclusion)})(check-sat)(pop)");
                switch (Entailment.Of(premise, conclusion, _school))
                {
                    case Entailment<UnionRecord>.Proved:
                        Assert.True(says == "unsat", $"{premise.Canonical} was proved to entail {conclusion.Canonical}; the solver: {says}");
                        proved++;
                        break;
                    case Entailment<UnionRecord>.Refuted { Counterexample: var made }:
                        Assert.True(says == "sat", $"{premise.Canonical}, {conclusion.Canonical}: {made.Structure} {made.Congress}; the solver: {says}");
                        refuted++;
                        break;
                    case var undecided:
                        Assert.Fail($"{premise.Canonical}, {conclusion.Canonical}: {undecided}");
                        break;
                }
            },
            iter: 10_000,
            threads: 1);

        Assert.InRange(proved, 500, 9_500);
        Assert.InRange(refuted, 500, 9_500);
    }

    /// <summary>Every pair of numbers that two editions give one rule, as far as it asks for numbers alone.</summary>
    [Fact]
    public void Of_the_caps_of_all_editions_too()
    {
        Assert.SkipUnless(Solver.IsAtHand, "Z3 is not installed (Debian: libz3-4).");
        using var solver = new Solver();
        solver.Say("(declare-const staff Int) (assert (>= staff 0)) (declare-const departments Int) (assert (>= departments 0)) (declare-const large Bool)");
        var caps = RuleBook.National.Editions.SelectMany(static e => e.Items).Select(static i => i.Rule).Where(static r => r.Id is "staff.headcount" or "departments.count").DistinctBy(static r => r.Requirement.Canonical).ToList();

        Assert.True(caps.Count >= 3);
        Assert.All(caps.SelectMany(one => caps.Where(o => o.Id == one.Id).Select(other => (One: one.Requirement, Other: other.Requirement))), pair => Assert.Equal(
            solver.Say($"(push)(assert (not {Broken(pair.One)}))(assert {Broken(pair.Other)})(check-sat)(pop)") == "unsat",
            Entailment.Of(pair.One, pair.Other, _school) is Entailment<UnionRecord>.Proved));
    }

    // Of someone of whom everything is known a requirement is broken, does not apply, or is kept.
    private static string Broken(Requirement<UnionRecord> requirement) => requirement switch
    {
        All<UnionRecord> all => Joined("or", "false", all.Parts.Select(Broken)),
        Any<UnionRecord> any => $"(and {Joined("and", "true", any.Parts.Select(static p => $"(not {Kept(p)})"))} (not {BesideThePoint(any)}))",
        Not<UnionRecord> denied => Kept(denied.Part),
        When<UnionRecord> asked => $"(and {Kept(asked.Condition)} {Broken(asked.Then)})",
        ShareAtLeast<UnionRecord> or ShareAtMost<UnionRecord> or ShareAbove<UnionRecord> => $"(and (> whole 0) (not {Holds(requirement)}))",
        _ => $"(not {Holds(requirement)})",
    };

    private static string Kept(Requirement<UnionRecord> requirement) => $"(and (not {Broken(requirement)}) (not {BesideThePoint(requirement)}))";

    private static string BesideThePoint(Requirement<UnionRecord> requirement) => requirement switch
    {
        All<UnionRecord> all => Joined("and", "true", all.Parts.Select(BesideThePoint)),
        Any<UnionRecord> any => Joined("and", "true", any.Parts.Select(BesideThePoint)),
        Not<UnionRecord> denied => BesideThePoint(denied.Part),
        When<UnionRecord> asked => $"(or (not {Kept(asked.Condition)}) {BesideThePoint(asked.Then)})",
        ShareAtLeast<UnionRecord> or ShareAtMost<UnionRecord> or ShareAbove<UnionRecord> => "(= whole 0)",
        _ => "false",
    };

    private static string Holds(Requirement<UnionRecord> requirement) => requirement switch
    {
        AtMost<UnionRecord, int> most => $"(<= {Name(most.Path)} {most.Limit})",
        AtLeast<UnionRecord, int> least => $"(>= {Name(least.Path)} {least.Floor})",
        AtMost<UnionRecord, LocalDate> last => $"(<= day {Number(last.Limit)})",
        AtLeast<UnionRecord, LocalDate> first => $"(>= day {Number(first.Floor)})",
        OneOf<UnionRecord, int> one => Joined("or", "false", one.Allowed.Select(a => $"(= {Name(one.Path)} {a})")),
        ShareAtLeast<UnionRecord> share => $"(>= (* {share.Floor.Whole} part) (* {share.Floor.Part} whole))",
        ShareAtMost<UnionRecord> share => $"(<= (* {share.Limit.Whole} part) (* {share.Limit.Part} whole))",
        ShareAbove<UnionRecord> share => $"(> (* {share.Limit.Whole} part) (* {share.Limit.Part} whole))",
        Is<UnionRecord> => "large",
        _ => throw new InvalidOperationException(requirement.Canonical),
    };

    private static string Name(FactPath<UnionRecord> path) => path.JsonPointer.Split('/')[^1];

    private static string Number(LocalDate day) => Period.DaysBetween(_first, day) is < 0 and var before ? $"(- {-before})" : $"{Period.DaysBetween(_first, day)}";

    private static string Joined(string word, string none, IEnumerable<string> parts) => parts.ToList() is { Count: > 0 } some ? $"({word} {string.Join(' ', some)})" : none;

    private static Gen<Requirement<UnionRecord>> Any(int depth) => depth == 0 ? _leaf : Gen.Frequency(
        (3, _leaf),
        (2, Any(depth - 1).Array[0, 3].Select(static parts => (Requirement<UnionRecord>)new All<UnionRecord>([.. parts]))),
        (1, Gen.Select(Steady(depth - 1), Any(depth - 1)).Select(static (condition, then) => (Requirement<UnionRecord>)new When<UnionRecord>(condition, then))),
        (3, Steady(depth)));

    private static Gen<Requirement<UnionRecord>> Steady(int depth) => depth == 0 ? _leaf : Gen.Frequency(
        (3, _leaf),
        (2, Steady(depth - 1).Array[0, 3].Select(static parts => (Requirement<UnionRecord>)new Any<UnionRecord>([.. parts]))),
        (1, Steady(depth - 1).Array[1, 2].Select(static parts => (Requirement<UnionRecord>)new All<UnionRecord>([.. parts]))),
        (1, Steady(depth - 1).Select(static part => (Requirement<UnionRecord>)new Not<UnionRecord>(part))));

    private static readonly Gen<Share> _shares = Gen.Int[0, 5].Select(static i => new Share[] { new(0, 1), new(1, 100), new(1, 3), new(1, 2), new(3, 5), new(1, 1) }[i]);

    private static readonly Gen<Requirement<UnionRecord>> _leaf = Gen.OneOf<Requirement<UnionRecord>>(
        Gen.Int[0, 60].Select(static n => (Requirement<UnionRecord>)new AtMost<UnionRecord, int>(StructureFacts.Staff, n)),
        Gen.Int[0, 60].Select(static n => (Requirement<UnionRecord>)new AtLeast<UnionRecord, int>(StructureFacts.Staff, n)),
        Gen.Int[0, 8].Select(static n => (Requirement<UnionRecord>)new AtMost<UnionRecord, int>(StructureFacts.Departments, n)),
        Gen.Int[0, 8].Array[1, 3].Select(static n => (Requirement<UnionRecord>)new OneOf<UnionRecord, int>(StructureFacts.Departments, [.. n])),
        Gen.Int[0, 400].Select(static n => (Requirement<UnionRecord>)new AtMost<UnionRecord, LocalDate>(CongressFacts.HeldUntil, _first.PlusDays(n - 200))),
        Gen.Int[0, 400].Select(static n => (Requirement<UnionRecord>)new AtLeast<UnionRecord, LocalDate>(CongressFacts.HeldUntil, _first.PlusDays(n - 200))),
        _shares.Select(static s => (Requirement<UnionRecord>)new ShareAtLeast<UnionRecord>(UnionGovernance.Selections.EligibilityFacts.FromCollegeUnions, s)),
        _shares.Select(static s => (Requirement<UnionRecord>)new ShareAtMost<UnionRecord>(UnionGovernance.Selections.EligibilityFacts.FromCollegeUnions, s)),
        _shares.Select(static s => (Requirement<UnionRecord>)new ShareAbove<UnionRecord>(UnionGovernance.Selections.EligibilityFacts.FromCollegeUnions, s)),
        Gen.Const((Requirement<UnionRecord>)new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses)));
}
