using UnionGovernance.Facts;

namespace UnionGovernance.Oversight;

/// <summary>How <see cref="ReviewedMatter"/> is written.</summary>
public static class ReviewedMatters
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ReviewedMatter> One { get; } = new(
    [
        new(ReviewedMatter.Activities, "activities", new("举办活动", "activities")),
        new(ReviewedMatter.Information, "information", new("发布重要信息", "important information")),
        new(ReviewedMatter.Liaison, "liaison", new("对外联系", "external liaison")),
        new(ReviewedMatter.Funds, "funds", new("使用经费物资", "funds and supplies")),
    ]);

    /// <summary>Several of them.</summary>
    public static ListForm<ReviewedMatter> Form { get; } = new(One, Ordered: false);
}
