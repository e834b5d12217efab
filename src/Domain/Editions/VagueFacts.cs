using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Editions;

/// <summary>What a union can change and of which nobody says exactly what it is: no proof that there is no plan rests on it.</summary>
internal static class VagueFacts
{
    /// <summary>The vague ones among facts. A percentage of nobody says how many is lost with the first who leaves or joins, and where there is one it is told alone.</summary>
    /// <param name="looked">The facts.</param>
    /// <param name="record">The record that states them.</param>
    public static ImmutableArray<Measurement> Among(IEnumerable<Measurement> looked, UnionRecord record)
    {
        ImmutableArray<Measurement> vague = [.. looked.Where(m => m.Path.CanChange && Past.MendedFrom(m.Path, record) is null && (m.Known == Known.Within || IsPercentage(m)))];
        ImmutableArray<Measurement> percentages = [.. vague.Where(IsPercentage)];
        return percentages.IsEmpty ? vague : percentages;
    }

    /// <summary>The percentages among the facts that demands look at.</summary>
    /// <param name="demands">The demands.</param>
    /// <param name="record">The record.</param>
    public static IEnumerable<Measurement> Percentages(IEnumerable<Demand<UnionRecord>> demands, UnionRecord record) => Among(Looked(demands, record).Where(IsPercentage), record);

    /// <summary>The facts that demands look at.</summary>
    /// <param name="demands">The demands.</param>
    /// <param name="record">The record.</param>
    public static IEnumerable<Measurement> Looked(IEnumerable<Demand<UnionRecord>> demands, UnionRecord record) =>
        demands.SelectMany(d => d.Requirement.Explain(record).Whole()).SelectMany(static e => e.Measured).DistinctBy(static m => m.Path);

    /// <summary>That one is to be stated, before it can be said what is to change.</summary>
    /// <param name="vague">The fact.</param>
    public static Words ToBeStated(Measurement vague) => new(
        $"{Quotation.Of(vague.Path.Label.Chinese)}只知{vague.Describe(Language.Chinese)}，写{(vague.Low is Share ? "明是多少人中的多少人" : "出确数")}，才说得出要改多少",
        $"\"{vague.Path.Label.English}\" is only known to be {vague.Describe(Language.English)}; once {(vague.Low is Share ? "it is stated how many of how many they are" : "the number is stated")}, it can be said how much is to change");

    private static bool IsPercentage(Measurement measured) => measured is { Known: Known.Given or Known.Within, Low: Share { IsPercentage: true } };
}
