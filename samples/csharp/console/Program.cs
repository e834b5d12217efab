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

if (RuleBook.National.Assess(record).Assessment is not { } assessment)
{
    Console.Error.WriteLine("没有指标表适用，或不止一份适用而记录没有写明用哪一份，或记录有错");
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
