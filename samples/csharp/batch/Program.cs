using System.Collections.Concurrent;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

// Every record of a folder, on all processors; what cannot be read is named and does not stop the rest.
var files = Directory.GetFiles(args[0], "*.json").Order(StringComparer.Ordinal).ToArray();
var notMet = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
var unreadable = new ConcurrentBag<string>();
var done = 0;
Parallel.ForEach(files, file =>
{
    var reading = RecordFile.Read(File.ReadAllBytes(file));
    var assessment = reading.Value is { } record ? RuleBook.National.Assess(record).Assessment : null;
    if (assessment is null)
    {
        unreadable.Add($"{Path.GetFileName(file)}：{reading.Faults.FirstOrDefault()?.ToString() ?? "没有一份指标表适用"}");
    }
    else
    {
        foreach (var finding in assessment.Findings.Where(static f => f.Verdict == Verdict.NotMet))
        {
            notMet.AddOrUpdate(finding.Item.Rule.Title.Chinese, 1, static (_, n) => n + 1);
        }
    }

    Console.Error.Write($"\r{Interlocked.Increment(ref done)}/{files.Length}");
});
Console.Error.WriteLine();

Console.WriteLine($"{files.Length - unreadable.Count} 份已判断，{unreadable.Count} 份不能判断");
foreach (var (rule, schools) in notMet.OrderByDescending(static p => p.Value).ThenBy(static p => p.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{schools} {rule}");
}

foreach (var name in unreadable.Order(StringComparer.Ordinal))
{
    Console.WriteLine(name);
}
