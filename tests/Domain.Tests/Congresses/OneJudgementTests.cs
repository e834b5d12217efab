using System.Text.Json;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Congresses;

/// <summary>What one face of a congress refuses, all refuse: tables and their JSON, the year, the record.</summary>
public sealed class OneJudgementTests
{
    [Fact]
    public void A_congress_in_good_order_is_refused_nowhere()
    {
        var review = CongressReview.Of(SoundCongress.Held);

        Assert.Empty(review.Refused);
        Assert.Equal((Fact.Given(12), Fact.Given(10)), (review.Attendance.Due, review.Attendance.Present));
        Assert.Equal(Verdict.Met, review.Votes.Single().Carried);
        Assert.Equal(["甲", "乙", "丙"], review.Elections.Single().Elected);
        Assert.Equal(Fact.Given(true), FinishedCongress.Facts(review).InForm);
        Assert.Empty(Year(SoundCongress.Held).Findings);
    }

    /// <remarks>Scrutineers are no candidates; who stands is asked of the elections that they scrutinise, second ballots among them.</remarks>
    public static TheoryData<string, Proceedings, bool> Scrutinies => new()
    {
        { "one of three is a candidate", SoundCongress.Held with { Scrutineers = [new() { Name = "甲", Chief = true }, new() { Name = "监二" }, new() { Name = "监三" }] }, true },
        { "a fourth is a candidate", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers, new() { Name = "丁" }] }, true },
        { "two chiefs", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers, new() { Name = "监四", Chief = true }] }, true },
        { "no chief", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers.Select(s => s with { Chief = false })] }, true },
        { "fewer than the charter asks", SoundCongress.Held with { Terms = new() { Scrutineers = 4 } }, true },
        { "nobody named", SoundCongress.Held with { Scrutineers = [] }, false },
        { "a delegate who stood in the college for delegate", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers, new() { Name = "戊" }], Elections = [.. SoundCongress.Held.Elections, OfDelegates("戊")] }, false },
        { "nobody said who stands", SoundCongress.With(SoundCongress.Contest with { Candidates = null }), false },
    };

    [Theory]
    [MemberData(nameof(Scrutinies))]
    public void A_scrutineer_who_stands_or_serves_wrongly_leaves_no_election_of_the_presidium(string what, Proceedings proceedings, bool refused)
    {
        var review = CongressReview.Of(proceedings);

        Assert.Equal((what, refused), (what, review.Refused.Any(m => IsOfScrutineers(m.Refusal))));
        Assert.Equal(refused, review.Elections[0].Refusals.Any(IsOfScrutineers));
        Assert.Equal(refused && proceedings.Terms != new CongressTerms(), FinishedCongress.Facts(review).InForm == Fact.Given(false));
        Assert.Equal(refused, FinishedCongress.Facts(CongressReview.Of(proceedings with { UnderCharter = true })).InForm == Fact.Given(false));
        Assert.Equal(refused, review.Elections[0].Elected.Any() is false && review.Elections[0].Refusals.Length > 0);
        Assert.Equal(Verdict.Met, review.Votes[0].Carried);
    }

    /// <remarks>12 delegates are due by the roster and 10 came; two thirds of 12 are 8.</remarks>
    public static TheoryData<string, Proceedings, string?> Presences => new()
    {
        { "a ballot with more present than came", Contest(c => c with { Present = 11, Count = Full(11), Recount = null }), "vote.one-attendance" },
        { "a vote with more present than came", Vote(v => v with { Present = 12 }), "vote.one-attendance" },
        { "a vote with another number due than the roster", Vote(v => v with { Due = 11 }), "vote.one-attendance" },
        { "two votes with two numbers due, without a roster", Vote(v => v with { Due = 13 }) with { Delegates = new() }, "vote.one-attendance" },
        { "more due than there are students", SoundCongress.Held with { Students = 11, Delegates = new(), Quotas = new() }, "vote.one-attendance" },
        { "a second ballot with more present than came", Contest(c => c with { Seats = 1, Count = SoundCongress.Count(7, 7, 2, 1), Recount = null, Again = Again(11) }), "vote.one-attendance" },
        { "fewer at a vote than came", Vote(v => v with { Present = 9, For = 9, Against = 0 }), null },
        { "a roster that does not say who came", Roster(d => d with { Present = null }), null },
        { "a roster that is not complete", SoundCongress.Held with { Delegates = SoundCongress.Held.Delegates with { Complete = default, List = [.. SoundCongress.Held.Delegates.List.Take(5)] } }, null },
        { "seven of twelve came", Roster(d => d with { Present = d.Id is "1" or "2" or "3" or "4" or "5" or "6" or "7" }) with
        {
            Votes = [SoundCongress.Held.Votes[0] with { Present = 7, For = 7, Against = 0 }], Elections = Contest(c => c with { Present = 7, Count = Full(7), Recount = null }).Elections,
        }, "vote.quorum" },
        { "a constituency is a part of the whole", Contest(c => c with { Constituency = "甲院", Due = 7, Present = 6, Count = Full(6), Recount = null }), null },
    };

    [Theory]
    [MemberData(nameof(Presences))]
    public void Roster_votes_and_elections_tell_one_attendance_or_none_of_their_results_stands(string what, Proceedings proceedings, string? rule)
    {
        var review = CongressReview.Of(proceedings);

        Assert.Equal((what, rule), (what, review.Refusals.Select(r => r.By.Id).Distinct().SingleOrDefault()));
        Assert.Equal(rule is null, review.Votes.All(v => v.Carried == Verdict.Met));
        Assert.Equal(rule is null, review.Elections.All(e => e.IsDecided));
        Assert.Equal(rule == "vote.one-attendance", review.Refusals.Length > 0 && review.Attendance is { Due.Known: Known.Unknown, Present.Known: Known.Unknown });
        Assert.Equal(rule is null ? Fact.Given(true) : default, FinishedCongress.Facts(review).InForm);
        Assert.Equal(rule switch { null => Fact.Given(true), "vote.quorum" => Fact.Given(false), _ => default }, FinishedCongress.Facts(CongressReview.Of(proceedings with { UnderCharter = true })).InForm);
    }

    /// <remarks>Where the roster leaves open who came, the votes tell it: the one number that all have, or at least the greatest.</remarks>
    [Fact]
    public void What_the_roster_leaves_open_the_votes_tell_of_who_came()
    {
        var silent = Roster(d => d with { Present = null });

        Assert.Equal(Fact.Given(10), CongressReview.Of(silent).Attendance.Present);
        Assert.Equal(Fact.Within(10, 12), CongressReview.Of(silent with { Votes = [silent.Votes[0] with { Present = 9, For = 9, Against = 0 }] }).Attendance.Present);
        Assert.Equal(Fact.Within(0, 12), CongressReview.Of(silent with { Votes = [], Elections = [] }).Attendance.Present);
        Assert.Equal((Fact.Given(12), Fact.Given(10)), Both(silent with { Delegates = new() }));
        Assert.Equal((default, default), Both(new()));

        static (Fact<int> Due, Fact<int> Present) Both(Proceedings p) => CongressReview.Of(p).Attendance is { } a ? (a.Due, a.Present) : default;
    }

    /// <remarks>What the course refuses up to the session leaves no result; a report that was refused, or a move, does not.</remarks>
    public static TheoryData<string, Proceedings, bool> Courses => new()
    {
        { "held although the Party organisation did not approve", Course(a => a.Step == CongressStep.PartyApproves ? a with { Approved = false } : a), false },
        { "held on another day", SoundCongress.Held with { PlannedOn = SoundCongress.Day.PlusDays(1) }, false },
        { "held before its preparatory meeting", Course(a => a.Step == CongressStep.PreparatoryMeeting ? a with { On = SoundCongress.Day.PlusDays(1) } : a), false },
        { "refused first, approved later", SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.SelectMany(a => a.Step == CongressStep.PartyApproves ? [a with { Approved = false }, a] : new[] { a })] }, true },
        { "a report dated before the session", Course(a => a.Step == CongressStep.Report ? a with { On = SoundCongress.Day.PlusDays(-1) } : a), true },
        { "a move that nobody approved, and the congress on its day", SoundCongress.Held with { Course = [SoundCongress.Held.Course[0], new() { Step = CongressStep.DateMoved, To = SoundCongress.Day.PlusDays(9) }, .. SoundCongress.Held.Course.Skip(1)] }, true },
        { "held before the Party organisation approved it", Course(a => a.Step == CongressStep.PartyApproves ? a with { On = SoundCongress.Day.PlusDays(1) } : a), false },
        { "approved by the Party organisation a day later, and entered so", SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Where(a => a.Step != CongressStep.PartyApproves), new() { Step = CongressStep.PartyApproves, On = SoundCongress.Day.PlusDays(1) }] }, false },
        { "an approval that nobody stated", SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Where(a => a.Step != CongressStep.PartyApproves)] }, true },
        { "nothing stated but that it was held", SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Where(a => a.Step == CongressStep.FormalSession)] }, true },
        { "no step entered at all", SoundCongress.Held with { Course = [] }, true },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void What_the_course_refuses_up_to_the_session_leaves_no_result(string what, Proceedings proceedings, bool stands)
    {
        var review = CongressReview.Of(proceedings);

        Assert.Equal((what, stands), (what, review.Elections.Single().IsDecided));
        Assert.Equal(stands, review.Votes.Single().Carried == Verdict.Met);
        Assert.Equal(review.Course.Causes.Select(r => r.Refusal).Distinct(), review.Refused.Select(m => m.Refusal));
    }

    /// <remarks>The request to prepare is dated a year late. Both approvals are earlier than it, which is told in the same words, and every step after them waits for one that was refused: no step and no vote repeats it.</remarks>
    [Fact]
    public void One_wrong_date_is_told_once()
    {
        var late = CongressReview.Of(Course(static a => a.Step == CongressStep.RequestToPrepare ? a with { On = SoundCongress.Day.PlusYears(1) } : a));

        Assert.Equal([CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation], late.Course.Causes.Select(static r => r.Act.Step));
        Assert.True(late.Course.Standing.Length > 9);
        Assert.Single(late.Refused);
        using var count = JsonDocument.Parse(CongressFile.Count(late));
        Assert.Empty(Written(count.RootElement.GetProperty("votes")[0]).Concat(Written(count.RootElement.GetProperty("elections")[0])));
        Assert.Equal("Undetermined", count.RootElement.GetProperty("votes")[0].GetProperty("carried").GetString());
        Assert.Single(Written(count));
        Assert.Single(FinishedCongress.Breaches(late));
    }

    /// <remarks>The approval was refused, and given rightly after the session, which was not entered again: nothing else says why the session does not stand.</remarks>
    [Fact]
    public void A_step_that_waited_for_one_that_stands_in_the_end_says_so_itself()
    {
        var course = SoundCongress.Held.Course.Where(static a => a.Step != CongressStep.PartyApproves).ToList();
        var approval = SoundCongress.Held.Course.Single(static a => a.Step == CongressStep.PartyApproves);
        var review = CongressReview.Of(SoundCongress.Held with { Course = [.. course.Take(7), approval with { Approved = false }, .. course.Skip(7), approval] });

        Assert.NotEmpty(review.Refused);
        Assert.All(review.Refused, static m => Assert.Equal("须先完成“同级党组织批准召开”", m.Refusal.Because.Chinese));
    }

    public static TheoryData<string, string[], Office[], int> Agendas => new()
    {
        { "an election that the file tells", ["选举新一届主席团"], [Office.Presidium], 0 },
        { "an election that it does not tell", ["听取工作报告", "选举新一届主席团"], [], 1 },
        { "two elections, one told", ["选举新一届主席团", "选举常任代表"], [Office.Presidium], 1 },
        { "two in one point", ["选举主席团和常任代表"], [Office.StandingDelegates], 1 },
        { "another election than the one told", ["选举出席上级学代会的代表"], [Office.Presidium], 1 },
        { "an election of nobody named", ["大会选举"], [Office.StandingDelegates], 0 },
        { "an election of nobody named, and only the delegates' told", ["大会选举"], [Office.Delegates], 1 },
        { "standing delegates", ["选举常任代表"], [Office.StandingDelegates], 0 },
        { "election rules", ["通过选举办法"], [], 1 },
        { "the result of an election", ["宣布选举结果"], [], 1 },
        { "a by-election", ["补选主席团成员"], [], 1 },
        { "the congress presidium, which no election fills", ["通过大会主席团名单", "选举大会主席团"], [], 0 },
        { "how the delegates were elected", ["听取代表选举情况的报告"], [], 0 },
        { "no election", ["听取工作报告", "审议章程修正案"], [], 0 },
        { "no agenda", [], [], 0 },
    };

    /// <remarks>What is not stated is neither held nor left out: due form is open, and every face asks.</remarks>
    [Theory]
    [MemberData(nameof(Agendas))]
    public void An_election_on_the_agenda_of_which_the_file_tells_nothing_leaves_due_form_open(string what, string[] agenda, Office[] told, int asked)
    {
        var proceedings = SoundCongress.Held with { Agenda = [.. agenda], Course = WithoutElectionRules, Elections = [.. told.Select(static o => SoundCongress.Held.Elections[0] with { Office = o })] };
        var review = CongressReview.Of(proceedings);

        Assert.Equal((what, asked), (what, review.Course.Unstated.Length));
        Assert.All(review.Course.Unstated, static u => Assert.EndsWith("请补充", u.What.Chinese, StringComparison.Ordinal));
        Assert.Equal(asked == 0 ? Fact.Given(true) : default, FinishedCongress.Facts(review).InForm);
        Assert.Equal(asked, Year(proceedings).Doubts.Length);
        Assert.Equal(asked, review.Timeline.Sum(static l => l.Unstated.Length));
    }

    [Fact]
    public void Election_rules_adopted_for_no_election_leave_due_form_open_and_a_congress_to_come_is_asked_nothing()
    {
        var adopted = SoundCongress.Held with { Elections = [] };
        var toCome = adopted with { Agenda = ["选举主席团"], Course = [.. adopted.Course.Where(static a => a.Step < CongressStep.FormalSession)] };

        Assert.Equal(default, FinishedCongress.Facts(CongressReview.Of(adopted)).InForm);
        Assert.Equal(Fact.Given(true), FinishedCongress.Facts(CongressReview.Of(adopted with { Course = WithoutElectionRules })).InForm);
        Assert.Empty(CongressReview.Of(toCome).Course.Unstated);
    }

    private static Sequence<CourseAct> WithoutElectionRules =>
        [.. SoundCongress.Held.Course.Select(static a => a.Adopted is { } items ? a with { Adopted = [.. items.Where(static i => i != PreparatoryItem.ElectionRules)] } : a)];

    /// <remarks>Who stands was not said: that is neither nobody nor a refusal.</remarks>
    [Fact]
    public void Nobody_entered_as_candidate_is_unknown_and_an_empty_list_is_nobody()
    {
        var unsaid = Judge(c => c with { Candidates = null });
        var nobody = Judge(c => c with { Candidates = [], Count = null, Recount = null });
        var seatsOnly = ElectionOutcome.Of(new() { Office = Office.Presidium, Contests = [new() { Seats = 5 }] }, new(), UnionLevel.School, []);
        var partly = ElectionOutcome.Of(new() { Office = Office.Delegates, Contests = [new() { Seats = 5, Constituency = "甲院" }, SoundCongress.Contest with { Constituency = "乙院" }] }, new(), UnionLevel.School, []);

        Assert.Equal((Verdict.Undetermined, (int?)null), (unsaid.Surpluses.Single().Verdict, unsaid.Surpluses.Single().Candidates));
        Assert.Empty(unsaid.AllRefusals);
        Assert.Equal(["候选人"], unsaid.Contests[0].Missing.Select(m => m.Chinese));
        Assert.False(unsaid.IsDecided);
        Assert.Equal([ElectionRules.Surplus], nobody.Refusals.Select(r => r.By));
        Assert.Equal((Verdict.Undetermined, 6), (seatsOnly.Surpluses.Single().Verdict, seatsOnly.Surpluses.Single().Least));
        Assert.Empty(seatsOnly.AllRefusals);
        Assert.Equal([Verdict.Undetermined, Verdict.Met, Verdict.Undetermined], partly.Surpluses.Select(s => s.Verdict));
        Assert.Null(ProceedingsFile.Read(ProceedingsFile.Write(SoundCongress.With(SoundCongress.Contest with { Candidates = null }))).Value!.Elections[0].Contests[0].Candidates);
        Assert.Empty(ProceedingsFile.Read(ProceedingsFile.Write(SoundCongress.With(SoundCongress.Contest with { Candidates = [] }))).Value!.Elections[0].Contests[0].Candidates!);

        static ElectionOutcome Judge(Func<Contest, Contest> change) => CongressReview.Of(Contest(change)).Elections.Single();
    }

    /// <remarks>Needed: more than half of 10, 6. 甲 has 9 and 乙 8; 丙 and 丁 have 6 each for the third of 3 seats.</remarks>
    [Fact]
    public void A_tie_stands_in_the_list_as_it_was_settled_and_never_as_still_to_be()
    {
        var tied = SoundCongress.Contest with { Count = SoundCongress.Count(9, 8, 6, 6), Recount = null };

        Assert.Equal([Standing.Elected, Standing.Elected, Standing.LeftVacant, Standing.LeftVacant], Lines(tied, Settlement.Vacancy).Select(l => l.Standing));
        Assert.Equal("空缺（得票相同，章程规定缺额）", Lines(tied, Settlement.Vacancy)[3].Describe().Chinese);
        Assert.Equal("缺额1名：丙、丁得票相同，章程规定缺额", Outcome(tied, Settlement.Vacancy).VacantSeats.Single().Describe().Chinese);
        Assert.Equal(["得票相同，待定", "得票相同，待定"], Lines(tied, Settlement.Lots).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(["当选（抽签）", "未当选（抽签）"], Lines(tied with { Lots = ["丙"] }, Settlement.Lots).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(["未当选（再次投票）", "当选（再次投票）"], Lines(tied with { Again = Second(3, 5) }, Settlement.SecondBallot).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(["得票相同，待定", "得票相同，待定"], Lines(tied with { Again = Second(3, 5) with { Count = null } }, Settlement.SecondBallot).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(["未当选（举手表决）", "当选（举手表决）"], Lines(tied with { Again = Second(3, 5) }, Settlement.ShowOfHands).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(["得票相同，待定（再次投票）", "得票相同，待定（再次投票）"], Lines(tied with { Again = Second(4, 4) }, Settlement.SecondBallot).Skip(2).Select(l => l.Describe().Chinese));
        Assert.Equal(
            "缺额2名：其余候选人未达到当选所需的6票，章程规定缺额",
            Outcome(SoundCongress.Contest with { Count = SoundCongress.Count(9, 5, 5, 4), Recount = null }, Settlement.Vacancy).VacantSeats.Single().Describe().Chinese);
        Assert.DoesNotContain(Lines(SoundCongress.Contest with { Count = SoundCongress.Count(9, 8, 7, 2), Recount = null }, Settlement.Vacancy), l => l.By is not null);

        static ContestOutcome Outcome(Contest contest, Settlement by) => ContestOutcome.Of(contest, new() { Tie = by, TooFew = by == Settlement.Lots ? Settlement.SecondBallot : by });
        static IReadOnlyList<StandingLine> Lines(Contest contest, Settlement by) => Outcome(contest, by).Lines;
        static Contest Second(int third, int fourth) => new()
        {
            Seats = 1,
            Due = 12,
            Present = 10,
            Candidates = [new() { Name = "丙" }, new() { Name = "丁" }],
            Count = new() { Ballots = new() { Issued = 10, Returned = 10, Valid = 10, Invalid = 0 }, Votes = [new() { Name = "丙", For = third }, new() { Name = "丁", For = fourth }] },
        };
    }

    [Fact]
    public void Every_face_refuses_the_same_on_ten_thousand_congresses()
    {
        var (refused, sound, shortOf) = (0, 0, 0);
        for (var number = 0; number < 10_000; number++)
        {
            var proceedings = RandomCongress.Of(number);
            var review = CongressReview.Of(proceedings);
            var told = review.Refused.Select(m => (m.Refusal.By.Id, m.Refusal.Because.Chinese)).ToList();
            List<(string, string)> against = [.. told, .. review.Shortfalls.Select(r => (r.By.Id, r.Because.Chinese))];
            _ = told.Count > 0 ? refused++ : sound++;
            shortOf += review.Shortfalls.Length;

            using var count = JsonDocument.Parse(CongressFile.Count(review));
            using var timeline = JsonDocument.Parse(CongressFile.Timeline(review));
            using var quota = JsonDocument.Parse(CongressFile.Quota(review));
            Same(told, Written(count));
            Same(told, Written(timeline));
            Same(review.Doubted.Select(d => d.Text.Chinese), Doubts(count));
            Same(review.Doubted.Select(d => d.Text.Chinese), Doubts(timeline));
            Same(review.Shortfalls.Select(r => r.Because.Chinese), Written(count, "shortfalls").Select(r => r.Item2));
            Same(review.Shortfalls.Select(r => r.Because.Chinese), Written(timeline, "shortfalls").Select(r => r.Item2));
            var year = Year(proceedings);
            Same(against, year.Findings.Select(f => (f.By.Id, f.Because.Chinese)));
            Same([.. review.Doubted.Select(d => $"{d.Matter.Chinese}：{d.Text.Chinese}"), .. review.Course.Unstated.Select(static u => $"{u.Step.Label.Chinese}：{u.What.Chinese}")], year.Doubts.Select(d => d.Text.Chinese));
            Same(review.Course.Unstated.Select(static u => u.What.Chinese), count.RootElement.GetProperty("unstated").EnumerateArray().Select(static w => w.GetProperty("zh").GetString()!));
            Same(told.Order(), Parts(review).Select(r => (r.By.Id, r.Because.Chinese)).Distinct().Order());
            Same(against.Select(static t => t.Item1).Distinct().Order(), FinishedCongress.Enter(new() { Union = proceedings.Union }, review).Breaches.Select(static b => b.Rule).Distinct().Order());
            Same(review.Quotas.Refusals.Select(static r => r.By.Id), quota.RootElement.GetProperty("refusals").EnumerateArray().Select(static r => r.GetProperty("rule").GetString()!));
            HoldsInTheRecord(review);
            HoldsOfNumbers(review);
            HoldsOfResults(review, count);
        }

        Assert.True(refused > 3_000 && sound > 1_000 && shortOf > 50, $"{refused} refused, {sound} not; {shortOf} shortfalls");
    }

    // Where nothing differs, the assertion that would say what does takes longest of all.
    private static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        if (!left.SequenceEqual(right))
        {
            Assert.Equal(left, right);
        }
    }

    // Each part's own refusals; a delegate's and a proposal's are none of the congress.
    private static IEnumerable<Refusal> Parts(CongressReview review) =>
    [
        .. review.Refusals, .. review.Quotas.Refusals, .. review.Credentials.Refusals, .. review.Course.Causes.Select(s => s.Refusal),
        .. review.Votes.SelectMany(v => v.Refusals), .. review.Elections.SelectMany(e => e.AllRefusals),
    ];

    private static void HoldsInTheRecord(CongressReview review)
    {
        var inForm = FinishedCongress.Facts(review).InForm;
        var ofTheReport = review.Course.Standing.Where(s => s.Act.Step == CongressStep.Report).Select(s => s.Refusal)
            .Except(review.Course.Standing.Where(static s => s.Act.Step != CongressStep.Report).Select(static s => s.Refusal)).ToHashSet();
        var others = review.Refused.Where(m => !ofTheReport.Contains(m.Refusal)).ToList();
        Assert.False(others.Count > 0 && inForm == Fact.Given(true), "refused, and in form by the record");
        Assert.False(others.Count == 0 && inForm == Fact.Given(false), "not refused, and out of form by the record");
        Assert.False(
            inForm == Fact.Given(false) && review.Proceedings.Terms == new CongressTerms() && others.TrueForAll(static m => m.Refusal.By.Basis is { IsArithmetic: true } or { Force: Force.LocalExample }),
            "out of form by the rules of other schools");
    }

    private static bool IsOfScrutineers(Refusal refusal) => refusal.By == ElectionRules.Scrutineers || refusal.By == ElectionRules.EnoughScrutineers;

    // What is told of delegates is one thing in the review, in the record and in what papers print of the composition.
    private static void HoldsOfNumbers(CongressReview review)
    {
        var (facts, numbers) = (FinishedCongress.Facts(review), review.Proceedings.DelegateNumbers);
        Assert.False(facts.Delegates.Known == Known.Given && numbers.Total is { } total && facts.Delegates.Low != total, "one number in the file, another in the record");
        Assert.False(facts.NonCadreDelegates.Known == Known.Given && numbers.NonCadres is { } nonCadres && facts.NonCadreDelegates.Low != nonCadres, "one number of no cadres in the file, another in the record");
        Assert.False(review.Refusals.Any(r => r.By == VoteRules.OneAttendance) && (facts.Delegates.Known != Known.Unknown || review.Attendance.Due.Known != Known.Unknown), "figures contradict each other, and one is chosen");
        Assert.False(facts.InForm == Fact.Given(true) && review.Course.Unstated.Length > 0, "in form, though nobody said what was adopted");
        Assert.All(review.Credentials.Composition, l => Assert.Equal(l.Heads.Low >= l.Floor.Heads ? Verdict.Met : l.Heads.High < l.Floor.Heads ? Verdict.NotMet : Verdict.Undetermined, l.Verdict));
    }

    private static void HoldsOfResults(CongressReview review, JsonDocument count)
    {
        foreach (var (outcome, written) in review.Elections.Zip(count.RootElement.GetProperty("elections").EnumerateArray()))
        {
            Assert.Equal(outcome.IsDecided, written.GetProperty("decided").GetBoolean());
            Same(outcome.Elected, written.GetProperty("elected").EnumerateArray().Select(e => e.GetString()!));
            Assert.False(outcome.IsDecided && outcome.AllRefusals.Any(), "refused, and decided");
            Assert.False(outcome.Refusals.Length > 0 && outcome.Contests.Any(c => c.Elected.Length > 0 || c.Lines.Length > 0), "refused, and a contest with a result");
        }

        var whole = review.Refusals.Where(static r => !IsOfScrutineers(r)).ToList();
        Assert.True(whole.Count == 0 || review.Votes.All(v => v.Carried == Verdict.Undetermined), "the congress is refused, and a vote stands");
    }

    private static IEnumerable<(string, string)> Written(JsonDocument json, string what = "refusals") => Written(json.RootElement, what);

    private static IEnumerable<(string, string)> Written(JsonElement part, string what = "refusals") => part.GetProperty(what).EnumerateArray()
        .Select(r => (r.GetProperty("rule").GetString()!, r.GetProperty("because").GetProperty("zh").GetString()!));

    private static IEnumerable<string> Doubts(JsonDocument json) => json.RootElement.GetProperty("doubts").EnumerateArray()
        .Select(static d => d.GetProperty("text").GetProperty("zh").GetString()!);

    private static CongressOfTheYear Year(Proceedings proceedings)
    {
        var year = new CongressOfTheYear(new() { Union = proceedings.Union }, static p => (p, []));
        Assert.Empty(year.Take(new CongressHeld { On = new LocalDate(2026, 1, 1), Proceedings = proceedings }));
        return year;
    }

    private static Proceedings Contest(Func<Contest, Contest> change) => SoundCongress.With(change(SoundCongress.Contest));

    private static Proceedings Vote(Func<Vote, Vote> change) => SoundCongress.Held with { Votes = [change(SoundCongress.Held.Votes[0])] };

    private static Proceedings Course(Func<CourseAct, CourseAct> change) => SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Select(change)] };

    private static Proceedings Roster(Func<CongressDelegate, CongressDelegate> change) =>
        SoundCongress.Held with { Delegates = SoundCongress.Held.Delegates with { List = [.. SoundCongress.Held.Delegates.List.Select(change)] } };

    private static Tally Full(int ballots) => new()
    {
        Ballots = new() { Issued = ballots, Returned = ballots, Valid = ballots, Invalid = 0 },
        Votes = [.. "甲乙丙丁".Select((n, i) => new CandidateVotes { Name = n.ToString(), For = i < 3 ? ballots : 0 })],
    };

    private static Contest Again(int present) => new()
    {
        Seats = 1,
        Due = 12,
        Present = present,
        Candidates = [new() { Name = "甲" }, new() { Name = "乙" }],
        Count = new() { Ballots = new() { Issued = present, Returned = present, Valid = present, Invalid = 0 }, Votes = [new() { Name = "甲", For = 6 }, new() { Name = "乙", For = 4 }] },
    };

    private static Election OfDelegates(string name) => new()
    {
        Office = Office.Delegates,
        By = ElectingBody.Other,
        Contests = [new() { Constituency = "甲院", Seats = 1, Due = 700, Present = 600, Manner = Manner.SecretBallot, Candidates = [new() { Name = name }, new() { Name = "己" }], Count = null }],
    };
}
