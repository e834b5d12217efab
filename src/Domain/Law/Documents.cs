using System.Collections.Immutable;

namespace UnionGovernance.Law;

/// <summary>The documents of which the law consists.</summary>
public static class Documents
{
    /// <summary>The plan of the evaluation of 2020, to which the filing form of that year belongs. Only its title was seen.</summary>
    public static Document EvaluationPlan { get; } = new(new("高校学生会组织深化改革评估工作方案", "Plan of the evaluation of the reform of student unions"));

    /// <summary>The measures that consolidate the reform, cited by every disclosure from 2021—2022 on. Only their title was seen.</summary>
    public static Document Consolidation { get; } = new(new("关于巩固高校学生会（研究生会）改革成果的若干措施", "Measures that consolidate the reform of student and graduate unions"))
    {
        CitedFrom = new(2021, 9, 1),
    };

    /// <summary>All of them: those of a known day by age, then those without, then what single schools lay down.</summary>
    public static ImmutableArray<Document> All { get; } =
    [
        Guidance2014.Document,
        CharterMeasures2017.Document,
        CongressRules2017.Document,
        Opinions2019.Document,
        Responsibilities2020.Document,
        ConductRules2020.Document,
        IndicatorTables.AllVersions,
        .. IndicatorTables.Versions,
        Programme2023.Document,
        FederationConstitution.Document,
        Programme2023.Plan,
        EvaluationPlan,
        Consolidation,
        CongressRegulations.Document,
        LeagueGuidance.Document,
        OneSchool.Document,
    ];
}
