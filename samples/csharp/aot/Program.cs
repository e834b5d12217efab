using System.Diagnostics;
using UnionGovernance;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

// Published as one native file that starts without a runtime: dotnet publish -r linux-x64
var started = Stopwatch.GetTimestamp();
if (RecordFile.Read(File.ReadAllBytes(args[0])).Value is not { } record || RuleBook.National.Assess(record).Assessment is not { } assessment)
{
    return 2;
}

var spent = Stopwatch.GetElapsedTime(started);
foreach (var finding in assessment.Findings.Where(static f => f.Verdict != Verdict.Met))
{
    Console.WriteLine($"{finding.Item.Number} {finding.Verdict}: {finding.Item.Rule.Title.English}");
}

Console.Error.WriteLine($"{spent.TotalMilliseconds:0.0} ms from the file to the verdicts");
return 0;
