using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Editions;
using UnionGovernance.Files;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class FinishedCongressTests
{
    /// <summary>The sample record and the sample congress are of one university: the congress yields just what the record says of it.</summary>
    [Fact]
    public void A_finished_congress_becomes_the_facts_of_the_record()
    {
        var record = RecordReader.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Record!;

        Assert.Equal(record.Congress, FinishedCongress.Facts(Sample.Review));
        var entered = FinishedCongress.Enter(record with { Congress = new() }, Sample.Review);
        Assert.Equal(record, entered);
        var findings = Assessment.Of(entered, NationalEditions.All.Single(e => e.Id == "school-2023-2024")).Findings;
        Assert.All(findings.Where(f => f.Item.Rule.Id is "election.by-congress" or "congress.delegates-elected"), f => Assert.Equal(Verdict.Met, f.Verdict));
    }

    [Fact]
    public void What_is_not_shown_stays_unknown()
    {
        Assert.Equal(new Congress(), FinishedCongress.Facts(CongressReview.Of(new() { School = "某校" })));
        var quiet = FinishedCongress.Facts(CongressReview.Of(Sample.Proceedings with { Course = [] }));
        Assert.All(new[] { quiet.InForm, quiet.ApprovedByParty, quiet.ApprovedByFederation, quiet.ReportedToFederation }, f => Assert.Equal(Known.Unknown, f.Known));
    }

    [Fact]
    public void A_refused_approval_is_a_no_and_a_session_held_all_the_same_was_held()
    {
        var p = Sample.Proceedings;
        var refused = FinishedCongress.Facts(CongressReview.Of(p with { Course = [.. p.Course.Select(a => a.Step == CongressStep.PartyApproves ? a with { Approved = false } : a)] }));

        Assert.Equal((Fact.Given(false), Fact.Given(false)), (refused.ApprovedByParty, refused.InForm));
        Assert.Equal(p.PlannedOn, refused.HeldOn.Low);
        Assert.Equal(Known.Unknown, refused.ReportedToFederation.Known);
    }

    [Fact]
    public void Who_elected_the_presidium_is_told_as_it_was()
    {
        Assert.Equal(Fact.Given(ElectingBody.StandingDelegates), By(new Election { Office = Office.Presidium, By = ElectingBody.StandingDelegates }));
        Assert.Equal(Fact.Given(ElectingBody.WeightedVote), By(new Election { Office = Office.Presidium, By = ElectingBody.Congress, Voters = [new() { Name = "教师代表", Weight = 5 }] }));
        Assert.Equal(Known.Unknown, By(new Election { Office = Office.Presidium }).Known);
        Assert.Equal(Known.Unknown, By(new Election { Office = Office.StandingDelegates, By = ElectingBody.Congress }).Known);

        static Fact<ElectingBody> By(Election election) => FinishedCongress.Facts(CongressReview.Of(new() { School = "某校", Elections = [election] })).PresidiumElectedBy;
    }

    /// <summary>One meeting, two congresses: undergraduates and postgraduates have each their own base.</summary>
    [Fact]
    public void Two_congresses_of_one_day_are_two_records_with_two_bases()
    {
        var students = CongressReview.Of(new() { School = "某校", Kind = UnionKind.StudentUnion, Number = 29, UnionTerm = 41, Quotas = new() { Seats = 236, Units = [new() { Name = "本科生", Students = 23_600 }] } });
        var graduates = CongressReview.Of(new() { School = "某校", Kind = UnionKind.GraduateUnion, Number = 18, UnionTerm = 36, Quotas = new() { Seats = 168, Units = [new() { Name = "研究生", Students = 16_801 }] } });

        Assert.Equal((Verdict.Met, Verdict.NotMet), (students.Quotas.Enough, graduates.Quotas.Enough));
        Assert.Throws<ArgumentException>(() => FinishedCongress.Enter(new() { School = "某校", Kind = UnionKind.StudentUnion, Level = UnionLevel.School, AcademicYear = 0 }, graduates));
    }

    [Fact]
    public void Scrutineers_are_no_candidates_have_one_chief_and_are_enough()
    {
        Assert.Empty(Sample.Review.Refusals);
        var p = Sample.Proceedings;
        foreach (var wrong in new Sequence<Scrutineer>[]
        {
            [new() { Name = "顾明烛", Chief = true }, new() { Name = "甲" }, new() { Name = "乙" }],
            [new() { Name = "甲" }, new() { Name = "乙" }, new() { Name = "丙" }],
            [new() { Name = "甲", Chief = true }, new() { Name = "乙" }],
        })
        {
            Assert.Equal("election.scrutineers", Assert.Single(CongressReview.Of(p with { Scrutineers = wrong }).Refusals).By.Id);
        }
    }
}
