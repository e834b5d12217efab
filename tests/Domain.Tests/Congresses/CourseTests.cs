using NodaTime;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Congresses;

public sealed class CourseTests
{
    private static readonly LocalDate _first = new(2025, 3, 1);

    private static readonly CongressStep[] _way =
    [
        CongressStep.RequestToPrepare, CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation, CongressStep.PreparatoryCommittee,
        CongressStep.DelegateElections, CongressStep.CredentialsReview, CongressStep.RequestToConvene, CongressStep.PartyApproves,
        CongressStep.FederationApproves, CongressStep.PreparatoryMeeting, CongressStep.FormalSession, CongressStep.Report,
    ];

    private static readonly CourseAct[] _acts = [.. _way.Select((s, i) => Act(s, _first.PlusDays(i)))];

    [Fact]
    public void The_whole_way_in_order_is_taken()
    {
        var course = Course(_acts);

        Assert.Empty(course.Refused);
        Assert.All(course.Timeline([], null).Where(l => _way.Contains(l.Step)), l => Assert.Equal(StepState.Done, l.State));
    }

    [Fact]
    public void Steps_of_one_day_are_in_order_as_entered() =>
        Assert.Empty(Course([.. _acts.Select(a => a with { On = _first })]).Refused);

    [Fact]
    public void Whatever_is_left_out_stops_all_that_stands_on_it()
    {
        foreach (var (left, i) in _way.Select((s, i) => (s, i)).SkipLast(1))
        {
            var course = Course([.. _acts.Where(a => a.Step != left)]);

            Assert.NotEmpty(course.Refused);
            Assert.Null(course.Taken(CongressStep.Report));
            Assert.All(course.Refused, r => Assert.True(Array.IndexOf(_way, r.Act.Step) > i));
        }
    }

    [Fact]
    public void A_step_before_those_it_stands_on_is_refused_by_its_rule()
    {
        Assert.Equal("congress.steps-in-order", Refused(Act(CongressStep.PreparatoryCommittee, _first)));
        Assert.Equal("congress.approved-and-reported", Refused([.. _acts.Where(a => a.Step != CongressStep.FederationApproves)]));
        Assert.Equal("congress.steps-in-order", Refused([.. _acts[..3], _acts[3] with { On = _first.PlusDays(1) }]));
        Assert.Equal("congress.steps-in-order", Refused([_acts[0], _acts[0]]));
        Assert.Equal("congress.approved-and-reported", Refused([_acts[0], _acts[1] with { Approved = false }]));
    }

    [Fact]
    public void A_day_that_nobody_stated_is_neither_early_nor_late()
    {
        var course = Course([.. _acts.Select(a => a with { On = null })]);

        Assert.Empty(course.Refused);
        Assert.All(course.Timeline([new() { Step = CongressStep.Report, By = _first }], _first.PlusYears(1)), l => Assert.False(l.State is StepState.DoneLate or StepState.Overdue));
    }

    [Fact]
    public void Late_is_said_only_against_a_date_that_the_school_set()
    {
        var report = _first.PlusDays(11);

        Assert.Equal(StepState.Done, State(_acts, report, null));
        Assert.Equal(StepState.DoneLate, State(_acts, report.PlusDays(-1), null));
        Assert.Equal(StepState.Next, State(_acts[..^1], report, report));
        Assert.Equal(StepState.Overdue, State(_acts[..^1], report, report.PlusDays(1)));
        Assert.Equal(StepState.Next, State(_acts[..^1], report, null));
        Assert.Equal(StepState.Next, Course(_acts[..^1]).Timeline([], report.PlusYears(9))[^1].State);

        static StepState State(CourseAct[] acts, LocalDate due, LocalDate? asOf) =>
            Course(acts).Timeline([new() { Step = CongressStep.Report, By = due }], asOf)[^1].State;
    }

    [Fact]
    public void What_comes_next_is_shown()
    {
        Assert.Equal([CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation], Course(_acts[..1]).Timeline([], null).Where(l => l.State == StepState.Next).Select(l => l.Step));
        Assert.Equal(CongressStep.RequestToPrepare, Assert.Single(Course([]).Timeline([], null), l => l.State == StepState.Next).Step);
    }

    [Fact]
    public void The_preparatory_meeting_adopts_four_things()
    {
        foreach (var item in Enum.GetValues<PreparatoryItem>())
        {
            CourseAct[] acts = [.. _acts.Select(a => a with { Adopted = [.. a.Adopted.Where(x => x != item)] })];
            Assert.Equal("congress.preparatory-meeting", Refused(acts));
        }
    }

    [Fact]
    public void The_day_holds_unless_it_is_moved_as_the_charter_says()
    {
        var (day, other) = (_first.PlusDays(10), _first.PlusDays(9));
        Assert.Empty(Course(_acts, day).Refused);
        Assert.Equal("congress.on-the-day", Refused(_acts, other));

        Assert.Empty(Course(Moved(20, 30), other).Refused);
        Assert.Equal(day, Course(Moved(20, 30), other).Day);
        Assert.Equal("congress.date-moved", Refused(Moved(19, 30), other));
        Assert.Equal("congress.date-moved", Refused(Moved(31, 30), other));
        Assert.Equal("congress.date-moved", Refused(Moved(20, 30, approved: false), other));
        Assert.Equal("congress.date-moved", Refused(Moved(20, 30, approved: null), other));
        Assert.Equal("congress.date-moved", Refused(Moved(null, 30), other));

        CourseAct[] Moved(int? agreed, int body, bool? approved = true) =>
            [.. _acts[..9], Act(CongressStep.DateMoved, _first.PlusDays(9)) with { To = day, StandingBody = body, Agreed = agreed, Approved = approved }, .. _acts[9..]];
    }

    [Fact]
    public void A_charter_may_ask_for_meetings_of_the_delegations()
    {
        var terms = new CongressTerms { DelegationMeetings = true };
        CourseAct[] met = [.. _acts[..9], Act(CongressStep.DelegationMeetings, _first.PlusDays(9)), .. _acts[9..]];

        Assert.Empty(CongressCourse.Of([.. met], terms, false, null).Refused);
        Assert.Equal("congress.steps-in-order", CongressCourse.Of([.. _acts], terms, false, null).Refused[0].Refusal.By.Id);
    }

    [Fact]
    public void An_assembly_of_all_students_elects_no_delegates()
    {
        CourseAct[] acts = [.. _acts.Where(a => a.Step is not (CongressStep.DelegateElections or CongressStep.CredentialsReview)).Select(a => a with { Adopted = [.. a.Adopted.Where(x => x != PreparatoryItem.CredentialsReport)] })];
        var course = CongressCourse.Of([.. acts], new(), assembly: true, null);

        Assert.Empty(course.Refused);
        Assert.Equal(StepState.NotNeeded, course.Timeline([], null).Single(l => l.Step == CongressStep.CredentialsReview).State);
    }

    [Theory]
    [InlineData(UnionLevel.College, 399, true)]
    [InlineData(UnionLevel.College, 400, false)]
    [InlineData(UnionLevel.College, null, true)]
    [InlineData(UnionLevel.School, 10, false)]
    public void Only_a_college_with_fewer_than_400_students_may_hold_an_assembly(UnionLevel level, int? students, bool may) =>
        Assert.Equal(may, StudentAssembly.Refuse(level, students) is null);

    private static string Refused(params CourseAct[] acts) => Refused(acts, null);

    private static string Refused(CourseAct[] acts, LocalDate? planned) => Course(acts, planned).Refused[0].Refusal.By.Id;

    private static CongressCourse Course(CourseAct[] acts, LocalDate? planned = null) => CongressCourse.Of([.. acts], new(), false, planned);

    private static CourseAct Act(CongressStep step, LocalDate on) =>
        new() { Step = step, On = on, Adopted = step == CongressStep.PreparatoryMeeting ? [.. Enum.GetValues<PreparatoryItem>()] : [] };
}
