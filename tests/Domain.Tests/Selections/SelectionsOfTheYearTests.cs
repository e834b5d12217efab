using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

public sealed class SelectionsOfTheYearTests
{
    private static readonly SelectionStep[] _school =
        [SelectionStep.CollegeLeagueRecommends, SelectionStep.CollegePartyAgrees, SelectionStep.JointReview, SelectionStep.PartyDecides];

    public static TheoryData<UnionLevel, SelectionPost, bool, SelectionStep[]> Chains => new()
    {
        { UnionLevel.School, SelectionPost.Presidium, false, _school },
        { UnionLevel.School, SelectionPost.Department, false, [SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview] },
        { UnionLevel.School, SelectionPost.Department, true, _school },
        { UnionLevel.College, SelectionPost.Presidium, false, [SelectionStep.BranchRecommends, SelectionStep.CollegeLeagueAgrees, SelectionStep.CollegePartyDecides] },
        { UnionLevel.College, SelectionPost.Department, false, [SelectionStep.BranchRecommends, SelectionStep.CollegeLeagueAgrees, SelectionStep.CollegePartyDecides] },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void Of_all_orders_of_a_chain_one_breaks_nothing_and_the_record_keeps_the_order_that_was(UnionLevel level, SelectionPost post, bool full, SelectionStep[] chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        foreach (var order in Orders(chain))
        {
            var year = Begun(level, post, full);
            Assert.All(order, step => Assert.Empty(year.Take(People.Step(step))));
            var path = post == SelectionPost.Presidium || level == UnionLevel.College ? SelectionFacts.PresidiumSteps : SelectionFacts.DepartmentSteps;

            Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);
            Assert.Equal(order.SequenceEqual(chain), year.Findings.IsEmpty);
            Assert.Equal(Fact.Given<Sequence<SelectionStep>>([.. order]), path.Read(year.Enter(People.Opening(level))));
        }

        Assert.All(Enum.GetValues<SelectionStep>().Except(chain), other => Assert.Contains(Begun(level, post, full).Told(People.Step(other)), r =>
            r.By.Id == (level == UnionLevel.School ? "selection.in-order" : "selection.in-college-order")));
    }

    [Fact]
    public void Asking_leaves_the_candidacy_as_it_was()
    {
        var year = Begun();
        var before = year.Candidacies[0];

        Assert.Equal("赵知行的下一环节是“院（系）团组织推荐”", Assert.Single(year.Told(People.Step(SelectionStep.PartyDecides))).Because.Chinese);
        Assert.Same(before, year.Candidacies[0]);
    }

    [Fact]
    public void A_check_waits_for_what_is_missing_and_is_done_when_it_is_handed_in()
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        year.Take(People.Applied(materials: People.Materials with { Person = People.Person with { FailedCourses = default } }));

        Assert.Empty(year.Take(People.Checked(passed: true)));
        Assert.Equal(SelectionStage.Waiting, year.Candidacies[0].Stage);
        Assert.Equal("赵知行的材料尚缺：不及格课程数", Assert.Single(year.Told(People.Step(SelectionStep.CollegeLeagueRecommends))).Because.Chinese);

        Assert.Empty(year.Take(new MaterialsSupplemented { On = People.Day, Materials = new() { Person = new() { Id = "c01", FailedCourses = Fact.Given(0) } } }));
        Assert.Equal(SelectionStage.UnderWay, year.Candidacies[0].Stage);
        Assert.Equal(Fact.Given("赵知行"), year.Candidacies[0].Materials.Person.Name);
    }

    [Fact]
    public void Who_is_passed_against_the_conditions_is_found_and_the_conditions_alone_refuse()
    {
        var poor = People.Materials with { Person = People.Person with { FailedCourses = Fact.Given(2), PoliticalStatus = Fact.Given(PoliticalStatus.Neither) } };
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        year.Take(People.Applied(materials: poor));

        Assert.Equal(["selection.politics", "selection.no-failed-course"], year.Told(People.Checked(passed: true)).Select(r => r.By.Id));
        Assert.Equal(SelectionStage.Applied, year.Candidacies[0].Stage);
        Assert.Empty(year.Take(People.Checked()));
        Assert.Equal(SelectionStage.Refused, year.Candidacies[0].Stage);
        Assert.Equal(["政治面貌为非党团员", "不及格课程2门，须为0门"], year.Candidacies[0].Check!.Failed.Select(f => f.Because.Chinese));

        Assert.Equal(["selection.politics", "selection.no-failed-course"], year.Broken(People.Step(SelectionStep.CollegeLeagueRecommends)));
        Assert.Equal(SelectionStep.CollegePartyAgrees, year.Candidacies[0].Next);
    }

    /// <summary>Somebody who should not have been was passed, and went all the way: the record tells of them like of any other.</summary>
    [Fact]
    public void Who_was_passed_against_the_conditions_may_be_selected()
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        year.Take(People.Applied(materials: People.Materials with { Person = People.Person with { FailedCourses = Fact.Given(2) } }));

        Assert.Equal(["selection.no-failed-course"], year.Broken(People.Checked(passed: true)));
        Assert.All(_school, step => Assert.Empty(year.Broken(People.Step(step))));
        Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);
    }

    /// <summary>The chain was left as it stood: what was left out is missing in the record, and the rule finds it.</summary>
    [Fact]
    public void A_step_that_was_left_out_is_missing_in_the_record()
    {
        var year = Begun();
        Assert.Empty(year.Broken(People.Step(SelectionStep.CollegeLeagueRecommends)));
        Assert.Equal(["selection.in-order"], year.Broken(People.Step(SelectionStep.PartyDecides)));
        Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);
        var entered = year.Enter(People.Opening());

        Assert.Equal(Fact.Given<Sequence<SelectionStep>>([SelectionStep.CollegeLeagueRecommends, SelectionStep.PartyDecides]), entered.Selection.PresidiumSteps);
        Assert.Equal(Verdict.NotMet, SelectionRules.SchoolChain.Requirement.Judge(entered));
        Assert.Equal(["selection.in-order"], year.Broken(People.Step(SelectionStep.JointReview)));
        Assert.Equal(["selection.once"], year.Take(People.Step(SelectionStep.JointReview)).Select(r => r.By.Id));
    }

    [Fact]
    public void A_no_that_was_passed_over_is_found_and_who_withdrew_is_gone()
    {
        var year = Begun(post: SelectionPost.Department);
        Assert.Empty(year.Broken(People.Step(SelectionStep.CollegeLeagueRecommends, agreed: false)));
        Assert.Equal(SelectionStage.Refused, year.Candidacies[0].Stage);
        Assert.Equal(["selection.in-order"], year.Broken(People.Step(SelectionStep.JointReview)));
        Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);

        year = Begun(post: SelectionPost.Department);
        year.Take(new ApplicationWithdrawn { On = People.Day, Candidate = "c01" });
        Assert.Equal(["selection.once"], year.Take(People.Step(SelectionStep.JointReview)).Select(r => r.By.Id));
    }

    [Theory]
    [InlineData(null, "未写明是否盖章")]
    [InlineData(false, "未盖章")]
    public void The_college_Party_organisation_agrees_with_its_stamp(bool? stamped, string because)
    {
        var year = Begun();
        year.Take(People.Step(SelectionStep.CollegeLeagueRecommends));

        var refusal = Assert.Single(year.Told(People.Step(SelectionStep.CollegePartyAgrees) with { Stamped = stamped }));
        Assert.Equal(("selection.stamped", because), (refusal.By.Id, refusal.Because.Chinese));
        Assert.Empty(year.Take(People.Step(SelectionStep.CollegePartyAgrees, agreed: false) with { Stamped = stamped }));
        Assert.Equal(SelectionStage.Refused, year.Candidacies[0].Stage);
    }

    [Fact]
    public void A_review_by_one_body_is_no_joint_one()
    {
        var year = Begun(post: SelectionPost.Department);
        year.Take(People.Step(SelectionStep.CollegeLeagueRecommends));

        Assert.Equal("只有校团委", Assert.Single(year.Told(People.Step(SelectionStep.JointReview) with { By = ["校团委"] })).Because.Chinese);
        Assert.Equal("未写明由谁审查", Assert.Single(year.Told(People.Step(SelectionStep.JointReview) with { By = [] })).Because.Chinese);
        Assert.Empty(year.Told(People.Step(SelectionStep.JointReview)));
    }

    [Fact]
    public void A_step_may_be_taken_on_the_day_of_the_one_before_and_not_earlier()
    {
        Assert.Empty(Begun().Take(People.Step(SelectionStep.CollegeLeagueRecommends)));
        Assert.Equal(["year.not-before"], Begun().Take(People.Step(SelectionStep.CollegeLeagueRecommends) with { On = People.Day.PlusDays(-1) }).Select(r => r.By.Id));
    }

    [Fact]
    public void A_step_for_several_is_taken_for_none_where_one_is_refused()
    {
        var year = Begun();
        year.Take(People.Applied(materials: People.Materials with { Person = People.Person with { Id = "c02", Name = default } }));

        var refusals = year.Take(People.Step(SelectionStep.CollegeLeagueRecommends) with { Candidates = ["c01", "c02", "c03"] });

        Assert.Equal(["没有c03的报名"], refusals.Select(r => r.Because.Chinese));
        Assert.Null(year.Candidacies[0].Taken(SelectionStep.CollegeLeagueRecommends));
        Assert.Equal(["selection.applied"], year.Take(People.Step(SelectionStep.CollegeLeagueRecommends) with { Candidates = [] }).Select(r => r.By.Id));
    }

    [Fact]
    public void Where_the_charter_asks_it_the_result_stands_once_published()
    {
        var year = Begun(post: SelectionPost.Department, terms: new() { Publication = true });
        year.Take(People.Step(SelectionStep.CollegeLeagueRecommends));
        year.Take(People.Step(SelectionStep.JointReview));
        Assert.Equal(SelectionStage.ToPublish, year.Candidacies[0].Stage);
        Assert.Empty(year.Take(new SelectionPublished { On = People.Day, Candidates = ["c01"] }));
        Assert.Equal(SelectionStage.Selected, year.Candidacies[0].Stage);

        Assert.Equal(["selection.published"], Begun(terms: new() { Publication = true }).Told(new SelectionPublished { On = People.Day, Candidates = ["c01"] }).Select(r => r.By.Id));
    }

    [Fact]
    public void Who_is_selected_is_not_selected_again_and_may_apply_for_another_post()
    {
        var year = Begun(post: SelectionPost.Department, terms: new() { Publication = true });
        year.Take(People.Step(SelectionStep.CollegeLeagueRecommends));
        year.Take(People.Step(SelectionStep.JointReview));
        year.Take(new SelectionPublished { On = People.Day, Candidates = ["c01"] });

        Assert.Equal(["selection.once"], year.Take(new SelectionPublished { On = People.Day, Candidates = ["c01"] }).Select(r => r.By.Id));
        Assert.Equal(["selection.once"], year.Take(People.Step(SelectionStep.JointReview)).Select(r => r.By.Id));
        Assert.Empty(year.Take(People.Applied()));
        Assert.Equal([SelectionStage.Selected, SelectionStage.Applied], year.Candidacies.Select(c => c.Stage));
    }

    [Fact]
    public void A_person_has_one_application_at_a_time_and_may_apply_again_after_its_end()
    {
        var year = Begun();
        Assert.Equal(["selection.one-application"], year.Take(People.Applied()).Select(r => r.By.Id));
        Assert.Empty(year.Take(new ApplicationWithdrawn { On = People.Day, Candidate = "c01" }));
        Assert.Empty(year.Take(People.Applied()));
        Assert.Equal([SelectionStage.Withdrawn, SelectionStage.Applied], year.Candidacies.Select(c => c.Stage));
    }

    [Fact]
    public void The_steps_of_the_selected_enter_the_record_and_the_rule_finds_them_kept()
    {
        var year = Begun();
        var record = People.Opening() with { Selection = new() { DepartmentSteps = Fact.Given<Sequence<SelectionStep>>([SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview]) } };
        Assert.Same(record, year.Enter(record));

        foreach (var step in _school)
        {
            year.Take(People.Step(step));
        }

        var entered = year.Enter(record);
        Assert.Equal(Fact.Given<Sequence<SelectionStep>>([.. _school]), entered.Selection.PresidiumSteps);
        Assert.Equal(record.Selection.DepartmentSteps, entered.Selection.DepartmentSteps);
        Assert.Equal(Verdict.Met, SelectionRules.SchoolChain.Requirement.Judge(entered));
    }

    [Fact]
    public void Facts_of_the_selected_fill_the_roster_and_a_complete_one_is_counted()
    {
        var year = Begun();
        foreach (var step in _school)
        {
            year.Take(People.Step(step));
        }

        var listed = People.Opening() with
        {
            Members = new()
            {
                Complete = Fact.Given(true),
                List = [new() { Id = "c01", Post = Fact.Given("主席团成员"), YearOfStudy = Fact.Given(3) }, new() { Id = "m02" }],
            },
        };
        var entered = year.Enter(listed);

        Assert.Equal(Fact.Given(PoliticalStatus.LeagueMember), entered.Members.List[0].PoliticalStatus);
        Assert.Equal((Fact.Given("主席团成员"), Fact.Given(3)), (entered.Members.List[0].Post, entered.Members.List[0].YearOfStudy));
        Assert.Equal(2, entered.Members.List.Count);
        Assert.Equal(Fact.Within(0, 1), entered.Eligibility.NotPartyOrLeague);
        Assert.Equal(default, year.Enter(listed with { Members = listed.Members with { Complete = default } }).Eligibility.NotPartyOrLeague);
    }

    /// <summary>Whoever was selected twice is told of by what they handed in last; and of a graduate union no rank is counted.</summary>
    [Fact]
    public void Of_two_selections_of_one_person_the_later_tells()
    {
        var year = Begun(post: SelectionPost.Department);
        void Select(SelectionStep[] steps) => Assert.All(steps, step => Assert.Empty(year.Take(People.Step(step))));
        Select([SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview]);
        Assert.Empty(year.Take(People.Applied(materials: People.Materials with { Person = People.Person with { PoliticalStatus = Fact.Given(PoliticalStatus.PartyMember) } })));
        Assert.Empty(year.Take(People.Checked()));
        Select(_school);

        Assert.Equal(Fact.Given(PoliticalStatus.PartyMember), year.Enter(People.Opening() with { Members = new() { List = [new() { Id = "c01" }] } }).Members.List[0].PoliticalStatus);
    }

    [Theory]
    [InlineData(UnionKind.StudentUnion, true)]
    [InlineData(UnionKind.GraduateUnion, false)]
    public void Ranks_are_counted_of_a_student_union_alone(UnionKind kind, bool counted)
    {
        var opening = People.Opening(kind: kind) with { Members = new() { Complete = Fact.Given(true), List = [People.Person] } };
        var year = new SelectionsOfTheYear(opening, static () => (new(), new()), static _ => true);
        Assert.Empty(year.Take(People.Applied()));
        Assert.Empty(year.Take(People.Checked()));
        Assert.All(_school, step => year.Take(People.Step(step)));

        Assert.Equal(counted ? Fact.Given(0) : default, year.Enter(opening).Eligibility.OutsideRank);
    }

    [Fact]
    public void Study_is_read_in_each_of_the_ways_in_which_a_school_may_settle_it() => Assert.Equal(
        [(true, false), (false, true), (true, true)],
        EligibilityRules.StudyAlternatives.Select(static a => (a.Options.FirstYearsMayFail, a.Options.FirstOfTinyMajorCounts)));

    /// <summary>That one candidate went through all proves nothing of those whom nobody entered; that one did not is enough.</summary>
    [Fact]
    public void Where_not_every_selection_is_listed_one_whole_chain_proves_nothing_and_a_broken_one_does()
    {
        var (whole, broken) = (Begun(areListed: false), Begun(areListed: false));
        Assert.All(_school, step => Assert.Empty(whole.Take(People.Step(step))));
        broken.Take(People.Step(SelectionStep.PartyDecides));

        Assert.Equal(default, whole.Enter(People.Opening()).Selection.PresidiumSteps);
        Assert.Equal(Fact.Given<Sequence<SelectionStep>>([SelectionStep.PartyDecides]), broken.Enter(People.Opening()).Selection.PresidiumSteps);
    }

    [Fact]
    public void Windows_of_two_levels_are_staggered_where_the_charter_says_so()
    {
        RecruitmentOpened school = new() { Level = UnionLevel.School, From = new(2024, 9, 20), To = new(2024, 9, 30) };
        RecruitmentOpened college = new() { Level = UnionLevel.College, From = new(2024, 9, 10), To = new(2024, 9, 20) };
        Assert.Equal(1, school.DaysInCommonWith(college));
        Assert.Equal(0, school.DaysInCommonWith(college with { To = new(2024, 9, 19) }));

        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        Assert.Empty(year.Take(school));
        Assert.Empty(year.Take(college));

        Assert.Empty(year.Told(school with { To = school.From }));
        Assert.Equal(["recruitment.window"], year.Told(school with { To = school.From.PlusDays(-1) }).Select(static r => r.By.Id));

        year = new(People.Opening(), static () => (new() { StaggeredWindows = true }, new()));
        year.Take(school);
        Assert.Equal("与另一级的纳新有1天重合", Assert.Single(year.Told(college)).Because.Chinese);
        Assert.Empty(year.Take(college with { To = new(2024, 9, 19) }));
        Assert.Equal(["recruitment.window"], year.Take(college with { To = new(2024, 9, 9) }).Select(r => r.By.Id));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void An_application_is_handed_in_within_the_window_both_ends_included(int day, bool refused)
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        year.Take(new RecruitmentOpened { Level = UnionLevel.School, From = new(2024, 9, 10), To = new(2024, 9, 20) });

        Assert.Equal(refused ? ["recruitment.within-window"] : [], year.Told(People.Applied() with { On = new(2024, 9, day) }).Select(r => r.By.Id));
    }

    [Theory]
    [InlineData(Route.Referred)]
    [InlineData(Route.TakenIn)]
    public void Who_is_referred_or_taken_in_comes_from_a_college_union(Route route)
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        var unsaid = People.Materials with { Person = People.Person with { FromCollegeUnion = default } };
        var denied = People.Materials with { Person = People.Person with { FromCollegeUnion = Fact.Given(false) } };

        Assert.Equal(["recruitment.from-college-union"], year.Told(People.Applied(materials: denied) with { Route = route }).Select(r => r.By.Id));
        year.Take(People.Applied(materials: unsaid) with { Route = route });
        Assert.Equal(Fact.Given(true), year.Candidacies[0].Materials.Person.FromCollegeUnion);
    }

    [Fact]
    public void Who_applied_on_their_own_may_still_come_from_anywhere()
    {
        var year = new SelectionsOfTheYear(People.Opening(), static () => (new(), new()));
        year.Take(People.Applied(materials: People.Materials with { Person = People.Person with { FromCollegeUnion = default } }) with { Route = Route.Own });

        Assert.Equal(default, year.Candidacies[0].Materials.Person.FromCollegeUnion);
    }

    private static SelectionsOfTheYear Begun(UnionLevel level = UnionLevel.School, SelectionPost post = SelectionPost.Presidium, bool full = false, SelectionTerms? terms = null, bool areListed = true)
    {
        var year = new SelectionsOfTheYear(People.Opening(level), () => (terms ?? new() { FullChainForDepartments = full }, new()), areListed ? static _ => true : null);
        foreach (var act in (Act[])[People.Applied(post), People.Checked()])
        {
            Assert.Empty(year.Take(act));
        }

        return year;
    }

    private static IEnumerable<SelectionStep[]> Orders(SelectionStep[] steps) => steps.Length <= 1
        ? [steps]
        : steps.SelectMany(first => Orders([.. steps.Where(s => s != first)]).Select(rest => (SelectionStep[])[first, .. rest]));
}
