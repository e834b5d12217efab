using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Papers;

/// <summary>The graduate union of the invented university: its record with a roster and nothing in words of its own, its charter, and its congress.</summary>
internal static class WholeGraduates
{
    private static readonly UnionRecord _students = RecordFile.Read(WholeSchool.Record).Value!;

    public static Charter Charter { get; } = new()
    {
        Terms = new() { Name = _students.Union.Name, Kind = UnionKind.GraduateUnion, Level = UnionLevel.School },
        History = [new() { On = Fact.Given(new NodaTime.LocalDate(2021, 11, 6)), By = "虚构江南大学第四次研究生代表大会" }],
    };

    public static CongressReview Congress { get; } = CongressReview.Of(WholeCollege.Congress with
    {
        Union = _students.Union with { Kind = UnionKind.GraduateUnion },
        Number = 8,
        UnionTerm = 12,
        Party = "中共虚构江南大学委员会",
        Federation = "虚构江南省学生联合会",
        SignedBy = "虚构江南大学第八次研究生代表大会筹备委员会",
        Agenda = ["听取和审议研究生会工作报告", "选举新一届主席团"],
        Elections = [.. WholeCollege.Congress.Elections.Select(static e => e with
        {
            Contests = [.. e.Contests.Select(static c => c with { Candidates = [.. c.Candidates!.Select(static p => p with { Steps = SelectionRules.SchoolPresidium })] })],
        })],
    });

    public static UnionRecord Record { get; } = _students with
    {
        Union = _students.Union with { Kind = UnionKind.GraduateUnion },
        Edition = null,
        Congress = FinishedCongress.Facts(Congress),
        Members = _students.Members with { List = [.. _students.Members.List.Select(static m => m with { StudyLevel = Fact.Given(StudyLevel.Postgraduate), YearOfStudy = Fact.Given(2) })] },
        Leadership = null,
        Paragraphs = [],
        Corrections = [],
        NextSteps = null,
        Goals = [],
        Claims = [],
        Remarks = [],
    };

    public static ImmutableArray<PaperWriting> Papers { get; } =
        PaperKinds.Write(new() { Assessments = [RuleBook.National.Assess(Record).Assessment!], Charter = Charter, Congress = Congress });
}
