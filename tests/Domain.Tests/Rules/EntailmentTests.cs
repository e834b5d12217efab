using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

public sealed class EntailmentTests
{
    private static readonly ChoiceForm<Step> _steps = new([new(Step.A, "a", new("甲", "a")), new(Step.B, "b", new("乙", "b")), new(Step.C, "c", new("丙", "c"))]);
    private static readonly FactPath<Subject, int> _heads = new("/heads", new("人数", "heads"), CountForm.Heads, static s => s.Heads, static (s, f) => s with { Heads = f });
    private static readonly FactPath<Subject, int> _seats = new("/seats", new("名额", "seats"), CountForm.Pieces, static s => s.Seats, static (s, f) => s with { Seats = f });
    private static readonly FactPath<Subject, Share> _share = new("/share", new("比例", "share"), ShareForm.Instance, static s => s.Share, static (s, f) => s with { Share = f });
    private static readonly FactPath<Subject, bool> _large = new("/large", new("规模较大", "large"), YesNoForm.Instance, static s => s.Large, static (s, f) => s with { Large = f });
    private static readonly FactPath<Subject, Step> _word = new("/word", new("方式", "manner"), new GivenForm<Step>(_steps), static s => s.Word, static (s, f) => s with { Word = f });
    private static readonly FactPath<Subject, LocalDate> _day = new("/day", new("日期", "day"), DateForm.Instance, static s => s.Day, static (s, f) => s with { Day = f });
    private static readonly FactPath<Subject, Sequence<Step>> _list = new("/list", new("环节", "steps"), new ListForm<Step>(_steps, ordered: true), static s => s.List, static (s, f) => s with { List = f });
    private static readonly LocalDate _first = new(2024, 5, 1);

    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    /// <summary>Every value of every fact in a domain that holds all the limits below, what lies between them, and what lies beyond: twenty thousand pairs, each decided as the enumeration of the whole domain decides it.</summary>
    [Fact]
    public void Of_random_pairs_it_says_what_the_enumeration_of_the_whole_domain_says()
    {
        var (proved, refuted) = (0, 0);
        Gen.Select(AnyRequirement(3), AnyRequirement(3)).Where(static pair => Named(pair.Item1, pair.Item2).Count <= 3).Sample(
            pair =>
            {
                var (premise, conclusion) = pair;
                var found = Domain(Named(premise, conclusion)).Any(s => Keeps(premise.Judge(s)) && !Keeps(conclusion.Judge(s)));
                switch (Entailment.Of(premise, conclusion, new Subject()))
                {
                    case Entailment<Subject>.Proved:
                        Assert.False(found, $"{premise.Canonical} was proved to entail {conclusion.Canonical}");
                        Interlocked.Increment(ref proved);
                        break;
                    case Entailment<Subject>.Refuted { Counterexample: var made }:
                        Assert.True(found, $"{premise.Canonical}, {conclusion.Canonical}: {made}");
                        Assert.True(Keeps(premise.Judge(made)) && !Keeps(conclusion.Judge(made)), $"{made} is no counter-example: {premise.Canonical}, {conclusion.Canonical}");
                        Interlocked.Increment(ref refuted);
                        break;
                    case var undecided:
                        Assert.Fail($"{premise.Canonical}, {conclusion.Canonical}: {undecided}");
                        break;
                }
            },
            iter: 20_000);

        // Neither answer is rare, so that neither is given for want of looking.
        Assert.InRange(proved, 1_000, 19_000);
        Assert.InRange(refuted, 1_000, 19_000);
    }

    [Fact]
    public void A_requirement_entails_itself_its_parts_and_what_is_looser()
    {
        var cap = new AtMost<Subject, int>(_heads, 40);

        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(cap, cap, new Subject()));
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(new All<Subject>([cap, new Is<Subject>(_large)]), cap, new Subject()));
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(cap, new AtMost<Subject, int>(_heads, 41), new Subject()));
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(cap, new Any<Subject>([cap, new Is<Subject>(_large)]), new Subject()));
        Assert.Equal(41, Assert.IsType<Entailment<Subject>.Refuted>(Entailment.Of(new AtMost<Subject, int>(_heads, 41), cap, new Subject())).Counterexample.Heads.Low);
    }

    /// <summary>Sixty is the cap of a school with two campuses, so that seventy allows one with 61.</summary>
    [Fact]
    public void A_cap_of_seventy_does_not_entail_forty_or_sixty_for_a_large_school()
    {
        var binding = StructureRules.StaffHeadcount(40, 60).Requirement;
        var own = new All<UnionRecord>([new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses), new AtMost<UnionRecord, int>(StructureFacts.Staff, 70)]);

        var refuted = Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(own, binding, _school));

        Assert.Equal((61, true), (refuted.Counterexample.Structure.Staff.Low, refuted.Counterexample.Structure.LargeOrManyCampuses.Low));
        Assert.Equal("工作人员人数：61人、学生数较多或多校区：是", refuted.Describe(Language.Chinese));
        Assert.Equal("staff members: 61 people, many students or several campuses: yes", refuted.Describe(Language.English));
    }

    /// <summary>A roster that lists nobody says that the staff are none, and none is fewer than forty: that is no proof of others.</summary>
    [Fact]
    public void A_given_union_with_an_empty_roster_reassures_nobody()
    {
        var given = _school with { Members = new() { Complete = Fact.Given(true) } };

        var undecided = Assert.IsType<Entailment<UnionRecord>.Undecided>(Entailment.Of(
            new AtMost<UnionRecord, int>(StructureFacts.Staff, 70), StructureRules.StaffHeadcount(40, 60).Requirement, given));
        Assert.Contains(undecided.Because, static b => b.Chinese == "“工作人员人数不超过40人”已由所给的事实决定，不能推及其他");
    }

    /// <summary>A tick is no statement: whoever asks for less than a statement asks for less.</summary>
    [Fact]
    public void A_yes_does_not_entail_a_yes_that_is_attested_and_the_other_way_round_it_does()
    {
        Requirement<UnionRecord> tick = new Is<UnionRecord>(StructureFacts.Flat), attested = StructureRules.Flat.Requirement;

        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(attested, tick, _school));
        var refuted = Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(tick, attested, _school));
        Assert.EndsWith("：是（没有说明）", refuted.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Who excuses first-years asks less of one of them who failed a course; of nobody it asks more.</summary>
    [Fact]
    public void What_is_asked_of_each_on_a_roster_is_decided_by_one_who_is_made_up()
    {
        Requirement<UnionRecord> strict = EligibilityRules.Study(new()).Requirement, lenient = EligibilityRules.Study(new() { FirstYearsMayFail = true }).Requirement;

        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(strict, lenient, _school));
        var refuted = Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(lenient, strict, _school));
        var made = Assert.Single(refuted.Counterexample.Members.List);
        Assert.Equal((1, 1), (made.YearOfStudy.Low, made.FailedCourses.Low));
        Assert.Equal((Verdict.Met, Verdict.NotMet), (lenient.Judge(refuted.Counterexample), strict.Judge(refuted.Counterexample)));
    }

    /// <summary>A kind of one's own that names no values is judged as before, and nothing is claimed of it.</summary>
    [Fact]
    public void What_names_no_critical_values_is_left_undecided_unless_it_does_not_matter()
    {
        var (own, cap) = (new Odd(), new AtMost<Subject, int>(_heads, 40));

        Assert.Equal(40, Assert.IsType<Entailment<Subject>.Refuted>(Entailment.Of(cap, own, new Subject())).Counterexample.Heads.Low);
        Assert.Equal(41, Assert.IsType<Entailment<Subject>.Refuted>(Entailment.Of(own, cap, new Subject())).Counterexample.Heads.Low);
        var undecided = Assert.IsType<Entailment<Subject>.Undecided>(Entailment.Of(new OneOf<Subject, int>(_heads, [1, 7]), own, new Subject()));
        Assert.Equal("“奇数”没有列出界限值，不能逐一试过", Assert.Single(undecided.Because).Chinese);
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(own, new Odd(), new Subject()));
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(new All<Subject>([own, cap]), new Odd(), new Subject()));
        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(new All<Subject>([own, cap]), new AtMost<Subject, int>(_heads, 50), new Subject()));
    }

    /// <summary>What is asked of each, beside a cap, keeps no cap from being looser; and whoever is made up to fail a course has two campuses besides, where that is asked.</summary>
    [Fact]
    public void Beside_what_is_asked_of_each_other_facts_are_decided_as_without_it()
    {
        Requirement<UnionRecord> strict = EligibilityRules.Study(new()).Requirement, lenient = EligibilityRules.Study(new() { FirstYearsMayFail = true }).Requirement;
        var (cap, large) = (new AtMost<UnionRecord, int>(StructureFacts.Departments, 6), new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses));

        Assert.IsType<Entailment<UnionRecord>.Proved>(Entailment.Of(new All<UnionRecord>([EligibilityRules.GraduateStudy.Requirement, cap]), new AtMost<UnionRecord, int>(StructureFacts.Departments, 7), _school));
        var refuted = Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(new All<UnionRecord>([lenient, large]), strict, _school));
        Assert.Equal((1, Fact.Given(true)), (Assert.Single(refuted.Counterexample.Members.List).FailedCourses.Low, refuted.Counterexample.Structure.LargeOrManyCampuses));
    }

    /// <summary>Of two counts and their share one follows from the others, and nothing is claimed that rests on taking them apart.</summary>
    [Fact]
    public void Facts_that_follow_from_others_are_not_taken_apart()
    {
        var counts = new All<UnionRecord>(
        [
            new AtLeast<UnionRecord, int>(UnionGovernance.Congresses.CongressFacts.Delegates, 100),
            new AtMost<UnionRecord, int>(UnionGovernance.Congresses.CongressFacts.StudentsRepresented, 10_000),
        ]);
        var share = new ShareAtLeast<UnionRecord>(UnionGovernance.Congresses.CongressFacts.DelegateShare, new(1, 100));

        Assert.IsType<Entailment<UnionRecord>.Undecided>(Entailment.Of(counts, share, _school));
        Assert.IsType<Entailment<UnionRecord>.Refuted>(Entailment.Of(share, counts, _school));
    }

    /// <summary>
    /// Every rule of every table against the rule of the same id in every other, of a union of one academic year, by which some of them count: what was
    /// proved no union's record of that year contradicts, and what was refuted its counter-example shows.
    /// </summary>
    [Fact]
    public void Between_all_pairs_of_editions_no_record_contradicts_what_was_proved()
    {
        var pairs = RuleBook.National.Editions.SelectMany(e => e.Items.Select(i => (Edition: e, i.Rule)))
            .GroupBy(static r => (r.Rule.Id, r.Edition.Level))
            .SelectMany(static g => from one in g from other in g where one.Rule.Requirement.Canonical != other.Rule.Requirement.Canonical select (One: one.Rule.Requirement, Other: other.Rule.Requirement, g.Key.Level))
            .DistinctBy(static p => (p.One.Canonical, p.Other.Canonical, p.Level))
            .Select(static p => (p.One, p.Other, p.Level, Decided: Entailment.Of(p.One, p.Other, _school with { Union = _school.Union with { Level = p.Level } })))
            .ToList();

        Assert.Contains(pairs, static p => p.Decided is Entailment<UnionRecord>.Refuted);
        Assert.All(pairs, static p => Assert.True(
            p.Decided is not Entailment<UnionRecord>.Refuted { Counterexample: var made } || (Keeps(p.One.Judge(made)) && !Keeps(p.Other.Judge(made))),
            $"{p.One.Canonical}, {p.Other.Canonical}"));
        ImmutableArray<(Requirement<UnionRecord> One, Requirement<UnionRecord> Other, UnionLevel Level)> proved =
            [.. pairs.Where(static p => p.Decided is Entailment<UnionRecord>.Proved).Select(static p => (p.One, p.Other, p.Level))];
        RandomUnion.Any.Sample(
            union =>
            {
                var record = union.Both with { Union = union.Both.Union with { Year = _school.Union.Year } };
                foreach (var (one, other, level) in proved)
                {
                    if (record.Union.Level == level && Keeps(one.Judge(record)) && other.Judge(record) == Verdict.NotMet)
                    {
                        Assert.Fail($"{one.Canonical} was proved to entail {other.Canonical}");
                    }
                }
            },
            // Each draw judges a union by every pair that is proved.
            iter: 5_000);
    }

    /// <summary>As many values as can be made of whole numbers lie between two shares, and none where two neighbours are as near as whole numbers come.</summary>
    [Fact]
    public void Between_two_shares_lies_one_unless_no_whole_numbers_make_it()
    {
        var near = new ShareAtLeast<Subject>(_share, new(1, int.MaxValue));
        var nearer = new ShareAbove<Subject>(_share, new(0, 1));

        Assert.IsType<Entailment<Subject>.Proved>(Entailment.Of(nearer, near, new Subject()));
        Assert.Equal(new Share(2, 3), Assert.IsType<Entailment<Subject>.Refuted>(Entailment.Of(
            new ShareAbove<Subject>(_share, new(1, 2)), new ShareAtLeast<Subject>(_share, new(7, 10)), new Subject())).Counterexample.Share.Low);
        Assert.IsType<Entailment<Subject>.Refuted>(Entailment.Of(new ShareAtLeast<Subject>(_share, new(1, 2)), new ShareAbove<Subject>(_share, new(1, 2)), new Subject()));
    }

    private static bool Keeps(Verdict verdict) => verdict is Verdict.Met or Verdict.NotApplicable;

    private static ImmutableArray<string> PathsOf(Requirement<Subject> requirement) => [.. requirement.CriticalValues().Select(static v => v.Path.JsonPointer)];

    private static HashSet<string> Named(Requirement<Subject> one, Requirement<Subject> other) => [.. PathsOf(one), .. PathsOf(other)];

    private static IEnumerable<Subject> Domain(HashSet<string> named)
    {
        IEnumerable<Subject> all = [new()];
        IEnumerable<Subject> Each<TValue>(FactPath<Subject, TValue> path, IReadOnlyCollection<TValue> values)
            where TValue : notnull =>
            named.Contains(path.JsonPointer) ? all.SelectMany(s => values.Select(v => path.Write(s, Fact.Given(v)))) : all;

        all = Each(_heads, [0, 1, 2, 3, 4, 5]);
        all = Each(_seats, [0, 1, 2, 3]);
        all = Each(_share, [new(0, 0), new(0, 1), new(1, 4), new(1, 3), new(2, 5), new(1, 2), new(3, 6), new(3, 5), new(2, 3), new(3, 4), new(1, 1), new(3, 2)]);
        all = Each(_large, [true, false]);
        all = Each(_word, [Step.A, Step.B, Step.C]);
        all = Each(_day, [.. Enumerable.Range(-1, 5).Select(_first.PlusDays)]);
        return Each(_list, _lists);
    }

    // All that can be made of three steps, up to as many as two orders of two joined have.
    private static readonly ImmutableArray<Sequence<Step>> _lists = [.. Enumerable.Range(0, 5).SelectMany(static length => Lists(length))];

    private static IEnumerable<Sequence<Step>> Lists(int length) =>
        length == 0 ? [[]] : Lists(length - 1).SelectMany(static l => Enum.GetValues<Step>().Select(s => Sequence.Of([.. l, s])));

    private static Gen<Requirement<Subject>> AnyRequirement(int depth) => depth == 0 ? _leaf : Gen.Frequency(
        (3, _leaf),
        (2, AnyRequirement(depth - 1).Array[0, 3].Select(static parts => (Requirement<Subject>)new All<Subject>([.. parts]))),
        (1, Gen.Select(Steady(depth - 1), AnyRequirement(depth - 1)).Select(static (condition, then) => (Requirement<Subject>)new When<Subject>(condition, then))),
        (3, Steady(depth)));

    // What never lapses, and so may stand anywhere.
    private static Gen<Requirement<Subject>> Steady(int depth) => depth == 0 ? _leaf : Gen.Frequency(
        (3, _leaf),
        (2, Steady(depth - 1).Array[0, 3].Select(static parts => (Requirement<Subject>)new Any<Subject>([.. parts]))),
        (1, Steady(depth - 1).Array[1, 2].Select(static parts => (Requirement<Subject>)new All<Subject>([.. parts]))),
        (1, Steady(depth - 1).Select(static part => (Requirement<Subject>)new Not<Subject>(part))));

    private static readonly Gen<Share> _shares = OneOf<Share>(new(0, 1), new(1, 3), new(1, 2), new(2, 3), new(1, 1));
    private static readonly Gen<Sequence<Step>> _orders = OneOf<Sequence<Step>>([], [Step.A], [Step.B], [Step.A, Step.B], [Step.B, Step.A], [Step.A, Step.A], [Step.A, Step.C]);

    private static readonly Gen<Requirement<Subject>> _leaf = Gen.OneOf<Requirement<Subject>>(
        Gen.Int[0, 4].Select(static n => (Requirement<Subject>)new AtMost<Subject, int>(_heads, n)),
        Gen.Int[0, 4].Select(static n => (Requirement<Subject>)new AtLeast<Subject, int>(_heads, n)),
        Gen.Int[0, 2].Select(static n => (Requirement<Subject>)new AtMost<Subject, int>(_seats, n)),
        Gen.Int[0, 2].Array[1, 2].Select(static n => (Requirement<Subject>)new OneOf<Subject, int>(_seats, [.. n])),
        _shares.Select(static s => (Requirement<Subject>)new ShareAtLeast<Subject>(_share, s)),
        _shares.Select(static s => (Requirement<Subject>)new ShareAtMost<Subject>(_share, s)),
        _shares.Select(static s => (Requirement<Subject>)new ShareAbove<Subject>(_share, s)),
        Gen.Const((Requirement<Subject>)new Is<Subject>(_large)),
        Gen.Enum<Step>().Array[1, 2].Select(static w => (Requirement<Subject>)new OneOf<Subject, Step>(_word, [.. w])),
        Gen.Int[0, 2].Select(static n => (Requirement<Subject>)new AtMost<Subject, LocalDate>(_day, _first.PlusDays(n))),
        Gen.Int[0, 2].Select(static n => (Requirement<Subject>)new AtLeast<Subject, LocalDate>(_day, _first.PlusDays(n))),
        _orders.Select(static o => (Requirement<Subject>)new InOrder<Subject, Step>(_list, o)),
        _orders.Select(static o => (Requirement<Subject>)new Covers<Subject, Step>(_list, o)),
        _orders.Select(static o => (Requirement<Subject>)new NothingBut<Subject, Step>(_list, o)));

    private static Gen<TValue> OneOf<TValue>(params TValue[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private enum Step
    {
        A,
        B,
        C,
    }

    private sealed record Subject
    {
        public Fact<int> Heads { get; init; }

        public Fact<int> Seats { get; init; }

        public Fact<Share> Share { get; init; }

        public Fact<bool> Large { get; init; }

        public Fact<Step> Word { get; init; }

        public Fact<LocalDate> Day { get; init; }

        public Fact<Sequence<Step>> List { get; init; }
    }

    private sealed record Odd : Requirement<Subject>
    {
        public override Verdict Judge(Subject subject) => subject.Heads.Known != Known.Given ? Verdict.Undetermined : int.IsOddInteger(subject.Heads.Low) ? Verdict.Met : Verdict.NotMet;

        public override Grounds GroundsIn(Subject subject) => new([_heads.Measure(subject)], []);

        public override string Describe(Language language) => language == Language.Chinese ? "奇数" : "odd";
    }
}
