using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Congresses;

public sealed class FinishedCongressTests
{
    private static readonly LocalDate _day = new(2024, 11, 27);

    private static readonly UnionYear _union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024));

    private static readonly Proceedings _held = new()
    {
        Union = _union,
        Students = 900,
        Delegates = new() { List = [.. Enumerable.Range(1, 10).Select(Of)], Complete = Fact.Given(true) },
        Course =
        [
            .. Enum.GetValues<CongressStep>().Except([CongressStep.DateMoved, CongressStep.DelegationMeetings]).Select(step => new CourseAct
            {
                Step = step,
                On = _day,
                Adopted = step == CongressStep.PreparatoryMeeting ? [.. Enum.GetValues<PreparatoryItem>()] : null,
            }),
        ],
        Elections = [new() { Office = Office.Presidium, By = ElectingBody.Congress }],
    };

    [Fact]
    public void What_is_shown_is_known() =>
        Assert.Equal(
            new()
            {
                HeldOn = Fact.Given(_day),
                InForm = Fact.Given(true),
                Delegates = Fact.Given(10),
                NonCadreDelegates = Fact.Given(7),
                StudentsRepresented = Fact.Given(900),
                NonCadreShare = Fact.Given(new Share(7, 10)),
                DelegatesElected = Fact.Given(DelegateElection.BranchRecommendsCollegeElects),
                PresidiumElectedBy = Fact.Given(ElectingBody.Congress),
                ApprovedByParty = Fact.Given(true),
                ApprovedByFederation = Fact.Given(true),
                ReportedToFederation = Fact.Given(true),
            },
            Facts(_held));

    [Fact]
    public void What_is_not_shown_stays_unknown() => Assert.Equal(new(), Facts(new() { Union = _union }));

    [Fact]
    public void A_missing_approval_is_not_a_refused_one()
    {
        var facts = Facts(Without(CongressStep.PartyApproves));

        Assert.Equal(Known.Unknown, facts.ApprovedByParty.Known);
        Assert.Equal(Fact.Given(true), facts.ApprovedByFederation);
        Assert.Equal(Fact.Given(_day), facts.HeldOn);
        Assert.Equal(Known.Unknown, facts.InForm.Known);
        Assert.Equal(Known.Unknown, Facts(Without(CongressStep.Report)).ReportedToFederation.Known);
    }

    [Fact]
    public void A_congress_held_although_approval_was_refused_was_not_in_form()
    {
        var facts = Facts(_held with { Course = [.. _held.Course.Select(a => a.Step == CongressStep.PartyApproves ? a with { Approved = false } : a)] });

        Assert.Equal(Fact.Given(false), facts.ApprovedByParty);
        Assert.Equal(Fact.Given(false), facts.InForm);
    }

    /// <remarks>That single schools have the credentials reviewed before the congress is asked for makes no approval of it none: what was entered was done, and no national rule is broken by its order.</remarks>
    [Fact]
    public void An_approval_out_of_order_was_given_all_the_same()
    {
        var early = SoundCongress.Held with { Course = [.. SoundCongress.Held.Course.Select(static a => a.Step == CongressStep.RequestToConvene ? a with { On = a.On!.Value.PlusDays(-1) } : a)] };
        var review = CongressReview.Of(early);

        Assert.NotEmpty(review.Course.Standing);
        Assert.DoesNotContain(review.Course.Standing, static r => r.Refusal.By == CourseRules.Approved);
        var facts = FinishedCongress.Facts(review);
        Assert.Equal((Fact.Given(true), Fact.Given(true), Fact.Given(true)), (facts.ApprovedByParty, facts.ApprovedByFederation, facts.ReportedToFederation));
        Assert.Equal(Known.Unknown, facts.InForm.Known);
    }

    /// <remarks>Called for the 28th and held on the 27th, as is entered: the day may be wrong in either place, so that it was held in form is not known. Entered twice, the later entry tells of it.</remarks>
    [Fact]
    public void Of_a_session_on_another_day_than_it_was_called_for_the_form_is_open()
    {
        var other = _held with { PlannedOn = _day.PlusDays(1) };

        Assert.Equal((Fact.Given(_day), Known.Unknown), (Facts(other).HeldOn, Facts(other).InForm.Known));
        Assert.Equal(Fact.Given(_day.PlusDays(2)), Facts(other with { Course = [.. _held.Course, new() { Step = CongressStep.FormalSession, On = _day.PlusDays(2) }] }).HeldOn);
    }

    [Fact]
    public void Of_a_congress_not_yet_held_nobody_knows_whether_it_will_be_in_form()
    {
        var refused = Without(CongressStep.PreparatoryMeeting, CongressStep.FormalSession, CongressStep.Report) with { Assembly = true };
        var moved = refused with { Assembly = false, Course = [.. refused.Course, new() { Step = CongressStep.DateMoved, Approved = false }] };

        Assert.Equal(Known.Unknown, Facts(refused).InForm.Known);
        Assert.Equal(Known.Unknown, Facts(moved).InForm.Known);
        Assert.Equal(Known.Unknown, Facts(moved).HeldOn.Known);
    }

    [Fact]
    public void An_incomplete_roster_gives_neither_delegates_nor_a_share()
    {
        var facts = Facts(_held with { Delegates = _held.Delegates with { Complete = default } });

        Assert.Equal(Known.Unknown, facts.Delegates.Known);
        Assert.Equal(Known.Unknown, facts.NonCadreShare.Known);
    }

    [Theory]
    [InlineData(ElectingBody.StandingDelegates)]
    [InlineData(ElectingBody.Interview)]
    [InlineData(ElectingBody.Appointment)]
    public void Who_elected_the_presidium_is_taken_as_it_is(ElectingBody body) =>
        Assert.Equal(Fact.Given(body), Facts(_held with { Elections = [_held.Elections[0] with { By = body }] }).PresidiumElectedBy);

    [Fact]
    public void A_vote_that_counts_five_times_makes_a_weighted_vote_whoever_is_said_to_have_elected() =>
        Assert.Equal(
            Fact.Given(ElectingBody.WeightedVote),
            Facts(_held with { Elections = [_held.Elections[0] with { Voters = [new() { Name = "教师代表", Weight = 5 }] }] }).PresidiumElectedBy);

    /// <remarks>An election of which nobody counted anything has a result once it is announced in every contest; where some voters weigh more, the vote was weighted whatever came of it.</remarks>
    [Fact]
    public void Before_a_result_nobody_has_elected_unless_votes_were_weighted()
    {
        var announced = new Contest { Seats = 1, Elected = 1 };
        Fact<ElectingBody> By(params Contest[] contests) => Facts(_held with { Elections = [_held.Elections[0] with { Contests = [.. contests] }] }).PresidiumElectedBy;

        Assert.Equal(Fact.Given(ElectingBody.Congress), By(announced));
        Assert.Equal(default, By(announced, announced with { Constituency = "乙院", Elected = null }));
        Assert.Equal(
            Fact.Given(ElectingBody.WeightedVote),
            Facts(_held with { Elections = [_held.Elections[0] with { Contests = [new() { Seats = 1 }], Voters = [new() { Name = "学生代表" }, new() { Name = "教师代表", Weight = 5 }] }] }).PresidiumElectedBy);
    }

    [Fact]
    public void Two_bodies_that_elected_make_none_known() =>
        Assert.Equal(
            Known.Unknown,
            Facts(_held with { Elections = [_held.Elections[0], _held.Elections[0] with { By = ElectingBody.StandingDelegates, ByElection = true }] }).PresidiumElectedBy.Known);

    [Fact]
    public void An_assembly_of_all_has_no_delegates_elected() =>
        Assert.Equal(Fact.Given(DelegateElection.AssemblyOfAll), Facts(new() { Assembly = true, Union = _union with { Name = new("虚构大学", "数学学院"), Level = UnionLevel.College } }).DelegatesElected);

    /// <remarks>9, 7, 6 and 6 votes for three seats: 丙 and 丁 tie for the third, and nothing says who it is until lots are drawn.</remarks>
    [Fact]
    public void Of_an_election_that_is_not_over_nothing_is_taken_and_what_the_record_says_of_it_stands()
    {
        var tie = SoundCongress.With(SoundCongress.Contest with { Count = SoundCongress.Count(9, 7, 6, 6), Recount = null }) with { Terms = new() { Tie = UnionGovernance.Congresses.Terms.Settlement.Lots } };
        var told = new Congress { PresidiumElectedBy = Fact.Given(ElectingBody.Appointment), PresidiumSeats = Fact.Given(5), PresidiumCandidates = Fact.Given(6), PresidiumElected = Fact.Given(5), InForm = Fact.Given(false) };

        var entered = FinishedCongress.Enter(new() { Union = tie.Union, Congress = told }, CongressReview.Of(tie)).Congress;

        Assert.Empty(CongressReview.Of(tie).Refused);
        Assert.True(CongressReview.Of(tie).Elections.Single().IsOpen);
        Assert.Equal(told, new Congress { PresidiumElectedBy = entered.PresidiumElectedBy, PresidiumSeats = entered.PresidiumSeats, PresidiumCandidates = entered.PresidiumCandidates, PresidiumElected = entered.PresidiumElected, InForm = entered.InForm });
        Assert.Equal(Fact.Given(SoundCongress.Day), entered.HeldOn);
        Assert.Equal(default, Facts(tie with { Elections = [tie.Elections[0], SoundCongress.Held.Elections[0]] }).InForm);

        var drawn = tie with { Elections = [tie.Elections[0] with { Contests = [tie.Elections[0].Contests[0] with { Lots = ["丁"] }] }] };
        var settled = FinishedCongress.Enter(new() { Union = tie.Union, Congress = told }, CongressReview.Of(drawn)).Congress;
        Assert.Equal((Fact.Given(ElectingBody.Congress), Fact.Given(3), Fact.Given(4), Fact.Given(3)), (settled.PresidiumElectedBy, settled.PresidiumSeats, settled.PresidiumCandidates, settled.PresidiumElected));
    }

    /// <remarks>Three candidates for three seats are no election by the congress, and nobody is elected; an appointment is who it was by, with a result or without.</remarks>
    [Fact]
    public void Of_an_election_that_is_refused_it_is_not_taken_that_the_congress_elected()
    {
        var equal = SoundCongress.With(SoundCongress.Contest with { Candidates = [.. SoundCongress.Contest.Candidates!.Take(3)], Count = null, Recount = null });
        var review = CongressReview.Of(equal);

        Assert.Contains(review.Refused, m => m.Refusal.By == ElectionRules.Surplus);
        Assert.Equal((default, default), (FinishedCongress.Facts(review).PresidiumElectedBy, FinishedCongress.Facts(review).InForm));
        Assert.Equal(Fact.Given(ElectingBody.Appointment), Facts(equal with { Elections = [equal.Elections[0] with { By = ElectingBody.Appointment }] }).PresidiumElectedBy);
    }

    /// <summary>More candidates than seats is the rule of single schools: as many as seats leave due form open, until the school's own rules, in the file or in its charter, ask for more.</summary>
    /// <remarks>Three candidates for three seats; for the delegates of a college, five for five, where the default asks for six.</remarks>
    [Theory]
    [InlineData(Office.Presidium, null, false, null)]
    [InlineData(Office.Presidium, "1/5", false, false)]
    [InlineData(Office.Presidium, null, true, false)]
    [InlineData(Office.StandingDelegates, null, false, null)]
    [InlineData(Office.StandingDelegates, null, true, false)]
    [InlineData(Office.HigherDelegates, null, false, null)]
    [InlineData(Office.HigherDelegates, null, true, null)]
    [InlineData(Office.HigherDelegates, "1/5", true, false)]
    [InlineData(Office.Delegates, null, false, null)]
    [InlineData(Office.Delegates, "1/4", false, false)]
    [InlineData(Office.Delegates, null, true, false)]
    public void An_equal_election_is_out_of_form_by_the_school_s_own_rules_alone(Office office, string? surplus, bool isChartered, bool? inForm)
    {
        var share = surplus is null ? (Share?)null : new Share(1, surplus[^1] - '0');
        var settled = new CongressTerms { PresidiumSurplus = office == Office.Presidium ? share : null, HigherSurplus = office == Office.HigherDelegates ? share : null, DelegateSurplus = office == Office.Delegates && share is { } own ? own : new(1, 5) };
        var equal = SoundCongress.Held.Elections[0] with { Office = office, Contests = [SoundCongress.Contest with { Candidates = [.. SoundCongress.Contest.Candidates!.Take(3)], Count = null, Recount = null }] };
        var proceedings = SoundCongress.Held with { Elections = office == Office.Presidium ? [equal] : [.. SoundCongress.Held.Elections, equal], Terms = isChartered ? new() : settled };
        var chartered = CharteredCongress.Of(proceedings, new() { Name = proceedings.Union.Name, Kind = proceedings.Union.Kind, Level = proceedings.Union.Level, StandingDelegates = 3, Congress = settled });
        var held = isChartered ? chartered.Proceedings : proceedings;

        Assert.Empty(chartered.Refusals);
        Assert.Contains(CongressReview.Of(held).Refused, static m => m.Refusal.By == ElectionRules.Surplus);
        Assert.Equal(inForm is { } known ? Fact.Given(known) : default, FinishedCongress.Facts(CongressReview.Of(held)).InForm);
        Assert.Equal(inForm is { } stays ? Fact.Given(stays) : default, FinishedCongress.Facts(CongressReview.Of(held).KnownOn(new(2025, 8, 1))).InForm);
    }

    /// <remarks>How many more stand for standing delegate than are elected is one school's rule: it leaves due form open and is no miss.</remarks>
    [Fact]
    public void An_election_of_standing_delegates_without_a_surplus_leaves_due_form_open()
    {
        var standing = SoundCongress.Held.Elections[0] with { Office = Office.StandingDelegates, Contests = [SoundCongress.Contest with { Candidates = [.. SoundCongress.Contest.Candidates!.Take(3)], Count = null, Recount = null }] };
        var review = CongressReview.Of(SoundCongress.Held with { Elections = [.. SoundCongress.Held.Elections, standing], Terms = new() });

        Assert.Contains(review.Refused, static m => m.Refusal.By == ElectionRules.Surplus);
        Assert.Equal(default, FinishedCongress.Facts(review).InForm);
    }

    /// <remarks>12 are due and 10 came. The rule, the congress that breaks it, and the same congress with terms in its file by which the rule is the school's own; where no term says so, its charter alone does.</remarks>
    public static TheoryData<string, Proceedings, CongressTerms?> RuledBySingleSchools => new()
    {
        { "vote.quorum", SoundCongress.Held with { Terms = new() { Quorum = new(new(9, 10), MoreThan: false, MajorityBase.Due) } }, new() { Quorum = new(new(9, 10), MoreThan: false, MajorityBase.Due) } },
        { "election.secret", SoundCongress.With(SoundCongress.Contest with { Manner = Manner.NamedBallot }), null },
        { "election.candidates-only", SoundCongress.With(SoundCongress.Contest with { Count = SoundCongress.Contest.Count! with { WriteIns = [new() { Name = "戊", For = 1 }] }, Recount = null }), null },
        { "election.scrutineers", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers, new() { Name = "丁" }] }, null },
        { "election.scrutineers", SoundCongress.Held with { Scrutineers = [.. SoundCongress.Held.Scrutineers.Select(static s => s with { Chief = true })] }, null },
        { "election.enough-scrutineers", SoundCongress.Held with { Scrutineers = [SoundCongress.Held.Scrutineers[0]] }, new() { Scrutineers = 2 } },
        { "election.settled", SoundCongress.With(SoundCongress.Contest with { Lots = ["丁"] }), new() { Tie = Settlement.Lots } },
        { "vote.issued-within-present", Ballots(new() { Issued = 11, Returned = 10, Valid = 10, Invalid = 0 }), null },
        { "vote.returned-within-issued", Ballots(new() { Issued = 9, Returned = 10, Valid = 10, Invalid = 0 }), null },
    };

    /// <remarks>It refuses the result all the same, by the rule of whoever has it, and every face asks whether this school has it too.</remarks>
    [Theory]
    [MemberData(nameof(RuledBySingleSchools))]
    public void What_single_schools_rule_is_out_of_form_by_the_school_s_own_rules_alone(string rule, Proceedings broken, CongressTerms? stated)
    {
        var others = broken with { Terms = new() };
        var review = CongressReview.Of(rule == "vote.quorum" ? Sparse : others);

        Assert.Equal([rule], review.Refused.Select(static m => m.Refusal.By.Id).Distinct());
        Assert.Equal(default, FinishedCongress.Facts(review).InForm);
        Assert.Single(review.Doubted, d => d.Text.Chinese.Contains($"“{review.Refused[0].Refusal.By.Words.Chinese}”只见于个别学校的规定", StringComparison.Ordinal));
        Assert.Equal(Verdict.Undetermined, CongressRules.HeldOnSchedule.Requirement.Judge(FinishedCongress.Enter(new() { Union = broken.Union, AsOf = Fact.Given(SoundCongress.Day.PlusMonths(1)) }, review)));

        var chartered = CongressReview.Of((rule == "vote.quorum" ? Sparse : others) with { UnderCharter = true });
        Assert.Equal(review.Refused, chartered.Refused);
        Assert.Equal(Fact.Given(false), FinishedCongress.Facts(chartered).InForm);
        Assert.Empty(chartered.Doubted);
        if (stated is not null)
        {
            Assert.Equal(Fact.Given(false), FinishedCongress.Facts(CongressReview.Of(broken with { Terms = stated })).InForm);
        }
    }

    // Seven of twelve, where eight make a quorum of two thirds.
    private static Proceedings Sparse => SoundCongress.Held with
    {
        Delegates = SoundCongress.Held.Delegates with { List = [.. SoundCongress.Held.Delegates.List.Select(static (d, at) => d with { Present = at < 7 })] },
        Votes = [],
        Elections = [],
    };

    private static Proceedings Ballots(BallotCount ballots) =>
        SoundCongress.With(SoundCongress.Contest with { Count = SoundCongress.Contest.Count! with { Ballots = ballots }, Recount = null });

    [Fact]
    public void A_delegate_of_whom_nobody_said_how_elected_leaves_the_method_unknown() =>
        Assert.Equal(Known.Unknown, Facts(_held with { Delegates = _held.Delegates with { List = [Of(1), Of(2) with { ElectedBy = null }] } }).DelegatesElected.Known);

    /// <summary>The figures of two congresses of one school on one day: https://m.gengsan.com/gaokao/1040972.html (2021-2022).</summary>
    [Fact]
    public void Two_congresses_on_one_day_have_two_bases()
    {
        var (students, graduates) = (Congress(UnionKind.StudentUnion, 236, 23_000), Congress(UnionKind.GraduateUnion, 168, 16_800));

        Assert.Equal(Fact.Given(new Share(236, 23_000)), CongressFacts.DelegateShare.Read(students));
        Assert.Equal(Fact.Given(new Share(168, 16_800)), CongressFacts.DelegateShare.Read(graduates));
        Assert.Equal(Verdict.Met, CongressRules.DelegateShare.Requirement.Judge(graduates));

        static UnionRecord Congress(UnionKind kind, int delegates, int students)
        {
            var proceedings = _held with { Union = _held.Union with { Kind = kind }, Students = students, Delegates = new() { List = [.. Enumerable.Range(1, delegates).Select(Of)], Complete = Fact.Given(true) } };
            return FinishedCongress.Enter(new() { Union = new(new("虚构大学"), kind, UnionLevel.School, new(2024)) }, CongressReview.Of(proceedings));
        }
    }

    /// <summary>
    /// A candidate scrutinised the election. What was announced stays, beside the finding: a congress that breaks its rules was held, and its result was told. Where the
    /// figures contradict each other nobody knows what was announced.
    /// </summary>
    [Fact]
    public void What_a_congress_against_its_rules_announced_stays_beside_the_finding()
    {
        var announced = SoundCongress.With(SoundCongress.Contest with { Count = null, Recount = null, Elected = 3 });
        var irregular = announced with { Scrutineers = [new() { Name = "甲", Chief = true }, .. SoundCongress.Held.Scrutineers.Skip(1)] };

        Assert.Equal((Fact.Given(3), Fact.Given(true)), (Entered(announced).Congress.PresidiumElected, Entered(announced).Congress.InForm));
        Assert.Empty(Entered(announced).Breaches);
        Assert.Equal((Fact.Given(3), default), (Entered(irregular).Congress.PresidiumElected, Entered(irregular).Congress.InForm));
        Assert.Equal((Fact.Given(3), Fact.Given(false)), (Entered(irregular with { UnderCharter = true }).Congress.PresidiumElected, Entered(irregular with { UnderCharter = true }).Congress.InForm));
        var breach = Assert.Single(Entered(irregular).Breaches);
        Assert.Equal((SoundCongress.Day, "congressHeld", "election.scrutineers"), (breach.On, breach.Act, breach.Rule));
        Assert.Equal(Entered(irregular), FinishedCongress.Enter(Entered(irregular), CongressReview.Of(irregular)));
        Assert.Equal(default, Entered(announced with { Votes = [SoundCongress.Held.Votes[0] with { Present = 12 }] }).Congress.PresidiumElected);

        static UnionRecord Entered(Proceedings held) => FinishedCongress.Enter(new() { Union = held.Union }, CongressReview.Of(held));
    }

    [Fact]
    public void Proceedings_enter_only_the_record_of_their_own_union_and_year()
    {
        var review = CongressReview.Of(_held);
        var record = new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

        Assert.Equal(Fact.Given(10), FinishedCongress.Enter(record, review).Congress.Delegates);
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(record with { Union = record.Union with { Name = new("另一大学") } }, review));
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(record with { Union = record.Union with { Kind = UnionKind.GraduateUnion } }, review));
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(record with { Union = record.Union with { Level = UnionLevel.College } }, review));
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(record with { Union = record.Union with { Year = new(2023) } }, review));
    }

    /// <summary>A college's record is called by school and college together; proceedings name them apart.</summary>
    [Fact]
    public void A_college_s_proceedings_enter_the_record_of_that_college_in_file_and_in_year()
    {
        var college = _held with { Union = _held.Union with { Name = _held.Union.Name with { College = "理学院" }, Level = UnionLevel.College } };
        var record = new UnionRecord { Union = new(new("虚构大学", "理学院"), UnionKind.StudentUnion, UnionLevel.College, new(2024)) };

        Assert.Equal(Fact.Given(10), FinishedCongress.Enter(record, CongressReview.Of(college)).Congress.Delegates);
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(record with { Union = record.Union with { Name = new("虚构大学") } }, CongressReview.Of(college)));
        Assert.Empty(Refused(record));
        Assert.Equal(ActRules.OfTheUnion, Assert.Single(Refused(record with { Union = record.Union with { Name = new("虚构大学", "工学院") } })).By);

        IEnumerable<Refusal> Refused(UnionRecord opening) =>
            YearReplay.Of(new(opening, [new(2, new CongressHeld { On = new(2025, 6, 1), By = ["团委"], Proceedings = college })])).Refused.SelectMany(r => r.Refusals);
    }

    [Fact]
    public void Scrutineers_are_three_with_one_chief_and_no_candidates()
    {
        Scrutineer[] three = [new() { Name = "监甲", Chief = true }, new() { Name = "监乙" }, new() { Name = "监丙" }];

        Assert.Equal(0, Refused(three));
        Assert.Equal(0, Refused([]));
        Assert.Equal(1, Refused([.. three, new() { Name = "候选人" }]));
        Assert.Equal(1, Refused(three[..2]));
        Assert.Equal(1, Refused([.. three, new() { Name = "监丁", Chief = true }]));
        Assert.Equal(2, Refused(three[1..]));

        static int Refused(Scrutineer[] scrutineers)
        {
            var refusals = CongressReview.Of(new() { Union = _union, Scrutineers = [.. scrutineers], Elections = [new() { Contests = [new() { Candidates = [new() { Name = "候选人" }] }] }] }).Refusals;
            Assert.All(refusals, r => Assert.Equal(scrutineers.Length < 3 && r.Because.Chinese.Contains("至少", StringComparison.Ordinal) ? ElectionRules.EnoughScrutineers : ElectionRules.Scrutineers, r.By));
            return refusals.Length;
        }
    }

    [Fact]
    public void A_school_holds_no_assembly() =>
        Assert.Equal([CredentialRules.AssemblyBelow400], CongressReview.Of(new() { Union = _union, Assembly = true }).Refusals.Select(r => r.By));

    private static Congress Facts(Proceedings proceedings) => FinishedCongress.Facts(CongressReview.Of(proceedings));

    private static Proceedings Without(params CongressStep[] steps) => _held with { Course = [.. _held.Course.Where(a => !steps.Contains(a.Step))] };

    private static CongressDelegate Of(int card) => new()
    {
        Id = $"{card}",
        Unit = "甲院",
        ElectedBy = DelegateElection.BranchRecommendsCollegeElects,
        FullTime = true,
        OnProbation = false,
        UnionCadre = card > 7,
    };

    /// <summary>Appointed delegates are refused, every one; that they were appointed is known all the same.</summary>
    [Fact]
    public void How_delegates_came_about_is_told_even_where_all_of_them_are_refused()
    {
        var review = CongressReview.Of(new()
        {
            Union = _union,
            Delegates = new() { Complete = Fact.Given(true), List = [new() { Id = "D1", Unit = "甲", ElectedBy = DelegateElection.Appointed, FullTime = true, OnProbation = false }] },
        });

        Assert.Equal(UnionGovernance.Rules.Verdict.NotMet, review.Credentials.Lines[0].Verdict);
        Assert.Equal(Fact.Given(DelegateElection.Appointed), FinishedCongress.Facts(review).DelegatesElected);
    }

    /// <summary>A file that holds one election says nothing of the day, the delegates or the approvals, and takes none of them away.</summary>
    [Fact]
    public void What_the_proceedings_do_not_state_stays_as_the_record_has_it()
    {
        var union = new UnionYear(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024));
        var told = new Congress
        {
            HeldOn = Fact.Given(new LocalDate(2025, 4, 19)),
            InForm = Fact.Given(true),
            Delegates = Fact.Given(168),
            NonCadreShare = Fact.Given(new Share(108, 168)),
            DelegatesElected = Fact.Given(DelegateElection.AssemblyOfAll),
            ApprovedByParty = Fact.Given(true),
            ReportedToFederation = Fact.Given(true),
        };
        var bare = CongressReview.Of(new Proceedings { Union = union });

        Assert.Equal(told, FinishedCongress.Enter(new() { Union = union, Congress = told }, bare).Congress);
    }

    /// <summary>The record still tells of the last one: its approvals are none of this one's.</summary>
    [Fact]
    public void Of_a_congress_of_another_day_nothing_is_taken_for_this_one()
    {
        var review = CongressReview.Of(Sample.Proceedings);
        var held = FinishedCongress.Facts(review);
        var record = new UnionRecord { Union = Sample.Proceedings.Union, Congress = new() { HeldOn = Fact.Given(held.HeldOn.Low.PlusYears(-1)), WomenDelegates = Fact.Given(77) } };

        Assert.NotEqual(Fact.Given(77), FinishedCongress.Enter(record, review).Congress.WomenDelegates);
        Assert.Equal(held.HeldOn, FinishedCongress.Enter(record, review).Congress.HeldOn);
        Assert.Equal(held.Delegates, FinishedCongress.Enter(record with { Congress = new() { HeldOn = held.HeldOn, Delegates = Fact.Given(1) } }, review).Congress.Delegates);
    }
}
