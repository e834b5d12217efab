using CsCheck;
using NodaTime;
using UnionGovernance.Appraisals;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>
/// What each kind of requirement promises: a value that moves one way, or a limit that is tightened, moves the verdict one way only,
/// and not at all where it does not apply. NotMet, Undetermined, Met is the order; facts are unknown, given and within bounds.
/// </summary>
public sealed class MonotoneTests
{
    private const int Cases = 10_000;

    private static readonly FactPath<Subject, int> _heads = new("/heads", new("人数", "heads"), CountForm.Heads, static s => s.Heads, static (s, f) => s with { Heads = f });
    private static readonly FactPath<Subject, LocalDate> _day = new("/day", new("日期", "day"), DateForm.Instance, static s => s.Day, static (s, f) => s with { Day = f });
    private static readonly FactPath<Subject, Share> _share = new("/share", new("比例", "share"), ShareForm.Instance, static s => s.Share, static (s, f) => s with { Share = f });
    private static readonly FactPath<Subject, bool> _large = new("/large", new("规模较大", "large"), YesNoForm.Instance, static s => s.Large, static (s, f) => s with { Large = f });
    private static readonly FactPath<Subject, SelectionStep> _step = new("/step", new("步骤", "step"), SelectionStep.Form.AsFact(), static s => s.Step, static (s, f) => s with { Step = f });
    private static readonly FactPath<Subject, Sequence<SelectionStep>> _steps = new("/steps", new("步骤", "steps"), SelectionStep.ListForm, static s => s.Steps, static (s, f) => s with { Steps = f });
    private static readonly GroupPath<Subject, Subject> _group = new("/group", new("成员", "members"), static s => s.Group, static s => s.Heads.Known.ToString());

    private static readonly Gen<Fact<int>> _count = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 3], static (a, b, kind) => kind switch { 0 => default, 1 => Fact.Within(Math.Min(a, b), Math.Max(a, b)), _ => Fact.Given(a) });
    private static readonly Gen<Fact<Share>> _anyShare = Gen.Frequency((9, RandomFact.Of(ShareForm.Instance)), (1, Gen.Int[0, 2].Select(static n => Fact.Given(new Share(n, 0)))));
    private static readonly Gen<Share> _limit = Gen.Int[1, 12].SelectMany(static of => Gen.Int[0, of].Select(part => new Share(part, of)));
    private static readonly Gen<Sequence<SelectionStep>> _list = Gen.Enum<SelectionStep>().Array[0, 5].Select(static steps => (Sequence<SelectionStep>)[.. steps]);
    private static readonly Gen<Fact<Sequence<SelectionStep>>> _anyList = Gen.Select(_list, Gen.Int[0, 3], static (list, kind) => kind switch { 0 => default, 1 => RandomFact.AtLeast(list), _ => Fact.Given(list) });

    private static readonly Gen<Subject> _subject = Gen.Select(
        _count, RandomFact.Of(YesNoForm.Instance), _anyShare,
        static (heads, large, share) => new Subject { Heads = heads, Large = large, Share = share });

    [Fact]
    public void More_heads_never_help_a_cap_and_never_hurt_a_floor_nor_does_a_wider_limit() => Gen.Select(_count, Gen.Int[0, 6], Gen.Int[0, 12], Gen.Int[0, 6]).Sample(
        static (heads, more, limit, wider) =>
        {
            var (few, many) = (new Subject { Heads = heads }, new Subject { Heads = Raised(heads, more) });
            var (cap, floor) = (new AtMost<Subject, int>(_heads, limit), new AtLeast<Subject, int>(_heads, limit));

            NotAbove(cap.Judge(many), cap.Judge(few));
            NotAbove(floor.Judge(few), floor.Judge(many));
            NotAbove(cap.Judge(few), new AtMost<Subject, int>(_heads, limit + wider).Judge(few));
            NotAbove(new AtLeast<Subject, int>(_heads, limit + wider).Judge(few), floor.Judge(few));

            // The limit itself keeps both; an unknown number decides neither.
            Assert.Equal((Verdict.Met, Verdict.Met), (cap.Judge(new() { Heads = Fact.Given(limit) }), floor.Judge(new() { Heads = Fact.Given(limit) })));
            Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), (cap.Judge(new()), floor.Judge(new())));
        },
        iter: Cases);

    [Fact]
    public void A_later_day_never_hurts_a_first_day_and_never_helps_a_last_one() => Gen.Select(RandomFact.Of(DateForm.Instance), Gen.Int[0, 400], Gen.Int[0, 1_500]).Sample(
        static (day, days, limit) =>
        {
            if (day.Known != Known.Unknown && (day.Low == LocalDate.MinIsoValue || day.High.Year > 9_990))
            {
                return;
            }

            var later = day.Known == Known.Unknown ? day : Fact.Within(day.Low.PlusDays(days), day.High.PlusDays(days));
            var turn = new LocalDate(2019, 9, 20).PlusDays(limit);
            NotAbove(new AtLeast<Subject, LocalDate>(_day, turn).Judge(new() { Day = day }), new AtLeast<Subject, LocalDate>(_day, turn).Judge(new() { Day = later }));
            NotAbove(new AtMost<Subject, LocalDate>(_day, turn).Judge(new() { Day = later }), new AtMost<Subject, LocalDate>(_day, turn).Judge(new() { Day = day }));
        },
        iter: Cases);

    /// <summary>A larger part of the same whole. That a share is of nothing no part and no limit changes.</summary>
    [Fact]
    public void A_larger_share_never_hurts_a_floor_and_never_helps_a_cap_nor_does_a_tighter_limit() => Gen.Select(_anyShare, Gen.Int[0, 5], _limit, _limit).Sample(
        static (share, more, a, b) =>
        {
            var (low, high) = a <= b ? (a, b) : (b, a);
            var (less, larger) = (new Subject { Share = share }, new Subject { Share = Raised(share, more) });
            foreach (var limit in new[] { low, high })
            {
                NotAbove(new ShareAtLeast<Subject>(_share, limit).Judge(less), new ShareAtLeast<Subject>(_share, limit).Judge(larger));
                NotAbove(new ShareAbove<Subject>(_share, limit).Judge(less), new ShareAbove<Subject>(_share, limit).Judge(larger));
                NotAbove(new ShareAtMost<Subject>(_share, limit).Judge(larger), new ShareAtMost<Subject>(_share, limit).Judge(less));

                // More than the limit is never less than at least the limit, and the opposite of at most it.
                NotAbove(new ShareAbove<Subject>(_share, limit).Judge(less), new ShareAtLeast<Subject>(_share, limit).Judge(less));
                Assert.Equal(new ShareAbove<Subject>(_share, limit).Judge(less), new Not<Subject>(new ShareAtMost<Subject>(_share, limit)).Judge(less));
            }

            NotAbove(new ShareAtLeast<Subject>(_share, high).Judge(less), new ShareAtLeast<Subject>(_share, low).Judge(less));
            NotAbove(new ShareAbove<Subject>(_share, high).Judge(less), new ShareAbove<Subject>(_share, low).Judge(less));
            NotAbove(new ShareAtMost<Subject>(_share, low).Judge(less), new ShareAtMost<Subject>(_share, high).Judge(less));
            Assert.Equal(share is { Known: Known.Given, Low.IsOfNothing: true }, new ShareAtLeast<Subject>(_share, low).Judge(less) == Verdict.NotApplicable);
        },
        iter: Cases);

    [Fact]
    public void A_tie_is_at_least_and_at_most_and_not_above() => _limit.Sample(
        static limit =>
        {
            var tie = new Subject { Share = Fact.Given(new Share(limit.Part * 3, limit.Whole * 3)) };

            Assert.Equal(Verdict.Met, new ShareAtLeast<Subject>(_share, limit).Judge(tie));
            Assert.Equal(Verdict.Met, new ShareAtMost<Subject>(_share, limit).Judge(tie));
            Assert.Equal(Verdict.NotMet, new ShareAbove<Subject>(_share, limit).Judge(tie));
        },
        iter: Cases);

    [Fact]
    public void A_yes_is_never_worse_than_a_no_nor_one_more_allowed_value_than_one_less() => Gen.Select(RandomFact.Of(SelectionStep.Form.AsFact()), _list, Gen.Enum<SelectionStep>(), Gen.Int[0, 2]).Sample(
        static (step, allowed, one, large) =>
        {
            var subject = new Subject { Step = step, Large = large == 2 ? default : Fact.Given(large == 1) };
            NotAbove(new OneOf<Subject, SelectionStep>(_step, allowed).Judge(subject), new OneOf<Subject, SelectionStep>(_step, [.. allowed, one]).Judge(subject));
            Assert.Equal(new Is<Subject>(_large).Judge(subject), new Not<Subject>(new Not<Subject>(new Is<Subject>(_large))).Judge(subject));
            Assert.Equal(large switch { 0 => Verdict.NotMet, 1 => Verdict.Met, _ => Verdict.Undetermined }, new Is<Subject>(_large).Judge(subject));
        },
        iter: Cases);

    /// <summary>One element more, anywhere in the list; and one element more or less among those that are required or permitted.</summary>
    [Fact]
    public void One_step_more_never_hurts_what_must_be_there_and_never_helps_what_alone_may_be() => Gen.Select(_anyList, Gen.Enum<SelectionStep>(), Gen.Int[0, 5], _list, Gen.Enum<SelectionStep>()).Sample(
        static (list, step, place, asked, other) =>
        {
            var (before, after) = (new Subject { Steps = list }, new Subject { Steps = With(list, step, place) });
            NotAbove(new Covers<Subject, SelectionStep>(_steps, asked).Judge(before), new Covers<Subject, SelectionStep>(_steps, asked).Judge(after));
            NotAbove(new InOrder<Subject, SelectionStep>(_steps, asked).Judge(before), new InOrder<Subject, SelectionStep>(_steps, asked).Judge(after));
            NotAbove(new NothingBut<Subject, SelectionStep>(_steps, asked).Judge(after), new NothingBut<Subject, SelectionStep>(_steps, asked).Judge(before), maySetIn: true);

            var more = With(Fact.Given(asked), other, place).Low;
            NotAbove(new Covers<Subject, SelectionStep>(_steps, more).Judge(before), new Covers<Subject, SelectionStep>(_steps, asked).Judge(before));
            NotAbove(new InOrder<Subject, SelectionStep>(_steps, more).Judge(before), new InOrder<Subject, SelectionStep>(_steps, asked).Judge(before));
            NotAbove(new NothingBut<Subject, SelectionStep>(_steps, asked).Judge(before), new NothingBut<Subject, SelectionStep>(_steps, more).Judge(before));

            // In order is more than being there.
            NotAbove(new InOrder<Subject, SelectionStep>(_steps, asked).Judge(before), new Covers<Subject, SelectionStep>(_steps, asked).Judge(before));
        },
        iter: Cases);

    /// <summary>
    /// By a roster or by a stated number of exceptions: one person more or a worse one never helps. Only of nobody, where nothing is
    /// asked, does one more make it a question. A figure and a roster that part ways are another matter: they reopen it.
    /// </summary>
    [Fact]
    public void Of_everybody_nobody_more_and_nobody_worse_helps() => Gen.Select(_subject.Array[0, 5], _subject, RandomFact.Of(YesNoForm.Instance), _count, Gen.Int[0, 4], Gen.Int[0, 12]).Sample(
        static (people, one, complete, stated, place, limit) =>
        {
            static Verdict Judge(Subject[] people, Fact<bool> complete, Fact<int> stated, int limit) =>
                new Every<Subject, Subject>(_heads, _group, new AtMost<Subject, int>(_heads, limit)).Judge(new() { Heads = stated, Group = new() { List = [.. people], Complete = complete } });

            var before = Judge(people, complete, default, limit);
            NotAbove(Judge([.. people, one], complete, default, limit), before, maySetIn: true);
            NotAbove(before, Judge(people, complete, default, limit + 1));
            NotAbove(Judge([], default, Raised(stated, 1), limit), Judge([], default, stated, limit));
            if (place < people.Length)
            {
                Subject[] worse = [.. people.Select((p, i) => i == place ? p with { Heads = Raised(p.Heads, 1) } : p)];
                NotAbove(Judge(worse, complete, default, limit), before);
            }

            Assert.NotEqual(Verdict.Met, Judge(people, Fact.Given(false), default, limit));
            Assert.Equal(people.Length == 0, Judge(people, Fact.Given(true), default, limit) == Verdict.NotApplicable);
        },
        iter: Cases);

    /// <summary>One part more can only lower All and only raise Any, unless it is the first that applies.</summary>
    [Fact]
    public void One_part_more_never_raises_all_and_never_lowers_any() => Gen.Select(_subject, Gen.Int[0, 5].Array[0, 4], Gen.Int[0, 5], _limit).Sample(
        static (subject, kinds, kind, limit) =>
        {
            Requirement<Subject> Part(int n) => n switch
            {
                0 => new AtMost<Subject, int>(_heads, limit.Part),
                1 => new AtLeast<Subject, int>(_heads, limit.Part),
                2 => new Is<Subject>(_large),
                3 => new ShareAtLeast<Subject>(_share, limit),
                4 => new ShareAbove<Subject>(_share, limit),
                _ => new Not<Subject>(new Is<Subject>(_large)),
            };
            Requirement<Subject>[] parts = [.. kinds.Select(Part)];
            var (all, any) = (new All<Subject>([.. parts]).Judge(subject), new Any<Subject>([.. parts]).Judge(subject));

            NotAbove(new All<Subject>([.. parts, Part(kind)]).Judge(subject), all, maySetIn: true, mayLapse: true);
            NotAbove(any, new Any<Subject>([.. parts, Part(kind)]).Judge(subject), maySetIn: true, mayLapse: true);
            NotAbove(all, any);
            Assert.Equal(all, new Not<Subject>(new Any<Subject>([.. parts.Select(p => new Not<Subject>(p))])).Judge(subject));

            // Asked under a condition, a part is never worse than asked outright, and not asked where the condition fails.
            var (condition, then) = (new Is<Subject>(_large), Part(kind));
            var when = new When<Subject>(condition, then).Judge(subject);
            Assert.Equal(condition.Judge(subject) == Verdict.NotMet || then.Judge(subject) == Verdict.NotApplicable, when == Verdict.NotApplicable);
            if (when != Verdict.NotApplicable)
            {
                NotAbove(then.Judge(subject), when);
                Assert.True(condition.Judge(subject) == Verdict.Met ? when == then.Judge(subject) : when is Verdict.Met or Verdict.Undetermined);
            }
        },
        iter: Cases);

    /// <summary>A statement turns an open yes into a kept one and nothing else; what may not be not applicable is not excused by a reason.</summary>
    [Fact]
    public void A_statement_never_hurts_and_helps_only_a_yes() => Gen.Select(RandomFact.Of(YesNoForm.Instance), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample(
        static (fact, excused, mayNotApply, reasoned, stated) =>
        {
            var path = IncentivesFacts.PointsNotTied with { MayNotApply = mayNotApply };
            var attested = new Attested(path);
            UnionRecord Record(bool statement) => path.Write(
                new()
                {
                    Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
                    Remarks = [new() { At = path.JsonPointer, Reason = reasoned ? "理由" : null, Statement = statement ? new("团委", Fact.Given(new LocalDate(2024, 6, 1)), "说明") : null }],
                },
                excused ? Fact.NotApplicable<bool>() : fact);

            NotAbove(attested.Judge(Record(false)), attested.Judge(Record(true)));
            Assert.Equal(excused && mayNotApply && reasoned, attested.Judge(Record(stated)) == Verdict.NotApplicable);
            Assert.Equal(!excused && fact is { Known: Known.Given, Low: true } && stated, attested.Judge(Record(stated)) == Verdict.Met);
            Assert.Equal(!excused && fact is { Known: Known.Given, Low: false }, attested.Judge(Record(stated)) == Verdict.NotMet);
        },
        iter: Cases);

    /// <summary>A better place in the same major never hurts; the option never hurts anybody.</summary>
    [Fact]
    public void A_better_rank_never_hurts() => Gen.Select(RandomRecord.Member, Gen.Int[1, 40], Gen.Int[1, 40], Gen.Bool).Sample(
        static (member, a, b, tiny) =>
        {
            var (better, worse) = (Math.Min(a, b), Math.Max(a, b));
            var rank = EligibilityRules.Rank(new() { FirstOfTinyMajorCounts = tiny });
            Member At(int place) => member with { RankLastYear = Fact.Given(new Share(place, worse)) };

            NotAbove(rank.Judge(At(worse)), rank.Judge(At(better)));
            NotAbove(EligibilityRules.Rank(new()).Judge(member), EligibilityRules.Rank(new() { FirstOfTinyMajorCounts = true }).Judge(member));
        },
        iter: Cases);

    private static Fact<int> Raised(Fact<int> fact, int more) => fact.Known switch
    {
        Known.Given => Fact.Given(fact.Low + more),
        Known.Within => Fact.Within(fact.Low + more, fact.High + more),
        _ => fact,
    };

    private static Fact<Share> Raised(Fact<Share> fact, int more)
    {
        Share Raise(Share share) => share.Part > int.MaxValue - more ? share : new(share.Part + more, share.Whole);
        return fact.Known switch
        {
            Known.Given => Fact.Given(Raise(fact.Low)),
            Known.Within when Raise(fact.Low) < Raise(fact.High) => Fact.Within(Raise(fact.Low), Raise(fact.High), fact.Edges),
            _ => fact,
        };
    }

    private static Fact<Sequence<SelectionStep>> With(Fact<Sequence<SelectionStep>> fact, SelectionStep step, int place)
    {
        if (fact.Known == Known.Unknown)
        {
            return fact;
        }

        List<SelectionStep> list = [.. fact.Low];
        list.Insert(Math.Min(place, list.Count), step);
        return fact.Known == Known.Given ? Fact.Given<Sequence<SelectionStep>>([.. list]) : RandomFact.AtLeast<SelectionStep>([.. list]);
    }

    /// <summary>The order of verdicts; what does not apply stays so, unless it may set in (was not asked and now is) or lapse.</summary>
    private static void NotAbove(Verdict lower, Verdict upper, bool maySetIn = false, bool mayLapse = false)
    {
        if (lower == Verdict.NotApplicable || upper == Verdict.NotApplicable)
        {
            Assert.True(lower == upper || (maySetIn && upper == Verdict.NotApplicable) || (mayLapse && lower == Verdict.NotApplicable), $"{lower} beside {upper}");
        }
        else
        {
            Assert.True(lower <= upper, $"{lower} above {upper}");
        }
    }

    private sealed record Subject
    {
        public Fact<int> Heads { get; init; }

        public Fact<LocalDate> Day { get; init; }

        public Fact<Share> Share { get; init; }

        public Fact<bool> Large { get; init; }

        public Fact<SelectionStep> Step { get; init; }

        public Fact<Sequence<SelectionStep>> Steps { get; init; }

        public Roster<Subject> Group { get; init; } = new();
    }
}
