using System.Collections.Immutable;

namespace UnionGovernance.Papers.Satisfaction;

/// <summary>The papers of service and satisfaction: a report of each survey that was counted.</summary>
internal static class SatisfactionPapers
{
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<CountedSurvey>("satisfaction-report", new("学生满意度报告", "satisfaction report"), SourceFile.Year)
        {
            Addressee = new("团委、全体学生", "the League committee and all students"),
            Signatory = Bodies.Union,
            Attachments = new("抽样方案", "the plan of the sample"),
            Each = CountedSurvey.Each,
            TitleOf = static (s, _) => $"{s.Year.History.Opening.Union.Printed}{s.Survey.Name}报告",
            NameOf = static s => s.Survey.Name,
            Facts = SurveyPaperFacts.All,
        },
    ];
}
