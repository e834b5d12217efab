using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Activities;

public sealed class ActivityRegisterTests
{
    private static readonly LocalDate _day = new(2024, 3, 4);
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    private readonly PresidiumAndDepartments _union = new();
    private readonly GuidesOfTheYear _guides = new(_record);

    private static readonly ActivityAct[] _acts =
    [
        new ActivityProposed { Activity = "读书节", On = _day, HostedBy = "文学院学生会", GuidedBy = "校学生会文体部", Major = true },
        new ActivityApproved { Activity = "读书节", On = _day, By = ["校团委"] },
        new ActivityDeclined { Activity = "读书节", On = _day, By = ["校团委"] },
        new ActivityCalledOff { Activity = "读书节", On = _day },
        new ActivityHeld { Activity = "读书节", On = _day },
        new ActivityReported { Activity = "读书节", On = _day },
        new ActivityEvaluated { Activity = "读书节", On = _day },
    ];

    /// <summary>By column: proposed, approved, declined, called off, held, reported, evaluated. o: refused; taken and found: A for no approval in advance, l for something left out.</summary>
    public static TheoryData<string, int[], string> Table => new()
    {
        { "—", [], "+ l l o A o o" },
        { "Proposed", [0], "o + + + A o o" },
        { "Approved", [0, 1], "o o o + + o o" },
        { "Declined", [0, 2], "+ l o o A o o" },
        { "CalledOff", [0, 1, 3], "o o o o A o o" },
        { "Held", [0, 1, 4], "o o o o o + l" },
        { "Held", [4], "l A l o o + l" },
        { "Held", [4, 1], "l o o o o + l" },
        { "Reported", [0, 1, 4, 5], "o o o o o o +" },
        { "Evaluated", [0, 1, 4, 5, 6], "o o o o o o o" },
        { "Evaluated", [0, 4, 6], "o A l o o l o" },
    };

    /// <summary>The approval form prints host and guide as bodies: a post or a person in their place is taken, and asked about.</summary>
    [Theory]
    [InlineData("组织部", "校学生会主席团", null)]
    [InlineData("组织部", "秘书长", "指导单位写的是“秘书长”")]
    [InlineData("组织部", "江若谷", "指导单位写的是“江若谷”")]
    [InlineData("部长", "校团委", "主办单位写的是“部长”")]
    [InlineData("组织部", "团干部", "指导单位写的是“团干部”")]
    [InlineData("文学院学生会", "图书馆", null)]
    public void A_host_or_a_guide_that_is_no_body_is_asked_about(string host, string guide, string? asked)
    {
        var register = After(new ActivityProposed { Activity = "读书节", On = _day, HostedBy = host, GuidedBy = guide });

        Assert.Equal(asked is not null, register.Doubts.Length == 1);
        Assert.All(register.Doubts, d => Assert.StartsWith($"“读书节”的{asked}", d.Text.Chinese, StringComparison.Ordinal));
    }

    /// <summary>Of the sample's year nothing is asked: every activity names bodies.</summary>
    [Fact]
    public void The_sample_s_activities_name_bodies() => Assert.Empty(
        YearReplay.Of(YearFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.year.jsonl"))).Value!).Subject<ActivityRegister>().Doubts);

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_state_takes_or_refuses_every_act(string state, int[] before, string expected)
    {
        Assert.Equal(expected.Split(' '), _acts.Select(act =>
        {
            var register = After([.. before.Select(i => _acts[i])]);
            Assert.Equal(state, register.All is [var one] ? one.Stage.ToString() : "—");
            return register.Told(act) is not [var against] ? "+" : against.By.Id switch
            {
                "activity.once" => "o",
                "activity.in-order" => "l",
                "activity.approved-in-advance" => "A",
                var other => other,
            };
        }));
    }

    [Theory]
    [InlineData(new int[] { }, "未经申请和批准")]
    [InlineData(new[] { 0 }, "未经批准")]
    [InlineData(new[] { 0, 2 }, "未获批准")]
    [InlineData(new[] { 0, 1, 3 }, "已取消")]
    public void What_was_held_without_approval_is_kept_and_found(int[] before, string because)
    {
        var register = After([.. before.Select(i => _acts[i]), _acts[4]]);

        var finding = Assert.Single(register.Findings);
        Assert.Equal("activity.approved-in-advance", finding.By.Id);
        Assert.Contains(because, finding.Because.Chinese, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(register.All).Held);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void An_approval_of_the_day_itself_is_in_advance_and_one_of_the_day_after_is_not(int daysAfterApproval, bool inAdvance)
    {
        var register = After(_acts[0], _acts[1], _acts[4] with { On = _day.PlusDays(daysAfterApproval) });

        Assert.Equal(inAdvance, Assert.Single(register.All).ApprovedInAdvance);
        Assert.Equal(inAdvance, register.Findings.Length == 0);
    }

    [Fact]
    public void A_proposal_names_two_host_and_guide()
    {
        var proposed = (ActivityProposed)_acts[0];

        Assert.Equal("activity.host-and-guide", Assert.Single(After().Told(proposed with { HostedBy = null })).By.Id);
        Assert.Equal("activity.host-and-guide", Assert.Single(After().Told(proposed with { GuidedBy = null })).By.Id);
        Assert.Equal("activity.host-and-guide", Assert.Single(After().Told(proposed with { GuidedBy = proposed.HostedBy })).By.Id);
    }

    [Fact]
    public void Nobody_decides_on_an_activity_of_their_own()
    {
        foreach (var decision in (ActivityAct[])[_acts[1], _acts[2]])
        {
            Assert.Equal("activity.approver", Assert.Single(After(_acts[0]).Told(decision with { By = [] })).By.Id);
            Assert.Equal("activity.approver", Assert.Single(After(_acts[0]).Told(decision with { By = ["文学院学生会"] })).By.Id);
            Assert.Equal("activity.approver", Assert.Single(After(_acts[0]).Told(decision with { By = ["校团委", "校学生会文体部"] })).By.Id);
        }
    }

    /// <summary>The League committee decides: no department and no student of the union, and a guide only from the first day in office to the last.</summary>
    [Fact]
    public void Nobody_of_the_union_and_no_former_guide_decides()
    {
        _union.Take(new DepartmentSetUp { Department = "宣传部", On = _day });
        _union.Take(new TookOffice { Person = "m01", Name = "顾清和", Department = "宣传部", On = _day });
        _guides.Take(new GuideNamed { Role = GuideRole.SecretaryGeneral, Name = "钱行", On = _day });
        _guides.Take(new GuideLeft { Role = GuideRole.SecretaryGeneral, On = _day.PlusDays(9) });
        _guides.Take(new GuideNamed { Role = GuideRole.SecretaryGeneral, Name = "孙远", On = _day.PlusDays(9) });

        Assert.Equal("宣传部属于学生会，不审批", Refused("宣传部", 0));
        Assert.Equal("顾清和属于学生会，不审批", Refused("顾清和", 0));
        Assert.Equal("m01属于学生会，不审批", Refused("m01", 0));
        Assert.Null(Refused("钱行", 9));
        Assert.Equal("钱行当日不在任", Refused("钱行", 10));
        Assert.Equal("孙远当日不在任", Refused("孙远", 8));
        Assert.Null(Refused("孙远", 9));
        Assert.Null(Refused("校团委", 99));

        string? Refused(string by, int days)
        {
            var decisions = new[] { _acts[1], _acts[2] }.Select(a => After(_acts[0]).Told(a with { On = _day.PlusDays(days), By = [by] })).ToList();
            Assert.All(decisions, r => Assert.All(r, x => Assert.Equal("activity.approver", x.By.Id)));
            return Assert.Single(decisions.Select(r => r.SingleOrDefault()?.Because.Chinese).Distinct());
        }
    }

    [Fact]
    public void A_report_is_due_on_a_day_that_lies_ahead()
    {
        Assert.Equal("year.due-ahead", Assert.Single(After(_acts[0]).Take((ActivityApproved)_acts[1] with { ReportBy = _day.PlusDays(-1) })).By.Id);
        Assert.Empty(After(_acts[0]).Take((ActivityApproved)_acts[1] with { ReportBy = _day }));
    }

    [Fact]
    public void What_was_called_off_only_after_it_was_held_was_held_with_approval()
    {
        var register = After(_acts[0], _acts[1], _acts[3] with { On = _day.PlusDays(2) }, _acts[4] with { On = _day.PlusDays(1) });

        Assert.True(Assert.Single(register.All).ApprovedInAdvance);
    }

    [Theory]
    [InlineData(2023, 8, 31, false)]
    [InlineData(2023, 9, 1, true)]
    [InlineData(2024, 8, 31, true)]
    [InlineData(2024, 9, 1, false)]
    public void What_was_held_in_another_year_is_none_of_this_one(int year, int month, int day, bool counted) =>
        Assert.Equal(counted, After(((ActivityHeld)_acts[4]) with { Major = true, On = new(year, month, day) }).Enter(_record).Guidance.AdvanceReport == Fact.Given(false));

    [Fact]
    public void A_step_before_the_one_it_follows_is_refused()
    {
        Assert.Equal("year.not-before", Assert.Single(After(_acts[0]).Take(_acts[1] with { On = _day.PlusDays(-1) })).By.Id);
        Assert.Equal("year.not-before", Assert.Single(After(_acts[0], _acts[1], _acts[4]).Take(_acts[5] with { On = _day.PlusDays(-1) })).By.Id);
    }

    [Fact]
    public void A_major_event_awaits_its_evaluation_from_the_day_it_was_held()
    {
        Assert.False(Assert.Single(After(_acts[0], _acts[1]).All).AwaitsEvaluation);
        Assert.True(Assert.Single(After(_acts[0], _acts[1], _acts[4]).All).AwaitsEvaluation);
        Assert.False(Assert.Single(After(_acts[0], _acts[1], _acts[4], _acts[5], _acts[6]).All).AwaitsEvaluation);
        Assert.False(Assert.Single(After((ActivityProposed)_acts[0] with { Major = null }, _acts[1], _acts[4]).All).AwaitsEvaluation);
    }

    [Fact]
    public void Each_matter_held_with_approval_is_one_that_the_League_committee_reviews_where_all_is_listed()
    {
        var all = After([.. Enum.GetValues<ReviewedMatter>().SelectMany(Held)]).Enter(_record);
        var one = After([.. Held(ReviewedMatter.Liaison)]).Enter(_record);

        Assert.Equal(Verdict.Met, OversightRules.LeagueReviews.Requirement.Judge(all));
        Assert.Equal(Verdict.Met, OversightRules.AdvanceReport.Requirement.Judge(all));
        Assert.Equal("校团委", all.RemarkAt("/oversight/advanceReport")!.Statement!.By);
        Assert.Equal(Verdict.Undetermined, OversightRules.LeagueReviews.Requirement.Judge(one));
        Assert.Equal([ReviewedMatter.Liaison], one.Guidance.LeagueReviews.Low);
    }

    [Fact]
    public void One_thing_that_slipped_by_breaks_the_review_of_its_matter_and_a_major_one_the_advance_report()
    {
        var record = After([.. Enum.GetValues<ReviewedMatter>().SelectMany(Held), ((ActivityHeld)_acts[4]) with { Major = true }]).Enter(_record);
        Assert.Equal(Verdict.NotMet, OversightRules.AdvanceReport.Requirement.Judge(record));
        Assert.Equal(Verdict.Met, OversightRules.LeagueReviews.Requirement.Judge(record));

        record = After([.. Enum.GetValues<ReviewedMatter>().SelectMany(Held), new ActivityHeld { Activity = "外联", On = _day, Matter = ReviewedMatter.Liaison }]).Enter(_record);
        Assert.Equal(Verdict.NotMet, OversightRules.LeagueReviews.Requirement.Judge(record));
        Assert.Equal(Verdict.Undetermined, OversightRules.AdvanceReport.Requirement.Judge(record));
        Assert.DoesNotContain(ReviewedMatter.Liaison, record.Guidance.LeagueReviews.Low);
        Assert.Null(record.RemarkAt("/oversight/advanceReport"));
    }

    [Fact]
    public void What_was_never_held_says_nothing()
    {
        Assert.Equal(_record, After().Enter(_record));
        Assert.Equal(_record, After(_acts[0], _acts[1], _acts[3]).Enter(_record));
    }

    private static IEnumerable<ActivityAct> Held(ReviewedMatter matter) =>
    [
        new ActivityProposed { Activity = $"{matter}", Matter = matter, On = _day, HostedBy = "文学院学生会", GuidedBy = "校学生会文体部" },
        new ActivityApproved { Activity = $"{matter}", On = _day, By = ["校团委"] },
        new ActivityHeld { Activity = $"{matter}", On = _day },
    ];

    private ActivityRegister After(params ActivityAct[] acts)
    {
        var register = new ActivityRegister(_union, _guides, static _ => true);
        Assert.All(acts, a => Assert.Empty(register.Take(a)));
        return register;
    }
}
