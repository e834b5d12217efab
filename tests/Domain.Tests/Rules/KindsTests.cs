using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Tests.Rules;

/// <summary>Each kind of requirement at its boundary, empty, unknown and partly known.</summary>
public sealed class KindsTests
{
    private static readonly UnionRecord _empty = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
    private static readonly Member _second = new() { Id = "m1", YearOfStudy = Fact.Given(2), StudyLevel = Fact.Given(StudyLevel.Bachelor) };

    [Fact]
    public void A_list_that_holds_what_is_not_permitted_is_mended_by_what_is()
    {
        var posts = new NothingBut<UnionRecord, string>(StructureFacts.Posts, ["主席团成员"]);
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

        Assert.Single(posts.Mends(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["主席团成员", "总经理"]) } }));
        Assert.Empty(posts.Mends(record with { Structure = new() { Posts = Fact.Given<Sequence<string>>(["主席团成员"]) } }));
        Assert.Empty(posts.Mends(record));
    }

    [Fact]
    public void What_is_asked_of_everybody_is_told_in_either_language_and_mended_where_it_is_broken()
    {
        Every<UnionRecord, Member> everybody = new(EligibilityFacts.WithFailedCourse, EligibilityRules.Members, new AtMost<Member, int>(MemberFacts.FailedCourses, 0));

        Assert.StartsWith("工作人员均须：", everybody.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("every one of the staff: ", everybody.Describe(Language.English), StringComparison.Ordinal);
        Assert.Single(everybody.Mends(_empty with { Eligibility = new() { WithFailedCourse = Fact.Given(2) } }));
        Assert.Empty(everybody.Mends(_empty with { Eligibility = new() { WithFailedCourse = Fact.Given(0) } }));
        Assert.Empty(everybody.Mends(_empty));
    }

    /// <summary>A union of nobody keeps it by having nobody; that one of nobody breaks it contradicts itself and decides nothing.</summary>
    [Fact]
    public void Where_there_is_nobody_it_does_not_apply_and_a_contradiction_leaves_it_open()
    {
        Every<UnionRecord, Member> everybody = new(EligibilityFacts.WithFailedCourse, EligibilityRules.Members, new AtMost<Member, int>(MemberFacts.FailedCourses, 0));
        var nobody = _empty with { Structure = new() { Staff = Fact.Given(0) } };

        Assert.Equal(Verdict.NotApplicable, everybody.Judge(nobody));
        Assert.Equal(Verdict.Undetermined, everybody.Judge(nobody with { Eligibility = new() { WithFailedCourse = Fact.Given(1) } }));
    }

    [Fact]
    public void A_flaw_is_told_in_either_language()
    {
        Flaw flaw = new(FlawKind.Gap, ["a", "b"], new("有空档", "there is a gap"));

        Assert.Equal("a、b：有空档", flaw.Describe(Language.Chinese));
        Assert.Equal("a, b: there is a gap", flaw.Describe(Language.English));
    }

    [Theory]
    [InlineData("目标1", "Goal 1")]
    [InlineData("措施三", "Measure 三")]
    [InlineData("3（一）", "3（一）")]
    public void A_goal_and_a_measure_are_counted_in_words_and_a_form_s_number_stays(string number, string english)
    {
        var item = School2023.Table.Items[0] with { Number = number };

        Assert.Equal(number, item.NumberIn(Language.Chinese));
        Assert.Equal(english, item.NumberIn(Language.English));
    }

    [Fact]
    public void Posts_outside_the_list_break_it_even_on_a_partial_list_which_never_keeps_it()
    {
        var posts = new NothingBut<UnionRecord, string>(StructureFacts.Posts, PostTitles.Of2021);

        Assert.Equal(Verdict.Undetermined, posts.Judge(_empty));
        Assert.Equal(Verdict.NotApplicable, posts.Judge(Posts(Fact.Given<Sequence<string>>([]))));
        Assert.Equal(Verdict.Met, posts.Judge(Posts(Fact.Given<Sequence<string>>(["主席", "干事"]))));
        Assert.Equal(Verdict.NotMet, posts.Judge(Posts(Fact.Given<Sequence<string>>(["主席", "秘书长"]))));
        Assert.Equal(Verdict.Undetermined, posts.Judge(Posts(Partial<string>(["主席"]))));
        Assert.Equal(Verdict.NotMet, posts.Judge(Posts(Partial<string>(["秘书长"]))));
        Assert.Equal(["秘书长"], posts.Explain(Posts(Partial<string>(["秘书长"]))).BrokenBy);
    }

    [Fact]
    public void A_partial_list_may_cover_all_that_is_required_but_never_lacks_it()
    {
        var reviews = (Covers<UnionRecord, ReviewedMatter>)OversightRules.LeagueReviews.Requirement;
        Sequence<ReviewedMatter> all = [ReviewedMatter.Funds, ReviewedMatter.Liaison, ReviewedMatter.Information, ReviewedMatter.Activities];

        Assert.Equal(Verdict.Undetermined, reviews.Judge(_empty));
        Assert.Equal(Verdict.Met, reviews.Judge(Reviews(Partial(all))));
        Assert.Equal(Verdict.NotMet, reviews.Judge(Reviews(Fact.Given<Sequence<ReviewedMatter>>([ReviewedMatter.Funds]))));
        Assert.Equal(Verdict.Undetermined, reviews.Judge(Reviews(Partial<ReviewedMatter>([ReviewedMatter.Funds]))));
    }

    [Fact]
    public void Steps_count_in_their_order_and_further_steps_break_nothing()
    {
        var chain = new InOrder<UnionRecord, SelectionStep>(SelectionFacts.DepartmentSteps, [SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview]);

        Assert.Equal(Verdict.Met, chain.Judge(Steps(Fact.Given<Sequence<SelectionStep>>([SelectionStep.CollegeLeagueRecommends, SelectionStep.CollegePartyAgrees, SelectionStep.JointReview, SelectionStep.PartyDecides]))));
        Assert.Equal(Verdict.NotMet, chain.Judge(Steps(Fact.Given<Sequence<SelectionStep>>([SelectionStep.JointReview, SelectionStep.CollegeLeagueRecommends]))));
        Assert.Equal(Verdict.NotMet, chain.Judge(Steps(Fact.Given<Sequence<SelectionStep>>([]))));
        Assert.Equal(Verdict.Undetermined, chain.Judge(Steps(Partial<SelectionStep>([SelectionStep.JointReview]))));
        Assert.Equal(Verdict.Undetermined, chain.Judge(_empty));
    }

    [Fact]
    public void What_is_asked_of_each_is_said_in_either_language()
    {
        var courses = EligibilityRules.GraduateStudy.Requirement;

        Assert.StartsWith("工作人员均须：", courses.Describe(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("every one of the staff: ", courses.Describe(Language.English), StringComparison.Ordinal);
    }

    /// <remarks>Of a roster with gaps on which nobody is found, how many there are is unknown; of one on which one is, one at least.</remarks>
    [Fact]
    public void A_roster_with_gaps_tells_of_those_on_it_alone()
    {
        var courses = (Every<UnionRecord, Member>)EligibilityRules.GraduateStudy.Requirement;
        UnionRecord With(int failed) => _empty with { Members = new() { List = [new() { Id = "甲", Teacher = Fact.Given(false), FailedCourses = Fact.Given(failed) }] } };

        Assert.Equal(default, courses.Told(With(0)));
        Assert.Equal(Fact.Within(1, int.MaxValue), courses.Told(With(1)));
    }

    [Fact]
    public void A_no_that_is_to_be_attested_is_mended_by_a_yes()
    {
        var flat = StructureRules.Flat.Requirement;

        Assert.Equal((Change.Become, (object)true), Assert.Single(flat.Mends(_empty with { Structure = new() { Flat = Fact.Given(false) } })) is var mend ? (mend.Change, mend.Target) : default);
        Assert.Empty(flat.Mends(_empty with { Structure = new() { Flat = Fact.Given(true) } }));
    }

    /// <remarks>Half of 3 is 2 of 3, 66.7 %; two figures of one share are two.</remarks>
    [Fact]
    public void A_figure_is_shown_to_one_decimal_and_is_known_by_its_name()
    {
        var path = EligibilityFacts.FromCollegeUnions;

        Assert.Equal("66.7%", Figure.PercentReached(path, new(1, 2)).In(_empty with { Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(1, 3)) } }));
        Assert.Equal(Figure.PartOf(path), Figure.PartOf(path));
        Assert.NotEqual(Figure.PartOf(path), Figure.BaseOf(path));
    }

    [Fact]
    public void A_sentence_said_where_a_rule_is_kept_is_none_said_where_it_is_not()
    {
        var flat = StructureRules.Flat.Requirement;

        Assert.Equal(Sentence.Where(flat, $"设工作部门。"), Sentence.Where(flat, $"设工作部门。"));
        Assert.NotEqual(Sentence.Where(flat, $"设工作部门。"), Sentence.Unless(flat, $"设工作部门。"));
        Assert.NotEqual(Sentence.Where(flat, $"设工作部门。"), Sentence.Where(StructureRules.ServesOnly.Requirement, $"设工作部门。"));
    }

    [Fact]
    public void A_yes_without_a_statement_is_a_tick_and_a_no_needs_none()
    {
        var flat = StructureRules.Flat.Requirement;
        var yes = _empty with { Structure = new() { Flat = Fact.Given(true) } };
        var stated = yes with { Remarks = [new() { At = "/structure/flat", Statement = new("团委", Fact.Given(new LocalDate(2024, 6, 1)), "说明") }] };

        Assert.Equal(Verdict.Undetermined, flat.Judge(yes));
        Assert.Equal("/remarks/~1structure~1flat/statement", Assert.Single(flat.Explain(yes).Missing()).JsonPointer);
        Assert.Equal(Verdict.Met, flat.Judge(stated));
        Assert.Equal("团委", flat.Explain(stated).Statement!.By);
        Assert.Equal(Verdict.NotMet, flat.Judge(_empty with { Structure = new() { Flat = Fact.Given(false) } }));
        Assert.Equal(Verdict.Undetermined, flat.Judge(yes with { Remarks = [new() { At = "/structure/flat", Statement = new("团委", default, "说明") }] }));
    }

    [Fact]
    public void A_diploma_college_has_no_postgraduate_recommendation_and_says_why()
    {
        var recommendation = new Attested(UnionGovernance.Appraisals.IncentivesFacts.RecommendationNotTied);
        var excused = _empty with { Incentives = new() { RecommendationNotTied = Fact.NotApplicable<bool>() } };

        Assert.Equal(Verdict.Undetermined, recommendation.Judge(excused));
        Assert.Equal(Verdict.NotApplicable, recommendation.Judge(excused with { Remarks = [new() { At = "/incentives/recommendationNotTied", Reason = "专科学校" }] }));
        Assert.Equal(Verdict.Undetermined, new Attested(UnionGovernance.Appraisals.IncentivesFacts.AwardsNotTied).Judge(_empty with
        {
            Incentives = new() { AwardsNotTied = Fact.NotApplicable<bool>() },
            Remarks = [new() { At = "/incentives/awardsNotTied", Reason = "不想答" }],
        }));
    }

    [Theory]
    [InlineData(30, 100, Verdict.Met)]
    [InlineData(31, 100, Verdict.NotMet)]
    [InlineData(3, 10, Verdict.Met)]
    [InlineData(1, 3, Verdict.NotMet)]
    [InlineData(1, 4, Verdict.Met)]
    public void A_rank_of_thirty_per_cent_is_inside_and_a_tiny_major_has_none(int rank, int of, Verdict expected)
    {
        var share = Fact.Given(new Share(rank, of));
        var member = _second with { RankLastTerm = share, RankLastYear = share, RankSinceEnrolment = share };

        Assert.Equal(expected, EligibilityRules.Rank(new()).Judge(member));
    }

    [Theory]
    [InlineData(1, 1, Verdict.Met)]
    [InlineData(1, 3, Verdict.Met)]
    [InlineData(2, 3, Verdict.NotMet)]
    [InlineData(2, 4, Verdict.NotMet)]
    public void By_option_the_first_place_of_a_tiny_major_counts_and_no_other(int rank, int of, Verdict expected)
    {
        var share = Fact.Given(new Share(rank, of));

        Assert.Equal(expected, EligibilityRules.Rank(new() { FirstOfTinyMajorCounts = true }).Judge(_second with { RankLastTerm = share, RankLastYear = share, RankSinceEnrolment = share }));
    }

    /// <summary>One half, of which one of two is the first place and two of four is not; no first place is two thirds.</summary>
    [Fact]
    public void A_rank_within_bounds_may_be_the_first_place_of_a_tiny_major()
    {
        var rank = EligibilityRules.Rank(new() { FirstOfTinyMajorCounts = true });
        Member Between(Share low, Share high, Edges edges = Edges.Included)
        {
            var share = Fact.Within(low, high, edges);
            return _second with { RankLastTerm = share, RankLastYear = share, RankSinceEnrolment = share };
        }

        Assert.Equal(Verdict.Undetermined, rank.Judge(Between(new(2, 5), new(1, 2))));
        Assert.Equal(Verdict.NotMet, rank.Judge(Between(new(2, 5), new(1, 2), Edges.HighExcluded)));
        Assert.Equal(Verdict.NotMet, rank.Judge(Between(new(3, 5), new(4, 5))));
        Assert.Equal(Verdict.NotMet, EligibilityRules.Rank(new()).Judge(Between(new(2, 5), new(1, 2))));
    }

    [Fact]
    public void One_window_is_enough_and_one_outside_leaves_the_others_open()
    {
        var inside = _second with { RankLastYear = Fact.Given(new Share(1, 10)) };
        var outside = _second with { RankLastYear = Fact.Given(new Share(9, 10)) };

        Assert.Equal(Verdict.Met, EligibilityRules.Rank(new()).Judge(inside));
        Assert.Equal(Verdict.Undetermined, EligibilityRules.Rank(new()).Judge(outside));
        Assert.Equal(["/rankLastTerm", "/rankSinceEnrolment"], EligibilityRules.Rank(new()).Explain(outside).Missing().Select(m => m.JsonPointer));
    }

    [Fact]
    public void First_years_and_postgraduates_have_no_rank_to_keep_but_a_failed_course_counts_unless_the_option_excuses()
    {
        var first = _second with { YearOfStudy = Fact.Given(1), FailedCourses = Fact.Given(1) };

        Assert.Equal(Verdict.NotApplicable, EligibilityRules.Rank(new()).Judge(first));
        Assert.Equal(Verdict.NotApplicable, EligibilityRules.Rank(new()).Judge(_second with { StudyLevel = Fact.Given(StudyLevel.Postgraduate) }));
        Assert.Equal(Verdict.NotMet, EligibilityRules.NoFailedCourse(new()).Judge(first));
        Assert.Equal(Verdict.NotApplicable, EligibilityRules.NoFailedCourse(new() { FirstYearsMayFail = true }).Judge(first));
    }

    [Theory]
    [InlineData(PoliticalStatus.ProbationaryPartyMember, Verdict.Met)]
    [InlineData(PoliticalStatus.LeagueMember, Verdict.Met)]
    [InlineData(PoliticalStatus.Neither, Verdict.NotMet)]
    public void Probationary_Party_members_count(PoliticalStatus status, Verdict expected) =>
        Assert.Equal(expected, EligibilityRules.PartyOrLeague.Judge(_second with { PoliticalStatus = Fact.Given(status) }));

    [Fact]
    public void A_roster_names_who_breaks_a_rule_and_an_incomplete_one_never_keeps_it()
    {
        var politics = EligibilityRules.Politics.Requirement;
        var league = _second with { PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember) };
        var neither = _second with { Id = "m2", PoliticalStatus = Fact.Given(PoliticalStatus.Neither) };

        Assert.Equal(Verdict.Undetermined, politics.Judge(_empty));
        Assert.Equal(Verdict.NotApplicable, politics.Judge(Roster(true)));
        Assert.Equal(Verdict.Met, politics.Judge(Roster(true, league)));
        Assert.Equal(Verdict.Undetermined, politics.Judge(Roster(false, league)));
        Assert.Equal(Verdict.NotMet, politics.Judge(Roster(false, league, neither)));
        Assert.Equal(["m2"], politics.Explain(Roster(true, league, neither)).BrokenBy);
        Assert.Contains("/members/list/1/politicalStatus", politics.Explain(Roster(true, league, _second with { Id = "m3" })).Missing().Select(m => m.JsonPointer));
    }

    /// <summary>By roster or by figures: what is asked of everybody is not asked of nobody, but a stated exception is not explained away.</summary>
    [Fact]
    public void Of_nobody_nothing_is_asked_however_that_is_told()
    {
        var politics = EligibilityRules.Politics.Requirement;
        var posts = StructureRules.Posts(PostTitles.Of2021).Requirement;
        var none = _empty with { Structure = new() { Staff = Fact.Given(0) }, Eligibility = new() { NotPartyOrLeague = Fact.Given(0) } };

        Assert.Equal(Verdict.NotApplicable, politics.Judge(none));
        Assert.Equal(Verdict.NotApplicable, politics.Judge(none with { Eligibility = new() }));
        Assert.Equal(Verdict.NotApplicable, politics.Judge(Roster(true) with { Eligibility = none.Eligibility }));
        Assert.Equal(Verdict.Met, politics.Judge(none with { Structure = new() }));
        Assert.Equal(Verdict.Undetermined, politics.Judge(none with { Eligibility = new() { NotPartyOrLeague = Fact.Given(3) } }));
        Assert.Equal(Verdict.NotApplicable, posts.Judge(Roster(true)));
        Assert.Equal(Verdict.Undetermined, posts.Judge(Roster(false)));
    }

    [Fact]
    public void A_share_of_nothing_agrees_with_another_and_with_no_other_share()
    {
        var half = EligibilityRules.HalfFromCollegeUnions(40, 60).Requirement;
        UnionRecord Stating(Share share) => Roster(true) with { Eligibility = new() { FromCollegeUnions = Fact.Given(share) } };

        Assert.Equal(Verdict.NotApplicable, half.Judge(Stating(new(0, 0))));
        Assert.Null(EligibilityFacts.FromCollegeUnions.ConflictIn(Stating(new(0, 0))));
        Assert.Equal(Verdict.Undetermined, half.Judge(Stating(new(3, 4))));
        Assert.NotNull(EligibilityFacts.FromCollegeUnions.ConflictIn(Stating(new(3, 4))));
    }

    [Fact]
    public void A_figure_and_a_roster_that_disagree_leave_open_what_they_disagree_on()
    {
        var politics = EligibilityRules.Politics.Requirement;
        var record = Roster(true, _second with { PoliticalStatus = Fact.Given(PoliticalStatus.Neither) }) with { Eligibility = new() { NotPartyOrLeague = Fact.Given(0) } };

        Assert.Equal(Verdict.Undetermined, politics.Judge(record));
        Assert.NotNull(politics.Explain(record).Conflict);
        Assert.Equal(Verdict.NotMet, politics.Judge(record with { Eligibility = new() { NotPartyOrLeague = Fact.Given(2) } }));
    }

    /// <summary>不足50% against a roster of exactly one half, and 超过50% likewise: the half is what the roster says, so it stays possible.</summary>
    [Theory]
    [InlineData(0, 1, Edges.HighExcluded)]
    [InlineData(1, 1, Edges.LowExcluded)]
    public void A_bound_that_excludes_what_the_roster_says_leaves_it_possible(int end, int of, Edges edges)
    {
        Share half = new(1, 2), other = new(end, of);
        var stated = edges == Edges.HighExcluded ? Fact.Within(other, half, edges) : Fact.Within(half, other, edges);
        var record = Roster(true, _second with { FromCollegeUnion = Fact.Given(true) }, _second with { Id = "m2", FromCollegeUnion = Fact.Given(false) })
            with
        { Eligibility = new() { FromCollegeUnions = stated } };

        Assert.NotNull(EligibilityFacts.FromCollegeUnions.ConflictIn(record));
        Assert.Equal(edges == Edges.HighExcluded ? Verdict.Undetermined : Verdict.Met, EligibilityRules.HalfFromCollegeUnions(40, 60).Requirement.Judge(record));
        Assert.Equal(edges == Edges.HighExcluded ? Verdict.NotMet : Verdict.Undetermined, new ShareAbove<UnionRecord>(EligibilityFacts.FromCollegeUnions, half).Judge(record));
    }

    [Theory]
    [InlineData(20, 40, Verdict.NotMet)]
    [InlineData(21, 40, Verdict.Met)]
    [InlineData(0, 0, Verdict.NotApplicable)]
    public void The_main_part_is_more_than_half(int students, int raters, Verdict expected) => Assert.Equal(
        expected,
        UnionGovernance.Appraisals.AppraisalRules.Raters.Requirement.Judge(_empty with { Appraisal = new() { StudentRaters = Fact.Given(students), Raters = Fact.Given(raters) } }));

    [Fact]
    public void A_share_is_of_nothing_where_there_is_nothing_and_unknown_where_there_may_be_nothing()
    {
        Assert.Equal(Fact.Given(new Share(0, 0)), Fact.Share(Fact.Within(0, 3), Fact.Given(0)));
        Assert.Equal(Fact.Unknown<Share>(), Fact.Share(Fact.Within(0, 3), Fact.Within(0, 5)));
        Assert.Equal(Fact.Unknown<Share>(), Fact.Share(default, Fact.Given(0)));
        Assert.Equal(Fact.Within(new Share(1, 5), new Share(3, 4)), Fact.Share(Fact.Within(1, 3), Fact.Within(4, 5)));
    }

    [Theory]
    [InlineData("2023-09-01", "2024-06-30", Verdict.Met)]
    [InlineData("2022-09-01", "2024-06-30", Verdict.Met)]
    [InlineData("2022-08-31", "2024-06-30", Verdict.NotMet)]
    [InlineData("2024-07-01", "2024-06-30", Verdict.Undetermined)]
    [InlineData("2024-08-31", "2024-09-01", Verdict.Met)]
    [InlineData("2023-08-31", "2024-09-01", Verdict.NotMet)]
    [InlineData("2023-08-31", "2024-08-31", Verdict.Met)]
    public void A_congress_is_on_schedule_by_academic_year_and_a_later_one_is_a_plan(string held, string asOf, Verdict expected)
    {
        var record = _empty with { Congress = new() { HeldOn = Date(held) }, AsOf = Date(asOf) };

        Assert.Equal(expected, new OnSchedule().Judge(record));
        Assert.Equal(Verdict.Undetermined, new OnSchedule().Judge(record with { AsOf = default }));
    }

    private static Fact<LocalDate> Date(string iso) => Fact.Given(NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);

    private static Fact<Sequence<T>> Partial<T>(Sequence<T> list)
        where T : notnull => new() { Known = Known.Within, Low = list, High = list };

    private static UnionRecord Posts(Fact<Sequence<string>> posts) => _empty with { Structure = new() { Posts = posts } };

    private static UnionRecord Reviews(Fact<Sequence<ReviewedMatter>> reviews) => _empty with { Guidance = new() { LeagueReviews = reviews } };

    private static UnionRecord Steps(Fact<Sequence<SelectionStep>> steps) => _empty with { Selection = new() { DepartmentSteps = steps } };

    private static UnionRecord Roster(bool complete, params ReadOnlySpan<Member> members) =>
        _empty with { Members = new() { Complete = Fact.Given(complete), List = Sequence.Of(members) } };
}
