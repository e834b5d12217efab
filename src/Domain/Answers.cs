using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>How <see cref="Answer"/> is written: as the forms print it.</summary>
public static class Answers
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Answer> Form { get; } = new(
    [
        new(Answer.Yes, "是", new("是", "yes")),
        new(Answer.No, "否", new("否", "no")),
        new(Answer.UpToStandard, "达标", new("达标", "up to standard")),
        new(Answer.BelowStandard, "未达标", new("未达标", "below standard")),
        new(Answer.Prose, "文字", new("文字说明", "in prose")),
        new(Answer.Blank, "空白", new("空白", "blank")),
    ]);
}
