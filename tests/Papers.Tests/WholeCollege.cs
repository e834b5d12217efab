using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Tests.Papers;

/// <summary>The union of a college of the invented university: record, charter and congress, at which two are equal for the last seat.</summary>
internal static class WholeCollege
{
    private static readonly UnionName _name = new("虚构江南大学", "文学院");

    private static readonly Dictionary<CongressStep, string> _documents = new()
    {
        [CongressStep.PartyApprovesPreparation] = "文院党〔2025〕3号",
        [CongressStep.FederationApprovesPreparation] = "虚学字〔2025〕4号",
        [CongressStep.PartyApproves] = "文院党〔2025〕7号",
        [CongressStep.FederationApproves] = "虚学字〔2025〕8号",
    };

    public static UnionRecord Record { get; } = new()
    {
        Union = new(_name, UnionKind.StudentUnion, UnionLevel.College, new(2024)),
        AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
        SignedBy = "共青团虚构江南大学文学院委员会",
        Structure = new() { Staff = Fact.Given(24), Presidium = Fact.Given(3), Departments = Fact.Given(4), Flat = Fact.Given(true) },
    };

    public static Charter Charter { get; } = new()
    {
        Terms = new() { Name = _name, Kind = UnionKind.StudentUnion, Level = UnionLevel.College },
        History = [new() { On = Fact.Given(new NodaTime.LocalDate(2021, 11, 6)), By = "虚构江南大学文学院第八次学生代表大会" }],
    };

    public static Proceedings Congress { get; } = Held() with
    {
        Union = Record.Union,
        Number = 12,
        UnionTerm = 28,
        Place = "文学院报告厅",
        Party = "中共虚构江南大学文学院委员会",
        Federation = "虚构江南大学学生会",
        SignedBy = "虚构江南大学文学院第十二次学生代表大会筹备委员会",
        Agenda = ["听取和审议学生会工作报告", "选举新一届主席团"],
        CongressPresidium = ["甲", "监一"],
    };

    public static ImmutableArray<PaperWriting> Papers { get; } =
        PaperKinds.Write(new() { Assessments = [RuleBook.National.Assess(Record).Assessment!], Charter = Charter, Congress = CongressReview.Of(Congress) });

    private static Candidate Candidate(string name) => new() { Name = name, Steps = SelectionRules.CollegePresidium };

    private static string Grade(string unit) => unit == "甲院" ? "2023级" : "2024级";

    // 丙 and 丁 have six votes each; the second ballot gives the seat to 丙.
    private static Proceedings Held()
    {
        var again = SoundCongress.Contest with
        {
            Seats = 1,
            Candidates = [Candidate("丙"), Candidate("丁")],
            Count = new() { Ballots = SoundCongress.Count().Ballots, Votes = [new() { Name = "丙", For = 6, Against = 4, Abstain = 0 }, new() { Name = "丁", For = 4, Against = 6, Abstain = 0 }] },
            Recount = null,
        };
        var held = SoundCongress.With(SoundCongress.Contest with { Candidates = [.. "甲乙丙丁".Select(static c => Candidate($"{c}"))], Count = SoundCongress.Count(9, 8, 6, 6), Recount = null, Again = again });
        return held with
        {
            Course = [.. held.Course.Select(static a => a with { Document = _documents.GetValueOrDefault(a.Step) })],
            Quotas = held.Quotas with { Units = [.. held.Quotas.Units.Select(static u => u with { Name = Grade(u.Name) })] },
            Delegates = held.Delegates with { List = [.. held.Delegates.List.Select(static d => d with { Unit = Grade(d.Unit!) })] },
        };
    }
}
