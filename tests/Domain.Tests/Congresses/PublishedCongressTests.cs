using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>What schools published about single congresses, in figures: the number of the case, the address and, where it is known, the academic year.</summary>
public sealed class PublishedCongressTests
{
    private static readonly CongressTerms _terms = new();
    private static readonly UnionYear _union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024));

    /// <summary>Case 012, 2024-2025: https://czswxy.hafu.edu.cn/info/1082/7323.htm — 17 delegates, of whom "60 %" are no cadres.</summary>
    [Fact]
    public void Sixty_percent_of_17_is_11_and_no_number_of_heads_is_exactly_that()
    {
        Assert.Equal(11, HeadFloors.Of(_terms, 17)[0].Heads);
        Assert.True(new Share(10, 17) < _terms.NonCadres);
        Assert.DoesNotContain(Enumerable.Range(0, 18), heads => new Share(heads, 17).CompareTo(_terms.NonCadres) == 0);
    }

    /// <summary>Case 029: https://www.wxnum.cn/jxsfdxxsh-wx-3.html — quorum 2/3 or more, resolutions 1/2 or more, amendments 2/3 or more, moving the date 2/3.</summary>
    [Fact]
    public void A_published_charter_is_what_the_terms_say_by_default()
    {
        Assert.Equal((new(1, 100), new Share(3, 5)), (_terms.DelegateShare, _terms.NonCadres));
        Assert.Equal([200, 100, 134, 20], [_terms.Quorum.Needed(300), _terms.Resolution.Needed(200), _terms.Amendment.Needed(200), _terms.MoveDate.Needed(30)]);
    }

    /// <summary>Case 030: https://wsysrx.com/info/1041/1185.html — 3 % of the students, two thirds of a class present.</summary>
    [Fact]
    public void A_college_may_send_three_in_a_hundred()
    {
        var table = QuotaTable.Of(new() { Units = [new() { Name = "一班", Students = 40 }, new() { Name = "二班", Students = 35 }] }, _terms with { DelegateShare = new(3, 100) });

        Assert.Equal(3, table.Least);
        Assert.Equal(27, _terms.Quorum.Needed(40));
    }

    public static TheoryData<string, Office, int, int, int?, SurplusBase, Verdict> Surpluses => new()
    {
        { "032, 2013-2014: http://www.isee.zju.edu.cn/notice/2014/0417/c21209a833492/page.htm", Office.Delegates, 10, 11, 10, SurplusBase.Seats, Verdict.Met },
        { "032, over the candidates: 9.1 %", Office.Delegates, 10, 11, 10, SurplusBase.Candidates, Verdict.NotMet },
        { "109, 2018-2019: https://dx.zut.edu.cn/info/2546/1263.htm", Office.Delegates, 3, 4, 20, SurplusBase.Seats, Verdict.Met },
        { "109, over the candidates: 25 %", Office.Delegates, 3, 4, 30, SurplusBase.Candidates, Verdict.NotMet },
        { "117, 2017-2018: https://zby.cjlu.edu.cn/info/1462/5322.htm", Office.Presidium, 4, 6, 50, SurplusBase.Seats, Verdict.Met },
        { "129, 2020-2021, without an address: three for three", Office.Presidium, 3, 3, null, SurplusBase.Seats, Verdict.NotMet },
        { "035, 2014-2015: http://chahuaguo.com/info/1155/6219.html — 57 seats, at least 20 % more", Office.Delegates, 57, 68, 20, SurplusBase.Seats, Verdict.NotMet },
        { "035, one candidate more", Office.Delegates, 57, 69, 20, SurplusBase.Seats, Verdict.Met },
        { "035, the equal election of the same sentence", Office.Delegates, 57, 57, 20, SurplusBase.Seats, Verdict.NotMet },
    };

    [Theory]
    [MemberData(nameof(Surpluses))]
    public void A_published_surplus_is_judged_over_its_base(string source, Office office, int seats, int candidates, int? percent, SurplusBase over, Verdict verdict)
    {
        var share = percent is { } p ? new Share(p, 100) : (Share?)null;
        var terms = _terms with { DelegateSurplus = share ?? _terms.DelegateSurplus, PresidiumSurplus = share, SurplusOver = over };
        var outcome = ElectionOutcome.Of(new() { Office = office, By = ElectingBody.Congress, Contests = [Contest(seats, candidates)] }, terms, UnionLevel.College, []);

        Assert.Equal((source, verdict), (source, outcome.Surpluses.Single().Verdict));
        Assert.Equal(verdict == Verdict.NotMet, outcome.Refusals.Any(r => r.By == ElectionRules.Surplus));
    }

    /// <summary>Case 034: https://ce.sysu.edu.cn/zh-hans/article/1500 — quorum 2/3, the first three win, void if more ballots come back than went out.</summary>
    [Fact]
    public void More_ballots_back_than_out_are_void_and_the_first_three_need_more_than_half_here()
    {
        var contest = Counted(3, 30, 22, 20, 9, 5);

        Assert.Equal(["候选人1", "候选人2"], ContestOutcome.Of(contest, _terms).Elected);
        Assert.Equal(1, ContestOutcome.Of(contest, _terms).Pending!.Seats);
        Assert.Equal(
            ["vote.issued-within-present"],
            ContestOutcome.Of(contest with { Count = contest.Count! with { Ballots = contest.Count.Ballots with { Issued = 31 } } }, _terms).Refusals.Select(r => r.By.Id));
        Assert.Equal(
            ["vote.returned-within-issued"],
            ContestOutcome.Of(contest with { Count = contest.Count! with { Ballots = contest.Count.Ballots with { Issued = 29 } } }, _terms).Refusals.Select(r => r.By.Id));
    }

    /// <summary>Cases 037 (25 seats): http://oougou.net/info/1295/222601.html and 062 (15 seats, 2024-2025): https://physics.whu.edu.cn/info/1072/66941.htm.</summary>
    [Theory]
    [InlineData(25, false)]
    [InlineData(15, true)]
    public void A_tie_for_the_last_place_of_standing_delegates_leaves_it_vacant(int seats, bool writeIns)
    {
        var terms = _terms with { Quorum = _terms.Quorum with { MoreThan = true }, Tie = Settlement.Vacancy, WriteIns = writeIns };
        var contest = Counted(seats, 90, [.. Enumerable.Range(0, seats - 1).Select(i => 80 - i), 50, 50]);

        var outcome = ContestOutcome.Of(contest, terms);

        Assert.Equal(seats - 1, outcome.Elected.Length);
        Assert.Equal(1, outcome.Vacant);
        Assert.Equal(0, BallotBox.Open([[.. Enumerable.Range(0, seats + 1).Select(i => $"候选人{i + 1}")]], [.. contest.Candidates!.Select(c => c.Name)], seats, writeIns, 1).Ballots.Valid);
        Assert.Equal([VoteRules.Quorum], ContestOutcome.Of(contest with { Due = 135 }, terms).Refusals.Select(r => r.By));
        Assert.Empty(ContestOutcome.Of(contest with { Due = 135 }, _terms with { WriteIns = writeIns }).Refusals);
    }

    /// <summary>Case 042: http://www.gdhuian119.com/info/1069/8157.htm — 335 formal delegates at the opening, 140 at the vote.</summary>
    [Fact]
    public void Of_335_delegates_140_are_no_quorum() => Assert.Equal(Verdict.NotMet, Quorum.Of(new(335, 140), _terms.Quorum).Verdict);

    /// <summary>Case 057, 2014-2015: http://gmqn.caa.edu.cn/twwj/201501/22342.html — a vote for 60 %, an interview and a file for the rest.</summary>
    [Fact]
    public void A_vote_mixed_with_an_interview_is_no_election_by_the_congress() =>
        Assert.Equal(
            [ElectionRules.ByCongress],
            ElectionOutcome.Of(new() { Office = Office.Presidium, By = ElectingBody.Interview, Contests = [Contest(1, 2)] }, _terms, UnionLevel.School, []).Refusals.Select(r => r.By));

    /// <summary>Case 074: http://biz.doczj.com/doc/2d13530240.html — 38 women of 60 printed as 63.4 %, 22 men as 36.7 %.</summary>
    [Fact]
    public void Thirty_eight_of_sixty_are_fewer_than_the_63_4_percent_that_were_printed()
    {
        Assert.True(new Share(38, 60) < new Share(634, 1000));
        Assert.Equal([36, 39], HeadFloors.Of(_terms with { Women = new(634, 1000) }, 60).Select(f => f.Heads));
    }

    /// <summary>Case 095, 2023-2024: http://nfcinfo.net/xgxy/info/1059/3546.html — 93 were there and 93 voted for the charter; how many were due is not said.</summary>
    [Fact]
    public void Ninety_three_for_of_ninety_three_decide_nothing_while_nobody_says_how_many_were_due()
    {
        var vote = new Vote { Matter = "章程", Kind = VoteMatter.Amendment, Present = 93, For = 93 };

        Assert.Equal(Verdict.Undetermined, VoteOutcome.Of(vote, _terms).Carried);
        Assert.Equal(["应到人数"], VoteOutcome.Of(vote, _terms).Missing.Select(m => m.Chinese));
        Assert.Equal(Verdict.Met, VoteOutcome.Of(vote with { Due = 93 }, _terms).Carried);
        Assert.Equal(Verdict.Undetermined, VoteOutcome.Of(vote with { Due = 140 }, _terms).Carried);
    }

    /// <summary>Case 107, 2024-2025: https://mc.wh.sdu.edu.cn/info/1034/3044.htm — 44 and 11 delegates by year, printed as 56, of 885 and 259 students; 28 more of unions and societies.</summary>
    [Fact]
    public void Two_unions_in_one_table_have_each_their_own_base()
    {
        var undergraduates = QuotaTable.Of(Plan(13 + 15 + 16, 885), _terms);
        var graduates = QuotaTable.Of(Plan(5 + 6, 259), _terms);

        Assert.Equal((885, 9), (undergraduates.Students, undergraduates.Least));
        Assert.Equal((259, 3), (graduates.Students, graduates.Least));
        Assert.Equal(55, undergraduates.Delegates + graduates.Delegates);
        Assert.Equal(50, HeadFloors.Of(_terms, 83)[0].Heads);
        Assert.True(new Share(83 - 25, 83) >= _terms.NonCadres);
        Assert.True(new Share(83 - 28, 83) >= _terms.NonCadres);
    }

    public static TheoryData<string, int, int> Delegates => new()
    {
        { "015: https://51iradio.com/youth/detail/id/44180.html", 311, 187 },
        { "044, 2023-2024: https://www.bzuu.edu.cn/wyx/2023/1026/c196a73654/page.htm", 51, 31 },
        { "045: https://www.pzxy.edu.cn/ysxy/info/1062/1577.htm", 220, 132 },
        { "092: https://xsh.usts.edu.cn/info/1013/1615.htm", 180, 108 },
        { "100, 2025-2026: http://www.fjys.edu.cn/2025/1221/c24a100177/page.htm", 140, 84 },
        { "102, 2021-2022: https://m.gengsan.com/gaokao/1040972.html, students", 236, 142 },
        { "102, graduates", 168, 101 },
        { "112, 2022-2023: https://yimugou.com/xs/info/1006/1313.html", 154, 93 },
        { "115, 2020-2021: http://www.hntjwx.com/info/1041/5373.html", 127, 77 },
        { "125, 2024-2025: https://tuanwei.shnu.edu.cn/a4/7c/c26748a828540/page.htm", 31, 19 },
        { "127, 2022-2023: http://dseft.com/info/1136/17019.html, students", 83, 50 },
        { "127, graduates", 67, 41 },
        { "134, 2025-2026: https://www.imtcme.edu.cn/tw/info/1024/8700.htm", 111, 67 },
        { "140, 2021-2022: https://jyxy.sisu.edu.cn/xgqt/209291ffa56c4e14ae8b986b1f89dd2d.htm", 57, 35 },
        { "142, 2022-2023: http://www.csust.edu.cn/xtw/info/1003/5042.htm", 310, 186 },
        { "144, 2024-2025: https://news.hnie.edu.cn/info/1009/13241.htm", 51, 31 },
    };

    [Theory]
    [MemberData(nameof(Delegates))]
    public void Delegates_alone_make_neither_a_share_nor_a_method_known(string source, int delegates, int nonCadres)
    {
        var table = QuotaTable.Of(new() { Seats = delegates }, _terms);

        Assert.Equal((source, delegates, nonCadres), (source, table.Delegates, table.Floors[0].Heads));
        Assert.Equal(Verdict.Undetermined, table.Enough);
        Assert.Equal(new(), FinishedCongress.Facts(CongressReview.Of(new() { Union = _union, Quotas = new() { Seats = delegates } })));
    }

    /// <summary>Case 115, 2020-2021: http://www.hntjwx.com/info/1041/5373.html — teachers' votes count five; 25 of 127 delegates are of the union.</summary>
    [Fact]
    public void A_teachers_vote_that_counts_five_makes_no_election_by_the_congress()
    {
        var election = new Election
        {
            Office = Office.Presidium,
            By = ElectingBody.Congress,
            Voters = [new() { Name = "教师代表团", Weight = 5 }, new() { Name = "部长委员会代表团" }, new() { Name = "学生代表团" }],
            Contests = [Contest(2, 3)],
        };

        Assert.Equal([ElectionRules.ByCongress], ElectionOutcome.Of(election, _terms, UnionLevel.College, []).Refusals.Select(r => r.By));
        Assert.True(new Share(127 - 25, 127) >= _terms.NonCadres);
    }

    /// <summary>Case 127, 2022-2023: http://dseft.com/info/1136/17019.html — 8 candidates for two presidiums, the seats not stated, by secret ballot.</summary>
    [Fact]
    public void Where_neither_count_nor_attendance_is_published_nobody_is_elected()
    {
        var outcome = ElectionOutcome.Of(new() { Office = Office.Presidium, Contests = [Contest(3, 4) with { Manner = Manner.SecretBallot }] }, _terms, UnionLevel.College, []);

        Assert.False(outcome.IsDecided);
        Assert.Empty(outcome.AllRefusals);
        Assert.Equal(["应到人数", "实到人数", "计票结果"], outcome.Contests[0].Missing.Select(m => m.Chinese));
    }

    public static TheoryData<string, int, int, int> Dates => new()
    {
        { "009, 2024-2025: https://xg.jxvc.jx.cn/content.jsp?urltype=news.NewsContentUrl&wbnewsid=1510&wbtreeid=1161", 2024, 11, 15 },
        { "134, 2025-2026: https://www.imtcme.edu.cn/tw/info/1024/8700.htm", 2025, 12, 17 },
        { "140, 2021-2022: https://jyxy.sisu.edu.cn/xgqt/209291ffa56c4e14ae8b986b1f89dd2d.htm", 2022, 6, 12 },
        { "142, 2022-2023: http://www.csust.edu.cn/xtw/info/1003/5042.htm", 2023, 6, 16 },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_session_of_which_no_approval_is_published_was_held_though_its_form_is_unknown(string source, int year, int month, int day)
    {
        var facts = FinishedCongress.Facts(CongressReview.Of(new() { Union = _union, Course = [new() { Step = CongressStep.FormalSession, On = new(year, month, day) }] }));

        Assert.Equal((source, Fact.Given(new NodaTime.LocalDate(year, month, day))), (source, facts.HeldOn));
        Assert.Equal([Known.Unknown, Known.Unknown, Known.Unknown], [facts.InForm.Known, facts.ApprovedByParty.Known, facts.ApprovedByFederation.Known]);
    }

    /// <summary>Case 139, 2020-2021: https://sfxy.jsu.edu.cn/info/1042/3205.htm — all 252 who took part were cadres.</summary>
    [Fact]
    public void A_congress_of_cadres_alone_lacks_152_others()
    {
        Assert.Equal(152, HeadFloors.Of(_terms, 252)[0].Heads);
        Assert.Equal(Verdict.NotMet, CongressRules.NonCadreShare.Requirement.Judge(new()
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.College, new(2020)),
            Congress = new() { NonCadreShare = Fact.Given(new Share(0, 252)) },
        }));
    }

    private static QuotaPlan Plan(int seats, int students) => new() { Seats = seats, Units = [new() { Name = "全体", Students = students }] };

    private static Contest Contest(int seats, int candidates) => new() { Seats = seats, Candidates = [.. Enumerable.Range(1, candidates).Select(i => new Candidate { Name = $"候选人{i}" })] };

    private static Contest Counted(int seats, int present, params int[] votes) => Contest(seats, votes.Length) with
    {
        Due = present,
        Present = present,
        Manner = Manner.SecretBallot,
        Count = new()
        {
            Ballots = new() { Issued = present, Returned = present, Valid = present, Invalid = 0 },
            Votes = [.. votes.Select((v, i) => new CandidateVotes { Name = $"候选人{i + 1}", For = v })],
        },
    };
}
