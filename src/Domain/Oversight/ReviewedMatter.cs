using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight;

/// <summary>A matter that the League committee reviews.</summary>
public enum ReviewedMatter
{
    /// <summary>举办活动.</summary>
    Activities,

    /// <summary>发布重要信息.</summary>
    Information,

    /// <summary>对外联系.</summary>
    Liaison,

    /// <summary>使用经费物资.</summary>
    Funds,
}

/// <summary>How <see cref="ReviewedMatter"/> is written.</summary>
public static class ReviewedMatters
{
    private static readonly ChoiceForm<ReviewedMatter> _form = new(
    [
        new(ReviewedMatter.Activities, "activities", new("举办活动", "activities")),
        new(ReviewedMatter.Information, "information", new("发布重要信息", "important information")),
        new(ReviewedMatter.Liaison, "liaison", new("对外联系", "external liaison")),
        new(ReviewedMatter.Funds, "funds", new("使用经费物资", "funds and supplies")),
    ]);
    private static readonly ListForm<ReviewedMatter> _listForm = new(_form, ordered: false);

    extension(ReviewedMatter matter)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ReviewedMatter> Form => _form;

        /// <summary>Several of them.</summary>
        public static ListForm<ReviewedMatter> ListForm => _listForm;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(matter).Label;
    }
}
