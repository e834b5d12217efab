using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Congresses;

public sealed class CourseTests
{
    private static readonly LocalDate _day = new(2024, 11, 27);
    private static readonly CongressTerms _terms = new();
    private static readonly Sequence<PreparatoryItem> _items = [.. Enum.GetValues<PreparatoryItem>()];
    private static readonly CongressStep[] _order = [.. Enum.GetValues<CongressStep>().Except([CongressStep.DateMoved, CongressStep.DelegationMeetings])];

    [Fact]
    public void The_right_order_goes_through_a_day_a_step_or_all_on_one_day()
    {
        Assert.Empty(Of(InOrder(i => i)).Refused);
        Assert.Empty(Of(InOrder(_ => 0)).Refused);
        Assert.Empty(Of(InOrder(_ => null)).Refused);
        Assert.All(_order, step => Assert.NotNull(Of(InOrder(i => i)).Taken(step)));
    }

    public static TheoryData<CongressStep, CongressStep, string> Neighbours => new()
    {
        { CongressStep.RequestToPrepare, CongressStep.PartyApprovesPreparation, "congress.steps-in-order" },
        { CongressStep.RequestToPrepare, CongressStep.FederationApprovesPreparation, "congress.steps-in-order" },
        { CongressStep.PartyApprovesPreparation, CongressStep.PreparatoryCommittee, "congress.steps-in-order" },
        { CongressStep.FederationApprovesPreparation, CongressStep.PreparatoryCommittee, "congress.steps-in-order" },
        { CongressStep.PreparatoryCommittee, CongressStep.DelegateElections, "congress.steps-in-order" },
        { CongressStep.DelegateElections, CongressStep.CredentialsReview, "congress.steps-in-order" },
        { CongressStep.CredentialsReview, CongressStep.RequestToConvene, "congress.steps-in-order" },
        { CongressStep.RequestToConvene, CongressStep.PartyApproves, "congress.steps-in-order" },
        { CongressStep.RequestToConvene, CongressStep.FederationApproves, "congress.steps-in-order" },
        { CongressStep.PartyApproves, CongressStep.PreparatoryMeeting, "congress.approved-and-reported" },
        { CongressStep.FederationApproves, CongressStep.PreparatoryMeeting, "congress.approved-and-reported" },
        { CongressStep.PartyApproves, CongressStep.FormalSession, "congress.approved-and-reported" },
        { CongressStep.FederationApproves, CongressStep.FormalSession, "congress.approved-and-reported" },
        { CongressStep.PreparatoryMeeting, CongressStep.FormalSession, "congress.steps-in-order" },
        { CongressStep.FormalSession, CongressStep.Report, "congress.steps-in-order" },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_step_that_nobody_stated_is_told_and_refuses_nothing_that_stands_on_it(CongressStep before, CongressStep after, string rule)
    {
        var course = Of(InOrder(i => i).Where(a => a.Step != before));

        Assert.NotNull(course.Taken(after));
        Assert.DoesNotContain(course.Refused, r => r.Refusal.By.Id == rule);
        Assert.Equal([before], course.Untold);
        Assert.Equal(StepState.Open, State(course, before));
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_step_that_was_refused_is_missed_by_the_one_that_stands_on_it(CongressStep before, CongressStep after, string rule)
    {
        var course = Of(InOrder(i => i).Select(a => a.Step == before ? a with { Approved = false } : a));

        Assert.Null(course.Taken(after));
        Assert.Contains(course.Refused, r => r.Act.Step == after && r.Refusal.By.Id == rule && r.Refusal.Because.Chinese.StartsWith("须先完成", StringComparison.Ordinal));
        Assert.Empty(course.Untold);
    }

    /// <summary>Steps between that nobody stated do not tell again, under their own rule, that a session came too early.</summary>
    [Theory]
    [InlineData(new[] { CongressStep.RequestToConvene }, 1)]
    [InlineData(new[] { CongressStep.PreparatoryCommittee }, 1)]
    [InlineData(new[] { CongressStep.RequestToConvene, CongressStep.PartyApproves }, 2)]
    [InlineData(new[] { CongressStep.FederationApproves }, 1)]
    [InlineData(new[] { CongressStep.PartyApproves, CongressStep.FederationApproves }, 2)]
    [InlineData(new[] { CongressStep.PartyApproves, CongressStep.FederationApproves, CongressStep.PreparatoryMeeting }, 3)]
    public void That_a_session_came_too_early_is_told_once_for_each_step_that_it_came_before(CongressStep[] later, int told)
    {
        var course = Of([.. InOrder(i => i).Where(a => later.Contains(a.Step)), new() { Step = CongressStep.FormalSession, On = _day.PlusDays(-1) }]);
        var because = course.Causes.Where(static r => r.Act.Step == CongressStep.FormalSession).Select(static r => r.Refusal.Because).ToList();

        Assert.Equal(told, because.Count);
        Assert.Distinct(because);
    }

    /// <remarks>Where a step was typed below what stands on it, its day tells which was first.</remarks>
    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_step_entered_below_what_stands_on_it_counts_by_its_day(CongressStep before, CongressStep after, string rule)
    {
        CourseAct[] Below(int days) =>
        [
            .. InOrder(i => i).Where(a => a.Step != before),
            new() { Step = before, On = On(after).PlusDays(days), Adopted = before == CongressStep.PreparatoryMeeting ? _items : null },
        ];

        Assert.NotNull(Of(Below(-3)).Taken(after));
        Assert.Contains(Of(Below(1)).Refused, r => r.Act.Step == after && r.Refusal.By.Id == rule && r.Refusal.Because.Chinese.Contains($"“{before.Label.Chinese}”在", StringComparison.Ordinal));
    }

    /// <remarks>Of two entries of the step before, the first counts: the second would be refused as taken already.</remarks>
    [Fact]
    public void A_step_entered_twice_below_what_stands_on_it_counts_by_its_first_day()
    {
        CourseAct Reviewed(int days) => new() { Step = CongressStep.CredentialsReview, On = On(CongressStep.RequestToConvene).PlusDays(days) };

        Assert.NotNull(Of([.. InOrder(i => i).Where(static a => a.Step != CongressStep.CredentialsReview), Reviewed(-1), Reviewed(1)]).Taken(CongressStep.RequestToConvene));
        Assert.Null(Of([.. InOrder(i => i).Where(static a => a.Step != CongressStep.CredentialsReview), Reviewed(1), Reviewed(-1)]).Taken(CongressStep.RequestToConvene));
    }

    [Fact]
    public void A_line_of_the_timeline_shows_the_act_that_was_refused_and_none_where_none_was_entered()
    {
        var course = Of(InOrder(i => i).Where(static a => a.Step != CongressStep.Report).Select(static a => a.Step == CongressStep.PartyApproves ? a with { Approved = false } : a));
        var timeline = course.Timeline([], null).ToDictionary(static l => l.Step, static l => l.Act);

        Assert.Equal((CongressStep.PartyApproves, false), (timeline[CongressStep.PartyApproves]!.Step, timeline[CongressStep.PartyApproves]!.Approved));
        Assert.Null(timeline[CongressStep.Report]);
        Assert.Null(timeline[CongressStep.DateMoved]);
    }

    /// <remarks>A session of which somebody entered nothing but that it was held may have been approved and prepared.</remarks>
    [Fact]
    public void Of_a_session_alone_every_step_before_it_is_open_and_it_stands()
    {
        var course = Of([new() { Step = CongressStep.FormalSession, On = _day }]);

        Assert.Empty(course.Refused);
        Assert.Equal(_order.Except([CongressStep.FormalSession, CongressStep.Report]), course.Untold);
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_step_entered_before_one_that_it_stands_on_is_refused(CongressStep before, CongressStep after, string rule)
    {
        var acts = InOrder(_ => 0).ToList();
        var (early, late) = (acts.FindIndex(a => a.Step == before), acts.FindIndex(a => a.Step == after));
        (acts[early], acts[late]) = (acts[late], acts[early]);

        var course = Of(acts);

        Assert.Null(course.Taken(after));
        Assert.Contains(course.Refused, r => r.Act.Step == after && r.Refusal.By.Id == rule);
    }

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_step_dated_before_one_that_it_stands_on_is_refused(CongressStep before, CongressStep after, string rule)
    {
        var course = Of(InOrder(i => i).Select(a => a.Step == after ? a with { On = On(before).PlusDays(-1) } : a));

        Assert.Null(course.Taken(after));
        Assert.Contains(course.Refused, r => r.Act.Step == after && r.Refusal.By.Id == rule);
        Assert.NotNull(Of(InOrder(i => i).Select(a => a.Step == after ? a with { On = On(before) } : a)).Taken(before));
    }

    [Fact]
    public void A_step_without_a_day_does_not_hide_that_the_next_was_taken_too_early()
    {
        var course = Of(InOrder(i => i).Select(a => a.Step switch
        {
            CongressStep.DelegateElections => a with { On = null },
            CongressStep.CredentialsReview => a with { On = On(CongressStep.PreparatoryCommittee).PlusDays(-1) },
            _ => a,
        }));

        Assert.Equal(CourseRules.InOrder, course.Refused[0].Refusal.By);
        Assert.Equal(CongressStep.CredentialsReview, course.Refused[0].Act.Step);
        Assert.Contains("成立筹备委员会", course.Refused[0].Refusal.Because.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_is_taken_once() =>
        Assert.Equal([CourseRules.InOrder], Of([.. InOrder(i => i), new() { Step = CongressStep.Report }]).Refused.Select(r => r.Refusal.By));

    [Fact]
    public void An_approval_refused_may_still_be_given_later()
    {
        var acts = InOrder(_ => null).ToList();
        acts.Insert(acts.FindIndex(a => a.Step == CongressStep.PartyApproves), new() { Step = CongressStep.PartyApproves, Approved = false });
        var course = Of(acts);

        Assert.Equal([CourseRules.Approved], course.Refused.Select(r => r.Refusal.By));
        Assert.NotNull(course.Taken(CongressStep.FormalSession));
    }

    [Fact]
    public void The_preparatory_meeting_adopts_every_item() =>
        Assert.All(_items.Where(static i => i != PreparatoryItem.ElectionRules), left =>
        {
            var course = Of(InOrder(i => i).Select(a => Without(a, left)));
            Assert.Equal(CourseRules.Prepared, course.Refused[0].Refusal.By);
            Assert.Null(course.Taken(CongressStep.FormalSession));
        });

    /// <remarks>Election rules may be adopted there or at the session: they have a place among the items, and nobody is asked for them.</remarks>
    [Fact]
    public void Election_rules_may_be_among_what_it_adopts_and_need_not_be()
    {
        Assert.Empty(Of(InOrder(i => i).Select(a => Without(a, PreparatoryItem.ElectionRules))).Refused);
        Assert.Contains(PreparatoryItem.ElectionRules, Of(InOrder(i => i)).Taken(CongressStep.PreparatoryMeeting)!.Adopted!);
        Assert.Equal("选举办法", PreparatoryItem.ElectionRules.Label.Chinese);
    }

    /// <remarks>What it adopted was not said: that is neither nothing nor a refusal, and it is told. An empty list is nothing.</remarks>
    [Fact]
    public void What_a_preparatory_meeting_adopted_may_be_unknown()
    {
        var unsaid = Of(InOrder(i => i).Select(a => a with { Adopted = null }));
        var nothing = Of(InOrder(i => i).Select(a => a.Step == CongressStep.PreparatoryMeeting ? a with { Adopted = [] } : a));

        Assert.Empty(unsaid.Refused);
        Assert.NotNull(unsaid.Taken(CongressStep.FormalSession));
        Assert.Equal(["预备会议通过了哪些事项"], unsaid.Timeline([], null).SelectMany(l => l.Unstated).Select(w => w.Chinese));
        Assert.Equal(4, nothing.Refused.Count(r => r.Refusal.By == CourseRules.Prepared));
        Assert.DoesNotContain(Of(InOrder(i => i)).Unstated, static u => u.Step == CongressStep.PreparatoryMeeting);
    }

    /// <remarks>A session of two days is opened on the day that was approved; what follows it comes after its last.</remarks>
    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(1, 2, null)]
    [InlineData(1, 0, "congress.steps-in-order")]
    [InlineData(0, 0, null)]
    [InlineData(-1, 0, "congress.ends-after-it-begins")]
    public void A_session_may_last_several_days(int until, int report, string? rule)
    {
        var held = On(CongressStep.FormalSession);
        var course = Of(
            [
                .. InOrder(i => i).Select(a => a.Step switch
                {
                    CongressStep.FormalSession => a with { Until = held.PlusDays(until) },
                    CongressStep.Report => a with { On = held.PlusDays(report) },
                    _ => a,
                }),
            ],
            planned: held);

        Assert.Equal(rule is null ? [] : new[] { rule }, course.Refused.Select(r => r.Refusal.By.Id).Distinct().Where(id => rule is null || id == rule));
        Assert.Equal(rule != "congress.ends-after-it-begins", course.Taken(CongressStep.FormalSession) is not null);
    }

    /// <remarks>The first day is often the preparatory meeting's alone, so that the session begins on the second.</remarks>
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, "定于2025年5月17日至2025年5月18日召开，实于2025年5月19日召开")]
    [InlineData(-1, "定于2025年5月17日至2025年5月18日召开，实于2025年5月16日召开")]
    public void A_congress_called_for_two_days_is_held_on_either(int later, string? refused)
    {
        var first = new LocalDate(2025, 5, 17);
        CourseAct[] acts = [.. InOrder(_ => null).Select(a => a.Step == CongressStep.FormalSession ? a with { On = first.PlusDays(later) } : a)];

        var course = Of(acts, planned: first, until: first.PlusDays(1));

        Assert.Equal((first, first.PlusDays(1)), (course.Day, course.LastDay));
        Assert.Equal(refused, course.Refused.Select(r => r.Refusal).Where(r => r.By == CourseRules.OnTheDay).Select(r => r.Because.Chinese).SingleOrDefault());
    }

    [Fact]
    public void A_congress_that_is_moved_keeps_no_last_day_of_the_earlier_date()
    {
        var first = new LocalDate(2025, 5, 17);
        var acts = InOrder(_ => null).ToList();
        acts.Insert(1, Moved(first.PlusDays(9)));
        Assert.Equal((first.PlusDays(9), null), (Of(acts, planned: first, until: first.PlusDays(1)).Day, Of(acts, planned: first, until: first.PlusDays(1)).LastDay));

        acts[1] = Moved(first.PlusDays(9)) with { ToUntil = first.PlusDays(10) };
        Assert.Equal(first.PlusDays(10), Of(acts, planned: first).LastDay);

        acts[1] = Moved(first.PlusDays(9)) with { ToUntil = first.PlusDays(8) };
        Assert.Contains(Of(acts, planned: first).Refused, r => r.Refusal.By == CourseRules.EndsAfterItBegins);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_session_that_outlasts_its_approval_is_asked_about_and_stands(int lasted, bool asked)
    {
        var held = SoundCongress.Held with
        {
            PlannedUntil = SoundCongress.Day.PlusDays(1),
            Course = [.. SoundCongress.Held.Course.Select(a => a.Step == CongressStep.FormalSession ? a with { Until = SoundCongress.Day.PlusDays(lasted) } : a)],
        };

        var review = CongressReview.Of(held);

        Assert.Empty(review.Refused);
        ReadOnlySpan<string> questions = asked ? ["会期到2025年5月19日，批准到2025年5月18日，请核对"] : [];
        Assert.Equal(questions, review.Doubted.Select(static d => d.Text.Chinese).ToArray());
    }

    [Fact]
    public void An_assembly_elects_no_delegates_and_hears_no_credentials_report()
    {
        var acts = InOrder(i => i).Where(a => a.Step is not (CongressStep.DelegateElections or CongressStep.CredentialsReview))
            .Select(a => Without(a, PreparatoryItem.CredentialsReport));

        var course = Of(acts, assembly: true);

        Assert.Empty(course.Refused);
        Assert.Equal(StepState.NotNeeded, State(course, CongressStep.CredentialsReview));
    }

    [Fact]
    public void Delegations_meet_first_where_the_charter_says_so()
    {
        var terms = _terms with { DelegationMeetings = true };
        var acts = InOrder(_ => null).ToList();
        Assert.Equal([CongressStep.DelegationMeetings], Of(acts, terms).Untold);
        Assert.Contains(Of([.. acts, new() { Step = CongressStep.DelegationMeetings }], terms).Refused, r => r.Act.Step == CongressStep.PreparatoryMeeting && r.Refusal.By == CourseRules.InOrder);

        acts.Insert(acts.FindIndex(a => a.Step == CongressStep.PreparatoryMeeting), new() { Step = CongressStep.DelegationMeetings });
        Assert.Empty(Of(acts, terms).Refused);
    }

    [Fact]
    public void A_congress_is_held_on_the_day_planned_or_on_the_one_it_was_moved_to()
    {
        var held = On(CongressStep.FormalSession);
        var acts = InOrder(i => i).ToList();

        Assert.Empty(Of(acts, planned: held).Refused);
        Assert.Contains(Of(acts, planned: held.PlusDays(1)).Refused, r => r.Refusal.By == CourseRules.OnTheDay);

        acts.Insert(1, Moved(held));
        Assert.Empty(Of(acts, planned: held.PlusDays(1)).Refused);
    }

    public static TheoryData<CourseAct> Unmoved =>
    [
        Moved(_day) with { To = null },
        Moved(_day) with { Approved = null },
        Moved(_day) with { Approved = false },
        Moved(_day) with { Agreed = null },
        Moved(_day) with { StandingBody = null },
        Moved(_day) with { Agreed = 19 },
        Moved(_day) with { Agreed = 31 },
    ];

    [Theory]
    [MemberData(nameof(Unmoved))]
    public void A_date_is_moved_with_two_thirds_of_the_whole_standing_body_and_approval_only(CourseAct move)
    {
        var course = Of([new() { Step = CongressStep.RequestToPrepare }, move]);

        Assert.Equal([CourseRules.DateMoved], course.Refused.Select(r => r.Refusal.By));
        Assert.Null(course.Day);
        Assert.Equal(_day, Of([new() { Step = CongressStep.RequestToPrepare }, Moved(_day)]).Day);
    }

    [Fact]
    public void A_congress_that_was_held_is_moved_no_more()
    {
        var course = Of([.. InOrder(_ => null), Moved(_day)]);

        Assert.Equal([CourseRules.InOrder], course.Refused.Select(r => r.Refusal.By));
        Assert.Null(course.Day);
    }

    [Theory]
    [InlineData(0, StepState.Done)]
    [InlineData(-1, StepState.DoneLate)]
    public void A_step_is_late_only_against_a_date_that_the_school_set(int due, StepState state)
    {
        var course = Of(InOrder(i => i));
        var by = On(CongressStep.Report).PlusDays(due);

        Assert.Equal(state, course.Timeline([new() { Step = CongressStep.Report, By = by }], null).Single(l => l.Step == CongressStep.Report).State);
        Assert.Equal(StepState.Done, State(course, CongressStep.Report));
    }

    [Theory]
    [InlineData(0, StepState.Next)]
    [InlineData(1, StepState.Overdue)]
    [InlineData(null, StepState.Next)]
    public void A_step_not_taken_is_overdue_the_day_after_its_last_day_and_never_where_no_day_is_asked_about(int? after, StepState state)
    {
        var course = Of(InOrder(i => i).SkipLast(1));

        Assert.Equal(state, course.Timeline([new() { Step = CongressStep.Report, By = _day }], after is { } days ? _day.PlusDays(days) : null).Single(l => l.Step == CongressStep.Report).State);
    }

    [Fact]
    public void The_timeline_says_what_is_next_what_is_open_and_what_was_refused()
    {
        var course = Of([new() { Step = CongressStep.RequestToPrepare }, new() { Step = CongressStep.PartyApprovesPreparation, Approved = false }]);

        Assert.Equal(StepState.Done, State(course, CongressStep.RequestToPrepare));
        Assert.Equal(StepState.Next, State(course, CongressStep.FederationApprovesPreparation));
        Assert.Equal(StepState.Open, State(course, CongressStep.FormalSession));
        Assert.Equal(StepState.Refused, State(course, CongressStep.PartyApprovesPreparation));
        Assert.Equal(StepState.NotNeeded, State(course, CongressStep.DelegationMeetings));
        Assert.Equal(StepState.NotNeeded, State(course, CongressStep.DateMoved));
    }

    /// <remarks>Whoever says nothing of a step does not say that it was not taken.</remarks>
    [Fact]
    public void A_step_that_nobody_stated_is_not_stated_and_never_not_taken()
    {
        foreach (var state in new[] { StepState.Open, StepState.Next, StepState.Overdue })
        {
            Assert.Contains("未说明", state.Label.Chinese, StringComparison.Ordinal);
            Assert.Contains("not stated", state.Label.English, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(StepState.Form.Choices, c => c.Label.Chinese.Contains("未进行", StringComparison.Ordinal) || c.Label.Chinese.Contains("未完成", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(UnionLevel.College, 399, false)]
    [InlineData(UnionLevel.College, 400, true)]
    [InlineData(UnionLevel.College, null, false)]
    [InlineData(UnionLevel.School, 399, true)]
    public void A_college_below_400_students_may_hold_an_assembly(UnionLevel level, int? students, bool refused) =>
        Assert.Equal(refused, StudentAssembly.Refuse(level, students) is not null);

    private static CourseAct Without(CourseAct act, PreparatoryItem item) => act with { Adopted = act.Adopted is { } adopted ? [.. adopted.Where(i => i != item)] : null };

    private static CourseAct Moved(LocalDate to) => new() { Step = CongressStep.DateMoved, To = to, Approved = true, StandingBody = 30, Agreed = 20 };

    private static CongressCourse Of(IEnumerable<CourseAct> acts, CongressTerms? terms = null, bool assembly = false, LocalDate? planned = null, LocalDate? until = null) =>
        CongressCourse.Of(new() { Course = [.. acts], Terms = terms ?? _terms, Assembly = assembly, PlannedOn = planned, PlannedUntil = until });

    private static StepState State(CongressCourse course, CongressStep step) => course.Timeline([], null).Single(l => l.Step == step).State;

    private static LocalDate On(CongressStep step) => _day.PlusDays(Array.IndexOf(_order, step));

    private static IEnumerable<CourseAct> InOrder(Func<int, int?> day) => _order.Select((step, i) => new CourseAct
    {
        Step = step,
        On = day(i) is { } days ? _day.PlusDays(days) : null,
        Adopted = step == CongressStep.PreparatoryMeeting ? _items : null,
    });
}
