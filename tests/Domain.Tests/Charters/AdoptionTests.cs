using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Charters;

public sealed class AdoptionTests
{
    private static readonly CharterTerms _terms = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);

    [Fact]
    public void A_charter_takes_effect_with_its_last_step()
    {
        var course = Course(Whole());

        Assert.Empty(course.Refused);
        Assert.Null(course.Next);
        Assert.Equal(new LocalDate(2025, 5, 17), course.InEffectFrom);
    }

    /// <summary>Of a step that nobody entered nothing is known: it is told, and refuses nothing. The last one is still to come.</summary>
    [Fact]
    public void A_step_that_nobody_stated_is_listed_and_refuses_nothing()
    {
        foreach (var step in Course([]).Steps)
        {
            var course = Course([.. Whole().Where(a => a.Step != step)]);
            var isLast = step == course.Steps[^1];
            Assert.Empty(course.Refused);
            Assert.Equal(isLast ? [] : [step], course.Untold);
            Assert.Equal((isLast ? step : null, isLast ? null : new LocalDate(2025, 5, 17)), (course.Next, course.InEffectFrom));
        }

        Assert.Equal(Course([]).Steps[..5], Course(Whole()[5..]).Untold);
        Assert.Empty(Course([]).Untold);
        Assert.Equal(AdoptionStep.Drafted, Course([]).Next);
    }

    /// <summary>What stands against a step is one before it that was refused, or that came after it: by its day, or on one day by the order of entry.</summary>
    [Fact]
    public void A_step_refused_or_taken_later_stands_against_those_that_rest_on_it_whatever_is_unstated_between()
    {
        var (whole, refused) = (Whole(), Whole()[2] with { Agreed = false });
        var behind = Course([whole[0], refused, whole[4], whole[5]]);

        Assert.Equal(["charter.agreed", "charter.steps-in-order", "charter.steps-in-order"], behind.Refused.Select(static r => r.Refusal.By.Id));
        Assert.Equal("须先完成“团委核定”", behind.Refused[1].Refusal.Because.Chinese);
        Assert.Equal((AdoptionStep.Consulted, null), (behind.Next!.Value, behind.InEffectFrom));
        Assert.Equal("“核准”在2025年6月1日，晚于2025年5月17日", Assert.Single(Course([.. whole[..4], whole[5], whole[4] with { On = new(2025, 6, 1) }]).Refused).Refusal.Because.Chinese);
        Assert.Equal("“核准”登记在它之后", Assert.Single(Course([.. whole[..4], whole[5], whole[4] with { On = whole[5].On }]).Refused).Refusal.Because.Chinese);
        Assert.Empty(Course([.. whole[..4], whole[5], whole[4]]).Refused);
        Assert.Equal("2025年5月17日早于“报请核准”的2025年5月18日", Assert.Single(Course([whole[3] with { On = new(2025, 5, 18) }, whole[5]]).Refused).Refusal.Because.Chinese);
    }

    /// <summary>Votes that nobody stated are listed; what is stated of them is held against the rest.</summary>
    [Fact]
    public void Votes_that_nobody_stated_are_listed_and_those_that_are_stated_are_judged()
    {
        var silent = Vote(null, null, null);
        Assert.Empty(silent.Refused);
        Assert.Equal(["应到代表", "实到代表", "赞成票"], silent.Unstated.Select(static u => u.What.Chinese));
        Assert.Equal(new LocalDate(2025, 5, 17), silent.InEffectFrom);

        Assert.Equal(["赞成票"], Vote(232, 222, null).Unstated.Select(static u => u.What.Chinese));
        Assert.Equal("charter.majority", Assert.Single(Vote(232, 154, null).Refused).Refusal.By.Id);
        Assert.Equal("charter.majority", Assert.Single(Vote(null, 222, 100).Refused).Refusal.By.Id);
        Assert.Equal("应到232人，赞成233票，前后不符", Assert.Single(Vote(232, null, 233).Refused).Refusal.Because.Chinese);
        Assert.Empty(Vote(232, null, 232).Refused);

        static AdoptionCourse Vote(int? due, int? present, int? votes) => Course([.. Whole()[..5], Whole()[5] with { Due = due, Present = present, For = votes }]);
    }

    [Fact]
    public void The_congress_may_come_first_where_the_charter_says_so()
    {
        var terms = _terms with { ApprovedBeforeCongress = false };
        AdoptionAct[] acts = [.. Whole()];
        AdoptionAct[] turned = [acts[0], acts[1], acts[2], acts[5] with { On = new(2025, 4, 1) }, acts[3], acts[4]];

        Assert.Null(AdoptionCourse.Of(new() { Terms = terms, Adoption = [.. turned] }).Next);
        Assert.Equal("“核准”在2025年4月18日，晚于2025年4月1日", Assert.Single(AdoptionCourse.Of(new() { Terms = _terms, Adoption = [.. turned] }).Refused).Refusal.Because.Chinese);
        Assert.NotNull(AdoptionCourse.Of(new() { Terms = _terms, Adoption = [.. turned] }).Next);
    }

    [Theory]
    [InlineData(232, 155, 104, true)]
    [InlineData(232, 155, 103, false)]
    [InlineData(232, 154, 154, false)]
    [InlineData(232, 233, 200, false)]
    [InlineData(232, 200, 201, false)]
    [InlineData(3, 2, 2, true)]
    public void The_congress_adopts_it_with_quorum_and_two_thirds(int due, int present, int votes, bool adopted)
    {
        var acts = Whole();
        acts[5] = acts[5] with { Due = due, Present = present, For = votes };

        Assert.Equal(adopted, Course(acts).InEffectFrom is not null);
    }

    [Fact]
    public void Numbers_that_do_not_fit_are_told_in_either_language()
    {
        var acts = Whole();
        acts[5] = acts[5] with { Due = 232, Present = 233, For = 200 };
        var because = Course(acts).Refused[0].Refusal.Because;

        Assert.Equal("应到232人，实到233人，赞成200票，前后不符", because.Chinese);
        Assert.Equal("232 due, 233 present, 200 for: these do not fit", because.English);
    }

    [Fact]
    public void All_steps_may_fall_on_one_day_in_either_order()
    {
        AdoptionAct[] day = [.. Whole().Select(a => a with { On = new(2025, 5, 17) })];

        Assert.Equal(new LocalDate(2025, 5, 17), Course(day).InEffectFrom);
        Assert.Equal(new LocalDate(2025, 5, 17), AdoptionCourse.Of(new() { Terms = _terms with { ApprovedBeforeCongress = false }, Adoption = [.. day[..3], day[5], day[3], day[4]] }).InEffectFrom);
    }

    /// <summary>Quorum and majority are those of the charter's own terms, bounds and base included.</summary>
    [Theory]
    [InlineData(true, MajorityBase.Present, 90, 60, false)]
    [InlineData(true, MajorityBase.Present, 90, 61, true)]
    [InlineData(false, MajorityBase.Due, 90, 79, false)]
    [InlineData(false, MajorityBase.Due, 90, 80, true)]
    [InlineData(false, MajorityBase.Present, 80, 54, true)]
    [InlineData(false, MajorityBase.Present, 79, 79, false)]
    public void The_congress_votes_by_the_terms(bool moreThan, MajorityBase of, int present, int votes, bool adopted)
    {
        var terms = _terms with { Congress = new() { Amendment = new(new(2, 3), moreThan, of) } };
        var acts = Whole();
        acts[5] = acts[5] with { Due = 120, Present = present, For = votes };

        Assert.Equal(adopted, AdoptionCourse.Of(new() { Terms = terms, Adoption = [.. acts] }).InEffectFrom is not null);
    }

    [Fact]
    public void Nobody_adopts_nothing_and_a_no_may_be_followed_by_a_yes()
    {
        var acts = Whole();
        Assert.Equal("charter.majority", Course([.. acts[..5], acts[5] with { Due = 0, Present = 0, For = 0 }]).Refused[0].Refusal.By.Id);

        var course = Course([.. acts[..4], acts[4] with { Agreed = false }, .. acts[4..]]);
        Assert.Equal("charter.agreed", Assert.Single(course.Refused).Refusal.By.Id);
        Assert.NotNull(course.InEffectFrom);
    }

    [Fact]
    public void A_no_or_too_few_votes_or_an_earlier_day_is_refused()
    {
        Assert.Equal("charter.agreed", Refusal(2, a => a with { Agreed = false }));
        Assert.Equal("charter.majority", Refusal(5, a => a with { For = 147 }));
        Assert.Equal("charter.steps-in-order", Refusal(1, a => a with { On = new(2025, 2, 28) }));
        Assert.Empty(Course([Whole()[0], Whole()[1] with { On = Whole()[0].On }]).Refused);
        Assert.Equal("charter.steps-in-order", Assert.Single(Course([Whole()[0], Whole()[0]]).Refused).Refusal.By.Id);

        static string Refusal(int at, Func<AdoptionAct, AdoptionAct> change)
        {
            var acts = Whole();
            acts[at] = change(acts[at]);
            return Course(acts).Refused[0].Refusal.By.Id;
        }
    }

    [Fact]
    public void An_answer_is_due_within_fifteen_working_days()
    {
        // Submitted on Tuesday 2025-04-01: the fifteenth working day after it is Tuesday 2025-04-22; with Friday 2025-04-04 (Qingming) off it is the 23rd.
        var course = Course(Whole()[..4]);

        Assert.Equal(new LocalDate(2025, 4, 22), course.AnswerBy([], []));
        Assert.Equal(new LocalDate(2025, 4, 23), course.AnswerBy([new(2025, 4, 4)], []));
        Assert.Equal(new LocalDate(2025, 4, 21), course.AnswerBy([], [new(2025, 4, 6)]));
        Assert.Null(Course([]).AnswerBy([], []));
    }

    private static AdoptionCourse Course(IEnumerable<AdoptionAct> acts) => AdoptionCourse.Of(new() { Terms = _terms, Adoption = [.. acts] });

    internal static AdoptionAct[] Whole() =>
    [
        new() { Step = AdoptionStep.Drafted, On = new(2025, 3, 1) },
        new() { Step = AdoptionStep.Consulted, On = new(2025, 3, 15) },
        new() { Step = AdoptionStep.Endorsed, On = new(2025, 3, 28) },
        new() { Step = AdoptionStep.Submitted, On = new(2025, 4, 1) },
        new() { Step = AdoptionStep.Approved, On = new(2025, 4, 18) },
        new() { Step = AdoptionStep.Adopted, On = new(2025, 5, 17), Due = 232, Present = 222, For = 220 },
    ];
}
