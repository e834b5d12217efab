using UnionGovernance;
using UnionGovernance.Editions;
using UnionGovernance.Office;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;

var reading = RecordFile.Read(File.ReadAllBytes(args[0]));
if (reading.Value is not { } record)
{
    Console.Error.WriteLine(string.Join('\n', reading.Faults));
    return 2;
}

var outcome = RuleBook.National.Assess(record);
if (outcome.Assessment is not { } assessment)
{
    Console.Error.WriteLine(outcome);
    return 2;
}

foreach (var finding in assessment.Findings)
{
    Console.WriteLine($"{finding.Item.Number} {finding.Item.Rule.Title.Chinese}：{finding.Verdict}");
}

if (SelfAssessmentReport.Write(assessment).Paper is { } report)
{
    File.WriteAllBytes(args[1], WordPaper.Write(report, LayoutProfile.Official));
    Console.WriteLine($"{report.Title}：{report.Blanks.Length} 处待填");
}

return 0;
