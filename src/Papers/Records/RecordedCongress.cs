using UnionGovernance.Congresses;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Records;

/// <summary>The latest congress as papers of a record speak of it.</summary>
internal static class RecordedCongress
{
    /// <summary>Its name, with its number where the record knows it.</summary>
    public static string NameOf(UnionRecord record)
    {
        var name = record.Union.Kind == UnionKind.StudentUnion ? "学生代表大会" : "研究生代表大会";
        return record.Congress.Number is { Known: Known.Given, Low: > 0 and var number } ? $"第{ChineseNumeral.Of(number)}次{name}" : name;
    }

    /// <summary>Whether it lies wholly after the day of assessment: it is a plan.</summary>
    public static bool IsStillToCome(UnionRecord record) =>
        record.AsOf.Known is Known.Given or Known.Within && CongressFacts.HeldOn.Read(record) is { Known: Known.Given or Known.Within } day && day.Low > record.AsOf.High;
}
