using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>What real schools published of their congresses, with the source: what follows from it, and what does not.</summary>
public sealed class PublishedCongressTests
{
    // https://xg.jxvc.jx.cn/content.jsp?urltype=news.NewsContentUrl&wbnewsid=1510&wbtreeid=1161 — some 250 people attended, delegates are not told apart.
    // http://jsj.helc.edu.cn/info/1067/1971.htm — "more than 100 delegates".
    [Fact]
    public void Case_009_and_010_an_attendance_is_no_number_of_delegates() =>
        Assert.Equal(Known.Unknown, Facts(new() { School = "某校", Elections = [new() { Office = Office.Presidium, By = ElectingBody.Congress }] }).Delegates.Known);

    // https://czswxy.hafu.edu.cn/info/1082/7323.htm (2024-2025) — 17 delegates, "60 %" who are no cadres: 10 are too few, 11 are enough.
    [Theory]
    [InlineData(10, Verdict.NotMet)]
    [InlineData(11, Verdict.Met)]
    public void Case_012_sixty_per_cent_of_17_are_11(int nonCadres, Verdict verdict)
    {
        var line = Composition(17, nonCadres);

        Assert.Equal((11, verdict), (line.Floor.Heads, line.Verdict));
    }

    // https://51iradio.com/youth/detail/id/44180.html — 311 delegates, 21 candidates, the seats not told: no surplus can be said.
    // http://dseft.com/info/1136/17019.html (2022-2023) — 8 candidates for two presidiums together, 83 and 67 delegates.
    [Fact]
    public void Case_015_and_127_without_the_seats_there_is_no_surplus() =>
        Assert.Empty(Judge(new() { Office = Office.Presidium, By = ElectingBody.Congress }).Surpluses);

    // https://www.wxnum.cn/jxsfdxxsh-wx-3.html (case 029, a charter): two thirds of the delegates, two thirds of those present amend the charter, half carry a resolution, at least 60 % non-cadres and 1 %.
    [Fact]
    public void Case_029_is_what_the_terms_are_by_default()
    {
        var terms = new CongressTerms();

        Assert.Equal(("2/3", false), (terms.Quorum.Share.ToString(), terms.Quorum.MoreThan));
        Assert.Equal((200, 100), (terms.Amendment.Needed(300), terms.Resolution.Needed(200)));
        Assert.Equal(("3/5", "1/100"), (terms.NonCadres.ToString(), terms.DelegateShare.ToString()));
        Assert.Equal((200, true), (terms.MoveDate.Needed(300), terms.MoveDate.Base == MajorityBase.Due));
    }

    // https://wsysrx.com/info/1041/1185.html (case 030, a college: delegates are 3 % of the students): the charter's share takes the place of 1 %.
    [Fact]
    public void Case_030_a_stricter_share_is_kept() =>
        Assert.Equal(30, QuotaTable.Of(new() { Units = [new() { Name = "系", Students = 1000 }] }, new() { DelegateShare = new(3, 100) }).Least);

    // http://www.isee.zju.edu.cn/notice/2014/0417/c21209a833492/page.htm (case 032, a college): 11 nominees for 10 seats are 10 % over the seats and 9.1 % over the nominees.
    [Theory]
    [InlineData(SurplusBase.Seats, Verdict.Met)]
    [InlineData(SurplusBase.Candidates, Verdict.NotMet)]
    public void Case_032_eleven_for_ten_is_ten_per_cent_only_over_the_seats(SurplusBase over, Verdict verdict) =>
        Assert.Equal(verdict, Surplus.Of(null, 10, 11, new Share(1, 10), over).Verdict);

    // https://ce.sysu.edu.cn/zh-hans/article/1500 (case 034, a college, old rules): the first three win without a majority. Here the majority is the charter's, and "one vote" can be written.
    [Fact]
    public void Case_034_a_plurality_is_a_majority_of_one()
    {
        var terms = new CongressTerms { Election = new(new(0, 1), MoreThan: true, MajorityBase.Present), SecretBallot = true };

        Assert.Equal(["甲", "乙", "丙"], Judge(Presidium(3, Contest(3, 100, ("甲", 40), ("乙", 30), ("丙", 20), ("丁", 10))), terms).Elected);
    }

    // http://chahuaguo.com/info/1155/6219.html (case 035, before the reform): 57 seats, an equal election "with a surplus of 20 %". An equal election has no surplus of 20 %.
    [Fact]
    public void Case_035_an_equal_election_is_no_surplus_of_twenty_per_cent()
    {
        Assert.Equal(Verdict.NotMet, Surplus.Of(null, 57, 57, new Share(1, 5), SurplusBase.Seats).Verdict);
        Assert.Equal(69, Surplus.Of(null, 57, 57, new Share(1, 5), SurplusBase.Seats).Least);
    }

    // http://oougou.net/info/1295/222601.html (case 037)
    // https://physics.whu.edu.cn/info/1072/66941.htm (case 062): more than two thirds; equals for the 25th (15th) place are both not elected.
    [Theory]
    [InlineData(25)]
    [InlineData(15)]
    public void Case_037_and_062_a_tie_for_the_last_place_leaves_it_vacant(int seats)
    {
        var terms = new CongressTerms { Quorum = new(new(2, 3), MoreThan: true, MajorityBase.Due), Tie = Settlement.Vacancy, WriteIns = true };
        (string, int)[] votes = [.. Enumerable.Range(0, seats - 1).Select(i => ($"候选人{i}", 60 + i)), ("甲", 55), ("乙", 55)];
        var outcome = Judge(new() { Office = Office.StandingDelegates, By = ElectingBody.Congress, Contests = [Contest(seats, 100, votes)] }, terms);

        Assert.Equal((seats - 1, 1, true), (outcome.Elected.Count(), outcome.Contests[0].Vacant, outcome.IsDecided));
        Assert.DoesNotContain("甲", outcome.Elected);
        Assert.Equal(Verdict.NotMet, Quorum.Of(new(150, 100), terms.Quorum).Verdict);
        Assert.Equal(Verdict.Met, Quorum.Of(new(150, 100), new CongressTerms().Quorum).Verdict);
    }

    // http://www.gdhuian119.com/info/1069/8157.htm (case 042): 335 delegates open it, 140 vote. Taken together there is no quorum.
    [Fact]
    public void Case_042_a_vote_of_140_among_335_has_no_quorum() =>
        Assert.Equal((Verdict.NotMet, 224), (Quorum.Of(new(335, 140), new CongressTerms().Quorum).Verdict, Quorum.Of(new(335, 140), new CongressTerms().Quorum).Needed));

    // https://bs.sdut.edu.cn/2019/0312/c1836a273598/page.htm (case 054)
    // https://smkx.sicau.edu.cn/info/1061/2942.htm (case 055): a leading group of staff chooses, or speeches and interviews do; no congress votes.
    [Theory]
    [InlineData(ElectingBody.Interview)]
    [InlineData(ElectingBody.Appointment)]
    public void Case_054_and_055_interviews_and_appointments_are_no_election(ElectingBody by) =>
        Assert.Equal("election.by-congress", Judge(new() { Office = Office.Presidium, By = by }).Refusals[0].By.Id);

    // http://gmqn.caa.edu.cn/twwj/201501/22342.html (case 057): 60 % votes, 20 % interview, 20 % record.
    [Fact]
    public void Case_057_a_mark_that_counts_interviews_is_no_election_by_the_congress() =>
        Assert.Equal(Fact.Given(ElectingBody.WeightedVote), Facts(new() { School = "某校", Elections = [new() { Office = Office.Presidium, By = ElectingBody.WeightedVote }] }).PresidiumElectedBy);

    // http://biz.doczj.com/doc/2d13530240.html (case 074): 38 of 60 are women, printed as 63.4 %; the two printed shares add up to 100.1 %.
    [Fact]
    public void Case_074_shares_are_fractions_and_add_up()
    {
        Assert.Equal("38/60（63.33%）", Facts(38, 60));
        Assert.Equal("22/60（36.67%）", Facts(22, 60));

        static string Facts(int part, int of) => UnionGovernance.Facts.ShareForm.Instance.Show(new Share(part, of), Language.Chinese);
    }

    // http://nfcinfo.net/xgxy/info/1059/3546.html (case 095, 2023-2024) — 93 attend and 93 votes are for: who was due is not told, so nothing is carried.
    [Fact]
    public void Case_095_votes_without_the_number_due_carry_nothing()
    {
        var outcome = VoteOutcome.Of(new() { Matter = "章程", Kind = VoteMatter.Amendment, Present = 93, For = 93 }, new());

        Assert.Equal((Verdict.Undetermined, "应到人数"), (outcome.Carried, Assert.Single(outcome.Missing).Chinese));
    }

    // https://m.gengsan.com/gaokao/1040972.html (case 102, 2021-2022) — 236 and 168 delegates, 29th and 18th congress, 41st and 36th union.
    [Fact]
    public void Case_102_three_counters_run_apart()
    {
        var proceedings = new Proceedings { School = "某校", Number = 29, UnionTerm = 41 };

        Assert.Equal((29, 41, null), (proceedings.Number, proceedings.UnionTerm, proceedings.CommitteeTerm));
    }

    // https://mc.wh.sdu.edu.cn/info/1034/3044.htm (case 107, 2024-2025): 44 seats for 885 undergraduates, beside them 3 of societies; the table of two unions in one adds up wrongly.
    [Fact]
    public void Case_107_seats_are_counted_not_copied_and_cadres_are_the_charter_s()
    {
        var years = QuotaTable.Of(new() { Seats = 44, Units = [new() { Name = "本科生", Students = 885 }], Societies = [new() { Name = "社团", Seats = 3 }] }, new());
        Assert.Equal((47, Verdict.Met, 9), (years.Delegates, years.Enough, years.Least));

        Assert.Equal(Verdict.Met, Composition(83, 58).Verdict);
        Assert.Equal(Verdict.Met, Composition(83, 55).Verdict);
        Assert.Equal(50, Composition(83, 55).Floor.Heads);
    }

    // https://dx.zut.edu.cn/info/2546/1263.htm (case 109, 2018-2019) — four for three, by 40 voters in secret.
    [Theory]
    [InlineData(SurplusBase.Seats, "1/3")]
    [InlineData(SurplusBase.Candidates, "1/4")]
    public void Case_109_four_for_three_is_a_third_or_a_quarter(SurplusBase over, string share)
    {
        var surplus = Surplus.Of(null, 3, 4, new Share(1, 5), over);

        Assert.Equal((share, Verdict.Met), (surplus.Share.ToString(), surplus.Verdict));
    }

    // https://yimugou.com/xs/info/1006/1313.html (case 112): 154 delegates; 60 %, 10 %, 25 % and 10 %.
    [Fact]
    public void Case_112_floors_of_154_are_rounded_up() => Assert.Equal(
        [93, 39, 16, 16],
        HeadFloors.Of(new() { PartyMembers = new(1, 10), Women = new(1, 4), Minority = new(1, 10) }, 154).Select(f => f.Heads));

    // http://www.cbpremiere.com/info/1020/1328.html (case 114) — a college with fewer than 400 students may hold an assembly.
    [Fact]
    public void Case_114_four_hundred_students_need_a_congress()
    {
        Assert.Null(StudentAssembly.Refuse(UnionLevel.College, 399));
        Assert.Equal(Force.Binding, StudentAssembly.Refuse(UnionLevel.College, 400)!.By.Provision.Force);
    }

    // http://www.hntjwx.com/info/1041/5373.html (case 115, 2020-2021) — 25 cadres, 12 and 90 others; a teacher's vote counts five.
    [Fact]
    public void Case_115_a_vote_that_counts_five_is_no_election_and_102_of_127_are_no_cadres()
    {
        var outcome = ElectionOutcome.Of(
            Presidium(3, Contest(3, 100, ("甲", 60), ("乙", 60), ("丙", 60), ("丁", 20))) with { Voters = [new() { Name = "教师代表", Weight = 5 }, new() { Name = "学生代表" }] },
            new(),
            UnionLevel.College,
            []);

        Assert.Equal("election.by-congress", Assert.Single(outcome.Refusals).By.Id);
        Assert.Equal((Verdict.Met, 77), (Composition(127, 102).Verdict, Composition(127, 102).Floor.Heads));
    }

    // https://tuanwei.shnu.edu.cn/a4/7c/c26748a828540/page.htm (case 125, 2024-2025) — 31 delegates elect three offices in one session: three elections.
    [Fact]
    public void Case_125_three_offices_are_three_elections()
    {
        var elections = new[] { Office.Presidium, Office.HigherDelegates, Office.StandingDelegates }.Select(o => new Election { Office = o, By = ElectingBody.Congress, Contests = [Contest(1, 31, ("甲", 20), ("乙", 10))] });

        Assert.All(elections, e => Assert.Equal(["甲"], ElectionOutcome.Of(e, new(), UnionLevel.College, []).Elected));
    }

    // null (the result carried no address) (case 129): three candidates for three posts; no congress is named.
    [Fact]
    public void Case_129_three_for_three_is_no_differential_election()
    {
        var outcome = Judge(Presidium(3, Contest(3, 12, ("甲", 12), ("乙", 12), ("丙", 12))) with { By = null });

        Assert.Equal("election.surplus", Assert.Single(outcome.Refusals).By.Id);
        Assert.Contains(outcome.Unstated, w => w.Chinese == "由谁选举");
        Assert.Empty(outcome.Elected);
    }

    // https://jx.whpu.edu.cn/info/1048/4945.htm (case 130, 2024-2025) — 19 delegates to the school's congress; the presidium is not elected here.
    [Fact]
    public void Case_130_a_congress_that_elects_no_presidium_leaves_open_who_did() => Assert.Equal(
        Known.Unknown,
        Facts(new() { School = "某校", Number = 6, UnionTerm = 26, Elections = [new() { Office = Office.HigherDelegates, By = ElectingBody.Congress }] }).PresidiumElectedBy.Known);

    // https://www.imtcme.edu.cn/tw/info/1024/8700.htm (case 134): 111 delegates; approved by Party and federation; preparatory meeting the day before.
    // https://jyxy.sisu.edu.cn/xgqt/209291ffa56c4e14ae8b986b1f89dd2d.htm (case 140): 57 delegates; two approvals are read out.
    // http://www.csust.edu.cn/xtw/info/1003/5042.htm (case 142): 310 delegates, both meetings on one day.
    [Theory]
    [InlineData(111, -1)]
    [InlineData(57, 0)]
    [InlineData(310, 0)]
    public void Case_134_140_142_approvals_and_meetings_on_one_day_or_two_are_in_order(int delegates, int before)
    {
        var p = Sample.Proceedings;
        var session = p.PlannedOn!.Value;
        var review = CongressReview.Of(p with
        {
            Quotas = p.Quotas with { Seats = delegates },
            Course = [.. p.Course.Select(a => a.Step == UnionGovernance.Congresses.Course.CongressStep.PreparatoryMeeting ? a with { On = session.PlusDays(before) } : a)],
        });

        Assert.Empty(review.Course.Refused);
        var facts = FinishedCongress.Facts(review);
        Assert.Equal((Fact.Given(true), Fact.Given(true)), (facts.ApprovedByParty, facts.ApprovedByFederation));
    }

    // https://news.hnie.edu.cn/info/1009/13241.htm (case 144, 2024-2025) — 51 graduate delegates; the number of graduates is not told.
    // https://www.bzuu.edu.cn/wyx/2023/1026/c196a73654/page.htm (case 044): the same.
    // https://www.pzxy.edu.cn/ysxy/info/1062/1577.htm (case 045): the same.
    // https://xsh.usts.edu.cn/info/1013/1615.htm (case 092): the same.
    // http://www.fjys.edu.cn/2025/1221/c24a100177/page.htm (case 100): the same.
    [Theory]
    [InlineData(51)]
    [InlineData(220)]
    [InlineData(180)]
    [InlineData(140)]
    public void Case_044_045_092_100_144_delegates_without_students_leave_the_one_per_cent_open(int delegates)
    {
        var table = QuotaTable.Of(new() { Seats = delegates, Units = [new() { Name = "全校" }] }, new());

        Assert.Equal((Verdict.Undetermined, delegates, null), (table.Enough, table.Delegates, table.Least));
        Assert.Equal((int)new Share(3, 5).HeadsOf(delegates), table.Floors[0].Heads);
    }

    // The founding report (case 000): a planned congress of about 160 delegates, 1.1 %: 14,545 students would need 146.
    [Fact]
    public void Case_000_about_160_are_more_than_one_per_cent_of_what_they_imply() =>
        Assert.Equal((146, Verdict.Met), (Of().Least, Of().Enough));

    private static QuotaTable Of() => QuotaTable.Of(new() { Seats = 160, Units = [new() { Name = "全校", Students = 14_545 }] }, new());

    private static Congress Facts(Proceedings proceedings) => FinishedCongress.Facts(CongressReview.Of(proceedings));

    private static CompositionLine Composition(int delegates, int nonCadres) => CredentialsReview.Of(
        new()
        {
            Complete = Fact.Given(true),
            List =
            [
                .. Enumerable.Range(0, delegates).Select(i => new CongressDelegate
                {
                    Id = $"D{i}", Unit = "甲", UnionCadre = i >= nonCadres, FullTime = true, OnProbation = false, ElectedBy = DelegateElection.BranchRecommendsCollegeElects,
                }),
            ],
        },
        null,
        new()).Composition[0];

    private static ElectionOutcome Judge(Election election, CongressTerms? terms = null) => ElectionOutcome.Of(election, terms ?? new(), UnionLevel.School, []);

    private static Election Presidium(int seats, Contest contest) => new() { Office = Office.Presidium, By = ElectingBody.Congress, Contests = [contest with { Seats = seats }] };

    private static Contest Contest(int seats, int present, params (string Name, int Votes)[] votes) => new()
    {
        Seats = seats,
        Due = present,
        Present = present,
        Candidates = [.. votes.Select(v => new Candidate { Name = v.Name })],
        Count = new()
        {
            Ballots = new() { Issued = present, Returned = present, Valid = present, Invalid = 0 },
            Votes = [.. votes.Select(v => new CandidateVotes { Name = v.Name, For = v.Votes })],
        },
    };
}
