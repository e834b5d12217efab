using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Assesses a record as the options say, or says what has to be settled first.</summary>
internal static class Judged
{
    public static Assessment? Of(UnionRecord record, string? edition, LocalDate? asOf, LocalDate today, TextWriter error)
    {
        record = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = asOf is { } day ? Fact.Given(day) : record.AsOf.Known == Known.Given ? record.AsOf : Fact.Given(today),
        };
        var choice = NationalEditions.For(record);
        if (Question(choice, record) is { } question)
        {
            error.WriteLine(question);
            return null;
        }

        return Assessment.Of(record, choice.Fitting[0]);
    }

    public static int ExitCodeOf(Assessment assessment) =>
        assessment.All.Any(static f => f.Verdict == Verdict.NotMet) ? ExitCode.NotMet
        : assessment.All.Any(static f => f.Verdict == Verdict.Undetermined) || assessment.Conflicts.Length > 0 ? ExitCode.Undetermined
        : ExitCode.Met;

    private static string? Question(EditionChoice choice, UnionRecord record) => choice.Fitting switch
    {
        [] => $"{record.AcademicYear}—{record.AcademicYear + 1} 学年没有可用的指标表，请用 --edition 指定",
        [var one] => one.SpeaksOf(record)
            ? null
            : $"记录是{Level(record.Level)}{Kind(record.Kind)}的，而指标表 {one.Id} 是{Level(one.Level)}{Kind(one.Kind)}的，请换一个版本",
        var several => $"{record.AcademicYear}—{record.AcademicYear + 1} 学年有多份指标表，请用 --edition 选定一份：{string.Join("、", several.Select(static e => e.Id))}",
    };

    private static string Level(UnionLevel level) => level == UnionLevel.School ? "校级" : "院级";

    private static string Kind(UnionKind kind) => kind == UnionKind.StudentUnion ? "学生会" : "研究生会";
}
