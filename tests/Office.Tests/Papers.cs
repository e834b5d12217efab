using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Tests;

/// <summary>Every paper that the samples give, by name.</summary>
internal static class Papers
{
    private static readonly Dictionary<string, Paper> _all = Make();

    public static TheoryData<string> Names => [.. _all.Keys];

    public static Paper Of(string name) => _all[name];

    private static Dictionary<string, Paper> Make()
    {
        var papers = new Dictionary<string, Paper>
        {
            ["founding-report"] = Report("xianning-2020.json", TenMeasures.Table),
            ["invented-report"] = Report("full-university.json", School2023.Table),
        };
        var proceedings = ProceedingsFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "congress", "full-university.json"))).Value!;
        foreach (var written in PaperKinds.Write(new() { Congress = CongressReview.Of(proceedings) }))
        {
            papers.Add(written.Name, written.Paper!);
            papers.TryAdd(written.Kind.Id, written.Paper!);
        }

        return papers;
    }

    private static Paper Report(string sample, Edition edition) =>
        SelfAssessmentReport.Write(RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", sample))).Value! with { Edition = edition.Id }).Assessment!).Paper!;
}
