using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>Why it ends.</summary>
public enum EndingGround
{
    /// <summary>述职评议不称职.</summary>
    FailedAppraisal,

    /// <summary>违法违纪.</summary>
    Violation,

    /// <summary>其他，须写明.</summary>
    Other,
}

/// <summary>How <see cref="EndingGround"/> is written.</summary>
public static class EndingGrounds
{
    private static readonly ChoiceForm<EndingGround> _form = new(
    [
        new(EndingGround.FailedAppraisal, "failedAppraisal", new("述职评议不称职", "failed appraisal")),
        new(EndingGround.Violation, "violation", new("违法违纪", "violation of law or discipline")),
        new(EndingGround.Other, "other", new("其他", "other")),
    ]);

    extension(EndingGround ground)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<EndingGround> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(ground).Label;
    }
}
