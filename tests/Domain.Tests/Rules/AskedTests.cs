using CsCheck;
using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Rules;

/// <summary>Each named question says twice when its answer is yes: as a condition for a database, and by code. Both are held to the same answer, by days that touch.</summary>
public sealed class AskedTests
{
    private static readonly LocalDate _first = new(2024, 3, 4);

    private static readonly Gen<LocalDate> _day = Gen.Int[0, 4].Select(d => _first.PlusDays(d));

    private static readonly Gen<LocalDate?> _dayOrNone = Gen.Int[-1, 4].Select(d => d < 0 ? (LocalDate?)null : _first.PlusDays(d));

    private static readonly Gen<TermOfOffice> _term = Gen.Select(_day, _dayOrNone, static (first, last) => new TermOfOffice(first, last));

    private static readonly Gen<UnionActivity> _activity = Gen.Select(_dayOrNone, _dayOrNone, _dayOrNone, static (approved, called, held) => new UnionActivity
    {
        Name = "读书节",
        Approved = approved is { } a ? new() { Activity = "读书节", On = a } : null,
        CalledOff = called is { } c ? new() { Activity = "读书节", On = c } : null,
        Held = held is { } h ? new() { Activity = "读书节", On = h } : null,
    });

    private static readonly Gen<StudentMatter> _matter = Gen.Select(_day, _dayOrNone, _dayOrNone, static (received, by, answered) =>
        new StudentMatter(new() { Number = "1", On = received }) { AnswerBy = by, AnsweredOn = answered });

    [Fact]
    public void Who_serves_on_a_day() =>
        Agree(Gen.Select(_day, _term, static (d, t) => ((Asked<Service>)new ServesOn(d), new Service("甲", null, null, null, null, false, t))));

    [Fact]
    public void Which_bodies_stand_on_a_day() =>
        Agree(Gen.Select(_day, _term, static (d, t) => ((Asked<StandingBody>)new StandsOn(d), new StandingBody("宣传部", Tier.Department, t))));

    [Fact]
    public void Which_matters_await_an_answer_on_a_day() =>
        Agree(Gen.Select(_day, _matter, static (d, m) => ((Asked<StudentMatter>)new AwaitsAnswerOn(d), m)));

    [Fact]
    public void Which_answers_are_overdue_on_a_day() =>
        Agree(Gen.Select(_day, _matter, static (d, m) => ((Asked<StudentMatter>)new AnswerOverdueOn(d), m)));

    [Fact]
    public void Which_activities_were_held_without_approval() =>
        Agree(_activity.Select(static a => ((Asked<UnionActivity>)new HeldWithoutApproval(), a)));

    /// <summary>The last day for an answer is itself in time, and an answer of that day is none the day before.</summary>
    [Theory]
    [InlineData(1, null, 1, false)]
    [InlineData(1, null, 2, true)]
    [InlineData(1, 2, 2, false)]
    [InlineData(1, 3, 2, true)]
    [InlineData(null, null, 4, false)]
    public void An_answer_is_overdue_from_the_day_after_its_last_day(int? by, int? answered, int day, bool expected) => Assert.Equal(
        expected,
        new AnswerOverdueOn(_first.PlusDays(day)).IsSatisfiedBy(new StudentMatter(new() { Number = "1", On = _first })
        {
            AnswerBy = by is { } b ? _first.PlusDays(b) : null,
            AnsweredOn = answered is { } a ? _first.PlusDays(a) : null,
        }));

    /// <summary>A question added to the domain is added here.</summary>
    [Fact]
    public void Every_named_question_is_held_here() => Assert.Equal(
        [nameof(AnswerOverdueOn), nameof(AwaitsAnswerOn), nameof(HeldWithoutApproval), nameof(ServesOn), nameof(StandsOn)],
        typeof(Asked<>).Assembly.GetTypes().Where(static t => t is { IsSealed: true, BaseType.IsGenericType: true } && t.BaseType.GetGenericTypeDefinition() == typeof(Asked<>)).Select(static t => t.Name).Order(StringComparer.Ordinal));

    // Ends touch within five days, so ten thousand draws meet every way in which they can.
    private static void Agree<T>(Gen<(Asked<T> Question, T Subject)> asked)
    {
        var (yes, no) = (0, 0);
        asked.Sample(
            a =>
            {
                var answer = a.Question.IsSatisfiedBy(a.Subject);
                Assert.Equal(answer, a.Question.WhereExpressions.Single().Filter.Compile(preferInterpretation: true)(a.Subject));
                _ = answer ? Interlocked.Increment(ref yes) : Interlocked.Increment(ref no);
            },
            iter: 10_000);
        Assert.True(yes > 500 && no > 500, $"{yes} yes, {no} no");
    }
}
