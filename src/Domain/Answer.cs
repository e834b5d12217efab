using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>How a school answers an indicator.</summary>
public enum Answer
{
    /// <summary>Nothing is ticked, or the tick cannot be read. That is not a no.</summary>
    Blank,

    /// <summary>是.</summary>
    Yes,

    /// <summary>否.</summary>
    No,

    /// <summary>达标.</summary>
    UpToStandard,

    /// <summary>未达标.</summary>
    BelowStandard,

    /// <summary>A sentence instead of a tick.</summary>
    Prose,
}

/// <summary>How <see cref="Answer"/> is written: as the forms print it.</summary>
public static class Answers
{
    private static readonly ChoiceForm<Answer> _form = new(
    [
        new(Answer.Yes, "是", new("是", "yes")),
        new(Answer.No, "否", new("否", "no")),
        new(Answer.UpToStandard, "达标", new("达标", "up to standard")),
        new(Answer.BelowStandard, "未达标", new("未达标", "below standard")),
        new(Answer.Prose, "文字", new("文字说明", "in prose")),
        new(Answer.Blank, "空白", new("空白", "blank")),
    ]);

    extension(Answer answer)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Answer> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(answer).Label;
    }
}
