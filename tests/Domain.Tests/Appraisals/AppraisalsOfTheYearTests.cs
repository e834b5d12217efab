using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Appraisals;

public sealed class AppraisalsOfTheYearTests
{
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    [Theory]
    [InlineData(24, 24, false)]
    [InlineData(25, 24, true)]
    [InlineData(0, 12, false)]
    [InlineData(54, null, true)]
    public void Students_delegates_are_more_than_half_of_the_raters(int students, int? teachers, bool enough)
    {
        var refusals = Begun().Told(Rounds.Held(students, teachers));

        Assert.Equal(enough ? [] : ["appraisal.students-main"], refusals.Select(r => r.By.Id));
    }

    [Fact]
    public void While_the_number_of_students_delegates_is_unknown_ratings_are_kept_and_the_result_says_what_is_missing()
    {
        var year = Begun();
        Assert.Empty(year.Take(Rounds.Held(students: null, teachers: 0)));
        Assert.Empty(year.Told(Rounds.Rated("m01", 90)));
        Assert.Equal(5, year.Take(Rounds.Rated("m01", 90, ballots: 0)).Length);
        Assert.Empty(year.Take(Rounds.Rated("m01", 90)));

        Assert.Equal(["appraisal.students-main"], year.Broken(Rounds.Concluded));
        var entered = year.Enter(_record);
        Assert.Equal((Fact.Given(1), Fact.Within(0, int.MaxValue), default), (entered.Appraisal.TimesInYear, entered.Appraisal.Raters, entered.Appraisal.StudentRaters));
        Assert.Equal(Verdict.Undetermined, AppraisalRules.Raters.Requirement.Judge(entered));
        Assert.Equal(Grade.Excellent, year.Rounds[0].ResultOf("m01")!.Grade);
    }

    /// <summary>An appraisal without students' delegates was held, and the record says what it was.</summary>
    [Fact]
    public void An_appraisal_held_without_delegates_enters_the_record_as_what_it_was()
    {
        var year = Begun();

        Assert.Equal(["appraisal.students-main"], year.Broken(Rounds.Held(students: 0, teachers: 6)));
        Assert.Empty(year.Take(Rounds.Rated("m01", 90, RaterGroup.Teachers, 6)));
        Assert.Empty(year.Take(Rounds.Concluded));
        var entered = year.Enter(_record);

        Assert.Equal((Fact.Given(1), Fact.Given(6), Fact.Given(0)), (entered.Appraisal.TimesInYear, entered.Appraisal.Raters, entered.Appraisal.StudentRaters));
        Assert.Equal(Verdict.NotMet, AppraisalRules.Raters.Requirement.Judge(entered));
        Assert.Equal("评议6人，学生代表0人，须超过一半", Assert.Single(year.Findings).Because.Chinese);
    }

    /// <summary>A result of which no rating is entered may be no appraisal: it is one at most.</summary>
    [Fact]
    public void A_result_without_any_rating_counts_as_one_appraisal_at_most()
    {
        var year = Begun();
        Assert.Empty(year.Take(Rounds.Held()));

        Assert.Equal(["appraisal.five-aspects"], year.Broken(Rounds.Concluded));
        Assert.Equal(Fact.Within(0, 1), year.Enter(_record).Appraisal.TimesInYear);
        Assert.Null(year.Rounds[0].ResultOf("m01")!.Grade);
        Assert.Equal("m01的结果：评分不全，须基本称职以上", Assert.Single(year.Told(Recognised("m01", Semester.Autumn))).Because.Chinese);
    }

    [Fact]
    public void Whoever_reports_after_the_result_is_found_and_whoever_was_not_called_is_refused()
    {
        var year = Rounds.Replayed(Rounds.Called("m01", "m02"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 90), Rounds.Rated("m02", 90) with { Scores = [] });
        year.Take(Rounds.Concluded);

        Assert.Equal(["appraisal.reported"], year.Broken(Rounds.Reported("m02")));
        Assert.Equal(["appraisal.called"], year.Take(Rounds.Reported("m03")).Select(r => r.By.Id));
        Assert.Equal(["appraisal.in-order"], year.Take(Rounds.Reported("m02")).Select(r => r.By.Id));
    }

    /// <summary>Nobody said that no teachers rated; the students' delegates may or may not have been the main part.</summary>
    [Fact]
    public void A_group_whose_number_is_missing_holds_the_result_up_and_one_of_nobody_does_not()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(teachers: null), Rounds.Rated("m01", 90));
        Assert.Equal("未写明教师人数", Assert.Single(year.Told(Rounds.Concluded)).Because.Chinese);
        Assert.Null(year.Rounds[0].Raters);

        year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 90), Rounds.Concluded);
        Assert.Equal(30, year.Rounds[0].Raters);
    }

    [Fact]
    public void Nobody_is_rated_before_reporting_and_no_result_stands_while_someone_has_not()
    {
        var year = Rounds.Replayed(Rounds.Called("m01", "m02"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 90));

        Assert.Equal("m02尚未述职", Assert.Single(year.Told(Rounds.Rated("m02", 90))).Because.Chinese);
        Assert.Equal(["appraisal.reported", "appraisal.five-aspects"], year.Told(Rounds.Concluded).Select(r => r.By.Id));
        Assert.Equal("秋季学期的部署中没有m03", Assert.Single(year.Told(Rounds.Reported("m03"))).Because.Chinese);
        Assert.Equal("m01已经述职", Assert.Single(year.Told(Rounds.Reported("m01"))).Because.Chinese);
    }

    [Fact]
    public void All_five_aspects_are_rated_by_every_group_that_came()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(30, 18));
        var rated = Rounds.Rated("m01", 90);
        Assert.Empty(year.Take(rated with { Scores = [.. rated.Scores.Take(4)] }));
        Assert.Empty(year.Take(Rounds.Rated("m01", 80, RaterGroup.Teachers, 18)));

        Assert.Equal("m01缺学生代表对“纪律作风”的评分", Assert.Single(year.Told(Rounds.Concluded)).Because.Chinese);
        Assert.Empty(year.Take(rated with { Scores = [rated.Scores[4]] }));
        Assert.Empty(year.Take(Rounds.Concluded));
    }

    [Fact]
    public void No_more_ballots_than_raters_none_beyond_the_scale_and_each_counted_once()
    {
        var year = Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(30, 18));

        Assert.Equal("“政治态度”31票，学生代表30人", year.Take(Rounds.Rated("m01", 90, ballots: 31))[0].Because.Chinese);
        Assert.Equal("“政治态度”30票合计3030分，每票满分100分", year.Take(Rounds.Rated("m01", 101))[0].Because.Chinese);
        Assert.Equal(5, year.Take(Rounds.Rated("m01", 90, RaterGroup.Others, 1)).Length);
        Assert.Equal(5, year.Take(Rounds.Rated("m01", 90, ballots: 0)).Length);
        Assert.Empty(year.Take(Rounds.Rated("m01", 100)));
        Assert.Equal("学生代表对“政治态度”计了不止一次", year.Take(Rounds.Rated("m01", 90))[0].Because.Chinese);
    }

    [Fact]
    public void A_term_has_one_appraisal_and_two_terms_have_two()
    {
        var year = Rounds.Of(new(), ("m01", 90));
        Assert.Equal(["appraisal.once-a-term"], year.Take(Rounds.Called("m01")).Select(r => r.By.Id));
        var (running, over) = (_record with { AsOf = Fact.Given(_record.Union.Year!.Value.LastDay) }, _record with { AsOf = Fact.Given(_record.Union.Year.Value.Next.FirstDay) });
        Assert.Equal((Verdict.Undetermined, Verdict.NotMet), (AppraisalRules.EachSemester.Requirement.Judge(year.Enter(running)), AppraisalRules.EachSemester.Requirement.Judge(year.Enter(over))));

        foreach (var act in (Act[])[
            Rounds.Called("m01") with { Semester = Semester.Spring }, Rounds.Reported("m01") with { Semester = Semester.Spring },
            Rounds.Held(31, 20) with { Semester = Semester.Spring }, Rounds.Rated("m01", 80) with { Semester = Semester.Spring },
            Rounds.Rated("m01", 80, RaterGroup.Teachers, 20) with { Semester = Semester.Spring }])
        {
            Assert.Empty(year.Take(act));
        }

        Assert.Equal(Fact.Given(1), year.Enter(_record).Appraisal.TimesInYear);
        Assert.Empty(year.Take(Rounds.Concluded with { Semester = Semester.Spring }));
        var entered = year.Enter(_record);
        Assert.Equal((Fact.Given(2), Fact.Given(51), Fact.Given(31)), (entered.Appraisal.TimesInYear, entered.Appraisal.Raters, entered.Appraisal.StudentRaters));
        Assert.Equal((Fact.Given(true), Fact.Given(true)), (entered.Appraisal.Autumn, entered.Appraisal.Spring));
        Assert.Equal(Verdict.Met, AppraisalRules.EachSemester.Requirement.Judge(entered));
        Assert.Equal(Verdict.Met, AppraisalRules.Raters.Requirement.Judge(entered));
    }

    /// <summary>A result tells of its own semester; of another only a list that is said to be whole does, and of one whose meeting was held and came to no result nothing is told.</summary>
    [Fact]
    public void A_result_is_of_its_semester_and_a_whole_list_tells_of_the_other()
    {
        ImmutableArray<Act> acts = [Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 90), Rounds.Concluded];
        var (open, whole) = (new AppraisalsOfTheYear(static () => new()), Rounds.Replayed());
        Assert.All(acts, a => Assert.Empty(open.Take(a)));
        Assert.All(acts, a => Assert.Empty(whole.Take(a)));

        Assert.Equal((Fact.Given(true), default), Semesters(open));
        Assert.Equal((Fact.Given(true), Fact.Given(false)), Semesters(whole));
        Assert.Empty(whole.Take(Rounds.Called("m01") with { Semester = Semester.Spring }));
        Assert.Equal((Fact.Given(true), Fact.Given(false)), Semesters(whole));
        Assert.Empty(whole.Take(Rounds.Held(teachers: 0) with { Semester = Semester.Spring }));
        Assert.Equal((Fact.Given(true), default), Semesters(whole));

        static (Fact<bool>, Fact<bool>) Semesters(AppraisalsOfTheYear year) => year.Enter(_record).Appraisal is var held ? (held.Autumn, held.Spring) : default;
    }

    [Fact]
    public void A_year_without_a_result_leaves_the_record_as_it_was() => Assert.Same(_record, Begun().Enter(_record));

    [Fact]
    public void Recognition_rests_on_the_result_and_never_on_the_post()
    {
        var year = Rounds.Of(new(), ("m01", 60), ("m02", 59));

        Assert.Empty(year.Take(Recognised("m01", Semester.Autumn)));
        Assert.Equal("m01：未写明依据哪一次评议", Assert.Single(year.Told(Recognised("m01", null))).Because.Chinese);
        Assert.Equal("m01没有春季学期的评议结果", Assert.Single(year.Told(Recognised("m01", Semester.Spring))).Because.Chinese);
        Assert.Equal("m02的结果：不称职，须基本称职以上", Assert.Single(year.Told(Recognised("m02", Semester.Autumn))).Because.Chinese);
        Assert.Equal("m03没有秋季学期的评议结果", Assert.Single(year.Told(Recognised("m03", Semester.Autumn))).Because.Chinese);
        Assert.Equal(["year.not-before"], year.Told(Recognised("m01", Semester.Autumn) with { On = Rounds.Day.PlusDays(-1) }).Select(r => r.By.Id));
        Assert.Single(year.Consequences);
    }

    [Fact]
    public void Where_only_the_excellent_are_recognised_an_open_tie_recognises_nobody()
    {
        var year = Rounds.Of(new() { RecognitionFrom = Grade.Excellent, ExcellentAtMost = new(1, 2) }, ("m01", 95), ("m02", 95), ("m03", 70));

        Assert.Equal("m01的结果：同分待定，须优秀以上", Assert.Single(year.Told(Recognised("m01", Semester.Autumn))).Because.Chinese);
        Assert.Empty(year.Take(new EdgeSettled { On = Rounds.Day, Semester = Semester.Autumn, Excellent = ["m01"] }));
        Assert.Empty(year.Told(Recognised("m01", Semester.Autumn)));
        Assert.Equal("m02的结果：称职，须优秀以上", Assert.Single(year.Told(Recognised("m02", Semester.Autumn))).Because.Chinese);
    }

    [Fact]
    public void A_post_ends_on_a_ground_that_is_on_record()
    {
        var year = Rounds.Of(new(), ("m01", 60), ("m02", 59));

        Assert.Empty(year.Take(Ended("m02", EndingGround.FailedAppraisal) with { RestsOn = Semester.Autumn }));
        Assert.Equal("m01的结果：基本称职", Because(Ended("m01", EndingGround.FailedAppraisal) with { RestsOn = Semester.Autumn }));
        Assert.Equal("m01：未写明哪一次评议", Because(Ended("m01", EndingGround.FailedAppraisal)));
        Assert.Equal("m02没有春季学期的评议结果", Because(Ended("m02", EndingGround.FailedAppraisal) with { RestsOn = Semester.Spring }));
        Assert.Equal("m01：未写明理由", Because(Ended("m01", null)));
        Assert.Equal("m01：未写明事实", Because(Ended("m01", EndingGround.Violation)));
        Assert.Empty(year.Take(Ended("m01", EndingGround.Violation) with { Reason = "考试违纪" }));

        string Because(PostEnded ended) => Assert.Single(year.Told(ended), r => r.By == RoundRules.Ground).Because.Chinese;
    }

    /// <summary>Who was removed is no longer staff, and nobody need enter it twice.</summary>
    [Fact]
    public void Whose_post_ends_serves_that_day_and_not_the_next()
    {
        var union = new PresidiumAndDepartments();
        union.Take(new TookOffice { On = Rounds.Day.PlusDays(-90), Person = "m01", Presidium = true });
        var year = new AppraisalsOfTheYear(static () => new(), union);

        Assert.NotEmpty(year.Told(Ended("m01", EndingGround.Violation)));
        Assert.Single(union.ServingOn(Rounds.Day.PlusDays(1)));
        Assert.Equal(["appraisal.ground"], year.Broken(Ended("m01", EndingGround.Violation)));
        Assert.Single(union.ServingOn(Rounds.Day));
        Assert.Empty(union.ServingOn(Rounds.Day.PlusDays(1)));
        Assert.Empty(year.Take(Ended("m09", EndingGround.Violation) with { Reason = "考试违纪" }));
    }

    /// <summary>Where one recognition rested on no result, it is open whether the kind is tied to the post: neither a yes nor a no is shown.</summary>
    [Fact]
    public void One_recognition_without_a_result_leaves_its_kind_open()
    {
        var year = Rounds.Of(new(), ("m01", 90), ("m02", 50));
        var stated = _record with { Incentives = new() { AwardsNotTied = Fact.Given(true), PointsNotTied = Fact.Given(false) } };
        Assert.Empty(year.Take(Recognised("m01", Semester.Autumn)));
        Assert.Equal(["appraisal.basis"], year.Broken(Recognised("m02", Semester.Autumn)));
        Assert.Equal(["appraisal.basis"], year.Broken(Recognised("m01", null) with { Kind = Recognition.Points }));

        Assert.Equal((default(Fact<bool>), Fact.Given(false)), (year.Enter(stated).Incentives.AwardsNotTied, year.Enter(stated).Incentives.PointsNotTied));
    }

    /// <summary>What was recognised rested on a result; of the kinds that did not occur nothing is known.</summary>
    [Fact]
    public void Recognition_shows_that_its_kind_is_not_tied_to_the_post()
    {
        var year = Rounds.Of(new(), ("m01", 90));
        Assert.Equal(default, year.Enter(_record).Incentives.AwardsNotTied);

        Assert.Empty(year.Take(Recognised("m01", Semester.Autumn) with { By = ["校团委"] }));
        var entered = year.Enter(_record);
        Assert.Equal((Fact.Given(true), default(Fact<bool>)), (entered.Incentives.AwardsNotTied, entered.Incentives.PointsNotTied));
        Assert.Equal(new("校团委", Fact.Given(Rounds.Day), "秋季学期述职评议结果"), entered.RemarkAt("/incentives/awardsNotTied")!.Statement);

        Assert.Empty(year.Take(Recognised("m01", Semester.Autumn) with { Kind = Recognition.Points }));
        Assert.Equal(Fact.Given(true), year.Enter(_record).Incentives.PointsNotTied);
        Assert.Null(year.Enter(_record).RemarkAt("/incentives/pointsNotTied"));
    }

    /// <summary>A recognition that nobody entered may have gone with the post, and an appraisal that nobody entered may have been held.</summary>
    [Fact]
    public void Where_not_all_is_listed_one_recognition_proves_nothing_and_one_appraisal_is_at_least_one()
    {
        var year = new AppraisalsOfTheYear(static () => new());
        Assert.All(
            (Act[])[Rounds.Called("m01"), Rounds.Reported("m01"), Rounds.Held(teachers: 0), Rounds.Rated("m01", 90), Rounds.Concluded, Recognised("m01", Semester.Autumn) with { By = ["校团委"] }],
            a => Assert.Empty(year.Take(a)));
        var entered = year.Enter(_record);

        Assert.Equal((Fact.Within(1, int.MaxValue), default), (entered.Appraisal.TimesInYear, entered.Incentives.AwardsNotTied));
        Assert.Equal(Verdict.Undetermined, AppraisalRules.EachSemester.Requirement.Judge(entered));
    }

    [Fact]
    public void The_charters_scale_can_be_counted_with_and_keeps_the_five_aspects()
    {
        Assert.Equal(["appraisal.scale"], Settle(t => t with { CompetentFrom = 60 }));
        Assert.Equal(["appraisal.scale"], Settle(t => t with { ExcellentFrom = 101 }));
        Assert.Empty(Settle(t => t with { ExcellentFrom = 100 }));
        Assert.Equal(["appraisal.five-aspects"], Settle(t => t with { Aspects = [.. t.Aspects.Skip(1)] }));
        Assert.Equal(["appraisal.scale"], Settle(t => t with { Aspects = [.. t.Aspects, t.Aspects[0]] }));
        Assert.Equal(["appraisal.scale", "appraisal.students-main"], Settle(t => t with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 0 }, new() { Group = RaterGroup.Teachers, Weight = 0 }] }));
        Assert.Equal(["appraisal.scale"], Settle(t => t with { Aspects = [.. t.Aspects.Select(a => a with { Weight = 0 })] }));
        Assert.Equal(["appraisal.five-aspects"], Settle(t => t with { Aspects = [] }));
        Assert.Equal(["appraisal.basis"], Settle(t => t with { RecognitionFrom = Grade.Incompetent }));
        Assert.Equal(["appraisal.students-main"], Settle(t => t with { Groups = [new() { Group = RaterGroup.Teachers }] }));
        Assert.Equal(["appraisal.students-main"], Settle(t => t with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 50 }, new() { Group = RaterGroup.Teachers, Weight = 50 }] }));
        Assert.Empty(Settle(t => t with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 51 }, new() { Group = RaterGroup.Teachers, Weight = 49 }] }));

        static IEnumerable<string> Settle(Func<UnionGovernance.Appraisals.Terms.AppraisalTerms, UnionGovernance.Appraisals.Terms.AppraisalTerms> change) =>
            new AppraisalsOfTheYear(() => change(new())).Told(Rounds.Called("m01")).Select(r => r.By.Id);
    }

    [Fact]
    public void Equal_scores_are_settled_only_among_those_who_have_them()
    {
        var year = Rounds.Of(new() { ExcellentAtMost = new(1, 2) }, ("m01", 95), ("m02", 92), ("m03", 92), ("m04", 70));

        Assert.Equal(["appraisal.tie"], Settle("m01"));
        Assert.Equal(["appraisal.edge"], Settle("m02", "m03"));
        Assert.Empty(Settle("m03"));
        Assert.Empty(year.Take(new EdgeSettled { On = Rounds.Day, Semester = Semester.Autumn, Excellent = ["m03"] }));
        Assert.Equal([Grade.Excellent, Grade.Competent, Grade.Excellent, Grade.BasicallyCompetent], year.Rounds[0].Outcome.Standings.Select(s => s.Grade!.Value));
        Assert.Equal("没有待定的同分", Assert.Single(year.Take(new EdgeSettled { On = Rounds.Day, Excellent = [] })).Because.Chinese);

        IEnumerable<string> Settle(params ReadOnlySpan<string> names) =>
            year.Told(new EdgeSettled { On = Rounds.Day, Semester = Semester.Autumn, Excellent = Sequence.Of(names) }).Select(r => r.By.Id);
    }

    private static AppraisalsOfTheYear Begun() => Rounds.Replayed(Rounds.Called("m01"), Rounds.Reported("m01"));

    private static Recognised Recognised(string person, Semester? term) => new() { On = Rounds.Day, Person = person, RestsOn = term };

    private static PostEnded Ended(string person, EndingGround? ground) => new() { On = Rounds.Day, Person = person, Ground = ground };
}
