using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Findings as lines of tab-separated text.</summary>
internal static class FindingsTable
{
    public static void Write(EditionChoice choice, ImmutableArray<Finding> findings, TextWriter output)
    {
        output.WriteLine($"指标表 {choice.Fitting[0].Id}{(choice.CarriedForward ? "（非本学年的指标表，沿用）" : string.Empty)}");
        foreach (var finding in findings)
        {
            var missing = string.Join("、", finding.Explanation.Missing().Select(static m => m.Label));
            output.WriteLine(string.Join(
                '\t',
                finding.Item.Number,
                Word(finding.Verdict),
                finding.Item.Rule.Specification.Describe(),
                missing.Length == 0 ? string.Empty : $"待补：{missing}").TrimEnd());
        }
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => "符合",
        Verdict.NotMet => "不符合",
        Verdict.Undetermined => "无法判定",
        _ => "不适用",
    };
}
