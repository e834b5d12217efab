using CsCheck;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Rules;

public sealed class RequirementTests
{
    private static readonly FactPath<Subject, int> _heads = new("/heads", new("人数", "heads"), CountForm.Heads, static s => s.Heads, static (s, f) => s with { Heads = f });
    private static readonly FactPath<Subject, Share> _share = new("/share", new("比例", "share"), ShareForm.Instance, static s => s.Share, static (s, f) => s with { Share = f });
    private static readonly FactPath<Subject, bool> _large = new("/large", new("规模较大", "large"), YesNoForm.Instance, static s => s.Large, static (s, f) => s with { Large = f });

    private static readonly LocalDate _day = new(2024, 6, 1);

    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(39, Verdict.Met)]
    [InlineData(40, Verdict.Met)]
    [InlineData(41, Verdict.NotMet)]
    public void A_cap_includes_itself(int heads, Verdict expected) =>
        Assert.Equal(expected, new AtMost<Subject, int>(_heads, 40).Judge(new() { Heads = Fact.Given(heads) }));

    [Theory]
    [InlineData(2, 3, Edges.Included, 6, Verdict.Met)]
    [InlineData(5, 7, Edges.Included, 6, Verdict.Undetermined)]
    [InlineData(6, 9, Edges.Included, 6, Verdict.Undetermined)]
    [InlineData(6, 9, Edges.LowExcluded, 6, Verdict.NotMet)]
    [InlineData(7, 9, Edges.Included, 6, Verdict.NotMet)]
    public void Bounds_decide_a_cap_only_where_they_lie_on_one_side(int low, int high, Edges edges, int cap, Verdict expected) =>
        Assert.Equal(expected, new AtMost<Subject, int>(_heads, cap).Judge(new() { Heads = Fact.Within(low, high, edges) }));

    [Fact]
    public void Under_one_half_does_not_reach_one_half()
    {
        var half = new ShareAtLeast<Subject>(_share, new(1, 2));
        Fact<Share> under = Fact.Within(new Share(0, 1), new Share(1, 2), Edges.HighExcluded);
        Fact<Share> upTo = Fact.Within(new Share(0, 1), new Share(1, 2));

        Assert.Equal(Verdict.NotMet, half.Judge(new() { Share = under }));
        Assert.Equal(Verdict.Undetermined, half.Judge(new() { Share = upTo }));
        Assert.Equal(Verdict.Met, half.Judge(new() { Share = Fact.Given(new Share(15, 30)) }));
    }

    [Fact]
    public void More_than_a_cap_breaks_it_though_the_cap_itself_would_not()
    {
        var cap = new ShareAtMost<Subject>(_share, new(3, 10));

        Assert.Equal(Verdict.NotMet, cap.Judge(new() { Share = Fact.Within(new Share(3, 10), new Share(1, 2), Edges.LowExcluded) }));
        Assert.Equal(Verdict.Undetermined, cap.Judge(new() { Share = Fact.Within(new Share(3, 10), new Share(1, 2)) }));
        Assert.Equal(Verdict.Met, new ShareAbove<Subject>(_share, new(3, 10)).Judge(new() { Share = Fact.Within(new Share(3, 10), new Share(1, 2), Edges.LowExcluded) }));
    }

    [Fact]
    public void A_share_of_nothing_does_not_apply()
    {
        var nothing = new Subject { Share = Fact.Given(new Share(0, 0)) };

        Assert.Equal(Verdict.NotApplicable, new ShareAtLeast<Subject>(_share, new(1, 2)).Judge(nothing));
        Assert.Equal(Verdict.NotApplicable, new ShareAtMost<Subject>(_share, new(1, 2)).Judge(nothing));
        Assert.Equal(Verdict.NotApplicable, new ShareAbove<Subject>(_share, new(1, 2)).Judge(nothing));
    }

    [Fact]
    public void Unknown_and_declared_inapplicable_facts_decide_nothing()
    {
        foreach (var subject in new[] { new Subject(), new() { Heads = Fact.NotApplicable<int>(), Large = Fact.NotApplicable<bool>() } })
        {
            Assert.Equal(Verdict.Undetermined, new AtMost<Subject, int>(_heads, 40).Judge(subject));
            Assert.Equal(Verdict.Undetermined, new AtLeast<Subject, int>(_heads, 1).Judge(subject));
            Assert.Equal(Verdict.Undetermined, new Is<Subject>(_large).Judge(subject));
        }
    }

    [Fact]
    public void All_and_any_of_nothing_do_not_apply()
    {
        Assert.Equal(Verdict.NotApplicable, new All<Subject>([]).Judge(new()));
        Assert.Equal(Verdict.NotApplicable, new Any<Subject>([]).Judge(new()));
    }

    [Fact]
    public void An_open_condition_leaves_only_what_holds_either_way()
    {
        var rule = new When<Subject>(new Is<Subject>(_large), new AtMost<Subject, int>(_heads, 40));

        Assert.Equal(Verdict.Met, rule.Judge(new() { Heads = Fact.Given(40) }));
        Assert.Equal(Verdict.Undetermined, rule.Judge(new() { Heads = Fact.Given(41) }));
        Assert.Equal(Verdict.NotMet, rule.Judge(new() { Heads = Fact.Given(41), Large = Fact.Given(true) }));
        Assert.Equal(Verdict.NotApplicable, rule.Judge(new() { Heads = Fact.Given(41), Large = Fact.Given(false) }));
    }

    [Fact]
    public void A_consistent_filling_in_never_flips_a_definite_verdict()
    {
        var bound = Gen.Select(Gen.Int[0, 80], Gen.Int[0, 80], Gen.Enum<Edges>());
        var requirement = new Any<Subject>(
        [
            new AtMost<Subject, int>(_heads, 40),
            new All<Subject>([new Is<Subject>(_large), new AtMost<Subject, int>(_heads, 60)]),
            new Not<Subject>(new AtLeast<Subject, int>(_heads, 3)),
        ]);
        var conditional = new All<Subject>(
        [
            requirement,
            new When<Subject>(new Is<Subject>(_large), new AtLeast<Subject, int>(_heads, 5)),
        ]);

        Gen.Select(bound, Gen.Bool).Sample(
            (b, large) =>
            {
                var (x, y, edges) = b;
                var (low, high) = (Math.Min(x, y), Math.Max(x, y));
                var inside = Enumerable.Range(low, high - low + 1)
                    .Where(v => (v > low || !edges.HasFlag(Edges.LowExcluded)) && (v < high || !edges.HasFlag(Edges.HighExcluded)))
                    .ToList();
                if (inside.Count == 0 || low == high)
                {
                    return;
                }

                foreach (var asked in new Requirement<Subject>[] { requirement, conditional })
                {
                    var open = asked.Judge(new() { Heads = Fact.Within(low, high, edges) });
                    foreach (var heads in inside)
                    {
                        var filled = asked.Judge(new() { Heads = Fact.Given(heads), Large = Fact.Given(large) });
                        Assert.True(open == Verdict.Undetermined || open == filled, $"{low}..{high} {edges} {open}, {heads} {large} {filled}");
                    }
                }
            },
            iter: 20_000);
    }

    /// <summary>Met while the condition is open, not asked once it is false: harmless alone, a flip under Any.</summary>
    [Fact]
    public void A_question_that_may_lapse_stands_alone_or_under_all()
    {
        var lapsing = new When<Subject>(new Is<Subject>(_large), new AtLeast<Subject, int>(_heads, 75));
        var nested = new All<Subject>([lapsing]);

        Assert.Throws<ArgumentException>(() => new Any<Subject>([lapsing]));
        Assert.Throws<ArgumentException>(() => new Any<Subject>([nested]));
        Assert.Throws<ArgumentException>(() => new Not<Subject>(lapsing));
        Assert.Throws<ArgumentException>(() => new When<Subject>(nested, lapsing));
    }

    [Fact]
    public void An_explanation_names_only_the_facts_that_could_decide()
    {
        var rule = new Any<Subject>(
        [
            new AtMost<Subject, int>(_heads, 40),
            new All<Subject>([new Is<Subject>(_large), new AtMost<Subject, int>(_heads, 60)]),
        ]);

        var explanation = rule.Explain(new() { Heads = Fact.Given(45) });

        Assert.Equal(Verdict.Undetermined, explanation.Verdict);
        Assert.Equal([_large], explanation.Missing());
        Assert.Equal(Verdict.NotMet, explanation.Because[0].Verdict);
        Assert.Empty(rule.Explain(new() { Heads = Fact.Given(61) }).Missing());
    }

    [Fact]
    public void A_fact_known_too_roughly_is_missing() =>
        Assert.Equal([_heads], new AtMost<Subject, int>(_heads, 40).Explain(new() { Heads = Fact.Within(30, 50) }).Missing());

    [Fact]
    public void Of_the_changes_that_would_mend_an_exception_one_is_enough_and_of_a_limit_the_one_is_needed()
    {
        var limit = new AtMost<Subject, int>(_heads, 40);
        var exception = new Any<Subject>([limit, new All<Subject>([new Is<Subject>(_large), new AtMost<Subject, int>(_heads, 60)])]);

        Assert.Equal([(40, true), (60, true)], exception.Mends(new() { Heads = Fact.Given(61) }).Select(m => ((int)m.Target, m.Alternative)));
        Assert.Equal([(40, false)], limit.Mends(new() { Heads = Fact.Given(61) }).Select(m => ((int)m.Target, m.Alternative)));
        Assert.Empty(exception.Mends(new() { Heads = Fact.Given(45) }));
        Assert.Equal(Change.Above, Assert.Single(new ShareAbove<Subject>(_share, new(1, 2)).Mends(new() { Share = Fact.Given(new Share(1, 2)) })).Change);
    }

    [Fact]
    public void Bounds_without_a_value_between_them_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Fact.Within(3, 2));
        Assert.Throws<ArgumentException>(() => Fact.Within(3, 3, Edges.HighExcluded));
        Assert.Equal(Fact.Given(3), Fact.Within(3, 3));
        Assert.Throws<ArgumentException>(() => Fact.Within(_day, _day, Edges.LowExcluded));
        Assert.Throws<ArgumentException>(() => Fact.Within(_day, _day.PlusDays(1), Edges.LowExcluded | Edges.HighExcluded));
        Assert.Throws<ArgumentException>(() => Fact.Within(_day, _day.PlusDays(-1)));
        Assert.Equal(Fact.Given(_day.PlusDays(1)), Fact.Within(_day, _day.PlusDays(2), Edges.LowExcluded | Edges.HighExcluded));
    }

    private sealed record Subject
    {
        public Fact<int> Heads { get; init; }

        public Fact<Share> Share { get; init; }

        public Fact<bool> Large { get; init; }
    }
}
