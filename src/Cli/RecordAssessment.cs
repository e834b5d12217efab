using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Assesses a record as the options say, or says what has to be settled first.</summary>
internal static class RecordAssessment
{
    public static Assessment? Of(UnionRecord record, string? edition, LocalDate? asOf, LocalDate today, Speech s, TextWriter error)
    {
        record = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = asOf is { } day ? Fact.Given(day) : record.AsOf.Known == Known.Given ? record.AsOf : Fact.Given(today),
        };
        var choice = NationalEditions.For(record);
        if (Question(choice, record, s) is { } question)
        {
            error.WriteLine(question);
            return null;
        }

        return Assessment.Of(record, choice.Fitting[0]);
    }

    private static string? Question(EditionChoice choice, UnionRecord record, Speech s) => choice.Fitting switch
    {
        [] => s[
            $"{record.Union.Year.Show(Language.Chinese)}没有可用的指标表，请用 --edition 指定",
            $"No edition is for the academic year {record.Union.Year}; name one with --edition"],
        [var one] => one.SpeaksOf(record)
            ? null
            : s[
                $"记录是{Who(record.Union.Level, record.Union.Kind, s)}的，而指标表 {one.Id} 是{Who(one.Level, one.Kind, s)}的，请换一个版本",
                $"The record is of a {Who(record.Union.Level, record.Union.Kind, s)}; the edition {one.Id} is for a {Who(one.Level, one.Kind, s)}. Choose another"],
        var several => s[
            $"{record.Union.Year.Show(Language.Chinese)}有多份指标表，请用 --edition 选定一份：{string.Join("、", several.Select(static e => e.Id))}",
            $"Several editions fit {record.Union.Year}; choose one with --edition: {string.Join(", ", several.Select(static e => e.Id))}"],
    };

    private static string Who(UnionLevel level, UnionKind kind, Speech s) =>
        s[$"{level.Label.Chinese}{kind.Label.Chinese}", $"{level.Label.English}'s {kind.Label.English}"];
}
