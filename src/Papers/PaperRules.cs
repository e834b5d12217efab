using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers;

/// <summary>What a paper asks before it is written.</summary>
public static class PaperRules
{
    /// <summary>A result is announced only when nothing is missing that it rests on.</summary>
    public static Precondition NothingMissing { get; } = new(
        "paper.nothing-missing",
        new("公布结果所依据的数据齐全", "Nothing is missing on which the result rests"),
        Basis.Arithmetic("计票"));

    /// <summary>A paper on a record is written only when no two figures contradict each other: a stated one and a roster, a part and its whole.</summary>
    public static Precondition FiguresAgree { get; } = new(
        "paper.figures-agree",
        new("填报的数字互相一致，也与名单一致：请先改正其中一处，再写文书", "Stated figures agree with each other and with rosters: put one of the two right first, then papers are written"),
        Basis.Arithmetic("人数"));

    /// <summary>Why no paper is written on a record.</summary>
    /// <param name="assessment">The record, assessed.</param>
    /// <returns>A refusal a conflict; none where papers are written.</returns>
    public static ImmutableArray<Refusal> Refuse(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. assessment.Conflicts.Select(static c => new Refusal(FiguresAgree, new(c.Describe(Language.Chinese), c.Describe(Language.English))))];
    }

    /// <summary>A paper on a record is signed on or after the day of which it tells.</summary>
    public static Precondition SignedInTime { get; } = new(
        "paper.signed-in-time",
        new("落款日期不早于评估截至日期，也不早于学年开始：请改正其中一处，再写文书", "The day of signing is not before the day of assessment, nor before the academic year: put one of the two right, then papers are written"),
        Basis.Time("文书"));

    /// <summary>Why no paper on a record is signed on a day: it would tell of what is still to come.</summary>
    /// <param name="record">The record.</param>
    /// <param name="on">The day of signing; nothing where the hand that signs puts it.</param>
    internal static IEnumerable<Refusal> RefuseEarly(UnionRecord record, LocalDate? on)
    {
        if (on is not { } day)
        {
            yield break;
        }

        var signed = (Chinese: $"落款日期是{DateForm.Instance.Show(day, Language.Chinese)}", English: $"it would be signed on {DateForm.Instance.Show(day, Language.English)}");
        if (record.AsOf.Known is Known.Given or Known.Within && day < record.AsOf.Low)
        {
            yield return new(SignedInTime, new($"{signed.Chinese}，评估截至{DateForm.Instance.Show(record.AsOf, Language.Chinese)}", $"{signed.English}, and it tells as of {DateForm.Instance.Show(record.AsOf, Language.English)}"));
        }
        else if (record.Union.Year is { } year && day < year.FirstDay)
        {
            yield return new(SignedInTime, new($"{signed.Chinese}，{year.Show(Language.Chinese)}还没有开始", $"{signed.English}, before {year.Show(Language.English)} begins"));
        }
    }

    /// <summary>Papers on a record are written only when what congress and year tell beside it is told by the record too: papers that go out together would contradict each other.</summary>
    public static Precondition FilesAgree { get; } = new(
        "paper.files-agree",
        new("记录与学代会文件、年度文件说的一致：请先把大会和年度的事实写入记录，或者改正其中一份，再写记录的文书", "The record tells what the files of congress and year tell: enter them into it, or put one of them right, then its papers are written"),
        Basis.Arithmetic("互相一致"));

    /// <summary>A congress is asked for when every unit knows how many delegates it sends.</summary>
    public static Precondition SeatsDrawn { get; } = new(
        "paper.seats-drawn",
        new("各单位的代表名额已经确定：请先抽签，填写结果，再请示召开大会", "Every unit's seats are decided: draw lots and enter who was drawn, then ask to convene the congress"),
        Basis.Arithmetic("名额"));

    /// <summary>A result is announced only when it is decided.</summary>
    public static Precondition Decided { get; } = new(
        "paper.decided",
        new("结果已经确定", "The result is decided"),
        ElectionExamples.Ties);
}
